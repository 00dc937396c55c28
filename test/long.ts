/** Whether the long forms of the tests are wanted: `npm run test:all`. */
export const isLong = Boolean(process.env['RELAY_LONG'])

/** How many random cases are tried: this many in `npm test`, a hundred times as many in the long form. */
export function cases(quick: number): number {
  return isLong ? quick * 100 : quick
}
