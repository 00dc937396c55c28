import { expect, test } from '../support/fixtures'
import { isLong } from '../../long'
import { cellOf, playedFaults, type Cell } from './cell'
import { byTest, keep, knownRow, rowOf, stepsText } from './matrix'
import { writes, type Write } from './writes'

const matrix = { name: 'fault-matrix', columns: ['Portal acted', 'The page says', 'Then', 'In the end'] }

/** `npm test` plays one fault of each write, each fault on some write; the long form plays all on all. */
const isPlayed = (write: number, fault: number) => isLong || (write + fault) % playedFaults.length === 0

const titleOf = ({ name, method }: Write) => `${name[0]!.toUpperCase()}${name.slice(1)}: \`${method}\``

function cellsOf({ executed, says, steps, executedInTheEnd, isDone }: Cell): string[] {
  return [`${executed}×`, says, stepsText(steps), `${executedInTheEnd}×, ${isDone ? 'done' : 'open'}`]
}

const played = writes.map((write, at) => ({ write, at, faults: playedFaults.filter((_, fault) => isPlayed(at, fault)) }))

test.describe('every fault on every write', () => {
  // The browser repeats a cut request once for each connection that it kept warm.
  test.use({ ownWindow: true })

  for (const group of byTest(played, 6)) {
    test(group.map(({ write }) => write.name).join(', '), async ({ page, openPlacement, startOver, emulator, allowed }) => {
      test.setTimeout(group.flatMap(({ faults }) => faults).length * 40_000)
      allowed.push(/\b(400|401|403|502|503)\b/, /ERR_|net::/)
      await page.clock.install()
      for (const { write, at, faults } of group) {
        const rows: string[] = []
        for (const { name, ...fault } of faults) {
          await test.step(`${write.name}: ${name}`, async () => {
            await startOver()
            await write.before?.(emulator)
            await emulator.fault({ ...fault, method: write.method, times: 1 })
            const { app } = await openPlacement(write.placement)
            const cell = await cellOf(write, { app, page, emulator })
            const row = rowOf(`\`${name}\``, cellsOf(cell))
            rows.push(row)
            expect.soft(cell.isDone, `${write.name}, ${name}: a next step leads to the end`).toBe(true)
            const known = knownRow(matrix, titleOf(write), `\`${name}\``)
            if (known !== undefined) expect.soft(row, `${write.name}: docs/fault-matrix.md, see npm run test:matrix`).toBe(known)
          })
        }
        keep(matrix, titleOf(write), at, rows)
      }
    })
  }
})
