import type { Browser } from '@playwright/test'
import { test } from '../browser/support/fixtures'
import { startGzipServer } from '../browser/delivery/gzip-server'
import { figuresOf, watchReadiness, type Figures, type Ready } from '../browser/support/measure'
import { frameAddress, type Placement } from '../browser/support/placement'
import { builtFiles, type Origin } from '../browser/support/servers'
import { dealTab, messageMenu } from '../browser/delivery/starts'

const runs = 7

/** Milliseconds that each file takes on its way from the app's host. */
const latencies = [0, 40, 120]

/** What issue 14 asks for, the time as a multiple of the bare page's without and with latency. */
interface Budget { time: [atOnce: number, onTheWay: number], bytes: number, files: number }

interface Row {
  title: string
  folder: string
  ready: Ready
  placement: Placement
  budget?: Budget
  /** Milliseconds that the portal takes to answer the first request; the emulator takes 6. */
  answersAfter?: number
}

test('figures', async ({ browser, portalOrigin, emulator }) => {
  test.setTimeout(600_000)
  await emulator.reset()
  const rows: Row[] = [
    { title: 'bare page (SDK, Vue, Pinia): heading', folder: process.env['RELAY_BARE'] ?? '', ready: 'heading', placement: dealTab },
    {
      title: 'Relay: share buttons usable', folder: builtFiles, ready: 'share', placement: messageMenu,
      budget: { time: [1.5, 1.35], bytes: 165_000, files: 6 }
    },
    {
      title: 'Relay: conversation shown', folder: builtFiles, ready: 'conversation', placement: dealTab,
      budget: { time: [1.7, 1.7], bytes: 190_000, files: 7 }
    },
    { title: 'the same, answered after 300 ms', folder: builtFiles, ready: 'conversation', placement: dealTab, answersAfter: 300 }
  ]
  for (const latency of latencies) {
    const apps = await Promise.all(rows.map(({ folder }) => startGzipServer(folder, { latency })))
    const all: Figures[][] = []
    // In turn, so that what else the machine does meets all rows alike.
    for (let run = 0; run < runs; run++) {
      all.push([])
      for (const [at, row] of rows.entries()) {
        if (row.answersAfter) await emulator.fault({ fault: 'slow', method: 'batch', ms: row.answersAfter, times: 1 })
        all[run]!.push(await opened(browser, portalOrigin, apps[at]!, row))
      }
    }
    print(latency, rows, rows.map((_, at) => middle(all.map(figures => figures[at]!))))
    await Promise.all(apps.map(app => app.close()))
  }
})

/** In a new context, so with an empty cache. */
async function opened(browser: Browser, portal: Origin, app: Origin, { ready, placement }: Row): Promise<Figures> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await watchReadiness(page, ready)
  await page.goto(frameAddress(portal.origin, app.origin, { user: 7, ...placement }))
  const figures = await figuresOf(page, app.origin)
  await context.close()
  return figures
}

/** The middle one by time. */
function middle(all: Figures[]): Figures {
  return all.sort((one, other) => one.time - other.time)[Math.floor(all.length / 2)]!
}

/** One line per row, each figure with its budget behind it. */
function print(latency: number, rows: Row[], figures: Figures[]): void {
  const bare = figures[0]!.time
  const lines = figures.map(({ bytes, files, restAt, answeredAt, time, drawn }, index) => {
    const { title, budget } = rows[index]!
    return [
      title.padEnd(38), `${Math.round(time)} ms`.padStart(8), within(`x${(time / bare).toFixed(2)}`, budget?.time[latency ? 1 : 0]).padEnd(14),
      within(`${(bytes / 1000).toFixed(1)} kB`, budget && budget.bytes / 1000).padEnd(18), within(`${files} files`, budget?.files).padEnd(14),
      index ? `drawn at ${Math.round(drawn)} ms, ${restAt < time ? `REST from ${Math.round(restAt)} to ${Math.round(answeredAt)} ms` : 'no REST request'}` : ''
    ].join(' ').trimEnd()
  })
  console.log(`\n${latency} ms for each file\n${lines.join('\n')}\n`)
}

function within(figure: string, budget: number | undefined): string {
  return budget === undefined ? figure : `${figure} (<= ${budget})`
}
