import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab } from '../delivery/starts'
import { tabsTo } from './tabs'

const add = 'imopenlines.crm.message.add'

/** Fails where a key press left nothing that has the keyboard: the next key would go nowhere. */
async function hasFocus(app: FrameLocator, after: string) {
  await expect.poll(() => app.locator('html').evaluate(() => document.activeElement !== document.body), `the focus after: ${after}`).toBe(true)
}

test('with the keyboard alone an operator answers, takes the next chat, answers there, and hands it over', async ({ page, openPlacement, emulator }) => {
  test.slow()
  const { app } = await openPlacement(dealTab)
  const box = app.getByRole('textbox', { name: 'Message' })
  const log = app.getByRole('log', { name: 'Conversation' })
  const { keyboard } = page
  await expect(box).toBeFocused()

  // A canned response is the answer.
  await keyboard.type('/hel')
  await expect(app.getByRole('option', { name: /Hello/ })).toBeVisible()
  await keyboard.press('Enter')
  await expect(box).toHaveValue(/Hello/)
  await hasFocus(app, 'a canned response')
  await keyboard.press('Control+Enter')
  await expect(log.getByRole('article').last()).toContainText('Sent')
  await expect(box).toBeFocused()
  expect(await emulator.executions(add)).toBe(1)

  // The next chat that waits is taken.
  await keyboard.press('Alt+KeyN')
  const take = app.getByRole('button', { name: 'Take conversation' })
  await expect(take).toBeVisible()
  await hasFocus(app, 'the next chat')
  // The toolbar is one stop; arrows go on in it.
  expect(await tabsTo(page, app.getByRole('button', { name: 'No answer needed' }), 'Shift+Tab')).toBeLessThanOrEqual(30)
  await keyboard.press('ArrowRight')
  await expect(take).toBeFocused()
  await keyboard.press('Enter')
  await expect(take).toHaveCount(0)
  await expect(box).toBeFocused()
  expect(await emulator.executions('imopenlines.operator.answer')).toBe(1)
  await keyboard.type('I am here for you.')
  await keyboard.press('Control+Enter')
  await expect(log.getByRole('article').filter({ hasText: 'I am here for you.' })).toContainText('Sent')
  expect(await emulator.executions(add)).toBe(2)

  // A colleague goes on.
  await keyboard.press('Alt+KeyT')
  await expect(app.getByRole('dialog', { name: 'Transfer conversation' }).getByRole('option').first()).toBeVisible()
  await keyboard.type('tom')
  await expect(app.getByRole('dialog', { name: 'Transfer conversation' }).getByRole('option')).toHaveCount(1)
  await keyboard.press('Enter')
  const question = app.getByRole('alertdialog')
  await expect(question).toContainText('Transfer to Tom Keller?')
  await hasFocus(app, 'the question')
  expect(await tabsTo(page, question.getByRole('button', { name: 'Transfer' }))).toBeLessThanOrEqual(30)
  await keyboard.press('Enter')
  await expect(app.getByText('Tom Keller has this conversation now.')).toBeVisible()
  await hasFocus(app, 'the transfer')
  expect(await emulator.executions('imopenlines.operator.transfer')).toBe(1)
})
