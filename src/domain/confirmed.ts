import { wait } from '../lib/time/delay'
import type { Outcome, Problem } from './outcome'

/** When to look whether something happened of which no answer came. */
export interface Schedule {
  /** Milliseconds before each look. */
  waits: readonly number[]
  /** Milliseconds after which a look that cannot read ends it: a portal without answers keeps nobody waiting for long. */
  patience: number
}

/** The schedules that there are, by what is looked for. */
export const schedules = {
  /** A list or a state of the portal, which shows at once what was written to it. */
  state: { waits: [0], patience: 0 },
  /** What a portal may carry out long after we stopped waiting for its answer. Nobody waits for it. */
  late: { waits: [5000, 10_000, 20_000, 40_000], patience: Infinity },
  /** A message: the portal may still be at it when no answer came. */
  message: { waits: [0, 2000], patience: 0 },
  /** What a share made: its notice may come a moment after the object. */
  share: { waits: [0, 1000, 1500, 2500], patience: 10_000 },
  /** The link to what a share surely made. Nobody waits for it. */
  shareLink: { waits: [0, 700, 1300], patience: Infinity }
} satisfies Record<string, Schedule>

/** What looking has shown: the proof that it happened, if there is one, and whether anything could be read at all. */
export interface Looked<T> { found: T | undefined, isRead: boolean }

/** How to look. */
export interface Look<T> {
  /** Looks once. */
  look: () => Promise<Looked<T>>
  schedule: Schedule
  /** Ends the looking early. */
  signal?: AbortSignal
  /** Waits so many milliseconds; tests give their own. */
  pause?: (ms: number) => Promise<unknown>
}

const never = new AbortController().signal

/** Looks until there is proof or the schedule is through; gives the last look. */
export async function lookFor<T>({ look, schedule, signal = never, pause = ms => wait(ms, signal) }: Look<T>): Promise<Looked<T>> {
  const begun = Date.now()
  let seen: Looked<T> = { found: undefined, isRead: false }
  for (const ms of schedule.waits) {
    if (ms > 0) await pause(ms)
    if (signal.aborted) break
    seen = await look()
    if (seen.found !== undefined || (!seen.isRead && Date.now() - begun >= schedule.patience)) break
  }
  return seen
}

/**
 * A write's outcome after looking. `isAbsent`: no clear answer came, and looking showed that it did not happen, as far as
 * that can be seen.
 */
export type Confirmed<T> = { ok: true, value: T } | { ok: false, problem: Problem, isAbsent: boolean }

/** How to look, and when. */
export interface Doubt<T> extends Look<T> {
  /** What leaves the outcome open. By default only that nobody knows; some refusals mean that it is so already. */
  isOpen?: (problem: Problem) => boolean
  /** Called before the first look. */
  onDoubt?: () => void
}

/** Sent once; if nobody knows whether it happened, look. `written` is the write that was just sent. */
export async function confirmed<T>(
  written: Promise<Outcome<T>>, { isOpen = isUnconfirmed, onDoubt, ...how }: Doubt<T>
): Promise<Confirmed<T>> {
  const outcome = await written
  if (outcome.ok) return outcome
  if (!isOpen(outcome.problem)) return { ...outcome, isAbsent: false }
  onDoubt?.()
  const { found, isRead } = await lookFor(how)
  if (found !== undefined) return { ok: true, value: found }
  return { ...outcome, isAbsent: isRead && isUnconfirmed(outcome.problem) }
}

function isUnconfirmed({ kind }: Problem): boolean {
  return kind === 'unconfirmed'
}
