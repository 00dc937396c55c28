import { readFileSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { allAnswered } from '../support/in-flight'
import type { EmulatorClient } from '../support/emulator-client'
import { dealTab } from '../delivery/starts'
import { isLong } from '../../long'
import { figuresText, soakFigures, watchHeld, type SoakFigures } from './soak-figures'

/** Virtual minutes after which the same things happen again, so that two looks see the same page. */
const period = 20
const minutes = isLong ? 8 * 60 : 2 * period
/** What a message may take in memory as long as the card is open, in bytes; it is shown again when somebody scrolls back. */
const perMessage = 3000
/** What may come and go with the compiler and with what is looked at for the first time, in bytes. */
const slack = isLong ? 500_000 : 1_500_000
/** Of a minute, in ms: shorter than any deadline, so that a request is answered in time however slow the machine is. */
const step = 10_000

const chats = [915, 919]
const photo = readFileSync('test/fixtures/files/roof.jpg').toString('base64')

interface Shift { app: FrameLocator, page: Page, emulator: EmulatorClient }

const log = (app: FrameLocator) => app.getByRole('log', { name: 'Conversation' })
const option = (app: FrameLocator, name: RegExp) => app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name }).first()

/** On a clock of the page's own; the portal's answers take the time that they take. */
test(`${minutes} minutes of the operator view leave nothing behind`, async ({ page, openPlacement, emulator, appOrigin }) => {
  test.setTimeout(minutes * 5000 + 30_000)
  await page.clock.install()
  await page.addInitScript(watchHeld)
  await emulator.post('bucket', { size: 10_000, perSecond: 1000 })
  const { app } = await openPlacement(dealTab)
  await expect(log(app).getByRole('article').first()).toBeVisible()
  const browser = await page.context().newCDPSession(page)
  const seen: SoakFigures[] = []
  for (let minute = 1; minute <= minutes; minute++) {
    await work({ app, page, emulator }, minute)
    if (minute % period !== 0) continue
    await atRest({ app, page })
    seen.push(await soakFigures(page, browser, appOrigin.origin))
    console.log(`after ${minute} min: ${figuresText(seen.at(-1)!)}`)
  }
  expectNoGrowth(seen)
})

/**
 * Rows beyond sight come once nothing was scrolled for a while, and once the browser has told how high the others are, which takes
 * real time: a look before that sees a third of the page missing. So it waits until several looks have seen as much.
 */
async function atRest({ app, page }: Pick<Shift, 'app' | 'page'>) {
  const nodes: number[] = []
  const isStill = () => nodes.length >= 4 && new Set(nodes.slice(-4)).size === 1
  while (!isStill() && nodes.length < 40) {
    await page.clock.runFor(500)
    await allAnswered(page)
    await new Promise(resolve => setTimeout(resolve, 100))
    nodes.push(await app.locator('*').count())
  }
}

/** One minute: the customer writes, the operator does what is due. */
async function work(shift: Shift, minute: number) {
  const { app, page, emulator } = shift
  const chatId = chats[minute % 2]!
  const files = minute % 5 === 0 ? [{ name: `photo-${minute}.jpg`, content: photo }] : []
  await emulator.post('customer', { chatId, text: `Message ${minute}: is Friday at nine all right?`, files })
  for (let ms = 0; ms < 60_000; ms += step) {
    await page.clock.runFor(step)
    await allAnswered(page)
  }
  if (minute % 2 === 0) await option(app, minute % 4 ? /Facebook/ : /Live Chat/).click()
  if (minute % 4 === 1) await answer(shift, minute)
  if (minute % 4 === 3) await readBack(app)
  if (minute % 10 === 5) await lookAround(shift)
}

async function answer({ app }: Shift, minute: number) {
  await app.getByRole('textbox', { name: 'Message' }).fill(`Answer ${minute}: yes, it is.`)
  await app.getByRole('textbox', { name: 'Message' }).press('Control+Enter')
}

async function readBack(app: FrameLocator) {
  for (const key of ['PageUp', 'PageUp', 'PageUp', 'End']) await log(app).press(key)
}

/** Opens and closes what can be opened. */
async function lookAround({ app, page }: Shift) {
  for (const name of ['Canned responses', 'Keyboard shortcuts', 'Transfer']) {
    const button = app.getByRole('button', { name, exact: true })
    if (!await button.isVisible()) continue
    await button.click()
    await page.clock.runFor(1000)
    await allAnswered(page)
    await page.keyboard.press('Escape')
  }
}

/**
 * From a look at which all that is loaded when it is wanted has been. A chat may just be drawn anew then, so of what is in the page the
 * looks before count too.
 */
function expectNoGrowth(seen: readonly SoakFigures[]) {
  const from = Math.floor(seen.length / 4)
  const [first, last] = [seen[from]!, seen.at(-1)!]
  const before = (what: keyof SoakFigures) => Math.max(...seen.slice(0, from + 1).map(figures => figures[what]))
  const messages = (seen.length - 1 - from) * period * 1.25
  console.log(`memory: ${((last.heap - first.heap) / messages).toFixed(0)} bytes more for each of ${messages} messages`)
  expect(last.heap - first.heap, 'bytes of memory').toBeLessThan(slack + messages * perMessage)
  expect(last.nodes, 'nodes').toBeLessThan(before('nodes') * 1.1)
  expect(last.listeners, 'listeners').toBeLessThan(before('listeners') * 1.15)
  expect(last.timers, 'timers').toBeLessThanOrEqual(before('timers') + 2)
  expect(last.addresses, 'addresses of pictures').toBeLessThanOrEqual(before('addresses') + 2)
}
