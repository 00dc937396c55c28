import { expect, test } from '../support/fixtures'
import { isLong } from '../../long'
import { cellOf, playedFaults } from './cell'
import { isKnown, keep, knownRow, rowOf } from './matrix'
import { writes } from './writes'

/** `npm test` plays a few faults of each write, each fault on some write; the long form plays all on all. */
const isPlayed = (write: number, fault: number) => isLong || (write + fault) % 7 === 0

test.describe('every fault on every write', () => {
  for (const [at, write] of writes.entries()) {
    const faults = playedFaults.filter((_, fault) => isPlayed(at, fault))
    test(write.name, async ({ page, openPlacement, emulator, appOrigin, allowed }) => {
      test.setTimeout(faults.length * 40_000)
      allowed.push(/\b(400|401|403|502|503)\b/, /ERR_|net::/)
      await page.clock.install()
      const storage = await page.context().newCDPSession(page)
      const rows: string[] = []
      for (const { name, ...fault } of faults) {
        await test.step(name, async () => {
          await page.goto('about:blank')
          await storage.send('Storage.clearDataForOrigin', { origin: appOrigin.origin, storageTypes: 'local_storage' })
          await emulator.reset()
          await write.before?.(emulator)
          await emulator.fault({ ...fault, method: write.method, times: 1 })
          const { app } = await openPlacement(write.placement)
          const cell = await cellOf(write, { app, page, emulator })
          const row = rowOf({ name, ...fault }, cell)
          rows.push(row)
          expect.soft(cell.isDone, `${name}: a next step leads to the end`).toBe(true)
          if (isKnown && !process.env['RELAY_WRITE_MATRIX']) {
            expect.soft(row, 'docs/fault-matrix.md, see npm run test:matrix').toBe(knownRow(write, { name, ...fault }))
          }
        })
      }
      keep(write, at, rows)
    })
  }
})
