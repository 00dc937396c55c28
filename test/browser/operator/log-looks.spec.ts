import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { middayZone } from '../support/midday'
import { dealTab } from '../delivery/starts'

test.use({ timezoneId: middayZone() })

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })
const log = (app: FrameLocator) => app.getByRole('log', { name: 'Conversation' })
const article = (app: FrameLocator, text: string) => log(app).getByRole('article').filter({ hasText: text })
const chat = (app: FrameLocator, name: RegExp) => app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name })

/** Messages that are in sight as a whole. */
function inSight(app: FrameLocator): Promise<number> {
  return log(app).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const rows = [...element.querySelectorAll('article')].map(one => one.getBoundingClientRect())
    return rows.filter(row => row.top >= top - 1 && row.bottom <= bottom + 1).length
  })
}

test('the log opens at its end, also where a row turns out taller than it was guessed', async ({ openPlacement }) => {
  const { app } = await openPlacement({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '318' }, width: 900, height: 'follow' })
  // Its files come late.
  await chat(app, /Viber/).click()
  await expect(article(app, 'Signed.')).toContainText('signed.pdf')
  const left = () => log(app).evaluate(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)
  await expect.poll(left).toBeLessThan(2)
  await expect(app.getByRole('button', { name: 'Go to the newest message' })).toHaveCount(0)
})

test('seven messages are in sight at once on a small screen', async ({ openPlacement, emulator }) => {
  for (const text of ['Good morning!', 'Is the awning ready?', 'I am at home until noon.', 'Please ring twice.']) {
    await emulator.post('customer', { chatId: 915, text })
  }
  const { app } = await openPlacement({ ...dealTab, width: 900, height: 'follow' })
  await expect(article(app, 'Please ring twice.')).toBeInViewport()
  for (const text of ['Good morning!', 'It is.', 'See you at ten.']) {
    await box(app).fill(text)
    await box(app).press('Control+Enter')
    await expect(article(app, text).last()).toContainText('Sent')
  }
  await expect.poll(() => inSight(app)).toBeGreaterThanOrEqual(7)
})

test('the time stands in the last line of a short text, and below a text that leaves it no room; an address of mail and a telephone number are links; in a chat of two nobody is named on screen, but to a screen reader, with a colleague all are', async ({ openPlacement, emulator, page }) => {
  await page.clock.install()
  await emulator.post('customer', { chatId: 915, text: 'Call +49 151 2345 6789 or write to anna@example.com.' })
  const { app } = await openPlacement(dealTab)
  const short = article(app, 'Friday would be best.')
  const { text, time } = await short.evaluate((element) => {
    const range = document.createRange()
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (!nodes.currentNode.nodeValue?.startsWith('Friday') && nodes.nextNode());
    range.selectNode(nodes.currentNode)
    return { text: range.getBoundingClientRect().toJSON() as DOMRect, time: element.querySelector('time')!.getBoundingClientRect().toJSON() as DOMRect }
  })
  expect(time.left).toBeGreaterThan(text.right)
  expect(Math.abs((time.top + time.bottom) / 2 - (text.top + text.bottom) / 2)).toBeLessThan(6)

  const links = article(app, 'Call +49').getByRole('link')
  await expect(links.first()).toHaveAttribute('href', 'tel:+4915123456789')
  await expect(links.last()).toHaveAttribute('href', 'mailto:anna@example.com')

  const own = article(app, 'We have Friday or Monday.')
  await expect(own).toHaveAccessibleName(/^Ida Brandt, /)
  await expect(own).toContainText('Ida Brandt')
  const nameOf = (text: string) => article(app, text).locator('p').first().evaluate(name => name.getBoundingClientRect().width)
  expect(await nameOf('We have Friday or Monday.')).toBeLessThan(2)
  await emulator.post('world', { op: 'post', chatId: 915, userId: 9, text: 'I can drive there.' })
  await page.clock.fastForward(13_000)
  await expect(article(app, 'I can drive there.')).toBeVisible()
  expect(await nameOf('I can drive there.')).toBeGreaterThan(10)
  expect(await nameOf('We have Friday or Monday.')).toBeGreaterThan(10)
})

test('the picture of a chat that is closed is grey; a note for colleagues looks different from an answer and says so', async ({ openPlacement }) => {
  const { app } = await openPlacement(dealTab)
  const picture = (name: RegExp) => chat(app, name).locator('[aria-hidden] > [aria-hidden]').first()
  await expect(picture(/Viber/)).toHaveCSS('filter', 'grayscale(1)')
  await expect(picture(/Live Chat/)).toHaveCSS('filter', 'none')

  await chat(app, /Facebook/).click()
  await box(app).fill('She calls back on Friday.')
  await app.getByRole('button', { name: 'Add note' }).click()
  const note = article(app, 'She calls back on Friday.')
  await expect(note).toContainText('Sent')
  await expect(note).toHaveAccessibleName(/Only for colleagues$/)
  await openPlacement(dealTab)
  await chat(app, /Facebook/).click()
  await expect(note).toHaveAccessibleName(/Only for colleagues$/)
  await expect(article(app, 'Please do not write here')).not.toHaveAccessibleName(/Only for colleagues/)
})
