import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab } from '../delivery/starts'

const transfer = 'imopenlines.operator.transfer'
const button = (app: FrameLocator, name: string) => app.getByRole('button', { name, exact: true })
const options = (app: FrameLocator) => app.getByRole('dialog', { name: 'Transfer conversation' }).getByRole('option')
const question = (app: FrameLocator) => app.getByRole('alertdialog')

test('a dialog is transferred to a colleague in two steps, asked by name, and the chat says who has it; passing on and spam ask first as well, and say what came of it', async ({ openPlacement, startOver, emulator }) => {
  const { app } = await openPlacement(dealTab)
  await button(app, 'Transfer').click()
  await expect(options(app).first()).toHaveText(/Tom Keller.*on duty/)
  await expect(app.getByRole('searchbox')).toBeFocused()
  await app.getByRole('searchbox').fill('tom')
  await expect(options(app)).toHaveCount(1)
  await app.getByRole('searchbox').press('Enter')
  await expect(question(app)).toContainText('Transfer to Tom Keller?')
  await expect(question(app)).toContainText('you leave the chat')
  expect(await emulator.executions(transfer)).toBe(0)
  await question(app).getByRole('textbox').fill('She waits for the invoice')
  await question(app).getByRole('button', { name: 'Transfer' }).click()
  await expect(app.getByText('Tom Keller has this conversation now.')).toBeVisible()
  await expect(app.getByText('Your note was sent to Tom Keller in the messenger.')).toBeVisible()
  await expect(button(app, 'Transfer')).toHaveCount(0)
  expect(await emulator.executions(transfer)).toBe(1)

  for (const [item, method, done] of [
    ['Pass to the next operator', 'imopenlines.operator.skip', 'You are no longer in the chat.'],
    ['Mark as spam', 'imopenlines.operator.spam', 'was marked as spam and has ended']
  ] as const) {
    await test.step(item, async () => {
      await startOver()
      await openPlacement(dealTab)
      await button(app, 'More actions').click()
      await app.getByRole('menu').getByRole('menuitem', { name: item }).click()
      await question(app).getByRole('button', { name: 'Cancel' }).click()
      expect(await emulator.executions(method)).toBe(0)
      await button(app, 'More actions').click()
      await app.getByRole('menuitem', { name: item }).click()
      await question(app).getByRole('button').last().click()
      await expect(app.getByText(done)).toBeVisible()
      expect(await emulator.executions(method)).toBe(1)
    })
  }
})

test('cancelling the question leads back to the list, Esc out of it, and nothing has happened; keys of the desk work in the box, and are in the list of keys', async ({ openPlacement, emulator }) => {
  const { app, page } = await openPlacement(dealTab)
  await button(app, 'Transfer').click()
  await options(app).filter({ hasText: 'Telegram' }).click()
  await expect(question(app)).toContainText('queue “Telegram”')
  await page.keyboard.press('Escape')
  await expect(question(app)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(app.getByRole('dialog', { name: 'Transfer conversation' })).toHaveCount(0)
  expect(await emulator.executions(transfer)).toBe(0)

  await app.getByRole('textbox', { name: 'Message' }).click()
  await page.keyboard.press('Alt+KeyT')
  await expect(app.getByRole('dialog', { name: 'Transfer conversation' })).toBeVisible()
  await page.keyboard.press('Escape')
  await button(app, 'Keyboard shortcuts').click()
  await expect(app.getByText('Next chat that waits for you')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+KeyN')
  await expect(app.getByRole('button', { name: 'Take conversation' })).toBeVisible()
})

test('a dialog that goes to another deal while an answer is written is not called closed: the text stays, with the way to where it goes on', async ({ openPlacement, emulator }) => {
  const { app } = await openPlacement(dealTab)
  await app.getByRole('textbox', { name: 'Message' }).fill('Half a thought')
  await emulator.post('world', { op: 'move-chat', chatId: 915, type: 'deal', id: 314 })
  await expect(app.getByRole('link', { name: 'Deal 314' })).toHaveAttribute('href', /\/crm\/deal\/details\/314\/$/, { timeout: 20_000 })
  await expect(app.getByRole('textbox', { name: 'Message' })).toHaveValue('Half a thought')
  await expect(app.getByRole('option', { name: /Live Chat.*goes on elsewhere.*You have it/ })).toBeVisible()
  await expect(app.getByText(/^This conversation goes on/)).toBeFocused()
  await expect(button(app, 'Start new conversation')).toHaveCount(0)
  await expect(button(app, 'Open in messenger')).toBeVisible()
})
