import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab } from '../delivery/starts'
import { isLong } from '../../long'

const add = 'imopenlines.crm.message.add'
const cards = [
  ['CRM_DEAL_DETAIL_TAB', '311'], ['CRM_LEAD_DETAIL_TAB', '205'], ['CRM_CONTACT_DETAIL_TAB', '84'], ['CRM_COMPANY_DETAIL_TAB', '39']
] as const

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })
const send = (app: FrameLocator) => app.getByRole('button', { name: 'Send', exact: true })
const log = (app: FrameLocator) => app.getByRole('log', { name: 'Conversation' })
const article = (app: FrameLocator, text: string) => log(app).getByRole('article').filter({ hasText: text })
const chat = (app: FrameLocator, name: RegExp) => app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name })

async function sendText(app: FrameLocator, text: string) {
  await box(app).fill(text)
  await send(app).click()
}

test('an operator answers a customer from each kind of card', async ({ openPlacement, startOver, emulator }) => {
  test.slow()
  // All other tests open it by GET.
  const ways = (isLong ? ['GET', 'POST'] as const : ['POST'] as const).flatMap(method => cards.map(card => ({ method, card })))
  for (const { method, card: [placement, ID] } of ways) {
    await test.step(`${placement}, ${method}`, async () => {
      await startOver()
      const { app } = await openPlacement({ placement, options: { ID }, method })
      await expect(app.getByRole('heading', { level: 1, name: 'Open Channel chats' })).toBeVisible()
      await expect(chat(app, /Live Chat.*open/)).toHaveAttribute('aria-selected', 'true')
      await expect(article(app, 'Friday would be best. In the morning?')).toBeVisible()
      await sendText(app, 'Friday at nine.')
      await expect(article(app, 'Friday at nine.')).toContainText('Sent')
      await expect(box(app)).toHaveValue('')
      expect(await emulator.executions(add)).toBe(1)
    })
  }
})

test('messages stand with author, time and text, the newest at the bottom in sight, new ones by themselves; "Send" says whom it goes to', async ({ page, openPlacement, emulator }) => {
  await page.clock.install()
  const { app } = await openPlacement(dealTab)
  const last = log(app).getByRole('article').last()
  await expect(last).toContainText('Anna Weber')
  await expect(last.locator('time')).toHaveAttribute('datetime', /T/)
  await expect(last).toBeInViewport()

  await emulator.post('customer', { chatId: 915, text: 'Are you there?' })
  await page.clock.fastForward(13_000)
  await expect(article(app, 'Are you there?')).toBeInViewport()

  await expect(send(app)).toHaveAccessibleDescription('To Anna Weber · Live Chat')
  await expect(send(app)).toBeDisabled()
  await box(app).fill('   \n ')
  await expect(send(app)).toBeDisabled()
  await box(app).fill('0')
  await expect(send(app)).toBeDisabled()
  await expect(app.getByText('treats “0” alone as no text')).toBeVisible()
})

/** The message nearest to the middle of the log, and where it stands. None need be wholly in sight. */
function placeOf(app: FrameLocator) {
  return log(app).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const text = (one: Element) => /Message \d+ of|Question \d+:|Position \d+ is/.exec(one.textContent ?? '')?.[0] ?? ''
    const places = [...element.querySelectorAll('article')].map(one => ({ text: text(one), box: one.getBoundingClientRect() }))
    const off = ({ box }: { box: DOMRect }) => Math.abs((box.top + box.bottom - top - bottom) / 2)
    const inSight = places.filter(({ text, box }) => text && box.bottom > top && box.top < bottom).sort((a, b) => off(a) - off(b))[0]
    return inSight && { text: inSight.text, y: inSight.box.top - top }
  })
}

/** The rows at a new place come with the frame after it. */
const drawn = (app: FrameLocator) => log(app).evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))

