import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab } from '../delivery/starts'

const add = 'imopenlines.crm.message.add'
const bot = { id: 31, name: 'Relay Bot' }
const appOptions = { 'relay.settings': JSON.stringify({ v: 1, botSenders: [bot] }) }

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })
const send = (app: FrameLocator) => app.getByRole('button', { name: 'Send', exact: true })
const article = (app: FrameLocator, text: string) =>
  app.getByRole('log', { name: 'Conversation' }).getByRole('article').filter({ hasText: text })
const chat = (app: FrameLocator, name: RegExp) => app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name })

test('the senders are walked by keys, Esc leaves it at oneself; a bot that an administrator has set is chosen, said in words, joined and the author of what is sent', async ({ page, openPlacement, emulator, allowed }) => {
  allowed.push(/400/)
  const { app } = await openPlacement({ ...dealTab, appOptions })
  const sender = app.getByRole('button', { name: 'Send as Ida Brandt' })
  await sender.press('Enter')
  await expect(app.getByRole('menuitem', { name: 'Ida Brandt (you)' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(app.getByRole('menuitem', { name: 'Relay Bot (bot)' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(app.getByRole('menu')).toHaveCount(0)
  await expect(sender).toBeFocused()

  await app.getByRole('button', { name: 'Send as Ida Brandt' }).click()
  await app.getByRole('menuitem', { name: 'Relay Bot (bot)' }).click()
  await expect(app.getByText('You are sending as Relay Bot, not as yourself.')).toBeVisible()
  await box(app).fill('Written by the bot')
  await send(app).click()
  await expect(app.getByRole('alert')).toContainText('not in this chat')
  await app.getByRole('button', { name: 'Join and send' }).click()
  await expect(article(app, 'Written by the bot')).toContainText('Sent')
  const { chats } = await emulator.state()
  const sent = chats.find(({ chatId }) => chatId === 915)?.messages.find(({ text }) => text === 'Written by the bot')
  expect(sent?.authorId).toBe(bot.id)
  expect(await emulator.executions(add)).toBe(1)

  await app.getByRole('button', { name: 'Send as Relay Bot' }).press('Enter')
  await app.getByRole('menuitem', { name: 'Choose a colleague' }).press('Enter')
  await expect.poll(() => page.evaluate(() => window.portal.commands.some(({ method }) => method === 'selectUser'))).toBe(true)
})

test('where the conversation cannot be read, a text is held and asked about', async ({ openPlacement, emulator, allowed }) => {
  allowed.push(/40\d/)
  await emulator.fault({ fault: 'refuse', method: 'im.dialog.messages.get', code: 'ACCESS_ERROR', status: 403 })
  await emulator.fault({ fault: 'refuse', method: 'imopenlines.session.history.get', code: 'ACCESS_DENIED', status: 400 })
  const { app } = await openPlacement(dealTab)
  await chat(app, /Anna Weber.*Live chat/i).first().click()
  await box(app).fill('Friday at nine.')
  await send(app).click()
  const held = article(app, 'Friday at nine.')
  await expect(held.getByRole('alert')).toContainText('nothing was sent')
  await expect(held).toContainText('Not sent')
  expect(await emulator.executions(add)).toBe(0)
  await held.getByRole('button', { name: 'Send anyway' }).click()
  await expect(held).toContainText('Sent')
  expect(await emulator.executions(add)).toBe(1)
})

test('from 15,000 characters on it is told how many are left, and beyond 20,000 nothing is sent; silent mode is said before sending', async ({ openPlacement, emulator }) => {
  const { app } = await openPlacement(dealTab)
  const left = app.getByText(/^Characters left: /)
  await box(app).fill('a'.repeat(14_999))
  await expect(left).toHaveCount(0)
  await box(app).fill('a'.repeat(15_000))
  await expect(left).toHaveText('Characters left: 5,000')
  await box(app).fill('a'.repeat(20_001))
  await expect(app.getByText('1 over the limit of 20,000 characters.')).toBeVisible()
  await expect(send(app)).toBeDisabled()
  await box(app).press('Control+Enter')
  expect(await emulator.executions(add)).toBe(0)
  await box(app).press('End')
  await box(app).press('Backspace')
  await expect(left).toHaveText('Characters left: 0')
  await send(app).click()
  await expect(article(app, 'aaaa')).toContainText('Sent')
  expect(await emulator.executions(add)).toBe(1)

  await chat(app, /Facebook.*Whisper mode/).click()
  await expect(app.getByText(/^Only colleagues, not /)).toBeVisible()
  await expect(box(app)).toHaveAccessibleDescription(/^Only colleagues, not /)
  await expect(app.getByRole('button', { name: 'Add note' })).toHaveAccessibleDescription(/^Only colleagues, not /)
})

test('a card that opened on a busy portal opens by itself, "Try again" standing there meanwhile', async ({ page, openPlacement, emulator, allowed }) => {
  allowed.push(/503/)
  await page.clock.install()
  await emulator.fault({ fault: 'refuse', method: 'batch', code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
  const { app } = await openPlacement(dealTab)
  await expect.poll(async () => {
    await page.clock.runFor(1000)
    return app.getByRole('alert').count()
  }).toBe(1)
  await expect(app.getByRole('alert')).toContainText('keeps trying by itself')
  await expect(app.getByRole('button', { name: 'Try again' })).toBeVisible()
  await emulator.post('faults/clear')
  // Second by second: in one go the deadline of a request would pass before its answer could be there.
  await expect.poll(async () => {
    await page.clock.runFor(1000)
    return article(app, 'Friday would be best.').count()
  }, { timeout: 25_000 }).toBe(1)
})
