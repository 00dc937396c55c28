/** Whether the long forms of the tests are wanted: `npm run test:all`. */
export const isLong = Boolean(process.env['RELAY_LONG'])

/** Whether this machine tests for everybody, where nobody waits for it. */
export const isCi = Boolean(process.env['CI'])

/** How many random cases are tried: this many in `npm test`, a hundred times as many in the long form. */
export function cases(quick: number): number {
  return isLong ? quick * 100 : quick
}

/** Of a table whose cases go the same way: about this many in `npm test`, spread over the table, and all of them in the long form. */
export function some<T>(all: readonly T[], quick: number): readonly T[] {
  const step = Math.ceil(all.length / quick)
  return isLong ? all : all.filter((_, at) => at % step === 0)
}
