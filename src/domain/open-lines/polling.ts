/** All in ms. */
const pace = {
  /** While there is news or the operator works here. */
  lively: 10_000,
  /** After two quiet minutes. */
  quiet: 30_000,
  /** After ten quiet minutes. */
  asleep: 60_000,
  /** However busy the portal is, we ask again within this time. */
  slowest: 150_000
} as const

const quietAfter = 2 * 60_000
const asleepAfter = 10 * 60_000
/** Part of a wait by which it may differ, so that many cards opened at once do not ask at once. */
const jitter = 0.2

/** How we ask now: `slowdown` is 1, and twice as much after each "busy". */
export interface Pace { lastNews: number, slowdown: number }

/**
 * How long to wait until the next round, in ms.
 * @param now - ms, of the same clock as `lastNews`
 * @param random - from 0 to 1
 * @param lively - what an administrator set for busy times, in ms
 */
export function waitOf({ lastNews, slowdown }: Pace, now: number, random: number, lively: number = pace.lively): number {
  const still = now - lastNews
  const base = still < quietAfter ? lively : Math.max(lively, still < asleepAfter ? pace.quiet : pace.asleep)
  return Math.round(Math.min(base * slowdown, pace.slowest) * (1 - jitter + 2 * jitter * random))
}

/** Part of the slowdown that is left after a round that was answered. */
const recovery = 0.75

/** What came of a round. */
export type Round = 'busy' | 'news' | 'quiet' | 'failed'

/**
 * After a round: "busy" doubles the waits, an answer shortens them by a quarter. Slower to recover than to yield: many
 * cards behind one address then settle at what the portal takes (the polling model among the benchmarks shows it).
 */
export function paceAfter(before: Pace, round: Round, now: number): Pace {
  return {
    lastNews: round === 'news' ? now : before.lastNews,
    slowdown: round === 'busy' || round === 'failed'
      ? Math.min(before.slowdown * 2, pace.slowest / pace.lively)
      : Math.max(1, before.slowdown * recovery)
  }
}
