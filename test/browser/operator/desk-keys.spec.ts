import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab } from '../delivery/starts'
import { tabsTo } from './tabs'

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })
const log = (app: FrameLocator) => app.getByRole('log', { name: 'Conversation' })
const article = (app: FrameLocator, text: string) => log(app).getByRole('article').filter({ hasText: text })
const chat = (app: FrameLocator, name: RegExp) => app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name })

test('from the list, from the log, and from a message in it, a few Tabs lead to the box; a row of buttons is one stop; Enter goes into a message, Esc out of it; what is typed in the log goes to the box', async ({ page, openPlacement, emulator }) => {
  await emulator.post('customer', { chatId: 915, text: 'See https://a.example, https://b.example, or ask me@a.example' })
  await emulator.post('customer', { chatId: 915, text: 'See https://one.example' })
  const { app } = await openPlacement(dealTab)
  await expect(article(app, 'https://b.example')).toBeInViewport()
  await app.getByRole('listbox', { name: 'Chats' }).focus()
  expect(await tabsTo(page, box(app))).toBeLessThanOrEqual(5)
  await log(app).focus()
  expect(await tabsTo(page, box(app))).toBe(1)
  await log(app).press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(article(app, 'https://b.example')).toBeFocused()
  expect(await tabsTo(page, box(app))).toBe(1)

  const buttons = app.getByRole('toolbar', { name: 'Actions' }).getByRole('button')
  await expect(buttons.last()).toBeVisible()
  await buttons.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(buttons.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(buttons.last()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(log(app)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(buttons.last()).toBeFocused()

  const news = article(app, 'See https://one.example')
  await log(app).press('End')
  await expect(news).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(news.getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(news.getByRole('button', { name: 'Share message' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(news).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await page.keyboard.press('Enter')
  const window = app.getByRole('dialog', { name: 'Share message' })
  await expect(window).toBeVisible()
  await window.press('Escape')
  await expect(window).toHaveCount(0)
  await expect(box(app)).toBeFocused()

  await log(app).press('End')
  await page.keyboard.type('Good morning')
  await expect(box(app)).toHaveValue('Good morning')
  await log(app).press('Home')
  await page.keyboard.type(', Anna')
  await expect(box(app)).toHaveValue('Good morning, Anna')
  await box(app).fill('')
  await log(app).press('/')
  await expect(app.getByRole('dialog', { name: 'Canned responses' })).toBeVisible()
})

test('arrows, Home and End go from message to message, also to those that are not in the page', async ({ page, openPlacement, emulator }) => {
  await emulator.post('world', { op: 'many-messages', chatId: 915, count: 300 })
  const { app } = await openPlacement(dealTab)
  const last = log(app).getByRole('article').last()
  await expect(last).toBeInViewport()
  // At the top earlier ones would come in, and count from 0 then.
  await emulator.fault({ fault: 'slow', method: 'im.dialog.messages.get', ms: 4000 })
  await log(app).press('ArrowUp')
  await expect(last).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(log(app).getByRole('article').nth(-2)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(last).toBeFocused()
  await page.keyboard.press('Home')
  await expect(log(app).locator('[data-index="0"] article')).toBeFocused()
  await expect(log(app).locator('[data-index="0"] article')).toBeInViewport()
  await page.keyboard.press('End')
  await expect(article(app, 'Friday would be best.')).toBeFocused()
  await expect(article(app, 'Friday would be best.')).toBeInViewport()
})

test('the focus goes to the box after what is done with a chat, after trying again and after giving up what was not sent', async ({ page, openPlacement, emulator, allowed }) => {
  allowed.push(/400/)
  const { app } = await openPlacement(dealTab)
  for (const name of ['Retry', 'Discard']) {
    await emulator.fault({ fault: 'refuse', method: 'imopenlines.crm.message.add', code: 'MESSAGE_ADD_ERROR', times: 1 })
    await box(app).fill(`Refused, then ${name}`)
    await box(app).press('Control+Enter')
    const button = article(app, `Refused, then ${name}`).getByRole('button', { name })
    await button.focus()
    await button.press('Enter')
    await expect(button).toHaveCount(0)
    await expect(box(app)).toBeFocused()
    // Else the next refusal would hit what is tried again.
    if (name === 'Retry') await expect(article(app, 'Refused, then Retry')).toContainText('Sent')
  }

  const steps: [string, () => Promise<void>][] = [
    ['taking', async () => {
      await chat(app, /WhatsApp/).click()
      await app.getByRole('button', { name: 'Take conversation' }).click()
      await expect(app.getByText('The conversation is yours.')).toBeVisible()
    }],
    ['joining', async () => {
      await chat(app, /Telegram/).click()
      await app.getByRole('button', { name: 'Join chat' }).click()
      await expect(app.getByText('You are in the chat now.')).toBeVisible()
    }],
    ['cancelling a question', async () => {
      await chat(app, /Live Chat/).click()
      await app.getByRole('button', { name: 'End conversation' }).click()
      await app.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
      await expect(app.getByRole('alertdialog')).toHaveCount(0)
    }],
    ['Esc on a question', async () => {
      await app.getByRole('button', { name: 'End conversation' }).click()
      await expect(app.getByRole('alertdialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(app.getByRole('alertdialog')).toHaveCount(0)
    }],
    ['closing the window to transfer', async () => {
      await app.getByRole('button', { name: 'Transfer' }).click()
      await expect(app.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(app.getByRole('dialog')).toHaveCount(0)
    }],
    ['closing the search', async () => {
      await app.getByRole('button', { name: 'Find in conversation' }).click()
      await app.getByRole('searchbox', { name: 'Find in conversation' }).press('Escape')
      await expect(app.getByRole('searchbox', { name: 'Find in conversation' })).toHaveCount(0)
    }],
    ['closing the search by its button', async () => {
      await app.getByRole('button', { name: 'Find in conversation' }).click()
      await app.getByRole('button', { name: 'Close search' }).click()
    }],
    ['the next chat', async () => page.keyboard.press('Alt+ArrowDown')],
    ['the chat before', async () => page.keyboard.press('Alt+ArrowUp')],
    ['choosing a chat', async () => chat(app, /Live Chat/).click()],
    ['Enter in the list', async () => {
      await app.getByRole('listbox', { name: 'Chats' }).press('Enter')
      await expect(box(app)).toHaveValue('')
    }],
    ['the list of keys', async () => {
      await log(app).press('?')
      await expect(app.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
    }],
    ['ending', async () => {
      await app.getByRole('button', { name: 'End conversation' }).click()
      await app.getByRole('alertdialog').getByRole('button', { name: 'End conversation' }).click()
      await expect(chat(app, /Live Chat.*closed/)).toBeVisible()
    }]
  ]
  await expect(box(app)).toBeVisible()
  for (const [what, run] of steps) {
    await app.locator(':focus').evaluateAll(elements => elements.forEach(element => (element as HTMLElement).blur()))
    await run()
    await expect(box(app), what).toBeFocused()
  }
})
