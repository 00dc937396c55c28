import type { Request } from '@playwright/test'
import { expect, test, type Opened } from '../support/fixtures'
import type { Placement } from '../support/placement'
import { some } from '../../long'

const home = { placement: 'DEFAULT', options: [], user: 1 } satisfies Placement

function table({ app }: Pick<Opened, 'app'>) {
  return app.getByRole('table', { name: 'Placements' })
}

test('shows whether all is well, each placement with its state and address in one request, a way to each part, and a report without personal data', async ({ page, emulator, appOrigin, openPlacement }) => {
  const opened = await openPlacement(home)
  const { app } = opened
  await test.step('all is well, in words and in a colour', async () => {
    await expect(app.getByRole('heading', { level: 1 })).toHaveText('Relay')
    await expect(app.getByRole('heading', { name: 'Relay is ready to use.' })).toBeVisible()
    await expect(app.locator('[data-tone]')).toHaveAttribute('data-tone', 'good')
  })
  await test.step('the placements, in one request', async () => {
    await expect(table(opened).getByRole('row', { name: new RegExp(`Bound ${appOrigin.origin}/index.html`) })).toHaveCount(5)
    await expect(app.getByText('Works,')).toBeVisible()
    await expect(app.getByText('Answers', { exact: true })).toBeVisible()
    await expect(app.getByText(/^Relay \d+\.\d+\.\d+, Bitrix24 SDK \d+\.\d+\.\d+$/)).toBeVisible()
    const { requests } = await emulator.log()
    expect(requests.filter(({ inBatch }) => !inBatch).map(({ method }) => method)).toEqual(['batch'])
  })
  await test.step('table and form at once, and a way to each part', async () => {
    await expect(table(opened)).toBeVisible()
    await expect(app.getByRole('form', { name: 'Settings' })).toBeVisible()
    const ways = app.getByRole('navigation', { name: 'On this page' })
    for (const name of ['State of the installation', 'Help', 'Check this portal', 'Settings']) {
      await ways.getByRole('link', { name }).click()
      await expect(app.getByRole('heading', { name, exact: true }).first()).toBeFocused()
    }
  })
  await test.step('the report', async () => {
    await app.getByRole('button', { name: 'Copy report' }).click()
    await expect(app.getByText('The report was copied.')).toBeVisible()
    await page.setContent('<textarea aria-label="Paste here"></textarea>')
    await page.getByLabel('Paste here').press('ControlOrMeta+v')
    const report = await page.getByLabel('Paste here').inputValue()
    expect(report).toContain('IM_CONTEXT_MENU: bound, http')
    expect(report).toContain('handler: GET 200')
    expect(report).not.toMatch(/Brandt|Vogel|127\.0\.0\.1:\d+\/rest/)
  })
})

test('Relay is not called ready before its address has answered', async ({ page, openPlacement }) => {
  const held: (() => void)[] = []
  await page.route('**/index.html*', async (route) => {
    if (route.request().resourceType() === 'fetch') await new Promise<void>(done => held.push(done))
    await route.continue()
  })
  const { app } = await openPlacement(home)
  await expect(app.getByRole('definition').filter({ hasText: 'Checking…' })).toBeVisible()
  await expect(app.getByRole('table', { name: 'Placements' })).toContainText('Bound')
  await expect(app.getByText('Relay is ready to use.')).toHaveCount(0)
  await expect.poll(() => held.length).toBe(2)
  for (const letGo of held) letGo()
  await expect(app.getByText('Relay is ready to use.')).toBeVisible()
  await expect(app.getByRole('definition').filter({ hasText: 'Answers' })).toBeVisible()
})

