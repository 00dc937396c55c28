import type { Outcome } from '../../domain/outcome'
import type { Refusal } from '../../domain/refusal'

/** Turns a wire answer into a value, or `undefined` when it is not what it should be. */
export type Read<T> = (result: unknown) => T | undefined

/** Parameters as they go over the wire: upper-case names, plain JSON values. `undefined` is left out. */
export type Params = Record<string, unknown>

/** What this method's own codes mean, where the app makes a difference of it. `problem-of.ts` knows those of any method. */
export type Refusals = Readonly<Record<string, Refusal>>

/** One request to a method. */
interface Request<T> { method: string, params: Params, read: Read<T>, refusals?: Refusals | undefined }

/** A read. It changes nothing on the portal, so it may be repeated and put into a batch. */
export interface Question<T> extends Request<T> { readonly kind: 'question' }

/** A write. It is sent once, alone, and never repeated without proof that nothing was done. */
export interface Command<T> extends Request<T> { readonly kind: 'command' }

/** A read; `method` as the reference spells it. `read` gets the `result` of the answer. */
export function question<T>(method: string, params: Params, read: Read<T>, refusals?: Refusals): Question<T> {
  return { kind: 'question', method, params, read, refusals }
}

/** A write; `read` gives `undefined` for an answer that does not prove it, which makes it `unconfirmed`. */
export function command<T>(method: string, params: Params, read: Read<T>, refusals?: Refusals): Command<T> {
  return { kind: 'command', method, params, read, refusals }
}

/** Questions that the portal takes in one batch (docs/bitrix24/requests.md#batch). */
export const batchLimit = 50

/** Questions of one batch in any nesting; `undefined` stands for a question that is not asked this time. */
export type Questions
  = | Question<unknown> | readonly Questions[] | ReadonlyMap<unknown, Questions> | { readonly [name: string]: Questions } | undefined

/** The same nesting with an outcome in the place of each question. */
export type Answers<Q>
  = Q extends Question<infer T> ? Outcome<T>
    : Q extends ReadonlyMap<infer K, infer V> ? Map<K, Answers<V>>
      : { [K in keyof Q]: Answers<Q[K]> }

/**
 * A value inside the params of a question, which the portal takes out of the answer to an earlier question of the same
 * batch. `before` is text in front of it. docs/bitrix24/requests.md#r1.
 */
export interface BatchReference {
  readonly kind: 'reference'
  readonly question: Question<unknown>
  readonly path: readonly (string | number)[]
  readonly before: string
}

/** How a request may end before its deadline. */
export interface RequestOptions {
  /** Ends the request early with the problem `cancelled`; what was not sent yet is never sent. */
  signal?: AbortSignal
  /** Asked again soon anyway, or not worth it: on "busy" it is not repeated, which would only add to the load. */
  yieldsToLoad?: boolean
  /**
   * For what takes long to send: hears which part of the request is on its way, from 0 to 1, and each step sets the deadline
   * anew.
   */
  onProgress?: (part: number) => void
}
