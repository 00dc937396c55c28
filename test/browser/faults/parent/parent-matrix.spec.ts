import { expect, test } from '../../support/fixtures'
import { isLong } from '../../../long'
import { keep, knownRow, rowOf, stepsText } from '../matrix'
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

/** `npm test` plays each fault once, each on another command; the long form plays all on all. */
const isPlayed = (command: number, fault: number) => isLong || command === fault

test.describe('every fault of the portal’s page on every command', () => {
  for (const [at, command] of parentCommands.entries()) {
    const faults = parentFaults.filter((_, fault) => isPlayed(at, fault))
    if (faults.length === 0) continue
    test(command.name, async ({ page, openPlacement, emulator, appOrigin, allowed }) => {
      test.setTimeout(faults.length * 40_000)
      allowed.push(/\b401\b/)
      await page.clock.install()
      const storage = await page.context().newCDPSession(page)
      const rows: string[] = []
      for (const fault of faults) {
        await test.step(fault.name, async () => {
          await page.goto('about:blank')
          await storage.send('Storage.clearDataForOrigin', { origin: appOrigin.origin, storageTypes: 'local_storage' })
          await emulator.reset()
          await command.before?.(emulator)
          const cell = await parentCell(command, fault, { page, open: openPlacement })
          const row = rowOf(fault.name, cellsOf(cell))
          rows.push(row)
          expect.soft([cell.isDone, cell.works], `${fault.name}: a next step leads to the end`).toEqual([true, true])
          const known = knownRow(matrix, titleOf(command), fault.name)
          if (known !== undefined) expect.soft(row, 'docs/parent-matrix.md, see npm run test:matrix').toBe(known)
        })
      }
      keep(matrix, titleOf(command), at, rows)
    })
  }
})
