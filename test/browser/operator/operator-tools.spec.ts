import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab } from '../delivery/starts'

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })
const log = (app: FrameLocator) => app.getByRole('log', { name: 'Conversation' })
const article = (app: FrameLocator, text: string) => log(app).getByRole('article').filter({ hasText: text })
const chosen = (app: FrameLocator) => app.getByRole('option', { selected: true })

test('Alt and the arrows change chats while writing, each with its own text; the list is walked with the arrows, Home and End; the box has the focus on opening the card and where a chat was chosen', async ({ openPlacement }) => {
  const { app } = await openPlacement(dealTab)
  await expect(box(app)).toBeFocused()
  await box(app).fill('For the first')
  await expect(chosen(app)).toContainText('Live Chat')
  await box(app).press('Alt+ArrowDown')
  await expect(chosen(app)).not.toContainText('Live Chat')
  await expect(box(app)).toBeFocused()
  await app.locator('body').press('Alt+ArrowUp')
  await expect(box(app)).toHaveValue('For the first')

  const list = app.getByRole('listbox', { name: 'Chats' })
  // What was finished comes last.
  await expect(app.getByRole('option', { name: /Viber/ })).toBeVisible()
  await list.press('End')
  await expect(app.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await list.press('ArrowUp')
  await expect(app.getByRole('option').nth(await app.getByRole('option').count() - 2)).toHaveAttribute('aria-selected', 'true')
  await list.press('Home')
  await expect(app.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await app.getByRole('option', { name: /Live Chat/ }).first().click()
  await expect(box(app)).toBeFocused()
  // Walking the list stays there; Enter goes to the box.
  await list.press('End')
  await expect(list).toBeFocused()
  await list.press('Enter')
  await expect(box(app)).toBeFocused()
  // Before its chat is open, what is typed is for it already.
  await list.press('Home')
  await box(app).fill('For the one of the list')
  await expect(app.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await expect(box(app)).toHaveValue('For the one of the list')
  await list.press('End')
  await expect(box(app)).toHaveValue('')
})

test('a row is read in a second: about 56 px high, with how long the customer waits, which ends where no answer is needed', async ({ openPlacement, emulator }) => {
  await emulator.post('customer', { chatId: 915, text: 'Thanks!' })
  const { app } = await openPlacement(dealTab)
  const option = app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name: /Live Chat/ })
  await expect(option).toHaveAccessibleName(/waiting for/)
  expect(Math.abs((await option.boundingBox())!.height - 56)).toBeLessThan(5)
  const button = app.getByRole('button', { name: 'No answer needed' })
  await button.click()
  await expect(option).not.toHaveAccessibleName(/waiting/)
  await button.click()
  await expect(option).toHaveAccessibleName(/waiting for/)
})

test('"?" lists the keys outside of text fields, Esc closes the list; what an input method composes is not sent', async ({ openPlacement, emulator }) => {
  const { app } = await openPlacement(dealTab)
  await box(app).fill('konnichiwa')
  await box(app).evaluate((field) => {
    const enter = { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true }
    field.dispatchEvent(new KeyboardEvent('keydown', enter))
  })
  await expect(box(app)).toHaveValue('konnichiwa')
  expect(await emulator.executions('imopenlines.crm.message.add')).toBe(0)

  await box(app).press('?')
  await expect(box(app)).toHaveValue('konnichiwa?')
  await log(app).press('?')
  const window = app.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(window).toContainText('Canned responses')
  await window.press('Escape')
  await expect(window).toHaveCount(0)
  await app.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect(window).toBeVisible()
})

const greeting = { id: 'a', name: 'Zebra greeting', text: 'Hello {{contact.firstName}}, this is {{operator.name}}.' }

test('Enter of a quick hand inserts and never sends, also where Enter sends; there Shift+Enter does not', async ({ openPlacement, emulator }) => {
  const userOptions = { 'relay.settings': JSON.stringify({ v: 1, sendKey: 'enter', templates: [greeting] }) }
  const { app, page } = await openPlacement({ ...dealTab, userOptions })
  await expect(box(app)).toBeVisible()
  await box(app).focus()
  await page.keyboard.type('/zeb')
  await page.keyboard.press('Enter')
  await expect(async () => {
    if (await box(app).inputValue() === '/zeb') await page.keyboard.press('Enter')
    await expect(box(app)).toHaveValue('Hello Anna, this is Ida Brandt.', { timeout: 500 })
  }).toPass()
  expect(await emulator.executions('imopenlines.crm.message.add')).toBe(0)

  await box(app).fill('one')
  await box(app).press('Shift+Enter')
  await box(app).pressSequentially('two')
  await box(app).press('Enter')
  await expect(article(app, 'two')).toContainText('Sent')
})

test('"/" opens the canned responses, Enter puts one in with the names filled; a lone slash never stays and is never sent; a text that begins with one is sent whole', async ({ openPlacement, emulator }) => {
  const userOptions = { 'relay.settings': JSON.stringify({ v: 1, templates: [greeting] }) }
  const { app, page } = await openPlacement({ ...dealTab, userOptions })
  const panel = app.getByRole('dialog', { name: 'Canned responses' })
  const height = () => app.locator('html').evaluate(({ scrollHeight }) => scrollHeight)
  await expect(article(app, 'Friday would be best.')).toBeVisible()
  await box(app).focus()
  const before = await app.locator('main').evaluate(({ clientHeight }) => clientHeight)
  // The frame is as high as the portal opens it, until it was asked for another height.
  await expect.poll(height).toBe(before)
  // Before the panel's code is there, and while it is on screen.
  for (const isReady of [false, true]) {
    await page.keyboard.press('/')
    if (isReady) await expect(panel.getByRole('option').first()).toBeVisible()
    if (isReady) expect(await height(), 'the panel lies over the log').toBe(before)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Enter')
    await expect(box(app)).toHaveValue('')
    await expect(box(app)).toBeFocused()
    await expect(panel).toHaveCount(0)
  }
  await page.keyboard.press('/')
  await expect(panel.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(box(app)).not.toHaveValue('/')
  await box(app).fill('/')
  await expect(app.getByRole('button', { name: 'Send', exact: true })).toBeDisabled()
  await page.keyboard.press('Escape')
  expect(await emulator.executions('imopenlines.crm.message.add')).toBe(0)
  await page.keyboard.type('/start')
  await expect(panel).toContainText('You can send “/start” as it is')
  await page.keyboard.press('Control+Enter')
  await expect(article(app, '/start')).toContainText('Sent')
  expect(await emulator.executions('imopenlines.crm.message.add')).toBe(1)

  await box(app).pressSequentially('/zeb')
  await expect(panel.getByRole('option', { name: /Zebra greeting/ })).toBeVisible()
  await expect(box(app)).toBeFocused()
  await expect(box(app)).toHaveValue('/zeb')
  await box(app).press('Enter')
  await expect(box(app)).toHaveValue('Hello Anna, this is Ida Brandt.')
  await expect(box(app)).toBeFocused()
  await expect(panel).toHaveCount(0)
})

test('a placeholder of any system blocks sending, until the operator says that it is meant so; "send and next" by a key opens the next who waits, ready to be answered', async ({ openPlacement, emulator }) => {
  const { app, page } = await openPlacement(dealTab)
  await box(app).fill('Dear {{contact.firstName}}, {%customer.firstName%}')
  await expect(app.getByText('Fill these in first')).toBeVisible()
  await expect(app.getByRole('button', { name: 'Send', exact: true })).toBeDisabled()
  await box(app).press('Control+Enter')
  await app.getByRole('button', { name: 'It is meant so' }).click()
  await expect(box(app)).toBeFocused()
  await box(app).press('Control+Enter')
  await expect(article(app, '{%customer.firstName%}')).toContainText('Sent')

  await expect(box(app)).toBeFocused()
  await page.keyboard.type('Friday at nine.')
  await expect(app.getByRole('button', { name: 'Send and next' })).toBeEnabled()
  await page.keyboard.press('Control+Shift+Enter')
  await expect(chosen(app)).toContainText('WhatsApp')
  await expect(box(app)).toBeFocused()
  await expect(box(app)).toHaveValue('')
  expect(await emulator.executions('imopenlines.crm.message.add')).toBe(2)
})

test('a customer\'s wish becomes a task without leaving the conversation, by the keys of the share window too; an own message is saved as a canned response', async ({ openPlacement, emulator }) => {
  await emulator.post('customer', { chatId: 915, text: 'Please call me.' })
  const { app } = await openPlacement(dealTab)
  const wish = article(app, 'Friday would be best.')
  await wish.hover()
  await wish.getByRole('button', { name: 'Share message' }).click()
  const window = app.getByRole('dialog', { name: 'Share message' })
  await window.getByRole('button', { name: /^Task/ }).click()
  await expect(window.getByText('Task created')).toBeVisible()
  await window.getByRole('button', { name: 'Close' }).first().click()
  await expect(window).toHaveCount(0)
  expect(await emulator.executions('im.message.share')).toBe(1)

  const call = article(app, 'Please call me.')
  await call.hover()
  await call.getByRole('button', { name: 'Share message' }).click()
  await expect(window.getByRole('button', { name: /^Task/ })).toBeEnabled()
  await window.press('1')
  await expect(window.getByRole('status').filter({ hasText: 'Task created' })).toBeVisible()
  expect(await emulator.executions('im.message.share')).toBe(2)
  await window.press('Escape')
  await expect(window).toHaveCount(0)

  const own = article(app, 'We have Friday or Monday.')
  await own.hover()
  await own.getByRole('button', { name: 'Save as canned response' }).click()
  await expect(app.getByText('Saved with the canned responses of the Open Channel.')).toBeVisible()
  expect(await emulator.executions('imopenlines.message.quick.save')).toBe(1)
})

test('of many messages at most 120 rows are in the page, and a search goes to the hit, also where it has to be loaded first', async ({ openPlacement, emulator }) => {
  test.slow()
  await emulator.post('world', { op: 'many-messages', chatId: 915, count: 1000 })
  const { app } = await openPlacement(dealTab)
  await expect(log(app).getByRole('article').last()).toBeInViewport()
  let most = 0
  for (let page = 0; page < 8; page++) {
    const before = await log(app).evaluate(element => element.scrollHeight)
    await expect.poll(() => log(app).evaluate((element) => {
      element.scrollTo(0, 0)
      return element.scrollHeight
    })).toBeGreaterThan(before)
    most = Math.max(most, await log(app).evaluate(element => element.querySelectorAll('[data-index]').length))
  }
  expect(most).toBeLessThanOrEqual(120)
  await app.getByRole('button', { name: 'Go to the newest message' }).click()
  await expect(article(app, 'Friday would be best.')).toBeInViewport()

  await app.getByRole('button', { name: 'Find in conversation' }).click()
  const field = app.getByRole('searchbox', { name: 'Find in conversation' })
  await field.fill('Me')
  await expect(app.getByText('3 characters find older ones too')).toBeVisible()
  await field.fill('Message 200 of')
  await expect(app.getByText('1 of 1', { exact: true })).toBeVisible()
  await expect(article(app, 'Message 200 of 1000')).toBeInViewport()
  await field.fill('nothing like it')
  await expect(app.getByText('Nothing found')).toBeVisible()
  await field.press('Escape')
  await expect(field).toHaveCount(0)
})

test('new messages do not move what is being read, and are counted', async ({ page, openPlacement, emulator }) => {
  await page.clock.install()
  const { app } = await openPlacement(dealTab)
  await expect(article(app, 'Friday would be best.')).toBeInViewport()
  await page.clock.runFor(500)
  await log(app).evaluate(element => element.scrollTo(0, element.scrollHeight / 2))
  await page.clock.runFor(500)
  const top = await log(app).evaluate(element => element.scrollTop)
  await emulator.post('customer', { chatId: 915, text: 'One' })
  await emulator.post('customer', { chatId: 915, text: 'Two' })
  await page.clock.fastForward(13_000)
  await expect(app.getByRole('button', { name: '2 new messages' })).toBeVisible()
  expect(Math.abs(await log(app).evaluate(element => element.scrollTop) - top)).toBeLessThan(24)
  await app.getByRole('button', { name: '2 new messages' }).click()
  await page.clock.runFor(500)
  await expect(article(app, 'Two')).toBeInViewport()
})

test('a card has one scroll bar at most, the log\'s, at 500, 900 and 1600 px; a narrow one shows the list, then the chat with a way back', async ({ page, openPlacement }) => {
  const openAt = async (width: number) => {
    await page.setViewportSize({ width, height: 900 })
    return openPlacement({ ...dealTab, width, height: 'follow' })
  }
  const hasOneBar = async () => {
    await expect(log(app)).toBeVisible()
    await expect.poll(() => app.locator('html').evaluate(element => element.scrollHeight - element.clientHeight)).toBe(0)
    expect(await app.locator('html').evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0)
  }
  const { app } = await openAt(900)
  await hasOneBar()
  await openAt(1600)
  await hasOneBar()

  await openAt(500)
  const list = app.getByRole('listbox', { name: 'Chats' })
  await expect(list).toBeVisible()
  await expect(log(app)).toHaveCount(0)
  await app.getByRole('option', { name: /WhatsApp/ }).click()
  await expect(log(app)).toBeVisible()
  await expect(list).toBeHidden()
  await hasOneBar()
  await app.getByRole('button', { name: 'Back to the list of chats' }).click()
  await expect(list).toBeFocused()
  await expect(log(app)).toHaveCount(0)
})
