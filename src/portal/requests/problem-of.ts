import { AjaxError, type SdkError } from '@bitrix24/b24jssdk'
import { isRefusal, wordless, type PortalWords, type Problem, type ProblemKind } from '../../domain/outcome'
import type { Refusals } from './question'

/** Was it a read or a write? The same lost answer is a nuisance for one and an unknown outcome for the other. */
export type RequestKind = 'question' | 'command'

/** What was asked: the method, and what its own codes mean. */
export interface Asked { method: string, refusals?: Refusals | undefined }

/** The portal's own proof that a request was turned away for load and did nothing. */
const busy = new Set(['QUERY_LIMIT_EXCEEDED', 'OPERATION_TIME_LIMIT'])

/** Codes that come from the portal itself before it does anything, also with 5xx. */
const refusedWith5xx = new Set(['OVERLOAD_LIMIT', 'PORTAL_DELETED'])

/** A fault inside the portal, also of one command in a batch: whether a write was done is unknown. */
const serverFaults = new Set(['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER'])

const accessDenied = new Set(['ACCESS_DENIED', 'ACCESS_ERROR', 'INVALID_CREDENTIALS', 'user_access_error', 'allowed_only_intranet_user'])

const signedOut = new Set(['expired_token', 'invalid_token', 'NO_AUTH_FOUND'])

/** What the codes mean that any method may answer (docs/bitrix24/requests.md#system-errors). */
const general: Refusals = {
  ERROR_METHOD_NOT_FOUND: 'no-method',
  METHOD_CONFIRM_DENIED: 'confirm-denied',
  METHOD_CONFIRM_WAITING: 'confirm-waiting',
  OVERLOAD_LIMIT: 'rest-blocked',
  PORTAL_DELETED: 'portal-closed',
  WRONG_AUTH_TYPE: 'outside-portal',
  user_access_error: 'no-app-access'
}

/** Codes of the SDK and of the HTTP library below it. The portal has none that look like these. */
const ofLibrary = /^(?:ERR_|JSSDK_|NETWORK_ERROR$|REQUEST_TIMEOUT$|ECONN|ETIMEDOUT$)/

/** Those of an exchange that ended without a readable answer. */
const lost = new Set(['NETWORK_ERROR', 'REQUEST_TIMEOUT', 'ERR_BAD_RESPONSE', 'ERR_CANCELED'])

/** Inner codes of a token renewal that failed after a 401: the request itself was never carried out. */
const renewalFailed = new Set(['JSSDK_FRAME_REFRESH_AUTH_TIMEOUT', 'JSSDK_FRAME_DISPOSED'])

/** An error as the SDK throws or returns it, as a `Problem`. Takes only the portal's code and description. */
export function problemOf(error: unknown, asked: Asked, request: RequestKind): Problem {
  if (!(error instanceof AjaxError)) return wordless(unclear(request), asked.method)
  const cause = (error as SdkError & { originalError?: Cause | null }).originalError
  const kind = renewalFailed.has(String(cause?.code)) ? 'signed-out' : kindOf(error.code, error.status, request)
  return withRefusal({ method: asked.method, ...portalWords(error, cause), kind }, asked)
}

/** The error of one question in a batch, as the portal gives it there. */
export function subProblemOf({ error, error_description: description }: Record<string, unknown>, asked: Asked): Problem {
  const code = String(error ?? '')
  const kind = kindOf(code, 200, 'question')
  return withRefusal({ method: asked.method, code, description: String(description ?? ''), kind }, asked)
}

/** Names why it was turned down. The method's own meaning of a code, or of a bare status, goes before the general one. */
function withRefusal(problem: PortalWords & { kind: ProblemKind }, { refusals = {} }: Asked): Problem {
  if (!isRefusal(problem)) return problem
  const sign = problem.code || problem.description
  const refusal = isPlanLimit(problem) ? 'not-in-plan' : meaning(refusals, sign) ?? meaning(general, problem.code)
  return refusal ? { ...problem, refusal } : problem
}

/** A code comes from outside, and may be named like a property of every object. */
function meaning(refusals: Refusals, code: string) {
  return Object.hasOwn(refusals, code) ? refusals[code] : undefined
}

/** `ACCESS_DENIED` also means that the plan has no REST; only the description tells. */
function isPlanLimit({ code, description }: PortalWords): boolean {
  return code === 'ACCESS_DENIED' && /commercial plan/i.test(description)
}

interface Response { status?: unknown, data?: { error_description?: unknown } | string | null }
interface Cause { code?: unknown, message?: unknown, response?: Response }

/**
 * What the portal itself said. Where it answers with an empty code (docs/bitrix24/requests.md#r3), or not at all, the SDK
 * drops its text too and puts the HTTP library's words in their place, such as `ERR_BAD_REQUEST`: those are nobody's. What a server
 * in front of the portal turned away has no such text: its status is all that anybody can be shown.
 */
function portalWords({ code, message }: AjaxError, cause: Cause | null | undefined): Pick<Problem, 'code' | 'description'> {
  const isLibraryCode = ofLibrary.test(code)
  const isLibraryText = message === cause?.message || (isLibraryCode && code !== cause?.code)
  return { code: isLibraryCode ? '' : code, description: isLibraryText ? ownText(cause?.response) : message }
}

function ownText(response: Response | undefined): string {
  if (!response) return ''
  const { status, data } = response
  if (typeof data !== 'object' || data === null) return `HTTP ${String(status)}`
  return typeof data.error_description === 'string' ? data.error_description : ''
}

/** What a code and an HTTP status mean. In a batch a sub-request has only a code: its status is 200. */
function kindOf(code: string, status: number, request: RequestKind): ProblemKind {
  if (busy.has(code)) return 'busy'
  if (refusedWith5xx.has(code)) return 'refused'
  if (code === 'JSSDK_UNKNOWN_ERROR') return unclear(request)
  if (lost.has(code) || serverFaults.has(code) || status >= 500 || status === 408 || status === 429) return noAnswer(request)
  if (signedOut.has(code)) return 'signed-out'
  if (accessDenied.has(code)) return 'access-denied'
  return code === 'insufficient_scope' ? 'scope-missing' : 'refused'
}

/** An answer came that could not be read: a write may have been done all the same. */
export function unclear(request: RequestKind): ProblemKind {
  return request === 'command' ? 'unconfirmed' : 'unreadable'
}

/** Sent, and no answer came: a write may have been done. */
export function noAnswer(request: RequestKind): ProblemKind {
  return request === 'command' ? 'unconfirmed' : 'no-answer'
}

/** Why a request is repeated: for load, by the portal's own pace, or since its answer was lost. */
export type Reason = 'busy' | 'operatingTime' | 'lost'

/** `undefined` where repeating it would give the same. */
export function reasonToRepeat({ kind, code }: Problem): Reason | undefined {
  if (kind === 'busy') return code === 'OPERATION_TIME_LIMIT' ? 'operatingTime' : 'busy'
  return kind === 'no-answer' || kind === 'unreadable' ? 'lost' : undefined
}