test.describe('what is not there or not known', () => {
  test('missing permissions are named by code, and it is told when permissions or placements are not known, and why', async ({ emulator, openPlacement }) => {
    test.slow()
    await test.step('missing permissions', async () => {
      await emulator.post('scopes', { granted: ['placement', 'crm', 'im', 'user'] })
      const { app } = await openPlacement(home)
      await expect(app.getByText('imopenlines: chats with customers')).toBeVisible()
      await expect(app.getByText('task: title, people and deadline')).toBeVisible()
    })
    await test.step('permissions that are not known', async () => {
      await emulator.reset()
      await emulator.fault({ fault: 'refuse', method: 'scope', code: 'ERROR_CORE', status: 400 })
      const { app } = await openPlacement(home)
      await expect(app.getByRole('heading', { name: 'Permissions' })).toBeVisible()
      await expect(app.getByRole('paragraph').filter({ hasText: /^Not known$/ })).toBeVisible()
      await expect(app.getByRole('region', { name: 'What could be read about Relay is in order.' })).toContainText('It is not known which permissions')
      await expect(app.getByText('All permissions are granted.')).toHaveCount(0)
      await emulator.post('faults/clear')
      await app.getByRole('button', { name: 'Try again' }).click()
      await expect(app.getByText('All permissions are granted.')).toBeVisible()
    })
    await test.step('placements that are not known', async () => {
      await emulator.reset()
      await emulator.fault({ fault: 'refuse', method: 'placement.get', code: 'ERROR_CORE', status: 400 })
      const opened = await openPlacement(home)
      await expect(table(opened).getByRole('row', { name: /Not known/ })).toHaveCount(5)
      await expect(opened.app.getByRole('alert')).toContainText('Bitrix24 refused this')
      await emulator.post('faults/clear')
      await opened.app.getByRole('button', { name: 'Try again' }).click()
      await expect(table(opened).getByRole('row', { name: /Bound/ })).toHaveCount(5)
      await expect(opened.app.getByRole('alert')).toHaveCount(0)
      await expect(opened.app.getByRole('heading', { name: 'State of the installation' })).toBeFocused()
    })
  })

  test('neither "bound" nor "only administrators" is said before the portal has answered; that it does not answer is told, and tried again', async ({ emulator, openPlacement, allowed }) => {
    test.slow()
    allowed.push(/400|500/)
    await test.step('before the answer', async () => {
      await emulator.fault({ fault: 'slow', method: 'batch', ms: 60_000 })
      const opened = await openPlacement(home)
      await expect(opened.app.getByText('Asking Bitrix24…')).toBeVisible()
      await expect(table(opened)).not.toContainText(/Bound|administrators/)
    })
    await test.step('no answer', async () => {
      await emulator.post('faults/clear')
      await emulator.fault({ fault: 'refuse', method: 'batch', code: 'INTERNAL_SERVER_ERROR', status: 500 })
      const opened = await openPlacement(home)
      await expect(opened.app.getByRole('alert')).toBeVisible({ timeout: 20_000 })
      await expect(opened.app.getByRole('region', { name: 'The state of the placements is not known.' })).toContainText('Bitrix24 could not be read.')
      await emulator.post('faults/clear')
      await opened.app.getByRole('button', { name: 'Try again' }).click()
      await expect(table(opened).getByRole('row', { name: /Bound/ })).toHaveCount(5)
      await expect(opened.app.getByRole('alert')).toHaveCount(0)
    })
  })
})

test.describe('repair', () => {
  test('brings a moved archive, a missing and a double placement in order', async ({ emulator, appOrigin, openPlacement }) => {
    const here = `${appOrigin.origin}/index.html`
    await emulator.post('world', { op: 'unbind', placement: 'CRM_DEAL_DETAIL_TAB' })
    await emulator.post('world', { op: 'unbind', placement: 'IM_CONTEXT_MENU' })
    await emulator.post('world', { op: 'bind', placement: 'IM_CONTEXT_MENU', handler: 'https://old.example/1/index.html', title: 'Share as…' })
    await emulator.post('world', { op: 'bind', placement: 'CRM_LEAD_DETAIL_TAB', handler: here, title: 'Another title' })
    const opened = await openPlacement(home)
    await expect(table(opened).getByRole('row', { name: /Message menu/ })).toContainText('https://old.example/1/index.html')
    await expect(table(opened).getByRole('row', { name: /Deal card/ })).toContainText('Not bound')
    await expect(table(opened).getByRole('row', { name: /Lead card/ })).toContainText('Bound 2 times')
    await opened.app.getByRole('button', { name: 'Repair placements' }).click()
    await expect(opened.app.getByText('The placements are in order.')).toBeVisible()
    await expect(table(opened).getByRole('row', { name: new RegExp(`Bound ${here}`) })).toHaveCount(5)
    const handlers = (await emulator.state()).placements.map(({ placement, handler }) => `${placement} ${handler}`)
    expect(handlers.filter(one => one.endsWith(here))).toHaveLength(5)
    expect(new Set(handlers).size).toBe(handlers.length)
    expect(handlers.join()).not.toContain('old.example')
  })

  test('renews what an earlier version bound at the same address, removes what it bound elsewhere, and says so', async ({ emulator, appOrigin, openPlacement }) => {
    const here = `${appOrigin.origin}/index.html`
    await emulator.post('world', { op: 'unbind', placement: 'CRM_DEAL_DETAIL_TAB' })
    await emulator.post('world', { op: 'bind', placement: 'CRM_DEAL_DETAIL_TAB', handler: here, title: 'Open line chats' })
    await emulator.post('world', { op: 'unbind', placement: 'IM_CONTEXT_MENU' })
    await emulator.post('world', { op: 'bind', placement: 'IM_SIDEBAR', handler: here, title: 'Share as…' })
    await emulator.post('world', {
      op: 'bind', placement: 'IM_CONTEXT_MENU', handler: here, title: 'Share as…', options: { context: 'ALL', role: 'USER', extranet: 'N' }
    })
    const opened = await openPlacement(home)
    const { app } = opened
    await expect(app.getByRole('heading', { name: 'Relay works here, but a part is missing.' })).toBeVisible()
    await expect(app.getByText('Some placements are from an earlier version of Relay.')).toBeVisible()
    const old = table(opened).getByRole('row', { name: /words or options of an earlier version/ })
    await expect(old).toHaveText([/Message menu/, /Deal card/])
    await expect(app.getByRole('heading', { name: 'Places that Relay no longer uses' })).toBeVisible()
    await expect(app.getByText(`IM_SIDEBAR: ${here}`)).toBeVisible()
    await app.getByRole('button', { name: 'Repair placements' }).click()
    await expect(app.getByText('The placements are in order.')).toBeVisible()
    await expect(app.getByRole('heading', { name: 'Relay is ready to use.' })).toBeVisible()
    await expect(app.getByRole('heading', { name: 'Places that Relay no longer uses' })).toHaveCount(0)
    await expect(old).toHaveCount(0)
    expect((await emulator.state()).placements.filter(({ handler }) => handler === here)).toHaveLength(5)
  })

  test('on top of the page leaves another app’s handler alone, says why it is refused, can be pressed again and keeps the focus', async ({ emulator, openPlacement, allowed }) => {
    allowed.push(/403/)
    const another = 'https://other.example/widget.php'
    await emulator.post('world', { op: 'bind', placement: 'IM_CONTEXT_MENU', handler: another, title: 'Other app' })
    await emulator.post('world', { op: 'unbind', placement: 'CRM_DEAL_DETAIL_TAB' })
    await emulator.fault({ fault: 'refuse', method: 'placement.bind', code: 'ACCESS_DENIED', status: 403, times: 1 })
    const { app } = await openPlacement(home)
    const verdict = app.getByRole('region', { name: 'Relay does not fully work on this portal.' })
    await expect(verdict).toContainText('Some placements are missing')
    await expect(app.getByText(another)).toBeVisible()
    await verdict.getByRole('button', { name: 'Repair placements' }).click()
    await expect(app.getByRole('alert')).toContainText('“Add Relay to menus and cards” failed for: Deal card. Bitrix24 allows this to administrators only')
    const repair = app.getByRole('button', { name: 'Repair placements' })
    await expect(repair).toBeEnabled()
    await repair.press('Enter')
    await expect(app.getByText('The placements are in order.')).toBeVisible()
    await expect(app.getByRole('alert')).toHaveCount(0)
    await expect(app.getByRole('heading', { name: 'Relay is ready to use.' })).toBeVisible()
    await expect(repair).toBeFocused()
    expect((await emulator.state()).placements.map(({ handler }) => handler)).toContain(another)
  })
})

