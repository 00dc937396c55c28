import type { FrameLocator } from '@playwright/test'
import { hurry } from '../support/clock'
import { expect, test } from '../support/fixtures'
import { dealTab } from '../delivery/starts'

const log = (app: FrameLocator) => app.getByRole('log', { name: 'Conversation' })
const article = (app: FrameLocator, text: string) => log(app).getByRole('article').filter({ hasText: text })
const first = (app: FrameLocator) => app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name: /Live Chat.*open/ })
/** The time of a round, in which the page asks what is new. */
const round = { timeout: 2000 }
/** What a screen reader is told, in its order. */
const heard = (app: FrameLocator) => app.locator('main > [role="status"][aria-atomic="false"] > p').allInnerTexts()

test('the network comes back: one round at once, without waiting for the next, by "Try now" where nothing tells that it is back', async ({ page, openPlacement, emulator, allowed }) => {
  allowed.push(/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/)
  await page.clock.install()
  const { app } = await openPlacement(dealTab)
  await expect(article(app, 'Friday would be best.')).toBeVisible()
  await page.context().setOffline(true)
  await page.clock.fastForward(13_000)
  await expect(app.getByText('No connection to Bitrix24.')).toBeVisible()
  // By now the rounds are minutes apart.
  for (let rounds = 0; rounds < 4; rounds++) await page.clock.fastForward(190_000)
  await emulator.post('customer', { chatId: 915, text: 'Written meanwhile' })
  await page.context().setOffline(false)
  await expect(article(app, 'Written meanwhile')).toBeVisible()
  await expect(app.getByText('No connection to Bitrix24.')).toHaveCount(0)

  await page.route('**/rest/**', route => route.abort())
  await page.clock.fastForward(13_000)
  const again = app.getByRole('button', { name: 'Try now' })
  await expect(again).toBeVisible()
  await again.click()
  await expect(again).not.toHaveAttribute('aria-busy', 'true')
  await expect(again).toBeVisible()
  await page.unroute('**/rest/**')
  await emulator.post('customer', { chatId: 915, text: 'Written again' })
  await again.click()
  await expect(article(app, 'Written again')).toBeVisible()
  await expect(again).toHaveCount(0)
})

test('a screen reader hears each new message once, in plain words, and nothing on changing chats', async ({ page, openPlacement, emulator }) => {
  await page.clock.install()
  const { app } = await openPlacement(dealTab)
  await expect(article(app, 'Friday would be best.')).toBeVisible()
  const say = (text: string) => emulator.post('customer', { chatId: 915, text })
  expect(await heard(app)).toEqual([])
  for (const text of ['Yes', 'Yes', '[b]Look[/b] at [url=https://example.com]this[/url] [user=7]Ida[/user]']) await say(text)
  await page.clock.fastForward(13_000)
  await expect(article(app, 'Look at this')).toBeVisible()
  await expect.poll(() => heard(app)).toEqual(['Anna Weber: Yes', 'Anna Weber: Yes', 'Anna Weber: Look at this Ida'])
  await say('Yes')
  await page.clock.fastForward(13_000)
  await expect.poll(() => heard(app)).toHaveLength(4)
  await app.getByRole('option', { selected: false }).first().click()
  await expect(first(app)).toHaveAttribute('aria-selected', 'false')
  await first(app).click()
  await expect(article(app, 'Look at this')).toBeVisible()
  expect(await heard(app)).toEqual([])
})

test('the line stands above what is new, is there again after an hour away, and goes with an answer', async ({ page, openPlacement, emulator }) => {
  await page.clock.install()
  const { app } = await openPlacement(dealTab)
  const line = log(app).getByText('New messages', { exact: true })
  await expect(article(app, 'Friday would be best.')).toBeVisible()
  await app.getByRole('textbox', { name: 'Message' }).fill('One moment')
  await app.getByRole('textbox', { name: 'Message' }).press('Control+Enter')
  await expect(article(app, 'One moment')).toContainText('Sent')
  await expect(line).toHaveCount(0)
  await page.clock.fastForward(3_660_000)
  await emulator.post('customer', { chatId: 915, text: 'First of the new ones' })
  await emulator.post('customer', { chatId: 915, text: 'Second of the new ones' })
  // A round may be on its way when the clock is put forward.
  await hurry(page, () => expect(article(app, 'Second of the new ones')).toBeVisible(round), 190_000)
  await app.getByRole('textbox', { name: 'Message' }).click()
  await expect(line).toHaveCount(1)
  const [lineY, newY] = [(await line.boundingBox())!.y, (await article(app, 'First of the new ones').boundingBox())!.y]
  expect(lineY).toBeLessThan(newY)
  expect(lineY).toBeGreaterThan((await article(app, 'One moment').boundingBox())!.y)
  await app.getByRole('textbox', { name: 'Message' }).fill('Here I am')
  await app.getByRole('textbox', { name: 'Message' }).press('Control+Enter')
  await expect(article(app, 'Here I am')).toContainText('Sent')
  await expect(line).toHaveCount(0)
})

