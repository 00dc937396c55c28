import type { LogRow } from '../../../domain/open-lines/conversation'

/** Height of what stands above the first row, in px; always the same so that nothing jumps when it changes. */
export const edge = 44
/** Height in px of the strip at the top that the floating day takes. */
const strip = 36

/** A row as it is placed: px from the top of what scrolls. */
interface Placed { index: number, start: number, end: number }

/**
 * The date of the first row in sight, for the day that floats over the log. `undefined` where it would cover a divider or
 * "Load earlier messages", which say more.
 */
export function floatingDate(placed: readonly Placed[], rows: readonly LogRow[], scrollTop: number): Date | undefined {
  if (scrollTop < edge) return undefined
  const covers = placed.some(({ index, start }) => hasDivider(rows[index]) && start < scrollTop + strip && start + strip > scrollTop)
  const first = placed.find(({ end }) => end > scrollTop)
  return covers || !first ? undefined : dateOf(rows[first.index])
}

/** Whether something stands above a row: a day, or where the unread messages begin. */
export function hasDivider(row: LogRow | undefined): boolean {
  return row?.kind === 'message' && (row.day !== undefined || row.isFirstUnread)
}

function dateOf(row: LogRow | undefined): Date | undefined {
  return row?.kind === 'sending' ? new Date(row.sending.at) : row?.message.date
}