test('earlier messages load by scrolling to the top and by the button, and the place is kept', async ({ openPlacement, emulator }) => {
  await emulator.post('world', { op: 'many-messages', chatId: 915, count: 300 })
  const { app } = await openPlacement(dealTab)
  await expect(log(app).getByRole('article').last()).toBeInViewport()
  // Late enough to see the place before they come.
  await emulator.fault({ fault: 'slow', method: 'im.dialog.messages.get', ms: 700 })
  for (const scroll of [120, 700]) {
    const height = await log(app).evaluate(element => element.scrollHeight)
    await log(app).evaluate((element, top) => element.scrollTo(0, top), scroll)
    await drawn(app)
    // On a busy machine they come later still.
    let place: Awaited<ReturnType<typeof placeOf>>
    await expect.poll(async () => place = await placeOf(app)).toBeDefined()
    if (scroll > 160) await app.getByRole('button', { name: 'Load earlier messages' }).dispatchEvent('click')
    await expect.poll(() => log(app).evaluate(element => element.scrollHeight)).toBeGreaterThan(height + 1500)
    await expect.poll(async () => Math.abs(await yOf(app, place!.text) - place!.y)).toBeLessThan(24)
  }
})

function yOf(app: FrameLocator, text: string): Promise<number> {
  return log(app).evaluate((element, wanted) => {
    const found = [...element.querySelectorAll('article')].find(one => one.textContent?.includes(wanted))
    return found ? found.getBoundingClientRect().top - element.getBoundingClientRect().top : Infinity
  }, text)
}

test('Control+Enter and Meta+Enter send, Enter does not, and a slow sending shows as "Sending" at once', async ({ openPlacement, emulator }) => {
  const { app } = await openPlacement(dealTab)
  for (const [sent, keys] of ['Control+Enter', 'Meta+Enter'].entries()) {
    await box(app).fill(`By ${keys}`)
    await box(app).press('Enter')
    await expect(box(app)).toHaveValue(`By ${keys}\n`)
    await box(app).press(keys)
    await expect(article(app, `By ${keys}`)).toContainText('Sent')
    expect(await emulator.executions(add)).toBe(sent + 1)
  }
  await emulator.fault({ fault: 'slow', method: add, ms: 1500, times: 1 })
  await sendText(app, 'Slowly')
  await expect(article(app, 'Slowly')).toContainText('Sending')
  await expect(article(app, 'Slowly')).toContainText('Sent')
})

test('what was not sent says why, and is sent once by "Retry", taken away by "Discard"; without the right to write the composer rests', async ({ openPlacement, emulator, allowed }) => {
  allowed.push(/40[03]/)
  const { app } = await openPlacement(dealTab)
  const refuseOnce = (code: string, status?: number) => emulator.fault({ fault: 'refuse', method: add, code, status, times: 1 })
  await refuseOnce('MESSAGE_ADD_ERROR')
  await sendText(app, 'Refused')
  await expect(article(app, 'Refused')).toContainText('Not sent')
  await article(app, 'Refused').getByRole('button', { name: 'Details' }).click()
  await expect(article(app, 'Refused')).toContainText('MESSAGE_ADD_ERROR')
  await article(app, 'Refused').getByRole('button', { name: 'Retry' }).click()
  await expect(article(app, 'Refused')).toContainText('Sent')
  expect(await emulator.executions(add)).toBe(1)

  await refuseOnce('MESSAGE_ADD_ERROR')
  await sendText(app, 'Better not')
  await article(app, 'Better not').getByRole('button', { name: 'Discard' }).click()
  await expect(article(app, 'Better not')).toHaveCount(0)

  await refuseOnce('ACCESS_DENIED', 403)
  await sendText(app, 'May I?')
  await expect(app.getByRole('alert')).toContainText('may not write')
  await expect(box(app)).toBeDisabled()
  await expect(box(app)).toHaveValue('May I?')
  expect(await emulator.executions(add)).toBe(1)
})

test('an answer that got lost is looked for and found: sent, and only once; one that cannot be found is "Not confirmed", and can be looked for, sent again or discarded', async ({ openPlacement, emulator, allowed }) => {
  allowed.push(/net::ERR_/, /\b502\b/)
  const { app } = await openPlacement(dealTab)
  await emulator.fault({ fault: 'lost-after-headers', method: add, times: 1 })
  await sendText(app, 'Lost on the way back')
  await expect(article(app, 'Lost on the way back')).toContainText('Sent')
  expect(await emulator.executions(add)).toBe(1)

  await emulator.fault({ fault: 'http-before', method: add, times: 1 })
  await sendText(app, 'Gone')
  await expect(article(app, 'Gone')).toContainText('Not confirmed')
  await article(app, 'Gone').getByRole('button', { name: 'Check again' }).click()
  await expect(article(app, 'Gone')).toContainText('Not confirmed')
  await expect(article(app, 'Gone').getByRole('button', { name: 'Discard' })).toBeVisible()
  await article(app, 'Gone').getByRole('button', { name: 'Send again' }).click()
  await expect(article(app, 'Gone')).toContainText('Sent')
  expect(await emulator.executions(add)).toBe(2)
})

