import type { Refusal } from './refusal'

/**
 * What came of a request. Expected failures are values; only mistakes of our own are exceptions.
 */
export type Outcome<T>
  = | { ok: true, value: T }
    | { ok: false, problem: Problem }

/** The portal's own words for a failure, in full only behind "Details". Never holds message text or a token. */
export interface PortalWords {
  /** REST method, such as `im.message.share`. */
  method: string
  /** The portal's code, such as `ACCESS_ERROR`; empty where it gave none. Nothing is decided by it: see `Problem.refusal`. */
  code: string
  /** The portal's `error_description`, for developers; may be empty. */
  description: string
}

/**
 * Everything that can go wrong with a request, by what the user can do about it.
 *
 * - `busy`: the portal refused for load and did nothing
 * - `refused`: the portal refused for another reason, with or without a code; nothing was done
 * - `access-denied`: the same, since the user lacks a right
 * - `scope-missing`: the app lacks a scope
 * - `signed-out`: the token ran out and could not be renewed; nothing was done
 * - `unconfirmed`: a write whose outcome nobody knows; look before doing it again
 * - `no-answer`: a read without an answer, also after repeating it; or a write that never left this page
 * - `unreadable`: an answer of an unexpected shape
 * - `cancelled`: the asker lost interest; never shown
 */
export type Problem = PortalWords & {
  kind: ProblemKind
  /** Why it was turned down (`refused`, `access-denied`), where the app makes a difference of it. */
  refusal?: Refusal | undefined
}

/** In one word; `Problem` says what each means. */
export type ProblemKind
  = | 'busy' | 'refused' | 'access-denied' | 'scope-missing' | 'signed-out'
    | 'unconfirmed' | 'no-answer' | 'unreadable' | 'cancelled'

/** Refusals that stay until somebody else has changed something. */
const finalRefusals: readonly (Refusal | undefined)[] = ['no-method', 'rest-blocked', 'portal-closed', 'outside-portal']

/** Doing the same again cannot help: the page has to be loaded anew at least. */
export function isFinal({ kind, refusal }: Problem): boolean {
  return finalRefusals.includes(refusal) || kind === 'signed-out' || kind === 'scope-missing'
}

/** The portal turned it down and did nothing; doing it in another way may help. */
export function isRefusal({ kind }: Problem): boolean {
  return kind === 'refused' || kind === 'access-denied'
}

/** It may be over by itself in a while. */
export function mayPass({ kind }: Problem): boolean {
  return kind === 'busy' || kind === 'no-answer'
}

/** A success as an outcome. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** A failure as an outcome of any type. */
export function failed(problem: Problem): { ok: false, problem: Problem } {
  return { ok: false, problem }
}

/** A problem of which the portal said nothing itself. `method`: empty where it was not asked, as for a piece of the app. */
export function wordless(kind: ProblemKind, method = ''): Problem {
  return { kind, method, code: '', description: '' }
}

/** The value, or what stands in for it where the request failed. */
export function valueOr<T, D>(outcome: Outcome<T>, otherwise: D): T | D {
  return outcome.ok ? outcome.value : otherwise
}
