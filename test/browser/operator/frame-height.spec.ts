import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab } from '../delivery/starts'
import { some } from '../../long'

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })
const log = (app: FrameLocator) => app.getByRole('log', { name: 'Conversation' })
const article = (app: FrameLocator, text: string) => log(app).getByRole('article').filter({ hasText: text })
const chat = (app: FrameLocator, name: RegExp) => app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name })
const add = 'imopenlines.crm.message.add'

/** What the app has asked for, and whether anything of it is below the frame's edge. */
async function heights(page: Page, app: FrameLocator): Promise<{ asked: number[], overflow: number }> {
  // The app lets a change settle before it asks.
  await page.waitForTimeout(150)
  const asked = await page.evaluate(() => [...new Set(window.portal.heights)])
  const overflow = await app.locator('html').evaluate(root => root.scrollHeight - root.clientHeight)
  return { asked, overflow }
}

for (const width of some([1000, 700, 320], 2)) {
  test(`the frame keeps one height through a whole conversation, ${width} px wide`, async ({ page, openPlacement, emulator, allowed }) => {
    allowed.push(/400/)
    await page.setViewportSize({ width: 1040, height: 800 })
    const { app } = await openPlacement({ ...dealTab, width, height: 'follow' })
    await expect(app.getByRole('listbox', { name: 'Chats' })).toBeVisible()
    if (width < 640) await chat(app, /Live Chat/).click()
    await expect(article(app, 'Friday would be best.')).toBeVisible()
    const { asked: [height] } = await heights(page, app)
    const steps: [string, () => Promise<void>][] = [
      ['canned responses', async () => {
        await box(app).press('/')
        await expect(app.getByRole('dialog', { name: 'Canned responses' }).getByRole('option').first()).toBeVisible()
      }],
      ['canned responses closed', async () => page.keyboard.press('Escape')],
      ['a long text', async () => box(app).fill('line\n'.repeat(40))],
      ['a text that Bitrix24 may act on', async () => box(app).fill('{{contact.firstName}} [send]')],
      ['somebody wrote', async () => {
        await emulator.post('customer', { chatId: 915, text: 'Sorry, not Friday.' })
        await box(app).fill('Friday at nine.')
        await box(app).press('Control+Enter')
        await expect(app.getByRole('alert')).toBeVisible()
      }],
      ['sent', async () => {
        await app.getByRole('button', { name: 'Send anyway' }).click()
        await expect(article(app, 'Friday at nine.')).toContainText('Sent')
      }],
      ['not sent', async () => {
        await emulator.fault({ fault: 'refuse', method: add, code: 'MESSAGE_ADD_ERROR', times: 1 })
        await box(app).fill('Refused')
        await box(app).press('Control+Enter')
        await expect(article(app, 'Refused')).toContainText('Not sent')
      }],
      ['details of it', async () => article(app, 'Refused').getByRole('button', { name: 'Details' }).click()],
      ['discarded', async () => article(app, 'Refused').getByRole('button', { name: 'Discard' }).click()],
      ['a menu', async () => app.getByRole('button', { name: 'More actions' }).click()],
      ['a menu closed', async () => page.keyboard.press('Escape')],
      ['search', async () => {
        await app.getByRole('button', { name: 'Find in conversation' }).click()
        await app.getByRole('searchbox', { name: 'Find in conversation' }).fill('Friday')
      }],
      ['search closed', async () => app.getByRole('button', { name: 'Close search' }).click()],
      ['a question', async () => app.getByRole('button', { name: 'End conversation' }).click()],
      ['finished', async () => {
        await app.getByRole('alertdialog').getByRole('button', { name: 'End conversation' }).click()
        await expect(app.getByRole('button', { name: 'Start new conversation' })).toBeVisible()
      }],
      ['started', async () => {
        await app.getByRole('button', { name: 'Start new conversation' }).click()
        await app.getByRole('alertdialog').getByRole('button', { name: 'Start new conversation' }).click()
        await expect(app.getByText('A new conversation has started')).toBeVisible()
      }],
      ['another chat', async () => box(app).press('Alt+ArrowDown')]
    ]
    for (const [what, run] of steps) {
      await run()
      expect(await heights(page, app), what).toEqual({ asked: [height], overflow: 0 })
      const isInSight = await box(app).evaluate((field) => {
        const { top, bottom } = field.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
      expect(isInSight, `the box is in sight: ${what}`).toBe(true)
    }
  })
}

test('the frame is as high with one chat and with thirty, cut or whole, and on a card that has none or fails', async ({ page, openPlacement }) => {
  const seen = new Set<number>()
  for (const ID of ['311', '312', '313', '314', '315']) {
    const { app } = await openPlacement({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID }, height: 'follow' })
    await expect(app.getByRole('heading', { level: 1 })).toBeAttached()
    await expect(app.getByRole('log').or(app.getByText('No Open Channel chats yet')).or(app.getByRole('alert')).first()).toBeVisible()
    const all = app.getByRole('button', { name: /^All chats/ })
    if (await all.count()) await all.click()
    for (const height of (await heights(page, app)).asked) seen.add(height)
  }
  expect(seen.size).toBe(1)
})