test('somebody wrote meanwhile: it is shown, nothing is sent, "Send anyway" sends; a dialog that ended meanwhile keeps the text and reads the chats again', async ({ openPlacement, emulator, allowed }) => {
  allowed.push(/400/)
  const { app } = await openPlacement(dealTab)
  await box(app).fill('Friday at nine.')
  await emulator.post('customer', { chatId: 915, text: 'Sorry, not Friday.' })
  await send(app).click()
  await expect(app.getByRole('alert')).toContainText('Anna Weber has written')
  const [above, below] = await app.getByRole('alert').evaluate((alert) => {
    const [box, words] = [alert, alert.querySelector('p')!].map(one => one.getBoundingClientRect())
    return [words!.top - box!.top, box!.bottom - words!.bottom]
  })
  expect(below, 'no room for buttons that are not there').toBeCloseTo(above!, 0)
  await expect(article(app, 'Sorry, not Friday.')).toBeInViewport()
  await expect(box(app)).toHaveValue('Friday at nine.')
  expect(await emulator.executions(add)).toBe(0)
  await expect(send(app)).toHaveCount(0)
  await expect(log(app).getByText('New messages', { exact: true })).toBeVisible()
  await app.getByRole('button', { name: 'Send anyway' }).click()
  await expect(article(app, 'Friday at nine.')).toContainText('Sent')
  await expect(app.getByRole('alert')).toHaveCount(0)
  expect(await emulator.executions(add)).toBe(1)

  await box(app).fill('Too late')
  await emulator.post('world', { op: 'finish', chatId: 915 })
  await send(app).click()
  await expect(app.getByRole('alert')).toContainText('has ended')
  await expect(box(app)).toHaveValue('Too late')
  await expect(chat(app, /Live Chat.*closed/)).toBeVisible()
  await expect(app.getByRole('button', { name: 'Start new conversation' })).toBeVisible()
  await expect(app.getByRole('button', { name: 'Start and send' })).toBeEnabled()
})

test('with one press one joins and sends, takes a waiting dialog and answers, and, after a question, starts a finished one and answers', async ({ openPlacement, emulator }) => {
  const { app } = await openPlacement(dealTab)
  await chat(app, /Telegram/).click()
  await box(app).fill('I am Ida, I help Tom.')
  await expect(send(app)).toHaveCount(0)
  await app.getByRole('button', { name: 'Join and send' }).click()
  await expect(article(app, 'I am Ida, I help Tom.')).toContainText('Sent')
  expect(await emulator.executions(add)).toBe(1)
  expect(await emulator.executions('imopenlines.crm.chat.user.add')).toBe(1)

  await chat(app, /WhatsApp.*waiting/).click()
  await box(app).fill('What shall it be?')
  await app.getByRole('button', { name: 'Take and send' }).click()
  await expect(article(app, 'What shall it be?')).toContainText('Sent')
  await expect(box(app)).toBeFocused()
  await expect(send(app)).toBeVisible()
  expect([await emulator.executions('imopenlines.operator.answer'), await emulator.executions(add)]).toEqual([1, 2])

  await chat(app, /Viber.*closed/).click()
  await box(app).fill('Hello again.')
  await app.getByRole('button', { name: 'Start and send' }).click()
  const question = app.getByRole('alertdialog')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(box(app)).toBeFocused()
  await expect(box(app)).toHaveValue('Hello again.')
  expect(await emulator.executions('imopenlines.session.start')).toBe(0)
  await box(app).press('Control+Enter')
  await question.getByRole('button', { name: 'Start and send' }).click()
  await expect(article(app, 'Hello again.')).toContainText('Sent')
  await expect(box(app)).toBeFocused()
  expect([await emulator.executions('imopenlines.session.start'), await emulator.executions(add)]).toEqual([1, 3])
})

