import type { FrameLocator } from '@playwright/test'
import { hurry, soon } from '../support/clock'
import { expect, test } from '../support/fixtures'

const add = 'imopenlines.crm.message.add'
/** Deal 318: chats of one customer through several channels; 985 takes answers for 45 minutes more, 986 none, 987 refused the last one. */
const filesTab = { placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '318' } }

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })
const send = (app: FrameLocator) => app.getByRole('button', { name: 'Send', exact: true })
const article = (app: FrameLocator, words: string) => app.getByRole('log', { name: 'Conversation' }).getByRole('article').filter({ hasText: words })
const chats = (app: FrameLocator) => app.getByRole('listbox', { name: 'Chats' })

/** Opens the chat of that preview. */
async function open(app: FrameLocator, preview: RegExp) {
  await chats(app).getByRole('option', { name: preview }).click()
  await expect(box(app)).toBeVisible()
}

test('an answer is "Sending to" its channel, then "Delivered", without anybody asking; one that the channel refuses is told at once, in the list too', async ({ page, openPlacement, emulator }) => {
  await page.clock.install()
  const { app } = await openPlacement(filesTab)
  await emulator.post('world', { op: 'switches', delivery: 'unknown' })
  await open(app, /Listen to the crane/)
  await box(app).fill('We can hear it.')
  await send(app).click()
  await hurry(page, () => expect(article(app, 'We can hear it.')).toContainText(/Sending to Telegram/, soon))
  const { chats: all } = await emulator.state()
  const sent = all.flatMap(({ messages }) => messages).find(({ text }) => text === 'We can hear it.')!
  await emulator.post('world', { op: 'delivery', messageId: sent.id })
  await hurry(page, () => expect(article(app, 'We can hear it.')).toContainText('Delivered', soon))
  expect(await emulator.executions(add)).toBe(1)

  await emulator.post('world', { op: 'switches', delivery: 'failed', deliveryTime: 0 })
  await box(app).fill('Can you hear it?')
  await send(app).click()
  await hurry(page, () => expect(article(app, 'Can you hear it?').getByRole('alert')).toContainText('Not delivered', soon))
  await expect(article(app, 'Can you hear it?')).not.toContainText('Sent')
  await expect(chats(app).getByRole('option', { name: /Not delivered.*Can you hear it/ })).toBeVisible()
})

test('a channel that will soon take no answers says until when, beside the recipient; "Not delivered" stands in the list and at the message, with why and what helps', async ({ openPlacement }) => {
  const { app, page } = await openPlacement(filesTab)
  await open(app, /tell me when the tiles are there/)
  await expect(app.getByText(/WhatsApp.* takes answers until \S/)).toBeVisible()
  await expect(send(app)).toHaveAccessibleDescription(/takes answers until/)
  const isWhole = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement) =>
    scrollWidth <= clientWidth && scrollHeight <= clientHeight
  const until = app.getByText(/takes answers until/)
  expect(await until.evaluate(isWhole), 'the end of it, which is the time, is in sight').toBe(true)
  expect(await app.getByText('To Lukas Winter · WhatsApp (edna)', { exact: true }).evaluate(isWhole), 'so is the channel').toBe(true)

  await open(app, /Not delivered/)
  const refused = article(app, 'On Monday at eight.')
  await expect(refused).toContainText('Not delivered')
  await expect(refused).toContainText('Bitrix24 notes: Error sending message: the channel did not take it')
  await refused.getByRole('button', { name: 'Open in messenger' }).click()
  await expect.poll(() => page.evaluate(() => window.portal.commands.some(({ method }) => method === 'im:openMessenger' || /messenger/i.test(method)))).toBe(true)
  await refused.getByRole('button', { name: /^Answer through Viber/ }).click()
  await expect(box(app)).toHaveValue('On Monday at eight.')
  await expect(box(app)).toBeFocused()
  await expect(app.getByText(/^To .*Viber/)).toBeVisible()
})

for (const [off, words] of [[5, 'ahead of'], [-5, 'behind']] as const) {
  test(`on a machine whose clock is hours ${words} the portal’s, a channel takes answers for as long as the portal says`, async ({ page, openPlacement, emulator }) => {
    await emulator.post('customer', { chatId: 987, text: 'Hello again' })
    await page.clock.install({ time: Date.now() + off * 3_600_000 })
    const { app } = await openPlacement(filesTab)
    await open(app, /tell me when the tiles are there/)
    await expect(app.getByText(/WhatsApp.* takes answers until \S/)).toBeVisible()
    await open(app, /have the plan, please/)
    await expect(app.getByRole('alert')).toContainText('takes no answers until the customer writes again')
    await expect(chats(app).getByRole('option', { name: /Hello again/ })).toContainText(/waiting for (< )?1 min/)
  })
}

test('a channel that takes no answers says since when, and "Send" asks first, "Retry" as well; once the customer writes, they do not', async ({ page, openPlacement, emulator, allowed }) => {
  allowed.push(/400/)
  await page.clock.install()
  const { app } = await openPlacement(filesTab)
  await open(app, /have the plan, please/)
  await expect(app.getByRole('alert')).toContainText('takes no answers until the customer writes again')
  await box(app).fill('Here it is.')
  await box(app).press('Control+Enter')
  const question = app.getByRole('alertdialog')
  await expect(question).toContainText('takes no answers')
  await question.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(question).toHaveCount(0)
  await expect(box(app)).toBeFocused()
  await expect(box(app)).toHaveValue('Here it is.')
  expect(await emulator.executions(add)).toBe(0)
  await send(app).click()
  await question.getByRole('button', { name: 'Send anyway' }).click()
  await expect(article(app, 'Here it is.')).toContainText('Sent')
  expect(await emulator.executions(add)).toBe(1)

  await emulator.fault({ fault: 'refuse', method: add, code: 'MESSAGE_ADD_ERROR', times: 1 })
  await box(app).fill('In blue.')
  await send(app).click()
  await question.getByRole('button', { name: 'Send anyway' }).click()
  await article(app, 'In blue.').getByRole('button', { name: 'Retry' }).click()
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(article(app, 'In blue.')).toContainText('Not sent')
  expect(await emulator.executions(add)).toBe(1)
  await article(app, 'In blue.').getByRole('button', { name: 'Retry' }).click()
  await question.getByRole('button', { name: 'Send anyway' }).click()
  await expect(article(app, 'In blue.')).toContainText(/Sent|Delivered/)
  expect(await emulator.executions(add)).toBe(2)

  await emulator.post('customer', { chatId: 986, text: 'Hello again' })
  await hurry(page, () => expect(article(app, 'Hello again')).toBeVisible({ timeout: 2000 }), 13_000)
  await expect(app.getByRole('alert')).toHaveCount(0)
})
