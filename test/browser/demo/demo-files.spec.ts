import type { Locator, Page } from '@playwright/test'
import path from 'node:path'
import { deliveryOf } from '../../emulator/demo/controls/channels'
import { expect } from '../support/fixtures'
import { goTo, test } from './open-demo'

/** Files, and what became of an answer, from both ends: the customer's telephone and the portal's messenger. */
const phone = (page: Page) => page.getByRole('log', { name: 'What the customer sees' })

const fixture = (name: string) => path.resolve('test/fixtures/files', name)

async function expectShown(pictures: Locator, count: number) {
  await expect(pictures).toHaveCount(count)
  await expect.poll(() => pictures.evaluateAll(all => all.every(one => (one as HTMLImageElement).naturalWidth > 8))).toBe(true)
}

/** Ida sends a file, as Relay does. */
function upload(page: Page, dialogId: string, name: string) {
  return page.evaluate(async ({ dialogId, name }) => {
    const post = async (address: string, body: object) => (await fetch(address, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body)
    })).json() as Promise<{ auth: { AUTH_ID: string }, result: { messageId: number } }>
    const { auth } = await post('/emulator/session', { userId: 7, placement: 'DEFAULT', options: [] })
    const content = await (await fetch(document.querySelector('img')!.src)).blob()
    const bytes = btoa(String.fromCharCode(...new Uint8Array(await content.arrayBuffer())))
    const { result } = await post('/rest/im.v2.File.upload', { auth: auth.AUTH_ID, dialogId, fields: { name, content: bytes, message: 'Here it is' } })
    return result.messageId
  }, { dialogId, name })
}

test('the customer sends chosen and ready files with the keyboard, and the messenger shows them', async ({ openDemo }) => {
  const page = await openDemo('#/customers/987')
  await page.getByLabel('Files', { exact: true }).setInputFiles([fixture('drawing.png'), fixture('offer.pdf')])
  await page.getByRole('button', { name: 'Photo' }).press('Enter')
  await page.getByRole('button', { name: 'Voice message' }).press('Enter')
  const chosen = page.getByRole('list', { name: 'Chosen files' })
  await expect(chosen.getByRole('listitem')).toHaveText([/drawing\.png/, /offer\.pdf/, /photo\.jpg/, /voice-message\.ogg/])
  await chosen.getByRole('button', { name: 'Remove drawing.png' }).press('Enter')
  await expect(chosen.getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: 'Send' }).press('Enter')
  await expect(chosen).toHaveCount(0)
  await expectShown(phone(page).getByRole('img'), 1)
  await expect(phone(page).getByRole('link', { name: 'offer.pdf' })).toHaveAttribute('download', 'offer.pdf')
  await expect(phone(page).locator('audio')).toHaveAttribute('aria-label', 'voice-message.ogg')

  await goTo(page, '#/messenger/chat987')
  await expectShown(page.getByRole('log').getByRole('img', { name: 'photo.jpg' }), 1)
  await expect(page.getByRole('log').getByRole('link', { name: 'offer.pdf' })).toBeVisible()
})

test('a text alone still goes, and nothing goes where there is nothing; what the customer sent can be heard and seen', async ({ openDemo, emulator }) => {
  const page = await openDemo('#/customers/982')
  await phone(page).locator('audio').evaluate((audio: HTMLAudioElement) => audio.play())
  await expect.poll(() => phone(page).locator('audio').evaluate((audio: HTMLAudioElement) => audio.duration)).toBeGreaterThan(2)
  const count = async () => (await emulator.state()).chats.find(({ chatId }) => chatId === 982)?.messages.length
  const before = await count()
  await page.getByRole('textbox').press('Enter')
  await page.getByRole('textbox').fill('Hello')
  await page.getByRole('textbox').press('Enter')
  await expect(phone(page).getByText('Hello')).toBeVisible()
  expect(await count()).toBe((before ?? 0) + 1)
  await goTo(page, '#/customers/984')
  await expect.poll(() => phone(page).locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0)

  // Files that are not what they seem are rows, and do nothing.
  await goTo(page, '#/customers/990')
  for (const name of ['broken.jpg', 'huge.png', 'logo.svg', 'page.html', 'page-as-picture.jpg', 'empty.jpg', 'dot.png']) {
    await expect(phone(page).locator('a[download]').filter({ hasText: name })).toHaveCount(1)
  }
  await expect(phone(page).getByRole('img', { name: 'broken.jpg' })).toHaveCount(0)
})

test('a picture of the operator is on the way, then it has arrived; a channel that takes no files shows links', async ({ openDemo, emulator }) => {
  const page = await openDemo('#/customers/981')
  await expectShown(phone(page).getByRole('img'), 3)
  await emulator.post('world', { op: 'channel', chatId: 981, delivery: 'unknown' })
  const messageId = await upload(page, 'chat981', 'plan.png')
  const sent = phone(page).getByRole('article').last()
  await expectShown(sent.getByRole('img', { name: 'plan.png' }), 1)
  await expect(sent).toContainText('On the way')
  await emulator.post('world', { op: 'delivery', messageId })
  await expect(sent).toContainText('Arrived')
  await expect(sent).not.toContainText('On the way')
  await upload(page, 'chat985', 'plan.png')
  await goTo(page, '#/customers/985')
  await expect(phone(page).getByRole('link', { name: 'plan.png' })).toBeVisible()
  await expect(phone(page).getByRole('img')).toHaveCount(0)
})

test('the demo controls set how the channel delivers and shut the reply window, and the telephone shows it', async ({ openDemo, emulator }) => {
  const page = await openDemo('#/customers/981')
  const say = (text: string) => emulator.post('say', { dialogId: 'chat981', userId: 7, text })
  await page.getByRole('button', { name: 'Demo controls' }).click()
  const channel = page.getByRole('region', { name: 'Channel' })
  await expect(channel.getByRole('combobox', { name: 'Chat' })).toHaveValue('981')
  const answers = channel.getByRole('combobox', { name: 'Answers are' })
  const told = async (choice: string, words: string) => {
    await answers.selectOption(choice)
    await expect.poll(async () => deliveryOf((await emulator.state()).openLines.find(({ chatId }) => chatId === 981)!)).toBe(choice)
    await say(`Answer ${choice}`)
    await expect(phone(page).getByRole('article').filter({ hasText: `Answer ${choice}` })).toContainText(words)
  }
  await told('at-once', 'Arrived')
  await told('late', 'On the way')
  await told('never', 'On the way')
  await told('fails', 'Not delivered')

  await answers.selectOption('at-once')
  const replies = page.getByRole('combobox', { name: 'Reply window' })
  await expect(replies).toHaveValue('own')
  await replies.selectOption('ending')
  await expect(page.getByText(/^Answers until/)).toBeVisible()
  await replies.selectOption('shut')
  await expect(page.getByText(/^No answers since/)).toBeVisible()
  await emulator.post('say', { dialogId: 'chat981', userId: 7, text: 'Too late?' })
  await expect(phone(page).getByRole('article').last()).toContainText('Not delivered')
  await replies.selectOption('open')
  await expect(page.getByText(/^Answers until/)).toBeVisible()
  await page.getByRole('button', { name: 'Close the demo controls' }).click()
  await page.getByRole('textbox', { name: 'Write as Lukas Winter' }).fill('I am here')
  await page.getByRole('textbox', { name: 'Write as Lukas Winter' }).press('Enter')
  await expect(page.getByText(/^Answers until|^No answers since/)).toHaveCount(0)
})
