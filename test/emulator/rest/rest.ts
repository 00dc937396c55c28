import { runBatch } from './batch'
import type { Bucket } from './bucket'
import { download, type SentFile } from './download'
import type { DownloadLinks, Holder } from './download-links'
import { faultInside, refusedBy, withFault } from './fault-replies'
import type { Faults } from './faults'
import { methods } from '../handlers'
import { settlePending } from '../world/model'
import type { WireParams } from './params'
import { RestError } from './rest-error'
import type { Operating } from './operating'
import type { PushChannels } from '../server/push-channels'
import type { RequestLog } from './request-log'
import type { Session, Tokens } from './tokens'
import { webhookSession, type WebhookAddress } from './webhooks'
import { iso } from './wire/wire'
import { inForms } from './wire/wire-forms'
import type { World } from '../world/world'

/** A call as a handler sees it. */
export interface Call {
  world: World
  userId: number
  /** The reader's language. */
  language: string
  params: WireParams
  push: PushChannels
  /** Not an app's token: some methods are for apps alone. */
  isWebhook: boolean
  /** What the caller may use: of the application, or of the webhook. */
  scopes: string[]
  /** The portal's address as the caller knows it. */
  origin: string
  /** An address that gives this file to who holds the caller's token, and to nobody else. */
  linkTo: (fileId: number, scope: 'im' | 'disk') => string
}

/** Top-level `total` and `next` beside `result`. */
export class Paged {
  constructor(readonly result: unknown, readonly total?: number, readonly next?: number) {}
}

export interface Method {
  /** Any one of these is enough; empty: every application may call it. */
  scopes: string[]
  run: (call: Call) => unknown
  /** Milliseconds until its answer comes, where it works for a while. */
  takes?: (world: World) => number
}

export interface RestRequest {
  method: string
  /** Body fields without `auth`. */
  params: WireParams
  auth: unknown
  /** The address `/rest/<userId>/<secret>/…` in place of a token. */
  webhook?: WebhookAddress
  requestId: string
  /** Source address, for the bucket. */
  address: string
  /** Under which the portal was asked, for links that lead back to it. */
  origin?: string
}

/** What goes back over the wire: `html` is a gateway's page, `file` a download. */
export interface RestReply {
  status: number
  body: Record<string, unknown>
  html?: string
  file?: SentFile
  /** How the answer gets lost: `half` breaks off in the middle, `short` ends there as if that were all. */
  lost?: 'after-headers' | 'before-headers' | 'never' | 'half' | 'short'
  /** Milliseconds until it comes. */
  delay: number
  /** Milliseconds that its body takes. */
  spread?: number
}

export interface RestParts {
  world: World
  tokens: Tokens
  bucket: Bucket
  faults: Faults
  operating: Operating
  log: RequestLog
  push: PushChannels
  links: DownloadLinks
}

/** One REST request against the world, with the faults that are on. Answers at once; `delay` is for who sends it. */
export function answer(parts: RestParts, request: RestRequest): RestReply {
  const started = parts.world.now()
  const fault = parts.faults.take(request.method) ?? faultInside(parts.faults, request)
  const early = fault && refusedBy(fault)
  const reply = early ?? withFault(fault, process(parts, request, started))
  const { method, requestId } = request
  parts.log.request({ method, requestId, at: iso(started), status: reply.status, outcome: outcomeOf(reply), inBatch: false })
  return reply
}

function process(parts: RestParts, request: RestRequest, started: number): RestReply {
  try {
    if (!parts.bucket.takes(request.address)) throw new RestError('QUERY_LIMIT_EXCEEDED', 'Too many requests', 503)
    settlePending(parts.world)
    if (request.method.toLowerCase() === 'download') return { status: 200, body: {}, file: sentFile(parts, request), delay: 0 }
    const result = request.method.toLowerCase() === 'batch' ? batch(parts, request) : execute(parts, request)
    const delay = methods.get(request.method.toLowerCase())?.takes?.(parts.world) ?? 0
    return { status: 200, body: { ...asBody(result), time: timeOf(parts, request.method, started) }, delay }
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    return { status: statusOf(parts.world, error), body: errorBody(error), delay: 0 }
  }
}

/** Pages and portals differ in the status of a refused access, docs/bitrix24/requests.md#system-errors. */
function statusOf({ switches: { accessStatus } }: World, { code, status }: RestError): number {
  return accessStatus && (code === 'ACCESS_ERROR' || code === 'ACCESS_DENIED') ? accessStatus : status
}