test('fits a frame of 320 px, also for an employee', async ({ emulator, openPlacement }) => {
  await emulator.post('world', { op: 'unbind', placement: 'CRM_COMPANY_DETAIL_TAB' })
  await emulator.post('world', { op: 'bind', placement: 'IM_CONTEXT_MENU', handler: 'https://old.example/a-long-name/of-a-folder/index.html', title: 'Share as…' })
  const text = `Hello {{${'contact'.repeat(20)}}}`
  const ours = { v: 1, theme: 'light', sendKey: 'ctrl-enter', shareKeys: 'on', chatFilter: 'all', templates: [{ id: 'a', name: 'Hello', text }] }
  for (const [language, user] of some([['de', 1], ['ru', 1], ['de', 7], ['ru', 7]] as const, 2)) {
    await test.step(`${language}, user ${user}`, async () => {
      const { app } = await openPlacement({ ...home, user, language, width: 320, userOptions: { 'relay.settings': JSON.stringify(ours) } })
      await expect(app.getByRole('table').getByRole('row')).toHaveCount(6)
      await expect(app.getByText('Relay 0.')).toBeVisible()
      // A variable that no card can fill, of whatever length, is named below its template.
      await expect(app.getByText('{{contactcontact').last()).toBeVisible()
      expect(await app.locator('html').evaluate(page => page.scrollWidth <= window.innerWidth)).toBe(true)
    })
  }
})

test('the page carries the portal’s language, and loads no other', async ({ page, openPlacement }) => {
  await test.step('no other is loaded', async () => {
    const scripts: string[] = []
    const note = (request: Request) => { if (/\/assets\/[^/]+\.js$/.test(request.url())) scripts.push(request.url()) }
    page.on('request', note)
    const { app } = await openPlacement({ ...home, language: 'de' })
    await expect(app.getByRole('table', { name: 'Einbettungen' })).toBeVisible()
    page.off('request', note)
    const words = (await Promise.all(scripts.map(async url => (await page.request.get(url)).text()))).join('\n')
    expect(words).toContain('Relay ist einsatzbereit.')
    expect(words).not.toContain('Relay is ready to use.')
    expect(words).not.toContain('Relay готов к работе.')
  })
  for (const [language, tag, direction] of some([['sc', 'zh-Hans', 'ltr'], ['de', 'de', 'ltr'], ['ar', 'ar', 'rtl'], ['ru', 'ru', 'ltr']] as const, 2)) {
    await test.step(language, async () => {
      const { app } = await openPlacement({ ...home, language })
      await expect(app.getByRole('heading', { level: 1 })).toHaveText('Relay')
      await expect(app.locator('html')).toHaveAttribute('lang', tag)
      await expect(app.locator('html')).toHaveAttribute('dir', direction)
    })
  }
})
