import { expect, it } from 'vitest'
import { isLong, some } from '../../long'

const table = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

it.skipIf(isLong).each([[1, [0]], [2, [0, 5]], [3, [0, 4, 8]], [10, table], [20, table]])(
  '`npm test` plays about %i rows of a table, spread over it', (quick, played) => expect(some(table, quick)).toEqual(played)
)

it.runIf(isLong)('the long form plays every row of a table', () => expect(some(table, 2)).toEqual(table))