function sentFile(parts: RestParts, request: RestRequest): SentFile {
  const { world, links, log } = parts
  const file = download({ world, links, userId: sessionOf(parts, request).userId, params: request.params, holder: holderOf(request) })
  log.acted({ method: 'download', requestId: request.requestId, at: iso(world.now()) })
  return file
}

function holderOf({ auth, webhook }: RestRequest): Holder {
  return { auth, ...(webhook ? { webhook } : {}) }
}

function batch(parts: RestParts, request: RestRequest): unknown {
  sessionOf(parts, request)
  const result = runBatch(request.params, (method, params) => subCall(parts, { ...request, method, params }),
    method => timeOf(parts, method, parts.world.now()))
  parts.log.acted({ method: 'batch', requestId: request.requestId, at: iso(parts.world.now()) })
  return result
}

function subCall(parts: RestParts, request: RestRequest): Paged {
  const at = iso(parts.world.now())
  const note = (status: number, outcome: string) =>
    parts.log.request({ method: request.method, requestId: request.requestId, at, status, outcome, inBatch: true })
  try {
    const fault = parts.faults.take(request.method, ({ fault: name, method }) => name === 'refuse' && Boolean(method) && method !== '*')
    if (fault) throw new RestError(fault.code ?? 'ACCESS_DENIED', 'Refused on demand', fault.status ?? 400)
    const result = execute(parts, request)
    note(200, 'ok')
    return result instanceof Paged ? result : new Paged(result)
  } catch (error) {
    if (error instanceof RestError) note(error.status, error.code)
    throw error
  }
}

/** Method, token, scope, then the handler, in the portal's order. */
function execute(parts: RestParts, request: RestRequest): unknown {
  const { world, log, operating } = parts
  const method = methods.get(request.method.toLowerCase())
  if (!method || isMissing(world, request.method)) {
    throw new RestError('ERROR_METHOD_NOT_FOUND', `Method not found! (${request.method})`, 404)
  }
  const session = sessionOf(parts, request)
  const granted = session.scopes ?? world.app.scopes
  if (method.scopes.length && !method.scopes.some(scope => granted.includes(scope))) {
    throw new RestError('insufficient_scope', 'The request requires higher privileges than provided by the access token', 403)
  }
  if (operating.isUsedUp(request.method, world.switches.operatingLimit)) {
    throw new RestError('OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit', 429)
  }
  operating.add(request.method, world.switches.callSeconds)
  const result = method.run(callOf(parts, session, request))
  log.acted({ method: request.method, requestId: request.requestId, at: iso(world.now()) })
  const { forms } = world.switches
  return result instanceof Paged ? new Paged(inForms(result.result, forms), result.total, result.next) : inForms(result, forms)
}

function sessionOf({ world, tokens }: RestParts, { auth, webhook }: RestRequest): Session {
  return webhook ? webhookSession(world, webhook) : tokens.check(auth)
}

/** Left out of this portal; the name in any case, as everywhere. */
export function isMissing({ switches }: World, method: string): boolean {
  return switches.missingMethods.some(name => name.toLowerCase() === method.toLowerCase())
}

function callOf({ world, push, links }: RestParts, session: Session, request: RestRequest): Call {
  const { userId, language, isWebhook = false, scopes = world.app.scopes } = session
  const { params, origin = world.origin } = request
  const linkTo: Call['linkTo'] = (fileId, scope) => origin + links.issue(fileId, scope, holderOf(request))
  return { world, push, params, userId, language, isWebhook, scopes, origin, linkTo }
}

function asBody(result: unknown): Record<string, unknown> {
  if (!(result instanceof Paged)) return { result }
  return {
    result: result.result,
    ...(result.total === undefined ? {} : { total: result.total }),
    ...(result.next === undefined ? {} : { next: result.next })
  }
}

function errorBody({ code, message, fields }: RestError): Record<string, unknown> {
  return { error: code, error_description: message, ...fields }
}

function timeOf({ world, operating }: RestParts, method: string, started: number): Record<string, unknown> {
  const finish = world.now()
  const duration = Math.max(0.01, (finish - started) / 1000)
  return {
    start: started / 1000, finish: finish / 1000, duration, processing: duration, date_start: iso(started), date_finish: iso(finish),
    ...(world.switches.operatingLimit > 0 ? { operating_reset_at: operating.resetsAt(method), operating: operating.seconds(method) } : {})
  }
}

function outcomeOf(reply: RestReply): string {
  if (reply.lost) return `lost ${reply.lost}`
  if (reply.html) return `html ${reply.status}`
  return String(reply.body['error'] ?? 'ok')
}
