import type { Browser } from '@playwright/test'
import { test } from '../browser/support/fixtures'
import { startGzipServer } from '../browser/delivery/gzip-server'
import { figuresOf, watchReadiness, type Figures, type Ready } from '../browser/support/measure'
import { frameAddress, type Placement } from '../browser/support/placement'
import { builtFiles, type Origin } from '../browser/support/servers'
import { dealTab, messageMenu } from '../browser/delivery/starts'

const runs = 7

interface Row { title: string, app: Origin, ready: Ready, placement: Placement }

test('figures', async ({ browser, portalOrigin, emulator }) => {
  test.setTimeout(180_000)
  const bare = await startGzipServer(process.env['RELAY_BARE'] ?? '')
  const relay = await startGzipServer(builtFiles)
  await emulator.reset()
  const rows: Row[] = [
    { title: 'bare page (SDK, Vue, Pinia): heading', app: bare, ready: 'heading', placement: dealTab },
    { title: 'Relay: share buttons usable', app: relay, ready: 'share', placement: messageMenu },
    { title: 'Relay: conversation shown', app: relay, ready: 'conversation', placement: dealTab }
  ]
  const figures: Figures[] = []
  for (const row of rows) figures.push(await median(browser, portalOrigin, row))
  print(rows, figures)
  await Promise.all([bare.close(), relay.close()])
})

/** Each run in a new context, so with an empty cache; the middle one by time. */
async function median(browser: Browser, portal: Origin, { app, ready, placement }: Row): Promise<Figures> {
  const all: Figures[] = []
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await watchReadiness(page, ready)
    await page.goto(frameAddress(portal.origin, app.origin, { user: 7, ...placement }))
    all.push(await figuresOf(page, app.origin))
    await context.close()
  }
  return all.sort((one, other) => one.time - other.time)[Math.floor(runs / 2)]!
}

function print(rows: Row[], figures: Figures[]): void {
  const first = figures[0]!
  const lines = figures.map(({ bytes, files, restBegun, time }, index) => [
    rows[index]!.title.padEnd(40), `${(bytes / 1000).toFixed(1)} kB`.padStart(9), `${files} files`.padStart(9),
    `${restBegun} REST`.padStart(7), `x${(bytes / first.bytes).toFixed(2)} bytes`.padStart(12), `x${(time / first.time).toFixed(2)} time`.padStart(11)
  ].join(' '))
  console.log(`\n${lines.join('\n')}\n`)
}
