import type { LogRow } from './conversation'

/** Tells of each row of a log, by its place, whether more than one customer and the operator (`userId`) write on its day. */
export function crowdedDays(rows: readonly LogRow[], userId: number): (at: number) => boolean {
  const crowded = new Set<number>()
  let day = 0
  let customer: number | undefined

  const dayOf = rows.map((row) => {
    if (row.kind === 'message' && row.day) {
      day++
      customer = undefined
    }
    if (isOther(row)) crowded.add(day)
    return day
  })

  function isOther(row: LogRow): boolean {
    if (row.kind === 'sending') return row.sending.userId !== userId
    const { message: { authorId }, side } = row
    if (side === 'customer') return (customer ??= authorId) !== authorId
    return side === 'company' && authorId !== userId
  }

  return at => crowded.has(dayOf[at] ?? 0)
}
