import type { OfficeLog } from './office'

export interface LoadFigures {
  perSecond: number
  /** Part of all requests that the portal turned away, 0 to 1, in all and in the worst minute. */
  refused: number
  worstMinute: number
  /** Most requests in one second. */
  busiestSecond: number
  /** Ms until a customer's message is on screen, for cards that were on screen when it was written. */
  seen: Spread
  /** The same from a card's return, for messages that were written while it was hidden. */
  seenOnReturn: Spread
}

export interface Spread { count: number, median: number, most: number, worst: number }

/** What happened between two times, in ms from the start. */
export function loadOf({ asked, seen }: OfficeLog, from: number, to: number): LoadFigures {
  const within = asked.filter(({ at }) => at >= from && at < to)
  const read = seen.filter(({ at }) => at >= from && at < to)
  const perMinute = [...grouped(within, 60_000).values()]
  return {
    perSecond: within.length / (to - from) * 1000,
    refused: shareRefused(within),
    worstMinute: Math.max(0, ...perMinute.map(shareRefused)),
    busiestSecond: Math.max(0, ...[...grouped(within, 1000).values()].map(({ length }) => length)),
    seen: spreadOf(read.filter(({ wasShown }) => wasShown).map(({ delay }) => delay)),
    seenOnReturn: spreadOf(read.filter(({ wasShown }) => !wasShown).map(({ delay }) => delay))
  }
}

/** The middle, what 95 % stay under, and the largest. */
export function spreadOf(values: number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other)
  const part = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { count: sorted.length, median: part(0.5), most: part(0.95), worst: sorted.at(-1) ?? NaN }
}

/** Ms from a time, in ms from the start, to the first answer that each of so many cards got after it; `Infinity` for none. */
export function firstAnswers({ asked }: OfficeLog, cards: number, since: number): number[] {
  return Array.from({ length: cards }, (_, card) =>
    (asked.find(one => one.card === card && !one.busy && one.at >= since)?.at ?? Infinity) - since)
}

function shareRefused(asked: OfficeLog['asked']): number {
  return asked.length ? asked.filter(({ busy }) => busy).length / asked.length : 0
}

function grouped(asked: OfficeLog['asked'], span: number): Map<number, OfficeLog['asked']> {
  const groups = new Map<number, OfficeLog['asked']>()
  for (const one of asked) {
    const key = Math.floor(one.at / span)
    groups.set(key, [...groups.get(key) ?? [], one])
  }
  return groups
}
