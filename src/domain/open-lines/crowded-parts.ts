import type { Side } from './conversation'

/**
 * Tells of the parts of a log, which are its days, whether more than one customer and the operator (`userId`) write there. Rows are
 * added in their order, and asked about once all are there.
 */
export function crowdedParts(userId: number) {
  const crowded: boolean[] = []
  const partOf: number[] = []
  let part = 0
  let customer: number | undefined

  function begin() {
    part++
    customer = undefined
  }

  function add(authorId: number, side: Side) {
    partOf.push(part)
    const isOther = side === 'company' ? authorId !== userId : side === 'customer' && (customer ??= authorId) !== authorId
    if (isOther) crowded[part] = true
  }

  function isCrowded(row: number): boolean {
    return crowded[partOf[row] ?? 0] ?? false
  }

  return { begin, add, isCrowded }
}
