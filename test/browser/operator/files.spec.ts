import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FileChooser, FrameLocator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab } from '../delivery/starts'

const upload = 'im.v2.File.upload'
const add = 'imopenlines.crm.message.add'
const fixture = (name: string) => path.resolve('test/fixtures/files', name)
const text = (name: string, content = name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })
const send = (app: FrameLocator) => app.getByRole('button', { name: 'Send', exact: true })
const log = (app: FrameLocator) => app.getByRole('log', { name: 'Conversation' })
const article = (app: FrameLocator, words: string) => log(app).getByRole('article').filter({ hasText: words })
const attachments = (app: FrameLocator) => app.getByRole('list', { name: 'Attachments' }).getByRole('listitem')
const attach = (app: FrameLocator) => app.getByRole('button', { name: 'Attach files' })

async function choose(page: Page, app: FrameLocator, files: Parameters<FileChooser['setFiles']>[0]) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), attach(app).click()])
  await chooser.setFiles(files)
}

/** Gives files to an element as a browser does that has them dropped or pasted there; tells whether the page took the event over. */
function give(app: FrameLocator, role: 'log' | 'textbox' | 'heading', how: 'drop' | 'paste', file: string) {
  const bytes = [...readFileSync(fixture(file))]
  return app.getByRole(role).first().evaluate((element, { type, name, content }) => {
    const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(content)], name, { type: 'image/jpeg' }))
    const init = { bubbles: true, cancelable: true }
    const event = type === 'drop' ? new DragEvent('drop', { ...init, dataTransfer: data }) : new ClipboardEvent('paste', { ...init, clipboardData: data })
    return !element.dispatchEvent(event)
  }, { type: how, name: file, content: bytes })
}

test('files follow the text, in their order, each as a message of its own; the customer has them byte for byte, a large photo smaller where that is chosen', async ({ page, openPlacement, emulator }) => {
  const { app } = await openPlacement(dealTab)
  await choose(page, app, [fixture('roof.jpg'), fixture('offer.pdf')])
  await expect(attachments(app)).toHaveText([/roof\.jpg.*kB/i, /offer\.pdf.*bytes/i])
  await box(app).fill('As promised:')
  await send(app).click()
  await expect(app.getByRole('list', { name: 'Attachments' })).toHaveCount(0)
  await expect(article(app, 'As promised:')).toContainText('Sent')
  await expect(log(app).getByRole('article').last()).toContainText('offer.pdf')
  await expect(log(app).getByRole('article').last()).toContainText('Sent')
  await expect(log(app).getByRole('article').nth(-2).getByRole('img', { name: 'roof.jpg' })).toBeVisible()
  const { chats } = await emulator.state()
  const sent = chats.find(({ chatId }) => chatId === 915)!.messages.slice(-3)
  expect(sent.map(({ text: words, files }) => files[0]?.name ?? words)).toEqual(['As promised:', 'roof.jpg', 'offer.pdf'])
  expect(sent.map(({ files }) => files[0]?.size)).toEqual([undefined, ...['roof.jpg', 'offer.pdf'].map(name => readFileSync(fixture(name)).length)])
  expect([await emulator.executions(add), await emulator.executions(upload)]).toEqual([1, 2])

  const photo = await app.getByRole('log').evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 2000)
    const pen = canvas.getContext('2d')!
    const noise = pen.createImageData(3000, 2000)
    noise.data.forEach((_, at) => { noise.data[at] = at % 4 === 3 ? 255 : (at * 2654435761) >>> 24 })
    pen.putImageData(noise, 0, 0)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer())
    let binary = ''
    for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
    return btoa(binary)
  })
  const buffer = Buffer.from(photo, 'base64')
  await choose(page, app, { name: 'crane.jpg', mimeType: 'image/jpeg', buffer })
  const smaller = attachments(app).getByRole('checkbox', { name: /^Send smaller: .* instead of / })
  await expect(smaller).not.toBeChecked()
  await smaller.check()
  await send(app).click()
  await expect(log(app).getByRole('article').last().getByRole('img', { name: 'crane.jpg' })).toBeVisible()
  await expect(log(app).getByRole('article').last()).toContainText('Sent')
  const photos = (await emulator.state()).chats.find(({ chatId }) => chatId === 915)!.messages.at(-1)!.files
  expect(photos[0]).toMatchObject({ name: 'crane.jpg', image: { width: 1920, height: 1280 } })
  expect(photos[0]!.size).toBeLessThan(buffer.length * 0.7)
})

