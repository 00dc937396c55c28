import { expect, test } from '../../support/fixtures'
import { isLong } from '../../../long'
import { byTest, keep, knownRow, rowOf, stepsText } from '../matrix'
import { parentCell, type ParentCell } from './parent-cell'
import { parentCommands, type ParentCommand } from './parent-commands'
import { parentFaults } from './parent-faults'

const matrix = { name: 'parent-matrix', columns: ['The page says', 'Then', 'In the end'] }

const titleOf = ({ name, command }: ParentCommand) => {
  const title = `${name[0]!.toUpperCase()}${name.slice(1)}`
  return title.includes('`') ? title : `${title}: \`${command}\``
}

function cellsOf({ says, steps, isDone, works }: ParentCell): string[] {
  return [says, stepsText(steps), `${isDone ? 'done' : 'open'}, ${works ? 'Relay works' : 'Relay does not work'}`]
}

/**
 * `npm test` plays each fault once, each on another command, those that last on commands of which the page says at once
 * that they failed; the long form plays all on all.
 */
function isPlayed(command: number, fault: number): boolean {
  const { length } = parentFaults
  return isLong || (command < length && command * 4 % length === fault)
}

const played = parentCommands
  .map((command, at) => ({ command, at, faults: parentFaults.filter((_, fault) => isPlayed(at, fault)) }))
  .filter(({ faults }) => faults.length > 0)

test.describe('every fault of the portal’s page on every command', () => {
  for (const group of byTest(played, 4)) {
    test(group.map(({ command }) => command.name).join(', '), async ({ page, openPlacement, startOver, emulator, allowed }) => {
      test.setTimeout(group.flatMap(({ faults }) => faults).length * 40_000)
      allowed.push(/\b401\b/, ...group.flatMap(({ command }) => command.errors ?? []))
      await page.clock.install()
      for (const { command, at, faults } of group) {
        const rows: string[] = []
        for (const fault of faults) {
          await test.step(`${command.name}: ${fault.name}`, async () => {
            await startOver()
            await command.before?.(emulator)
            const cell = await parentCell(command, fault, { page, open: openPlacement })
            const row = rowOf(fault.name, cellsOf(cell))
            rows.push(row)
            expect.soft([cell.isDone, cell.works], `${command.name}, ${fault.name}: a next step leads to the end`).toEqual([true, true])
            const known = knownRow(matrix, titleOf(command), fault.name)
            if (known !== undefined) expect.soft(row, `${command.name}: docs/parent-matrix.md, see npm run test:matrix`).toBe(known)
          })
        }
        keep(matrix, titleOf(command), at, rows)
      }
    })
  }
})
