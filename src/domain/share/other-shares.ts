import type { RecordedShare } from './share-record'

/** Other shares by this user of the same message as the same kind: in other frames, and earlier ones of this frame. */
export interface OtherShares {
  /** Ids of what they made, as far as that is known. */
  ids: Set<number>
  /** When other frames sent those of which it is not known yet what they made, in ms since 1970; only of about the same time. */
  open: number[]
  /** The same of this frame. */
  before: number[]
  /** How many of those surely made something, sent before and after this one: notices come in the order of the shares. */
  earlier: number
  later: number
}

/** Milliseconds between two shares, by the clocks of two machines, within which the notice of one may be taken for that of the other. */
const nearby = 120_000

/** As much of a share as others are told apart by. */
export type OtherShare = Pick<RecordedShare, 'messageId' | 'kind' | 'at' | 'objectId'>

/** When this frame sent shares: all of them, and those that the portal took. */
export interface OwnRuns { sent: Set<number>, taken: Set<number> }

/** Picks them from the records of all other shares. */
export function otherShares(shares: OtherShare[], { sentAt }: { sentAt: number }, { sent, taken }: OwnRuns): OtherShares {
  const known = shares.filter(({ objectId }) => objectId > 0)
  const isOpen = (at: number) => Math.abs(at - sentAt) <= nearby && !known.some(one => one.at === at)
  const open = [...new Set(shares.map(({ at }) => at))].filter(isOpen)
  const ids = new Set(known.map(({ objectId }) => objectId))
  const before = open.filter(at => sent.has(at))
  const made = before.filter(at => taken.has(at))
  const earlier = made.filter(at => at < sentAt).length
  return { ids, open: open.filter(at => !sent.has(at)), before, earlier, later: made.length - earlier }
}
