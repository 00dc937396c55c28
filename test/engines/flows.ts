import { expect, type TestType } from '@playwright/test'
import { dealTab, messageMenu } from '../browser/delivery/starts'
import { writes, type Write } from '../browser/faults/writes'
import type { EmulatorClient } from '../browser/support/emulator-client'
import type { Placement } from '../browser/support/placement'
import type { Control, View } from './view'

/** What a test of a flow is given. */
interface Given { open: (placement: Placement) => Promise<View>, emulator: EmulatorClient }

const add = 'imopenlines.crm.message.add'
const cards = [
  ['CRM_DEAL_DETAIL_TAB', '311'], ['CRM_LEAD_DETAIL_TAB', '205'], ['CRM_CONTACT_DETAIL_TAB', '84'], ['CRM_COMPANY_DETAIL_TAB', '39']
] as const
const installer = { placement: 'DEFAULT', options: [], user: 1, install: true } satisfies Placement

const box = (app: View) => app.getByRole('textbox', { name: 'Message' })
const article = (app: View, text: string) => app.getByRole('log', { name: 'Conversation' }).getByRole('article').filter({ hasText: text })
const appears = (what: Control) => expect.poll(() => what.first().isVisible(), { timeout: 30_000 }).toBe(true)
const says = (what: Control, text: string | RegExp) => appears(what.filter({ hasText: text }))
/** Only what cannot be taken back, or has steps of its own. */
const isLookedUp = ({ method }: Write) => /share|message\.add|upload|intercept|transfer/.test(method)

/** The main flows, for every engine in the same words. */
export function flows(test: TestType<Given, object>): void {
  test.slow()

  for (const write of writes) {
    test(`${write.name}: done, once`, async ({ open, emulator }) => {
      await write.before?.(emulator)
      const app = await open(write.placement)
      await write.press(app)
      await appears(write.done(app))
      expect(await emulator.executions(write.method)).toBe(1)
    })
  }

  for (const write of writes.filter(isLookedUp)) {
    test(`${write.name}, its answer lost: looked up, done, once`, async ({ open, emulator }) => {
      await emulator.fault({ fault: 'lost-after-headers', method: write.method, times: 1 })
      const app = await open(write.placement)
      await write.press(app)
      await appears(write.done(app))
      expect(await emulator.executions(write.method)).toBe(1)
    })
  }

  test('a share that nobody can confirm is told, and goes out again on a press only', async ({ open, emulator }) => {
    await emulator.fault({ fault: 'http-before', status: 502, method: 'im.message.share', times: 1 })
    const app = await open(messageMenu)
    await app.getByRole('button', { name: /^Task/ }).click()
    await says(app.getByRole('alert'), 'could not confirm')
    expect(await emulator.executions('im.message.share')).toBe(0)
    await app.getByRole('button', { name: 'Create anyway' }).click()
    await says(app.getByRole('status'), 'Task created')
    expect(await emulator.executions('im.message.share')).toBe(1)
  })

  for (const [placement, ID] of cards) {
    test(`an operator answers a customer from ${placement}, by the keyboard`, async ({ open, emulator }) => {
      const app = await open({ placement, options: { ID }, method: 'POST' })
      await says(app.getByRole('log'), 'Friday would be best. In the morning?')
      await box(app).fill('Friday at nine.')
      await box(app).press('Control+Enter')
      await says(article(app, 'Friday at nine.'), 'Sent')
      await expect.poll(() => box(app).inputValue()).toBe('')
      expect(await emulator.executions(add)).toBe(1)
    })
  }

  test('what was typed is there again when the card is opened again', async ({ open }) => {
    await box(await open(dealTab)).fill('Not sent yet')
    const app = await open(dealTab)
    await expect.poll(() => box(app).inputValue()).toBe('Not sent yet')
  })

  test('a message of the customer shows by itself', async ({ open, emulator }) => {
    const app = await open(dealTab)
    await says(app.getByRole('log'), 'Friday would be best.')
    await emulator.post('customer', { chatId: 915, text: 'Are you there?' })
    await appears(article(app, 'Are you there?'))
  })

  test('a chat of the list is heard as words that do not run into one another', async ({ open }) => {
    const app = await open(dealTab)
    await appears(app.getByRole('option', { name: /WhatsApp · open, waiting for an agent waiting for \d+ \w+ ?, ?I would like/ }))
  })

  test('pictures of the customer are shown', async ({ open }) => {
    const app = await open({ ...dealTab, options: { ID: '318' } })
    // The list sorts itself when it knows who waits; a row is pressed once it stands still.
    await appears(app.getByRole('log').getByText('Signed.'))
    await app.getByRole('option', { name: /Live Chat/ }).click()
    const picture = app.getByRole('log').getByRole('img').first()
    await appears(picture)
    await expect.poll(() => picture.evaluate(one => one instanceof HTMLImageElement && one.naturalWidth > 0)).toBe(true)
  })

  test('a long conversation goes back to its beginning, with few rows in the page', async ({ open, emulator }) => {
    await emulator.post('world', { op: 'many-messages', chatId: 915, count: 600 })
    await emulator.post('bucket', { size: 10_000, perSecond: 1000 })
    const app = await open(dealTab)
    const log = app.getByRole('log', { name: 'Conversation' })
    await says(log, 'Friday would be best.')
    await expect.poll(async () => {
      await log.evaluate((element) => { element.scrollTop = 0 })
      return await log.innerText()
    }, { timeout: 60_000 }).toContain('Message 1 of 600')
    expect(await log.evaluate(element => element.querySelectorAll('[data-index]').length)).toBeLessThanOrEqual(120)
    await log.evaluate((element) => { element.scrollTop = element.scrollHeight })
    await says(log, 'Friday would be best.')
  })

  test('a new portal gets its five placements, and the installation ends', async ({ open, emulator }) => {
    await emulator.reset('bare')
    const app = await open(installer)
    await appears(app.getByRole('table', { name: 'Placements' }))
    const { placements, installed } = await emulator.state()
    expect([placements.length, installed]).toEqual([5, true])
  })
}
