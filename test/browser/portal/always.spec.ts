import { expect, test } from '../support/fixtures'
import { allAnswered } from '../support/in-flight'
import type { Placement } from '../support/placement'
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

  test.describe('in a German browser', () => {
    test.use({ locale: 'de-AT' })

    test('the skeleton is painted before any script and any style sheet has arrived, then German is spoken', async ({ page, appOrigin }) => {
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
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Bitrix24')
      await expect(page.locator('.skeleton')).toHaveCount(0)
      await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    })
  })
})

test('a portal that does not answer is asked again and may answer late; after ten seconds it is told, and "Reload" tries again', async ({ page, openPlacement }) => {
  test.slow()
  await page.clock.install()
  const open = async (placement: Placement) => {
    const { app } = await openPlacement(placement)
    await expect.poll(() => page.evaluate(() => window.portal.commands.length)).toBeGreaterThan(0)
    return app
  }
  await test.step('one lost handshake is never noticed', async () => {
    const app = await open({ ...messageMenu, silent: ['getInitData:1'] })
    await page.clock.fastForward(3500)
    await expect(app.getByRole('heading', { level: 1, name: 'Share message' })).toBeVisible()
  })
  await test.step('it may answer late', async () => {
    const app = await open({ ...dealTab, late: ['getInitData:1500'] })
    await page.clock.fastForward(1500)
    await expect(app.getByRole('heading', { level: 1, name: 'Open Channel chats' })).toBeVisible()
  })
  await test.step('its silence is told', async () => {
    const app = await open({ ...messageMenu, silent: ['getInitData:3'] })
    // The app's own time runs from its own handshake, which comes after the one of the page's first script.
    await expect.poll(() => page.evaluate(() => window.portal.commands.length)).toBeGreaterThan(1)
    await expect(app.getByRole('alert')).toHaveCount(0)
    await page.clock.fastForward(10_500)
    await expect(app.getByRole('alert')).toContainText('did not answer')
    await app.getByRole('button', { name: 'Reload' }).click()
    await expect(app.getByRole('heading', { level: 1, name: 'Share message' })).toBeVisible()
  })
})

test('a placement that Relay does not know is named, with those that it knows', async ({ openPlacement, emulator }) => {
  for (const placement of some(['CRM_SMART_INVOICE_DETAIL_TAB', 'im_context_menu', '__proto__', 'constructor'], 2)) {
    await test.step(placement, async () => {
      const { app } = await openPlacement({ placement, options: { ID: '311' } })
      const alert = app.getByRole('alert')
      await expect(alert).toContainText(placement)
      await expect(alert).toContainText('IM_CONTEXT_MENU')
      await expect(alert).toContainText('CRM_DEAL_DETAIL_TAB')
      expect((await emulator.log()).requests).toEqual([])
    })
  }
})

