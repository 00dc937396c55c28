import type { IncomingMessage, ServerResponse } from 'node:http'
import { controlAnswer } from '../control/control'
import type { Emulator } from '../emulator'
import { bodyText, bodyParams } from './http-body'
import { parsePhpQuery } from '../rest/php-query'
import type { RestReply } from '../rest/rest'
import { readWebhookPath } from '../rest/webhooks'

export type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void

/**
 * What a browser needs to see on every answer, errors included: without it a 401 reads as "no network"
 * (docs/bitrix24/jssdk.md#32-cors-the-emulator-must-send).
 */
const cors = { 'access-control-allow-origin': '*' }

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
  const body = bodyParams(await bodyText(req), req.headers['content-type'] ?? '')
  if (!body) {
    sendJson(res, 400, { error: 'INVALID_REQUEST', error_description: 'The request body could not be read' })
    return
  }
  const { auth, ...params } = { ...parsePhpQuery(url.search.slice(1)), ...body }
  const path = decodeURIComponent(url.pathname.slice('/rest/'.length)).replace(/\.json$|\/$/, '')
  if (path === 'download') return sendFile(emulator, res, url.searchParams.get('token') ?? '')
  const { method, webhook } = readWebhookPath(path) ?? { method: path }
  const { domain, protocol } = portalOf(req)
  const reply = emulator.call({
    origin: `${protocol ? 'https' : 'http'}://${domain}`,
    method, params, auth, ...(webhook ? { webhook } : {}),
    requestId: url.searchParams.get('bx24_request_id') ?? '', address: req.socket.remoteAddress ?? ''
  })
  if (reply.delay) setTimeout(() => send(req, res, reply), reply.delay)
  else send(req, res, reply)
}

function send(req: IncomingMessage, res: ServerResponse, reply: RestReply): void {
  if (reply.lost === 'never' || res.destroyed) return
  if (reply.lost === 'before-headers') {
    req.socket.destroy()
    return
  }
  if (reply.lost === 'after-headers') {
    const text = JSON.stringify(reply.body)
    res.writeHead(reply.status, { ...cors, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    res.write(text.slice(0, 1), () => res.destroy())
    return
  }
  if (reply.html !== undefined) res.writeHead(reply.status, { ...cors, 'content-type': 'text/html' }).end(reply.html)
  else sendJson(res, reply.status, reply.body)
}

/** What `im.v2.File.download` leads to: no cookie is needed, and a page of another origin may read it. The bytes say nothing. */
function sendFile({ world }: Emulator, res: ServerResponse, token: string): void {
  const file = world.files.get(Number(/^disk\|(\d+)$/.exec(token)?.[1]))
  if (!file) return sendJson(res, 404, { error: 'FILE_NOT_FOUND', error_description: 'File not found' })
  const type = file.type === 'file' ? 'application/octet-stream' : `${file.type}/${file.name.split('.').pop() ?? ''}`
  res.writeHead(200, { ...cors, 'content-type': type, 'content-disposition': 'attachment', 'x-content-type-options': 'nosniff' })
  res.end(Buffer.alloc(Math.min(file.size, 1024)))
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
  const { status, answer } = body
    ? controlAnswer(emulator, { method: req.method ?? 'GET', address: url.pathname.slice('/emulator/'.length), body, portal: portalOf(req) })
    : { status: 400, answer: { error: 'The body is no JSON object' } }
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(answer))
}

/** The portal's address as the browser sees it, also behind a tunnel. */
function portalOf(req: IncomingMessage): { domain: string, protocol: 0 | 1 } {
  const isSecure = 'encrypted' in req.socket || req.headers['x-forwarded-proto'] === 'https'
  return { domain: req.headers.host ?? 'localhost', protocol: isSecure ? 1 : 0 }
}