test('with the keyboard alone a file is attached, taken out, attached again and sent', async ({ page, openPlacement, emulator }) => {
  const { app } = await openPlacement(dealTab)
  const press = async (key: string) => {
    // A key that comes while the browser hands the keyboard over to the frame is lost.
    let chooser: FileChooser | undefined
    await expect(async () => {
      [chooser] = await Promise.all([page.waitForEvent('filechooser', { timeout: 3000 }), page.keyboard.press(key)])
    }).toPass({ timeout: 30_000 })
    return chooser!
  }
  test.slow()
  await expect(article(app, 'Friday would be best.')).toBeVisible()
  // The box has it when the chat opens.
  await expect(box(app)).toBeFocused()
  await attach(app).focus()
  // Only then the browser has handed the keyboard over to the frame, which is another process.
  await expect.poll(() => attach(app).evaluate(() => document.hasFocus())).toBe(true)
  await (await press('Enter')).setFiles([text('one.txt'), text('two.txt')])
  await expect(attachments(app)).toHaveCount(2)
  await expect(box(app)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(app.getByRole('button', { name: 'Remove one.txt' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('button', { name: 'Remove two.txt' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box(app)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(attach(app)).toBeFocused()
  await (await press('Space')).setFiles(text('three.txt'))
  await expect(attachments(app)).toHaveCount(1)
  await expect(box(app)).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(article(app, 'three.txt')).toContainText('Sent')
  expect(await emulator.executions(upload)).toBe(1)
})

test('what is dropped on the conversation or pasted into the box is attached, beside them it does nothing, and never takes the place of the page; closing the card asks then, and what waits stays when the card loses the chat', async ({ page, openPlacement, emulator }) => {
  const { app } = await openPlacement(dealTab)
  await expect(send(app)).toBeVisible()
  expect(await give(app, 'log', 'drop', 'roof.jpg')).toBe(true)
  await expect(attachments(app)).toHaveCount(1)
  expect(await give(app, 'textbox', 'paste', 'gutter.jpg')).toBe(true)
  await expect(attachments(app)).toHaveText([/roof\.jpg/, /gutter\.jpg/])
  expect(await give(app, 'heading', 'drop', 'crane.mp4')).toBe(true)
  await expect(attachments(app)).toHaveCount(2)

  // A browser asks only where somebody has pressed something.
  await box(app).click()
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await closing
  await expect(attachments(app)).toHaveCount(2)

  await emulator.post('world', { op: 'unlink-chat', chatId: 915 })
  await app.getByRole('button', { name: 'More actions' }).click()
  await app.getByRole('menuitem', { name: 'Mark as read' }).click()
  await expect(box(app)).toHaveCount(0)
  await expect(attachments(app)).toHaveText([/roof\.jpg/, /gutter\.jpg/])
})

test('files go out in one\'s own name only; what cannot be sent is said in words before anything is sent, and texts and the other files stay', async ({ page, openPlacement, emulator }) => {
  const { app } = await openPlacement({ ...dealTab, appOptions: { 'relay.settings': JSON.stringify({ v: 1, botSenders: [{ id: 31, name: 'Relay Bot' }] }) } })
  await choose(page, app, text('plan.txt'))
  await app.getByRole('button', { name: 'Send as Ida Brandt' }).click()
  await app.getByRole('menuitem', { name: 'Relay Bot (bot)' }).click()
  await expect(app.getByRole('alert')).toContainText('in your own name only')
  await expect(send(app)).toBeDisabled()
  await app.getByRole('button', { name: 'Use my own name' }).click()
  await send(app).click()
  await expect(article(app, 'plan.txt')).toContainText('Sent')
  expect(await emulator.executions(upload)).toBe(1)

  await box(app).fill('As promised:')
  await choose(page, app, [text('empty.txt', ''), { ...text('large.bin'), buffer: Buffer.alloc(20 * 1024 ** 2 + 1) }, ...Array.from({ length: 11 }, (_, at) => text(`${at + 1}.txt`))])
  await expect(attachments(app)).toHaveCount(10)
  const told = app.getByRole('alert')
  await expect(told).toContainText('“empty.txt” is empty')
  await expect(told).toContainText('“large.bin” is too large: at most 20 MB')
  await expect(told).toContainText('“11.txt” was not attached: at most 10 files')
  await expect(box(app)).toHaveValue('As promised:')
  expect(await emulator.executions(upload)).toBe(1)
})

test('a file under way has a bar with its name, and "Cancel" sends nothing of it; a lost answer is looked up; what is not there is "Not confirmed" and goes out on a press only; what is refused is "Not sent" with the reason', async ({ page, openPlacement, emulator, allowed }) => {
  test.slow()
  allowed.push(/ERR_/, /502/, /400/)
  const { app } = await openPlacement(dealTab)
  await emulator.fault({ fault: 'slow-upload', method: upload, ms: 20_000, times: 1 })
  await choose(page, app, [{ ...text('large.bin'), buffer: Buffer.alloc(19_000_000, 7) }, text('plan.txt')])
  const begun = page.waitForRequest(request => request.url().includes(upload))
  await send(app).click()
  await expect(article(app, 'large.bin')).toContainText('Sending')
  await expect(app.getByRole('progressbar', { name: 'large.bin' })).toBeVisible()
  await begun
  await article(app, 'large.bin').getByRole('button', { name: 'Cancel' }).click()
  await expect(article(app, 'large.bin')).toHaveCount(0)
  await expect(article(app, 'plan.txt')).toContainText('Sent')
  expect(await emulator.executions(upload)).toBe(1)

  for (const fault of ['lost-after-headers', 'http-after']) await emulator.fault({ fault, method: upload, times: 1 })
  await choose(page, app, [text('one.txt'), text('two.txt')])
  await send(app).click()
  for (const name of ['one.txt', 'two.txt']) await expect(article(app, name)).toContainText('Sent')
  expect(await emulator.executions(upload)).toBe(3)

  await emulator.fault({ fault: 'http-before', method: upload, times: 1 })
  await choose(page, app, [text('three.txt'), text('four.txt')])
  await send(app).click()
  await expect(article(app, 'three.txt')).toContainText('Not confirmed')
  await expect(attachments(app)).toHaveText([/four\.txt/])
  expect(await emulator.executions(upload)).toBe(3)
  await article(app, 'three.txt').getByRole('button', { name: 'Send again' }).click()
  await expect(article(app, 'three.txt')).toContainText('Sent')
  await send(app).click()
  await expect(article(app, 'four.txt')).toContainText('Sent')
  expect(await emulator.executions(upload)).toBe(5)

  await emulator.post('world', { op: 'switches', uploadLimit: 4 })
  await choose(page, app, text('list.txt'))
  await send(app).click()
  const refused = article(app, 'list.txt')
  await expect(refused).toContainText('Not sent')
  await expect(refused.getByRole('button', { name: 'Retry' })).toBeVisible()
  await emulator.post('world', { op: 'switches', uploadLimit: 1000 })
  await refused.getByRole('button', { name: 'Retry' }).click()
  await expect(refused).toContainText('Sent')
  await emulator.post('world', { op: 'switches', uploadLimit: 4 })
  await choose(page, app, text('offer.txt'))
  await send(app).click()
  await article(app, 'offer.txt').getByRole('button', { name: 'Discard' }).click()
  await expect(article(app, 'offer.txt')).toHaveCount(0)
  expect(await emulator.executions(upload)).toBe(6)
})

test('what somebody wrote meanwhile holds files back as it does texts; who is not in the chat joins and sends with one press', async ({ page, openPlacement, emulator }) => {
  const { app } = await openPlacement(dealTab)
  await choose(page, app, text('plan.txt'))
  await emulator.post('customer', { chatId: 915, text: 'Not the plan, please!' })
  await send(app).click()
  await expect(app.getByRole('alert')).toContainText('has written since')
  await expect(attachments(app)).toHaveText([/plan\.txt/])
  expect(await emulator.executions(upload)).toBe(0)
  await app.getByRole('button', { name: 'Send anyway' }).first().click()
  await expect(article(app, 'plan.txt')).toContainText('Sent')

  await app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name: /Telegram/ }).click()
  await choose(page, app, text('list.txt'))
  await app.getByRole('button', { name: 'Join and send' }).click()
  await expect(article(app, 'list.txt')).toContainText('Sent')
  expect(await emulator.executions(upload)).toBe(2)
})

test('at 320 px the tray and a file under way fit', async ({ page, openPlacement, emulator }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const { app } = await openPlacement({ ...dealTab, width: 320 })
  const name = `${'A name that is long '.repeat(8)}.txt`
  await emulator.fault({ fault: 'slow-upload', method: upload, ms: 4000, times: 1 })
  await app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name: /You have it/ }).first().click()
  await choose(page, app, text(name))
  await expect(attachments(app)).toHaveCount(1)
  const overflow = () => app.locator('html').evaluate(root => root.scrollWidth - root.clientWidth)
  expect(await overflow()).toBe(0)
  await send(app).click()
  await expect(app.getByRole('progressbar')).toBeVisible()
  expect(await overflow()).toBe(0)
})

test('ten files and a lot that is refused leave "Send" in sight', async ({ page, openPlacement }) => {
  const { app } = await openPlacement(dealTab)
  await box(app).fill('line\n'.repeat(40))
  await choose(page, app, Array.from({ length: 30 }, (_, index) => text(`A name of a certain length, number ${index}.txt`)))
  await expect(attachments(app)).toHaveCount(10)
  await expect(send(app)).toBeInViewport({ ratio: 1 })
  await attachments(app).last().getByRole('button').focus()
  await expect(attachments(app).last()).toBeInViewport({ ratio: 0.9 })
})

test('a portal that takes no files from apps says what is missing, and attaches none', async ({ openPlacement, emulator }) => {
  await emulator.post('world', { op: 'switches', missingMethods: ['im.v2.File.upload', 'im.v2.File.download'] })
  const { app } = await openPlacement(dealTab)
  await attach(app).hover()
  await expect(attach(app)).toHaveAccessibleDescription(/im\.v2\.File\.upload.*missing/)
  await expect(attach(app)).toBeDisabled()
  await attach(app).press('Enter')
  await expect(app.getByRole('alert')).toContainText('im.v2.File.upload')
  await give(app, 'log', 'drop', 'roof.jpg')
  await expect(attachments(app)).toHaveCount(0)
})