test('each placement opens its view, by GET and by a form POST', async ({ openPlacement }) => {
  test.slow()
  const placements = [
    ['IM_CONTEXT_MENU', messageMenu.options, 'Share message'],
    ['DEFAULT', [], 'Relay'],
    ...some([
      ['CRM_DEAL_DETAIL_TAB', { ID: '311' }, 'Open Channel chats'],
      ['CRM_LEAD_DETAIL_TAB', { ID: '205' }, 'Open Channel chats'],
      ['CRM_CONTACT_DETAIL_TAB', { ID: '84' }, 'Open Channel chats'],
      ['CRM_COMPANY_DETAIL_TAB', { ID: '39' }, 'Open Channel chats']
    ] as const, 2)
  ] as const
  // By GET also in `content-policy.spec.ts`, with the installer.
  const rows = [...placements.map(row => ['POST', ...row] as const), ...some(placements, 1).map(row => ['GET', ...row] as const)]
  for (const [method, placement, options, heading] of rows) {
    await test.step(`${placement} by ${method}`, async () => {
      const { app } = await openPlacement({ placement, options, method })
      await expect(app.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    })
  }
})

test('the language is the portal’s however it is written, and English where no portal speaks it', async ({ openPlacement }) => {
  test.setTimeout(120_000)
  for (const [language, lang, title] of [
    // `every-language.spec.ts` opens each view in more of them.
    ...some([['ru', 'ru', /[а-я]/], ['de', 'de', /Nachricht/], ['en', 'en', 'Share message']] as const, 1),
    ...some([['', 'en', 'Share message'], ['xx', 'en', 'Share message'], ['constructor', 'en', 'Share message'], ['nl-NL', 'en', 'Share message']] as const, 2),
    ...some([['DE', 'de', /Nachricht/], ['de-DE', 'de', /Nachricht/], ['pt_BR', 'pt-BR', /./], ['uk', 'uk', /./], ['zh-TW', 'zh-Hant', /./], ['in', 'hi', /./]] as const, 3)
  ] as const) {
    await test.step(`"${language}"`, async () => {
      const { app } = await openPlacement({ ...messageMenu, language })
      await expect(app.getByRole('article')).toBeVisible()
      await expect(app.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(app.locator('html')).toHaveAttribute('lang', lang)
      await expect(app.locator('#app'), 'its words are of that language').toHaveAttribute('lang', lang)
    })
  }
})

test('the theme is light where nothing was chosen, in a dark system too; otherwise as the user chose it, or as the system has it', async ({ page, openPlacement }) => {
  const open = async (theme?: string) => {
    const userOptions = theme && { 'relay.settings': JSON.stringify({ v: 1, theme }) }
    const { app } = await openPlacement({ ...messageMenu, ...userOptions && { userOptions } })
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
    return app.locator('html')
  }
  await expect(await open('dark'), 'chosen').toHaveClass('dark')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(await open(), 'nothing chosen').toHaveClass('light')
  const html = await open('system')
  await expect(html).toHaveClass('dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(html).toHaveClass('light')
})

test('an error is a sentence to act on, with the portal’s own words behind "Details", at the first reading of a card too', async ({ openPlacement, emulator, allowed }) => {
  test.slow()
  allowed.push(/400|50\d/)
  await test.step('of a share', async () => {
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
  await test.step('of the first reading of a card', async () => {
    await emulator.fault({ fault: 'http-before', status: 502 })
    const { app } = await openPlacement(dealTab)
    const alert = app.getByRole('alert').first()
    await expect(alert).toContainText(/did not answer|try again/i, { timeout: 20_000 })
    await expect(alert.getByRole('button', { name: 'Details' })).toBeVisible()
  })
})

test('the height of the frame follows the content, without a scroll bar inside', async ({ page, openPlacement }) => {
  for (const width of [320, 800]) {
    await test.step(`${width} px`, async () => {
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

test('code that cannot be fetched, as after an update of the server, leaves the rest of a view as it is; of a whole view it is told with a way out', async ({ page, openPlacement, allowed }) => {
  test.slow()
  const told = 'This part of Relay could not be loaded'
  allowed.push(/net::/)
  await test.step('of a part', async () => {
    await page.route('**/assets/KeysWindow-*', route => route.abort())
    const { app } = await openPlacement(dealTab)
    await app.getByRole('textbox', { name: 'Message' }).fill('Half a sentence')
    await app.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await expect(app.getByRole('alert')).toContainText(told)
    await expect(app.getByRole('textbox', { name: 'Message' })).toHaveValue('Half a sentence')
  })
  await test.step('of what a press needs', async () => {
    for (const name of ['responses-at-hand', 'response-saver']) await page.route(`**/assets/${name}-*`, route => route.abort())
    const { app } = await openPlacement(dealTab)
    const box = app.getByRole('textbox', { name: 'Message' })
    await box.fill('Half a sentence')
    await app.getByRole('button', { name: 'Canned responses' }).click()
    await expect(app.getByRole('alert')).toContainText(told)
    await app.getByRole('button', { name: 'Canned responses' }).click()
    await expect(app.getByRole('alert')).toHaveCount(0)
    const mine = app.getByRole('article', { name: /^Ida Brandt/ }).last()
    await mine.hover()
    await mine.getByRole('button', { name: 'Save as canned response' }).click()
    await expect(app.getByRole('alert')).toContainText('did not answer')
    await expect(box).toHaveValue('Half a sentence')
  })
  await test.step('of everything', async () => {
    await page.route('**/assets/index-*', route => route.abort())
    const { app } = await openPlacement(dealTab)
    await expect(app.getByRole('alert')).toContainText('could not be loaded')
    await expect(app.locator('#app')).not.toHaveAttribute('aria-busy')
    await page.unroute('**/assets/index-*')
    await app.getByRole('button', { name: 'Reload' }).click()
    await expect(app.getByRole('textbox', { name: 'Message' })).toBeVisible()
  })
  await test.step('of a whole view', async () => {
    await page.route('**/assets/HomeView-*', route => route.abort())
    const { app } = await openPlacement({ placement: 'DEFAULT', options: [] })
    await expect(app.getByRole('alert')).toContainText(told)
    await expect(app.getByRole('heading', { level: 1, name: 'Relay' })).toHaveCount(1)
    await page.unroute('**/assets/HomeView-*')
    await app.getByRole('button', { name: 'Reload' }).click()
    await expect(app.getByRole('table', { name: 'Placements' })).toBeVisible()
  })
})
