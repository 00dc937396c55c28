import { AjaxError, type SdkError } from '@bitrix24/b24jssdk'
import type { Problem, ProblemKind } from '../../domain/outcome'

/** Was it a read or a write? The same lost answer is a nuisance for one and an unknown outcome for the other. */
export type RequestKind = 'question' | 'command'

/** The portal's own proof that a request was turned away for load and did nothing. */
const busy = new Set(['QUERY_LIMIT_EXCEEDED', 'OPERATION_TIME_LIMIT'])

/** Codes that come from the portal itself before it does anything, also with 5xx. */
const refusedWith5xx = new Set(['OVERLOAD_LIMIT', 'PORTAL_DELETED'])

const accessDenied = new Set(['ACCESS_DENIED', 'ACCESS_ERROR', 'INVALID_CREDENTIALS', 'user_access_error', 'allowed_only_intranet_user'])

const signedOut = new Set(['expired_token', 'invalid_token', 'NO_AUTH_FOUND'])

/** Codes of the SDK and of the HTTP library below it. The portal has none that look like these. */
const ofLibrary = /^(?:ERR_|JSSDK_|NETWORK_ERROR$|REQUEST_TIMEOUT$|ECONN|ETIMEDOUT$)/

/** Those of an exchange that ended without a readable answer. */
const lost = new Set(['NETWORK_ERROR', 'REQUEST_TIMEOUT', 'ERR_BAD_RESPONSE', 'ERR_CANCELED'])

/** Inner codes of a token renewal that failed after a 401: the request itself was never carried out. */
const renewalFailed = new Set(['JSSDK_FRAME_REFRESH_AUTH_TIMEOUT', 'JSSDK_FRAME_DISPOSED'])

/** An error as the SDK throws or returns it, as a `Problem`. Takes only the portal's code and description. */
export function problemOf(error: unknown, method: string, request: RequestKind): Problem {
  if (!(error instanceof AjaxError)) return wordless(unclear(request), method)
  const cause = (error as SdkError & { originalError?: Cause | null }).originalError
  const words = { method, ...portalWords(error, cause) }
  if (renewalFailed.has(String(cause?.code))) return { ...words, kind: 'signed-out' }
  return { ...words, kind: kindOf(error.code, error.status, request) }
}

interface Cause { code?: unknown, message?: unknown, response?: { data?: { error_description?: unknown } | null } }

/**
 * What the portal itself said. Where it answers with an empty code (docs/bitrix24/requests.md#r3), or not at all, the SDK
 * drops its text too and puts the HTTP library's words in their place, such as `ERR_BAD_REQUEST`: those are nobody's.
 */
function portalWords({ code, message }: AjaxError, cause: Cause | null | undefined): Pick<Problem, 'code' | 'description'> {
  const isLibraryCode = ofLibrary.test(code)
  const isLibraryText = message === cause?.message || (isLibraryCode && code !== cause?.code)
  const text = cause?.response?.data?.error_description
  return { code: isLibraryCode ? '' : code, description: isLibraryText ? typeof text === 'string' ? text : '' : message }
}

/** What a code and an HTTP status mean. In a batch a sub-request has only a code: its status is 200. */
export function kindOf(code: string, status: number, request: RequestKind): ProblemKind {
  if (busy.has(code)) return 'busy'
  if (refusedWith5xx.has(code)) return 'refused'
  if (code === 'JSSDK_UNKNOWN_ERROR') return unclear(request)
  if (lost.has(code) || status >= 500 || status === 408 || status === 429) return noAnswer(request)
  if (signedOut.has(code)) return 'signed-out'
  if (accessDenied.has(code)) return 'access-denied'
  return code === 'insufficient_scope' ? 'scope-missing' : 'refused'
}

/** A problem of which the portal said nothing itself. */
export function wordless(kind: ProblemKind, method: string): Problem {
  return { kind, method, code: '', description: '' }
}

/** An answer came that could not be read: a write may have been done all the same. */
export function unclear(request: RequestKind): ProblemKind {
  return request === 'command' ? 'unconfirmed' : 'unreadable'
}

/** Sent, and no answer came: a write may have been done. */
export function noAnswer(request: RequestKind): ProblemKind {
  return request === 'command' ? 'unconfirmed' : 'no-answer'
}