test('a waiting dialog is taken, and then answered; only after a question a finished one begins anew, and a colleague\'s is taken over', async ({ openPlacement, emulator }) => {
  const { app } = await openPlacement(dealTab)
  await chat(app, /WhatsApp.*waiting/).click()
  await expect(article(app, 'I would like to change my order.')).toBeVisible()
  await app.getByRole('button', { name: 'Take conversation' }).click()
  await expect(box(app)).toBeFocused()
  await expect(send(app)).toBeVisible()
  await sendText(app, 'What shall it be?')
  await expect(article(app, 'What shall it be?')).toContainText('Sent')
  expect(await emulator.executions('imopenlines.operator.answer')).toBe(1)

  await chat(app, /Viber.*closed/).click()
  await app.getByRole('button', { name: 'Start new conversation' }).click()
  const question = app.getByRole('alertdialog')
  await expect(question).toContainText('you become its agent')
  await question.getByRole('button', { name: 'Cancel' }).click()
  expect(await emulator.executions('imopenlines.session.start')).toBe(0)
  await app.getByRole('button', { name: 'Start new conversation' }).click()
  await question.getByRole('button', { name: 'Start new conversation' }).click()
  await expect(app.getByText('A new conversation has started')).toBeVisible()
  await sendText(app, 'Hello again.')
  await expect(article(app, 'Hello again.')).toContainText('Sent')

  await chat(app, /Telegram.*Tom Keller/).click()
  await app.getByRole('button', { name: 'Transfer to me' }).click()
  await expect(question).toContainText('Tom Keller')
  await question.getByRole('button', { name: 'Transfer to me' }).click()
  await expect(chat(app, /Telegram.*You have it/)).toBeVisible()
  expect(await emulator.executions('imopenlines.session.intercept')).toBe(1)
})

test('each chat has its own draft, kept over closing the card, or for as long as the frame lives where the browser blocks storage', async ({ page, openPlacement }) => {
  const { app } = await openPlacement(dealTab)
  await box(app).fill('For the live chat')
  await chat(app, /Facebook/).click()
  await expect(box(app)).toHaveValue('')
  await box(app).fill('For Facebook')
  await openPlacement(dealTab)
  await expect(box(app)).toHaveValue('For the live chat')
  await chat(app, /Facebook/).click()
  await expect(box(app)).toHaveValue('For Facebook')

  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })
  })
  await openPlacement(dealTab)
  await box(app).fill('Not stored')
  await chat(app, /Facebook/).click()
  await chat(app, /Live Chat/).click()
  await expect(box(app)).toHaveValue('Not stored')
})

test('another sender is picked in the portal\'s dialog, said in words, and changed back', async ({ page, openPlacement, emulator, allowed }) => {
  allowed.push(/400/)
  const { app } = await openPlacement(dealTab)
  await app.getByRole('button', { name: 'Send as Ida Brandt' }).click()
  await expect.poll(() => page.evaluate(() => window.portal.commands.some(({ method }) => method === 'selectUser'))).toBe(true)
  await box(app).fill('Still usable while the dialog is open')
  await page.getByRole('dialog').getByText('Tom Keller').click()
  await expect(app.getByRole('button', { name: 'Send as Tom Keller' })).toBeVisible()
  await expect(app.getByText('You are sending as Tom Keller')).toBeVisible()
  await send(app).click()
  await expect(app.getByRole('alert')).toContainText('not in this chat')
  await app.getByRole('button', { name: 'Use my own name' }).click()
  await expect(app.getByRole('button', { name: 'Send as Ida Brandt' })).toBeVisible()
  expect(await emulator.executions(add)).toBe(0)
})

test('a card without chats says so and offers no composer; one that may not be read says so', async ({ openPlacement }) => {
  const { app } = await openPlacement({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '314' } })
  await expect(app.getByText('No Open Channel chats yet')).toBeVisible()
  await expect(box(app)).toHaveCount(0)

  await openPlacement({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '315' } })
  await expect(app.getByRole('alert')).toContainText('do not have access')
  const sides = await app.getByRole('alert').evaluate(alert => [alert.getBoundingClientRect().left, innerWidth - alert.getBoundingClientRect().right])
  expect(sides, 'as much room on its right').toEqual([16, 16])
  await app.getByRole('button', { name: 'Details' }).click()
  await expect(app.getByRole('alert')).toContainText('ACCESS_DENIED')
})
