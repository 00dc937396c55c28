import type { RecordedShare } from './share-record'

/** Shares of the same message as the same kind that this user made elsewhere, or before. */
export interface OtherShares {
  /** Ids of what they made. */
  ids: Set<number>
  /** When those were sent, about the same time, of which that is not known yet: in other frames, and in this one before. */
  open: number[]
  before: number[]
}

/** Milliseconds between two shares, by the clocks of two machines, within which the notice of one may be taken for that of the other. */
const nearby = 120_000

/** As much of a share as others are told apart by. */
export type OtherShare = Pick<RecordedShare, 'messageId' | 'kind' | 'at' | 'objectId'>

/** Of all others, by their records; `own`: when the frame of this share sent some. */
export function otherShares(shares: OtherShare[], run: { sentAt: number }, own: Set<number>): OtherShares {
  const known = shares.filter(({ objectId }) => objectId > 0)
  const isOpen = (at: number) => Math.abs(at - run.sentAt) <= nearby && !known.some(one => one.at === at)
  const open = [...new Set(shares.map(({ at }) => at))].filter(isOpen)
  const ids = new Set(known.map(({ objectId }) => objectId))
  return { ids, open: open.filter(at => !own.has(at)), before: open.filter(at => own.has(at)) }
}
