import type { IncomingMessage, ServerResponse } from 'node:http'
import { controlAnswer } from '../control/control'
import type { Emulator } from '../emulator'
import { bodyText, bodyParams } from './http-body'
import { parsePhpQuery } from '../rest/php-query'
import { readWebhookPath } from '../rest/webhooks'
import { answerDemoFile, answerPortalPage, portalPage, signedIn } from './portal-files'
import { cors, send, waited } from './send-reply'

export type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void

const preflight = {
  ...cors,
  'access-control-allow-headers': 'origin, content-type, accept',
  'access-control-allow-methods': 'POST, GET, OPTIONS',
  'access-control-max-age': '86400'
}

/** `/rest/*` as the portal speaks it and `/emulator/*` to steer it; everything else goes on to `next`. */
export function emulatorHandler(emulator: Emulator): Handler {
  return (req, res, next) => {
    const url = new URL(req.url ?? '/', 'http://emulator.invalid')
    if (url.pathname === portalPage) return answerPortalPage(emulator, req, res, url)
    if (url.pathname === '/emulator/file') return answerDemoFile(emulator, res, url)
    const answer = url.pathname.startsWith('/rest/') ? answerRest : url.pathname.startsWith('/emulator/') ? answerControl : undefined
    if (!answer) return next()
    answer(emulator, req, res, url).catch((error: unknown) => sendFault(res, error))
  }
}

async function answerRest(emulator: Emulator, req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
  if (req.method === 'OPTIONS') {
    res.writeHead(200, preflight).end()
    return
  }
  const path = decodeURIComponent(url.pathname.slice('/rest/'.length)).replace(/\.json$|\/$/, '')
  const { method, webhook } = readWebhookPath(path) ?? { method: path }
  const uploading = emulator.faults.takeUpload(method)
  if (uploading) await waited(uploading)
  // Who gave up while the body came in has sent no request.
  if (req.socket.destroyed) return
  const body = bodyParams(await bodyText(req), req.headers['content-type'] ?? '')
  if (!body) {
    sendJson(res, 400, { error: 'INVALID_REQUEST', error_description: 'The request body could not be read' })
    return
  }
  const { auth, ...params } = { ...parsePhpQuery(url.search.slice(1)), ...body }
  const { domain, protocol } = portalOf(req)
  const reply = emulator.call({
    origin: `${protocol ? 'https' : 'http'}://${domain}`,
    method, params, auth, ...(webhook ? { webhook } : {}),
    requestId: url.searchParams.get('bx24_request_id') ?? '', address: req.socket.remoteAddress ?? ''
  })
  await send(req, res, reply)
}

/** A mistake of the emulator's own: loud, and without taking the server down. */
function sendFault(res: ServerResponse, error: unknown): void {
  const description = error instanceof Error ? error.stack ?? error.message : String(error)
  if (res.headersSent) res.destroy()
  else sendJson(res, 500, { error: 'INTERNAL_SERVER_ERROR', error_description: description })
}

function sendJson(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { ...cors, 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

/** Control addresses are for the portal's own pages: no CORS here. */
async function answerControl(emulator: Emulator, req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
  const body = req.method === 'POST' ? bodyParams(await bodyText(req), 'application/json') : {}
  const address = url.pathname.slice('/emulator/'.length)
  const { status, answer } = body
    ? controlAnswer(emulator, { method: req.method ?? 'GET', address, body, portal: portalOf(req) })
    : { status: 400, answer: { error: 'The body is no JSON object' } }
  // Whoever opens a frame looks at the portal's page, and is signed in there.
  if (address === 'session' && status === 200) res.setHeader('set-cookie', signedIn(Number(body?.['userId'])))
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(answer))
}

/** The portal's address as the browser sees it, also behind a tunnel. */
function portalOf(req: IncomingMessage): { domain: string, protocol: 0 | 1 } {
  const isSecure = 'encrypted' in req.socket || req.headers['x-forwarded-proto'] === 'https'
  return { domain: req.headers.host ?? 'localhost', protocol: isSecure ? 1 : 0 }
}
