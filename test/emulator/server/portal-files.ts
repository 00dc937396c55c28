import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Emulator } from '../emulator'
import { mayReadFile } from '../handlers/im/access'
import { disposition } from '../rest/download'
import { bytesOf } from '../world/stored-file'

const cookieName = 'PORTAL_USER'

/** Signs a browser in to the portal's own pages. An app's token is no such thing. */
export function signedIn(userId: number): string {
  return `${cookieName}=${userId}; Path=/; HttpOnly; SameSite=Lax`
}

/** Where `urlDownload`, `urlShow` and `urlPreview` lead. */
export const portalPage = '/bitrix/services/main/ajax.php'

/**
 * The portal's own addresses of a file: for a browser that is signed in to the portal, in a tab or a page of the portal. In a frame of
 * another origin the cookie is missing. Whoever is not signed in, or may not read the file, gets a page in its place, with status 200.
 */
export function answerPortalPage({ world }: Emulator, req: IncomingMessage, res: ServerResponse, url: URL): void {
  const userId = isFirstParty(req) ? signedInAs(req) : 0
  const file = world.files.get(Number(url.searchParams.get('fileId')))
  if (!userId || !file || !mayReadFile(world, file, userId)) {
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Sign in</title><h1>Sign in to Bitrix24</h1>')
    return
  }
  const isShown = url.searchParams.get('action') === 'disk.api.file.showImage'
  res.writeHead(200, {
    'content-type': file.mime, 'x-content-type-options': 'nosniff', 'content-length': file.size,
    ...(isShown ? {} : { 'content-disposition': disposition(file.name) })
  }).end(bytesOf(file))
}

/** A file for the demo's own pages, as whoever looks: the customer has no right on Drive. It can run nothing. */
export function answerDemoFile({ world }: Emulator, res: ServerResponse, url: URL): void {
  const file = world.files.get(Number(url.searchParams.get('id')))
  if (!file) return void res.writeHead(404, { 'content-type': 'text/plain' }).end('No such file')
  res.writeHead(200, {
    'content-type': file.mime, 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox', 'content-length': file.size
  }).end(bytesOf(file))
}

/** Browsers say where a request comes from; one without these headers is no frame. Two ports of a host share their cookies. */
function isFirstParty({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'document' || ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined)
}

function signedInAs({ headers }: IncomingMessage): number {
  return Number(new RegExp(`(?:^|;\\s*)${cookieName}=(\\d+)`).exec(headers.cookie ?? '')?.[1] ?? 0)
}
