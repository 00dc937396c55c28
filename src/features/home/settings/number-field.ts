/** What a number field holds, as it was typed: `NaN` where it is empty, so that it is not taken for 0. */
export function numberIn(value: unknown): number {
  return value === '' || value === null || value === undefined ? Number.NaN : Number(value)
}

/** What the field shows for it. */
export function shownIn(number: number): number | '' {
  return Number.isNaN(number) ? '' : number
}
