import type { CDPSession, FrameLocator, Page } from '@playwright/test'
import { loadAll, logOf, makeLong } from '../browser/operator/long-chat'
import { test } from '../browser/support/fixtures'
import { dealTab } from '../browser/delivery/starts'
import { keyTimes, scrollFrames, watchKeys, type ScrollFrames } from './in-page'
import { spreadOf } from './polling/figures'

const count = 10_000
const slow = 4
/** Milliseconds of scrolling, so that the bench ends in time on a busy machine, too. */
const most = 15_000
const budget = { rows: 120, key: 16, frame: 1000 / 60 }
const typed = 'Good morning, Friday at nine is fine.'

/** How the operator view gets on with a long conversation. Prints; `test/browser/operator/long-chat.spec.ts` holds the rows. */
test('list', async ({ page, openPlacement, emulator }) => {
  test.setTimeout(300_000)
  await makeLong(emulator, count)
  await page.addInitScript(watchKeys)
  const { app } = await openPlacement(dealTab)
  await logOf(app).getByRole('article').last().waitFor()
  const browser = await page.context().newCDPSession(page)
  const lines: string[] = []

  const few = { keys: await keys(page, app), memory: await memoryOf(browser) }
  const began = performance.now()
  await loadAll(app)
  lines.push(line(`${count} messages loaded, page after page`, `${((performance.now() - began) / 1000).toFixed(1)} s`))

  const many = { keys: await keys(page, app), memory: await memoryOf(browser) }
  await throttle(browser, slow)
  const slowKeys = await keys(page, app)
  const slowest = [
    await scroll(app, browser, { title: 'frame, 3,600 px a second', pixels: -60, frames: 240 }),
    await scroll(app, browser, { title: 'frame, 24,000 px a second', pixels: -400, frames: 240 }),
    await scroll(app, browser, { title: 'frame, jumps of the scroll bar', pixels: 'jumps', frames: 60 })
  ]
  await throttle(browser, 1)

  lines.push(
    line('rows in the page, most', String(Math.max(...slowest.map(({ rows }) => rows))), `at most ${budget.rows}`),
    ...slowest.map(frames),
    key('a key, the first messages loaded', few.keys), key(`a key, ${count} messages loaded`, many.keys), key('the same', slowKeys, ` at CPU / ${slow}`),
    line('JS memory, the first messages loaded', megabytes(few.memory)),
    line(`JS memory, ${count} messages loaded`, `${megabytes(many.memory)}, ${((many.memory - few.memory) / count / 1000).toFixed(2)} kB a message`)
  )
  console.log(`\nList of a conversation\n${lines.join('\n')}\n`)
})

/** Milliseconds that each key takes until the page is laid out again. */
async function keys(page: Page, app: FrameLocator): Promise<number[]> {
  const box = app.getByRole('textbox', { name: 'Message' })
  await box.fill('')
  await box.focus()
  await box.evaluate(keyTimes)
  for (const character of typed) await page.keyboard.press(character === ' ' ? 'Space' : character)
  const times = await box.evaluate(keyTimes)
  await box.fill('')
  return times
}

interface Scrolled extends ScrollFrames { title: string, work: number }

/** Frame times, and the milliseconds of processor time that the page took for each frame. */
async function scroll(app: FrameLocator, browser: CDPSession, how: { title: string, pixels: number | 'jumps', frames: number }): Promise<Scrolled> {
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await taskTime(browser)
  const scrolled = await logOf(app).evaluate(scrollFrames, { ...how, most })
  return { ...scrolled, title: how.title, work: (await taskTime(browser) - before) / scrolled.times.length }
}

async function taskTime(browser: CDPSession): Promise<number> {
  const { metrics } = await browser.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
}

function throttle(browser: CDPSession, rate: number) {
  return browser.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Bytes in use after what is not needed was cleared away; of this page with the app's frame in it. */
async function memoryOf(browser: CDPSession): Promise<number> {
  await browser.send('HeapProfiler.collectGarbage')
  return (await browser.send('Runtime.getHeapUsage')).usedSize
}

function frames({ title, times, work }: Scrolled): string {
  const late = times.filter(time => time > budget.frame * 1.5).length
  const share = `${(late / times.length * 100).toFixed(0)} % late`
  return line(`${title}, CPU / ${slow}`, `${spread(times)} ms; ${share}; work ${work.toFixed(1)} ms`, `${budget.frame.toFixed(1)} ms`)
}

function key(title: string, times: number[], more = ''): string {
  return line(title + more, `${spread(times)} ms`, `${budget.key} ms`)
}

function spread(times: number[]): string {
  const { median, most, worst } = spreadOf(times)
  return `${median.toFixed(1)} median, ${most.toFixed(1)} 95 %, ${worst.toFixed(1)} worst`
}

function line(title: string, figure: string, wanted = ''): string {
  return `${title.padEnd(44)} ${figure.padEnd(70)} ${wanted && `budget ${wanted}`}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