test('"Today" becomes "Yesterday" at midnight by itself', async ({ page, openPlacement, emulator }) => {
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(new Date())
  // By noon the clocks were changed, if they are on this day.
  const isSummer = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' }).format(new Date(`${today}T12:00Z`)).includes('+02')
  const late = new Date(`${today}T23:59:00+0${isSummer ? 2 : 1}:00`).getTime()
  const itIs = (time: number) => emulator.post('world', { op: 'switches', clockAhead: time - Date.now() })
  await itIs(late)
  await emulator.post('customer', { chatId: 915, text: 'Before midnight' })
  await page.clock.install({ time: late })
  const { app } = await openPlacement(dealTab)
  await expect(article(app, 'Before midnight')).toBeVisible()
  await expect(log(app).getByText('Today', { exact: true })).toHaveCount(1)
  await itIs(late + 90_000)
  await page.clock.fastForward(90_000)
  await expect(log(app).getByText('Today', { exact: true })).toHaveCount(0)
  await expect(log(app).getByText('Yesterday', { exact: true })).toHaveCount(1)
})

/** What a customer writes, and its word; two with the same word do not follow one another. */
const wordless = [
  ['a sticker', '', {}, 'Message without text'],
  ['only an attachment', '', { ATTACH: [{ ID: 1, BLOCKS: [{ MESSAGE: 'Order [b]77[/b] is paid' }] }] }, 'Order 77 is paid'],
  ['a character that nobody sees', '\u3164', {}, 'Message without text'],
  ['a file by its number', '[disk=88]', {}, 'File'],
  ['a picture from somewhere', '[img size=small]https://example.com/p.png [/img]', {}, 'Image']
] as const

test('a customer\'s last message that is only an attachment, a file, a picture, a sticker or nothing has a word in the list, and still waits', async ({ page, openPlacement, emulator }) => {
  await page.clock.install()
  const { app } = await openPlacement(dealTab)
  await expect(article(app, 'Friday would be best.')).toBeVisible()
  for (const [what, text, params, preview] of wordless) {
    await test.step(what, async () => {
      await emulator.post('world', { op: 'post', chatId: 915, userId: 652, text, params })
      await hurry(page, () => expect(first(app)).toContainText(preview, round), 13_000)
      await expect(first(app)).toHaveAccessibleName(/waiting for|New message/i)
      await expect(log(app).getByRole('article').last()).toContainText(preview)
    })
  }
})

test('links in the log lead where one reads, and end where one sees their end; two letters are found among what is loaded', async ({ openPlacement, emulator }) => {
  const texts = [
    '看 https://example.com。谢谢', '(see https://en.wikipedia.org/wiki/Rust_(programming_language))', '*https://example.com/pay/123*',
    'https://example.com/list?filter[status]=open&sort=-id [b]https://example.org[/b]', 'https://good.example@evil.example/x', 'http://0x7f.0.0.1/'
  ]
  for (const text of texts) await emulator.post('customer', { chatId: 915, text })
  await emulator.post('customer', { chatId: 915, text: 'CI: 发票 №7, Ян' })
  const { app } = await openPlacement(dealTab)
  const links = (text: string) => article(app, text).getByRole('link').evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
  await expect(article(app, 'evil.example').getByRole('link')).toBeVisible()
  expect(await links('谢谢')).toEqual(['https://example.com/'])
  expect(await links('wikipedia')).toEqual(['https://en.wikipedia.org/wiki/Rust_(programming_language)'])
  expect(await links('pay/123')).toEqual(['https://example.com/pay/123'])
  expect(await links('filter[status]')).toEqual(['https://example.com/list?filter[status]=open&sort=-id', 'https://example.org/'])
  // The true host stands beside.
  await expect(article(app, 'good.example@')).toContainText(/\(evil\.example\)|evil\.example$/)
  await expect(article(app, '0x7f')).toContainText('127.0.0.1')

  await app.getByRole('button', { name: 'Find in conversation' }).click()
  const field = app.getByRole('searchbox', { name: 'Find in conversation' })
  for (const query of ['CI', 'ci', '发票', 'Ян', 'ян', '№7']) {
    await field.fill(query)
    await expect(app.getByText(/^1 of \d+/)).toBeVisible()
    await expect(app.getByText('3 characters find older ones too')).toBeVisible()
    await expect(article(app, '发票')).toBeInViewport()
  }
  await field.fill('发')
  await expect(app.getByText(/^1 of \d+/)).toHaveCount(0)
})

test('a message longer than a page shows its beginning, and the rest at a press or when it is looked for', async ({ openPlacement, emulator }) => {
  await emulator.post('customer', { chatId: 915, text: `${'Lorem ipsum dolor. '.repeat(500)}The end of it.` })
  const { app, page } = await openPlacement(dealTab)
  const long = article(app, 'Lorem ipsum')
  const more = long.getByRole('button', { name: 'Show more' })
  await expect(more).toBeVisible()
  await expect(long).not.toContainText('The end of it.')
  await more.click()
  await expect(long).toContainText('The end of it.')
  await long.getByRole('button', { name: 'Show less' }).click()
  await expect(long).not.toContainText('The end of it.')
  await app.getByRole('button', { name: 'Find in conversation' }).click()
  // The bar comes when it is needed.
  await expect(app.getByRole('searchbox', { name: 'Find in conversation' })).toBeFocused()
  await page.keyboard.type('end of it')
  await page.keyboard.press('Enter')
  await expect(long).toContainText('The end of it.')
})
