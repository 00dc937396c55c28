import path from 'node:path'
import { expect } from '../support/fixtures'
import { dealTab } from '../delivery/starts'
import { allAnswered } from '../support/in-flight'
import { makeLong } from '../operator/long-chat'
import type { Flow } from './walk'

/** Messages before those that the conversation has: enough for several pages. */
const messages = 400

/** Through the chats of a card, an answer, a file, the search, a transfer that is thought better of, and far up in the conversation. */
export const operatorFlow: Flow = async ({ page, app, emulator, open, step, press, type, key }) => {
  const list = app.getByRole('listbox', { name: 'Chats' })
  const chat = (name: RegExp) => list.getByRole('option', { name })
  const log = app.getByRole('log', { name: 'Conversation' })
  const article = (text: string) => log.getByRole('article').filter({ hasText: text })
  const box = app.getByRole('textbox', { name: 'Message' })

  await makeLong(emulator, messages)
  await open('open the card', dealTab, () => article('Friday would be best.'))
  await step('wait for what is told of the other chats', () => allAnswered(page))
  await step('walk through the list of chats', async () => {
    await list.focus()
    for (const name of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await key(name)
      await expect(log.getByRole('article').last()).toBeVisible()
    }
  })
  await step('open chats', async () => {
    for (const name of [/WhatsApp/, /Telegram/, /Facebook/, /Live Chat/]) {
      await press(chat(name))
      await expect(log.getByRole('article').last()).toBeVisible()
    }
    await expect(article('Friday would be best.')).toBeVisible()
  })
  await step('type an answer', async () => {
    await press(box)
    await type('Good morning, Friday at nine is fine.')
    await key('Shift+Enter')
    await type('Bring the old parts, please.')
  })
  await step('send it', async () => {
    await key('ControlOrMeta+Enter')
    await expect(article('Bring the old parts, please.')).toContainText('Sent')
  })
  await step('a canned response', async () => {
    await type('/')
    await expect(app.getByRole('dialog', { name: 'Canned responses' }).getByRole('option').first()).toBeVisible()
    await key('ArrowDown', 'ArrowUp', 'Escape', 'Backspace')
  })
  await step('attach a file', async () => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(app.getByRole('button', { name: 'Attach files' }))])
    await chooser.setFiles(path.resolve('test/fixtures/files/roof.jpg'))
    await expect(app.getByRole('list', { name: 'Attachments' })).toBeVisible()
  })
  await step('remove it', async () => {
    await press(app.getByRole('button', { name: 'Remove roof.jpg' }))
    await expect(app.getByRole('list', { name: 'Attachments' })).toHaveCount(0)
  })
  await step('search the conversation', async () => {
    await press(app.getByRole('button', { name: 'Find in conversation' }))
    await expect(app.getByRole('searchbox')).toBeFocused()
    await type('Message 20')
    await expect(app.getByText(/^1 of/)).toBeVisible()
    await key('Enter', 'Enter')
    await key('Escape')
  })
  await step('open the transfer, and close it', async () => {
    await press(app.getByRole('button', { name: 'Transfer', exact: true }))
    await expect(app.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await type('tom')
    await key('Escape')
    await expect(app.getByRole('dialog')).toHaveCount(0)
  })
  await step('more actions, and the list of keys', async () => {
    await press(app.getByRole('button', { name: 'More actions' }))
    await key('ArrowDown', 'Escape')
    await press(app.getByRole('button', { name: 'Keyboard shortcuts' }))
    await expect(app.getByRole('dialog')).toBeVisible()
    await key('Escape')
  })
  await step('scroll up through the conversation with the wheel', async () => {
    await log.hover()
    for (let turn = 0; turn < 60; turn++) {
      await page.mouse.wheel(0, -600)
      await page.waitForTimeout(50)
    }
  })
  await step('walk through the messages', async () => {
    await log.focus()
    await key('End')
    for (let press = 0; press < 15; press++) await key('ArrowUp')
    await key('Home', 'Home', 'End')
  })
}
