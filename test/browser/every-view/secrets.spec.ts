import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab, messageMenu } from '../delivery/starts'

const customerText = 'Zebra-4711 from the customer'
const ownText = 'Walnut-4712 of mine'

/** What the handshakes of this page gave: access and refresh tokens. */
async function tokensOf(page: Page): Promise<string[]> {
  const answers = await page.evaluate(() => JSON.stringify(window.portal.answers))
  const tokens = [...answers.matchAll(/(?:AUTH_ID|REFRESH_ID)\\*":\\*"([^"\\]+)/g)].map(([, token = '']) => token)
  expect(tokens.length).toBeGreaterThanOrEqual(2)
  return tokens
}

/** Every place in the app's page that outlives it, or that others could read. */
function placesIn(app: FrameLocator): Promise<{ place: string, text: string }[]> {
  return app.locator('html').evaluate(async (root) => {
    const places = [
      ...[localStorage, sessionStorage].flatMap(storage => Object.entries(storage).flatMap(([key, value]) => [
        { place: 'a storage key', text: key }, { place: 'a stored value', text: String(value) }
      ])),
      { place: 'the address', text: location.href }, { place: 'the history', text: JSON.stringify(history.state) },
      { place: 'the title', text: document.title }, { place: 'a cookie', text: document.cookie },
      ...(await indexedDB.databases()).map(({ name = '' }) => ({ place: 'a database', text: name })),
      ...(await caches.keys().catch(() => [])).map(text => ({ place: 'a cache', text }))
    ]
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) places.push({ place: `the attribute ${name}`, text: value })
    }
    return places
  })
}

/** Attributes that say aloud, or show, what the page shows anyway. */
const spoken = /^the attribute (aria-\w+|title|alt|placeholder|value|download)$/

/** Names each place that holds a token, and each that holds a text that does not belong there. */
async function leaks(app: FrameLocator, tokens: string[]): Promise<string[]> {
  const places = await placesIn(app)
  const holds = (text: string, secrets: string[]) => secrets.some(one => text.includes(one) || text.includes(encodeURIComponent(one)))
  return places.flatMap(({ place, text }) => {
    if (holds(text, tokens)) return [`a token in ${place}`]
    if (holds(text, [customerText]) && !spoken.test(place)) return [`the customer's text in ${place}`]
    return holds(text, [ownText]) && !spoken.test(place) && place !== 'a stored value' ? [`the own text in ${place}`] : []
  })
}

test('no token and no text ends up in a log, an address, a storage key, an attribute or "Details"', async ({ page, openPlacement, emulator, allowed }) => {
  test.slow()
  allowed.push(/\b400\b/)
  const logged: string[] = []
  const asked: string[] = []
  page.on('console', message => logged.push(message.text()))
  page.on('request', request => asked.push(request.url()))
  await emulator.post('customer', { chatId: 915, text: customerText })
  const { app } = await openPlacement(dealTab)
  const log = app.getByRole('log')
  await expect(log.getByText(customerText)).toBeVisible()
  const tokens = await tokensOf(page)

  await app.getByRole('textbox', { name: 'Message' }).fill(ownText)
  await emulator.fault({ fault: 'refuse', method: 'imopenlines.crm.message.add', code: 'MESSAGE_ADD_ERROR', times: 1 })
  await app.getByRole('button', { name: 'Send', exact: true }).click()
  const failed = log.getByRole('article').filter({ hasText: ownText })
  await failed.getByRole('button', { name: 'Details' }).click()
  const details = await failed.innerText()
  expect(details).toContain('MESSAGE_ADD_ERROR')
  expect(tokens.filter(token => details.includes(token))).toEqual([])
  expect(await leaks(app, tokens)).toEqual([])
  // A new token comes, and is kept as little as the first.
  await emulator.fault({ fault: 'token-expired', method: 'imopenlines.crm.message.add', times: 1 })
  allowed.push(/\b401\b/)
  await failed.getByRole('button', { name: 'Retry' }).click()
  await expect(failed).toContainText('Sent')
  const all = await tokensOf(page)
  expect(await leaks(app, all)).toEqual([])
  expect(logged.filter(text => [...all, customerText, ownText].some(secret => text.includes(secret)))).toEqual([])
  expect(asked.filter(url => [...all, encodeURIComponent(ownText)].some(secret => url.includes(secret)))).toEqual([])
})

test('files are fetched by a link with a token, and the link stands nowhere', async ({ page, openPlacement }) => {
  test.slow()
  const asked: URL[] = []
  page.on('request', request => asked.push(new URL(request.url())))
  const { app } = await openPlacement({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '318' } })
  await app.getByRole('option').filter({ hasText: 'Live Chat' }).first().click()
  await expect(app.getByRole('log').getByRole('img').first()).toBeVisible()
  const tokens = await tokensOf(page)
  expect(await leaks(app, tokens)).toEqual([])
  await app.getByRole('log').getByRole('img').first().click()
  await expect(app.getByRole('dialog')).toBeVisible()
  const [saved] = await Promise.all([page.waitForEvent('download'), app.getByRole('dialog').getByRole('button', { name: /Download/ }).click()])
  expect(saved.url()).toMatch(/^blob:/)
  expect(await leaks(app, tokens)).toEqual([])
  const withToken = asked.filter(url => tokens.some(token => url.href.includes(token)))
  expect([...new Set(withToken.map(({ pathname }) => pathname))]).toEqual(['/rest/download.json'])
})

test('the share view and the own page with its report hold none either', async ({ page, openPlacement, emulator }) => {
  const { messageId } = await emulator.post<{ messageId: number }>('say', { dialogId: 'chat901', userId: 12, text: customerText })
  const share = await openPlacement({ ...messageMenu, options: { messageId: String(messageId), dialogId: 'chat901' } })
  await expect(share.app.getByText(customerText).first()).toBeVisible()
  await share.app.getByRole('button', { name: /^Task/ }).click()
  await expect(share.app.getByRole('status').getByText('Task created').first()).toBeVisible()
  expect(await leaks(share.app, await tokensOf(page))).toEqual([])

  const own = await openPlacement({ placement: 'DEFAULT', options: [], user: 1 })
  await own.app.getByRole('button', { name: 'Copy report' }).click()
  const tokens = await tokensOf(page)
  expect(await leaks(own.app, tokens)).toEqual([])
  await expect(own.app.getByText('The report was copied.')).toBeVisible()
  await page.setContent('<textarea aria-label="Paste here"></textarea>')
  await page.getByLabel('Paste here').press('ControlOrMeta+v')
  const report = await page.getByLabel('Paste here').inputValue()
  expect(report).toContain('IM_CONTEXT_MENU')
  expect(tokens.filter(token => report.includes(token))).toEqual([])
})
