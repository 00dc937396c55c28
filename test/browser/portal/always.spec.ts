import { expect, test } from '../support/fixtures'
import { allAnswered } from '../support/in-flight'
import { dealTab, messageMenu } from '../delivery/starts'
import { some } from '../../long'

test.describe('outside a portal', () => {
  test('says where to open it, and no request leaves the page', async ({ page, appOrigin }) => {
    const requests: string[] = []
    page.on('request', request => requests.push(`${request.resourceType()} ${request.url()}`))
    await page.clock.install()
    await page.goto(`${appOrigin.origin}/index.html`)
    await expect(page.getByRole('heading', { name: 'Open this page inside Bitrix24' })).toBeVisible()
    // Whatever waits for a timer goes out now.
    await page.clock.runFor('10:00')
    await allAnswered(page)
    const kinds = ['document', 'script', 'stylesheet'].map(kind => `${kind} ${appOrigin.origin}/`)
    // The browser tab's picture, which Chromium calls a request of another kind.
    const icon = `other ${appOrigin.origin}/icon.svg`
    expect(requests.filter(request => request !== icon && !kinds.some(kind => request.startsWith(kind)))).toEqual([])
  })

  test('speaks the language of the browser', async ({ browser, appOrigin }) => {
    const context = await browser.newContext({ locale: 'de-AT' })
    const page = await context.newPage()
    await page.goto(`${appOrigin.origin}/index.html`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bitrix24')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await context.close()
  })
})

test.describe('a portal that does not answer', () => {
  test('is told after ten seconds, and "Reload" tries again', async ({ page, openPlacement }) => {
    await page.clock.install()
    const { app } = await openPlacement({ ...messageMenu, silent: ['getInitData:3'] })
    await expect.poll(() => page.evaluate(() => window.portal.commands.length)).toBeGreaterThan(0)
    await expect(app.getByRole('alert')).toHaveCount(0)
    await page.clock.fastForward(10_500)
    await expect(app.getByRole('alert')).toContainText('did not answer')
    await app.getByRole('button', { name: 'Reload' }).click()
    await expect(app.getByRole('heading', { level: 1, name: 'Share message' })).toBeVisible()
  })

  test('is asked again, so that one lost handshake is never noticed', async ({ page, openPlacement }) => {
    await page.clock.install()
    const { app } = await openPlacement({ ...messageMenu, silent: ['getInitData:1'] })
    await expect.poll(() => page.evaluate(() => window.portal.commands.length)).toBeGreaterThan(0)
    await page.clock.fastForward(3500)
    await expect(app.getByRole('heading', { level: 1, name: 'Share message' })).toBeVisible()
  })

  test('may answer late', async ({ openPlacement }) => {
    const { app } = await openPlacement({ ...dealTab, late: ['getInitData:1500'] })
    await expect(app.getByRole('heading', { level: 1, name: 'Open Channel chats' })).toBeVisible()
  })
})

test.describe('a placement that Relay does not know', () => {
  for (const placement of some(['CRM_SMART_INVOICE_DETAIL_TAB', 'im_context_menu', '__proto__', 'constructor'], 2)) {
    test(`is named, with those that it knows: ${placement}`, async ({ openPlacement, emulator }) => {
      const { app } = await openPlacement({ placement, options: { ID: '311' } })
      const alert = app.getByRole('alert')
      await expect(alert).toContainText(placement)
      await expect(alert).toContainText('IM_CONTEXT_MENU')
      await expect(alert).toContainText('CRM_DEAL_DETAIL_TAB')
      expect((await emulator.log()).requests).toEqual([])
    })
  }
})

test.describe('the view for each placement', () => {
  for (const method of ['GET', 'POST'] as const) {
    for (const [placement, options, heading] of some([
      ['IM_CONTEXT_MENU', messageMenu.options, 'Share message'],
      ['CRM_DEAL_DETAIL_TAB', { ID: '311' }, 'Open Channel chats'],
      ['CRM_LEAD_DETAIL_TAB', { ID: '205' }, 'Open Channel chats'],
      ['CRM_CONTACT_DETAIL_TAB', { ID: '84' }, 'Open Channel chats'],
      ['CRM_COMPANY_DETAIL_TAB', { ID: '39' }, 'Open Channel chats'],
      ['DEFAULT', [], 'Relay']
    ] as const, method === 'POST' ? 6 : 2)) {
      test(`${placement} by ${method}`, async ({ openPlacement }) => {
        const { app } = await openPlacement({ placement, options, method })
        await expect(app.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      })
    }
  }

  test('the installer, whatever the placement', async ({ openPlacement, emulator }) => {
    await emulator.reset('bare')
    const { app } = await openPlacement({ placement: 'DEFAULT', options: [], install: true, user: 1 })
    await expect(app.getByRole('heading', { level: 1, name: /^Install/ })).toBeVisible()
  })
})

test.describe('before any script and any style sheet has arrived', () => {
  test('the skeleton is painted', async ({ page, appOrigin }) => {
    let letThrough = () => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await page.route(/\.(js|css)$/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${appOrigin.origin}/index.html`, { waitUntil: 'commit' })
    await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-paint').length)).toBe(1)
    await expect(page.locator('.skeleton i').first()).toBeVisible()
    letThrough()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.skeleton')).toHaveCount(0)
  })
})

test.describe('the language', () => {
  for (const [language, lang, title] of [
    ['en', 'en', 'Share message'], ['de', 'de', /Nachricht/], ['ru', 'ru', /[а-я]/]
  ] as const) {
    test(`is the portal's: ${language}`, async ({ openPlacement }) => {
      const { app } = await openPlacement({ ...messageMenu, language })
      await expect(app.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(app.locator('html')).toHaveAttribute('lang', lang)
    })
  }

  for (const language of some(['', 'xx', 'constructor', 'nl-NL'], 2)) {
    test(`is English where no portal speaks it: "${language}"`, async ({ openPlacement }) => {
      const { app } = await openPlacement({ ...messageMenu, language })
      await expect(app.getByRole('heading', { level: 1, name: 'Share message' })).toBeVisible()
      await expect(app.locator('html')).toHaveAttribute('lang', 'en')
    })
  }

  for (const [language, lang] of some([['DE', 'de'], ['de-DE', 'de'], ['pt_BR', 'pt-BR'], ['uk', 'uk'], ['zh-TW', 'zh-Hant'], ['in', 'hi']] as const, 3)) {
    test(`is found however it is written: ${language}`, async ({ openPlacement }) => {
      const { app } = await openPlacement({ ...messageMenu, language })
      await expect(app.getByRole('article')).toBeVisible()
      await expect(app.locator('html')).toHaveAttribute('lang', lang)
      await expect(app.locator('#app'), 'its words are of that language').toHaveAttribute('lang', lang)
    })
  }
})

test.describe('the theme', () => {
  const chosen = (theme: string) => ({ 'relay.settings': JSON.stringify({ v: 1, theme }) })

  test('is light where nothing was chosen, in a dark system too', async ({ page, openPlacement }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const { app } = await openPlacement(messageMenu)
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(app.locator('html')).toHaveClass('light')
  })

  test('is dark where the user chose so', async ({ openPlacement }) => {
    const { app } = await openPlacement({ ...messageMenu, userOptions: chosen('dark') })
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(app.locator('html')).toHaveClass('dark')
  })

  test('follows the system where the user chose so', async ({ page, openPlacement }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const { app } = await openPlacement({ ...messageMenu, userOptions: chosen('system') })
    await expect(app.locator('html')).toHaveClass('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect(app.locator('html')).toHaveClass('light')
  })
})

test.describe('an error', () => {
  test('is a sentence to act on, with the portal’s own words behind "Details"', async ({ openPlacement, emulator, allowed }) => {
    allowed.push(/400/)
    await emulator.fault({ fault: 'refuse', method: 'im.message.share', code: 'ODD_CODE', status: 400 })
    const { app } = await openPlacement(messageMenu)
    await app.getByRole('button', { name: /^Task/ }).click()
    const alert = app.getByRole('alert')
    await expect(alert).toContainText(/[a-z]{3,}.*\./)
    await expect(alert).not.toContainText('ODD_CODE')
    await alert.getByRole('button', { name: 'Details' }).click()
    await expect(alert).toContainText('ODD_CODE')
    await expect(alert).toContainText('im.message.share')
    expect(await emulator.executions('im.message.share')).toBe(0)
  })

  test('of the first reading of a card is one too', async ({ openPlacement, emulator, allowed }) => {
    allowed.push(/50\d/)
    await emulator.fault({ fault: 'http-before', status: 502 })
    const { app } = await openPlacement(dealTab)
    const alert = app.getByRole('alert').first()
    await expect(alert).toContainText(/did not answer|try again/i, { timeout: 20_000 })
    await expect(alert.getByRole('button', { name: 'Details' })).toBeVisible()
  })
})

test.describe('the height of the frame', () => {
  for (const width of [320, 800]) {
    test(`follows the content at ${width} px, without a scroll bar inside`, async ({ page, openPlacement }) => {
      const { app } = await openPlacement({ placement: 'DEFAULT', options: [], width })
      await expect(app.getByRole('row', { name: /Bound|administrator/ }).first()).toBeVisible()
      const root = app.locator('#app')
      const heights = () => root.evaluate(element => ({
        content: Math.ceil(element.getBoundingClientRect().height), frame: window.innerHeight,
        overflow: document.documentElement.scrollHeight - window.innerHeight
      }))
      await expect.poll(async () => (await heights()).overflow).toBe(0)
      await expect.poll(async () => {
        const { content, frame } = await heights()
        return frame - content
      }).toBe(0)
      expect(await page.evaluate(() => window.portal.heights.length)).toBeLessThan(8)
    })
  }
})

test.describe('code that cannot be fetched, as after an update of the server', () => {
  const told = 'This part of Relay could not be loaded'

  test('of a part leaves the rest of the view as it is', async ({ page, openPlacement, allowed }) => {
    allowed.push(/net::/)
    await page.route('**/assets/KeysWindow-*', route => route.abort())
    const { app } = await openPlacement(dealTab)
    await app.getByRole('textbox', { name: 'Message' }).fill('Half a sentence')
    await app.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await expect(app.getByRole('alert')).toContainText(told)
    await expect(app.getByRole('textbox', { name: 'Message' })).toHaveValue('Half a sentence')
  })

  test('of a whole view is told with a way out', async ({ page, openPlacement, allowed }) => {
    allowed.push(/net::/)
    await page.route('**/assets/HomeView-*', route => route.abort())
    const { app } = await openPlacement({ placement: 'DEFAULT', options: [] })
    await expect(app.getByRole('alert')).toContainText(told)
    await expect(app.getByRole('heading', { level: 1, name: 'Relay' })).toHaveCount(1)
    await page.unroute('**/assets/HomeView-*')
    await app.getByRole('button', { name: 'Reload' }).click()
    await expect(app.getByRole('table', { name: 'Placements' })).toBeVisible()
  })
})
