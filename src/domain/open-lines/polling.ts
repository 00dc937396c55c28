/** All in ms. */
const pace = {
  /** While there is news or the operator works here. */
  lively: 10_000,
  /** After two quiet minutes. */
  quiet: 30_000,
  /** After ten quiet minutes. */
  asleep: 60_000,
  /** The least share, however full the portal is. */
  slowest: 120_000,
  /** For a card that comes up in a crowd. It has just read everything; what others open goes first. */
  crowd: 90_000,
  /** Between two looks whether the portal answers again, where it refuses everything. */
  probe: 40_000
} as const

const quietAfter = 2 * 60_000
const asleepAfter = 10 * 60_000
/** Part of a wait by which it may differ, so that many cards opened at once do not ask at once. */
const jitter = 0.2

/** How we ask now. */
export interface Pace {
  /** When something last happened here, in ms. */
  lastNews: number
  /** Our share of what the portal takes from everybody at our address: one round in this time, in ms; 0 where it is enough for all. */
  share: number
  /** The share, in ms, that was too much when the portal was last crowded; 0 where that is not known. */
  tooMuch: number
  /** Rounds answered since then. */
  answered: number
  /** Rounds in a row that were refused, or brought no answer. */
  refused: number
}

/** The pace of a card that has just opened. */
export function freshPace(now: number): Pace {
  return { lastNews: now, share: 0, tooMuch: 0, answered: 0, refused: 0 }
}

/** The pace of a card that opened in a crowd: only after the portal had refused it for load. */
export function crowdedPace(now: number, lively: number = pace.lively): Pace {
  return { ...freshPace(now), share: Math.max(pace.crowd, lively) }
}

/**
 * How long to wait until the next round, in ms.
 * @param now - ms, of the same clock as `lastNews`
 * @param random - from 0 to 1
 * @param lively - what an administrator set for busy times, in ms
 */
export function waitOf({ lastNews, share, refused }: Pace, now: number, random: number, lively: number = pace.lively): number {
  const still = now - lastNews
  const base = still < quietAfter ? lively : Math.max(lively, still < asleepAfter ? pace.quiet : pace.asleep)
  const wait = Math.max(share, base, refused > 1 ? pace.probe : 0)
  return Math.round(wait * (1 - jitter + 2 * jitter * random))
}

/** What came of a round. */
export type Round = 'busy' | 'news' | 'quiet' | 'failed'

/** How the share changes: the figures that kept most cards of the polling model (docs/benchmarks.md) below the portal's limit. */
const change = {
  /** "Busy" makes the wait this much longer. */
  yield: 2,
  /** Each answer makes it this much shorter, down to a little above what was too much. */
  recover: 0.75,
  above: 1.8,
  /** From there on the answers count up: the n-th shortens it by n times this part. */
  probe: 0.0001
}

/**
 * After a round. "Busy" means that the cards behind one address ask for more than the portal takes: the first two in a
 * row halve our share, answers give it back, fast at first and then in small steps that grow. Refused again and again, the portal
 * is shut rather than crowded: the share stays for afterwards, and single rounds try whether it is open.
 */
export function paceAfter(before: Pace, round: Round, now: number, lively: number = pace.lively): Pace {
  if (round === 'failed') return { ...before, refused: before.refused + 1 }
  const share = Math.max(before.share, lively)
  if (round === 'busy') return { ...before, ...yielded(share, before), refused: before.refused + 1 }
  const answered = before.answered + 1
  const given = givenBack(share, before.tooMuch * change.above, answered)
  return {
    lastNews: round === 'news' ? now : before.lastNews, share: given > lively ? given : 0, tooMuch: before.tooMuch, answered, refused: 0
  }
}

/**
 * The second refusal in a row may still be the crowd's; from the third on the portal is shut, which tells nothing about our share.
 * Who is refused before any answer came up in a crowd, and goes to the slow end at once.
 */
function yielded(share: number, { refused, tooMuch, answered }: Pace): Pick<Pace, 'share' | 'tooMuch' | 'answered'> {
  if (!answered && !tooMuch) return { share: Math.max(pace.probe, share), tooMuch: 0, answered: 0 }
  if (refused > 1) return { share, tooMuch: 0, answered: 0 }
  return { share: Math.min(share * change.yield, pace.slowest), tooMuch: refused ? tooMuch : share, answered: 0 }
}

function givenBack(share: number, safe: number, answered: number): number {
  return share > safe ? Math.max(safe, share * change.recover) : share * (1 - change.probe * answered)
}
