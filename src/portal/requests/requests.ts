import { ApiVersion, type B24Frame } from '@bitrix24/b24jssdk'
import { done, failed, wordless, type Outcome } from '../../domain/outcome'
import { patience } from '../../lib/patience'
import { hearTime } from '../../lib/time/clock'
import { wait } from '../../lib/time/delay'
import { asMap } from './as-map'
import { askedAhead } from './asked-ahead'
import { answersWith, batchOf, plain } from './batch'
import { noAnswer, problemOf, reasonToRepeat, subProblemOf, unclear, type Asked, type Reason, type RequestKind } from './problem-of'
import type { Answers, Command, Question, Questions, RequestOptions } from './question'
import { guardRequests } from './request-guard'

/** Milliseconds from asking to giving up, waits and repeats included. */
export const deadline = 15_000

/** Waits before a repeat, in milliseconds: for load by the portal's own pace, for a lost read short. */
const waits: Record<Reason, number[]> = { busy: [2000, 4000], operatingTime: [10_000], lost: [500, 1500] }

/** What goes over the wire: a question, a command, or a batch. */
type Sent = Asked & { params: object }

interface Exchange { sent: Sent, kind: RequestKind, signal: AbortSignal, onProgress: RequestOptions['onProgress'] }

/** The three ways to ask the portal over REST, on the SDK's client. */
export function requestsOver(frame: B24Frame) {
  const client = frame.getHttpClient(ApiVersion.v2).ajaxClient
  client.defaults.timeout = deadline
  const begin = guardRequests(client)
  const answerAhead = askedAhead()

  /** One exchange without any repeat of ours. The SDK renews a token that ran out inside it. */
  async function exchange({ sent, kind, signal, onProgress }: Exchange): Promise<Outcome<unknown>> {
    const request = begin(onProgress)
    const asked = Date.now()
    const call = frame.actions.v2.call.make({ method: sent.method, params: plain(sent.params), requestId: request.id })
      .then<Outcome<unknown>>((answer) => {
        if (!answer.isSuccess) return failed(problemOf([...answer.getErrors()][0], sent, kind))
        const { result, time } = (answer.getData() ?? {}) as { result?: unknown, time?: { finish?: unknown } }
        hearTime(Number(time?.finish) * 1000, asked)
        return done(result)
      })
      .catch((error: unknown) => failed(problemOf(error, sent, kind)))
    // Only when the SDK is through with it: it may send an abandoned request again after a late renewal of the token.
    void call.finally(() => request.end())
    const outcome = await Promise.race([call, aborted(signal)])
    if (outcome === 'aborted') {
      request.abandon()
      return failed(wordless(request.onTheWire ? noAnswer(kind) : 'no-answer', sent.method))
    }
    // Such as a new token that could not be read: nothing is unknown about what never left.
    const isUnsent = !request.onTheWire && !outcome.ok && outcome.problem.kind === 'unconfirmed'
    return isUnsent ? failed({ ...outcome.problem, kind: 'no-answer' }) : outcome
  }

  /** The answer to the same request, where the page sent it already. */
  async function answeredAhead(sent: Sent, signal: AbortSignal): Promise<Outcome<unknown> | undefined> {
    const answer = answerAhead(sent)
    const outcome = answer && await Promise.race([answer, aborted(signal)])
    return outcome === 'aborted' ? failed(wordless('no-answer', sent.method)) : outcome
  }

  /** Exchanges until there is an answer worth giving back, or the deadline has passed. */
  async function patiently(sent: Sent, kind: RequestKind, options: RequestOptions = {}): Promise<Outcome<unknown>> {
    const { signal, renew, end } = patience(deadline, options.signal)
    const onProgress = options.onProgress && ((part: number) => {
      renew()
      options.onProgress?.(part)
    })
    const attempt = async () => await answeredAhead(sent, signal) ?? exchange({ sent, kind, signal, onProgress })
    const outcome = await repeatedly(attempt, signal, waitsFor(kind, options))
    end()
    const lostInterest = options.signal?.aborted && !outcome.ok && outcome.problem.kind !== 'unconfirmed'
    return lostInterest ? failed({ ...outcome.problem, kind: 'cancelled' }) : outcome
  }

  return {
    async ask<T>(asked: Question<T>, options?: RequestOptions): Promise<Outcome<T>> {
      const outcome = await patiently(asked, 'question', options)
      return outcome.ok ? readWith(asked, outcome.value) : outcome
    },

    async act<T>(asked: Command<T>, options?: RequestOptions): Promise<Outcome<T>> {
      const outcome = await patiently(asked, 'command', options)
      return outcome.ok ? readWith(asked, outcome.value) : outcome
    },

    async askAll<const Q extends Questions>(questions: Q, options?: RequestOptions): Promise<Outcome<Answers<Q>>> {
      const { cmd, keys } = batchOf(questions)
      const outcome = keys.size > 0 ? await patiently({ method: 'batch', params: { halt: 0, cmd } }, 'question', options) : done({})
      if (!outcome.ok) return outcome
      const envelope = asMap(outcome.value)
      if (!envelope) return failed(wordless('unreadable', 'batch'))
      return done(answersWith(questions, asked => answerOf(asked, keys.get(asked)!, envelope)) as Answers<Q>)
    }
  }
}

/** A command is repeated for load only: the portal says itself that it did nothing. */
function waitsFor(kind: RequestKind, { yieldsToLoad = false }: RequestOptions): Record<Reason, number[]> {
  const allowed = yieldsToLoad ? { ...waits, busy: [], operatingTime: [] } : waits
  return kind === 'command' ? { ...allowed, lost: [] } : allowed
}

/** Tries again for as long as the problem and the signal allow. */
async function repeatedly(
  attempt: () => Promise<Outcome<unknown>>, signal: AbortSignal, waits: Record<Reason, number[]>
): Promise<Outcome<unknown>> {
  const repeats = { busy: 0, operatingTime: 0, lost: 0 }
  for (;;) {
    const outcome = await attempt()
    const reason = outcome.ok ? undefined : reasonToRepeat(outcome.problem)
    const ms = reason && waits[reason][repeats[reason]++]
    if (ms === undefined) return outcome
    await wait(spread(ms), signal)
    if (signal.aborted) return outcome
  }
}

/** Cards of one office are refused in the same moment; a random part of a third more keeps them from coming back in one. */
function spread(ms: number): number {
  return ms * (1 + Math.random() / 3)
}

function readWith<T>({ read, method, kind }: Question<T> | Command<T>, result: unknown): Outcome<T> {
  const value = read(result)
  return value === undefined ? failed(wordless(unclear(kind), method)) : done(value)
}

/**
 * One answer out of a batch's envelope (docs/bitrix24/requests.md#batch). We take it apart ourselves, since the SDK's own
 * batch throws all answers away when one command is in neither map.
 */
function answerOf(asked: Question<unknown>, key: string, envelope: Record<string, unknown>): Outcome<unknown> {
  const errors = asMap(envelope['result_error'])
  // An empty map comes as `[]`, which has inherited names such as `at`.
  const error = errors && Object.hasOwn(errors, key) ? errors[key] : undefined
  if (error !== undefined) return failed(subProblemOf(asMap(error) ?? { error }, asked))
  const results = asMap(envelope['result'])
  if (!results || !Object.hasOwn(results, key)) return failed(wordless('unreadable', asked.method))
  return readWith(asked, results[key])
}

function aborted(signal: AbortSignal): Promise<'aborted'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('aborted')
    signal.addEventListener('abort', () => resolve('aborted'), { once: true })
  })
}
