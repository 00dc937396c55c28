import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import type { Placement } from '../support/placement'
import { messageMenu } from '../delivery/starts'
import { some } from '../../long'

/** The installer as an administrator of a new portal gets it. */
const installer = { placement: 'DEFAULT', options: [], user: 1, install: true } satisfies Placement

const codes = [
  'IM_CONTEXT_MENU', 'CRM_DEAL_DETAIL_TAB', 'CRM_LEAD_DETAIL_TAB', 'CRM_CONTACT_DETAIL_TAB', 'CRM_COMPANY_DETAIL_TAB'
]

const title = { name: 'Install Relay', level: 1 } as const

function finishes(page: Page): Promise<number> {
  return page.evaluate(() => window.portal.commands.filter(({ method }) => method === 'setInstallFinish').length)
}

test.beforeEach(async ({ emulator }) => {
  await emulator.reset('bare')
})

test.describe('an installation from a bare portal', () => {
  test('ends on Relay’s own page with five placements bound, and is finished once', async ({ page, emulator, appOrigin, openPlacement }) => {
    const { app } = await openPlacement(installer)
    await expect(app.getByRole('table', { name: 'Placements' }).getByRole('row', { name: /Bound/ })).toHaveCount(5)
    const { placements, installed } = await emulator.state()
    expect(placements.map(({ placement, handler }) => [placement, handler])).toEqual(
      codes.map(code => [code, `${appOrigin.origin}/index.html`]))
    expect(installed).toBe(true)
    expect(await finishes(page)).toBe(1)
    expect(await emulator.executions('placement.bind')).toBe(5)
  })

  test('works where the portal opens it by a form', async ({ emulator, openPlacement }) => {
    await openPlacement({ ...installer, method: 'POST' })
    await expect.poll(async () => (await emulator.state()).installed).toBe(true)
  })

  for (const placement of ['DEFAULT', 'CRM_DEAL_DETAIL_TAB']) {
    test(`runs on the installer’s page also where the portal does not say so (${placement})`, async ({ page, emulator, openPlacement }) => {
      await emulator.post('world', { op: 'switches', installFlag: 'unsaid' })
      const { app } = await openPlacement({ ...installer, placement, page: 'install.html' })
      await expect.poll(async () => (await emulator.state()).installed).toBe(true)
      await expect(app.getByRole('heading', title)).toHaveCount(0)
      expect(await finishes(page)).toBe(1)
    })
  }

  test('shows progress and each step in words', async ({ emulator, openPlacement }) => {
    await emulator.fault({ fault: 'slow', method: 'placement.list', ms: 60_000 })
    const { app } = await openPlacement(installer)
    await expect(app.getByRole('heading', title)).toBeVisible()
    await expect(app.getByRole('progressbar')).toBeVisible()
    const steps = app.getByRole('list', { name: 'Steps' }).getByRole('listitem')
    await expect(steps).toHaveCount(9)
    await expect(steps.filter({ hasText: 'Check permissions' })).toContainText('Done')
    await expect(steps.filter({ hasText: 'See what this portal offers' })).toContainText('Running')
    await expect(steps.filter({ hasText: 'Finish the installation' })).toContainText('Waiting')
  })

  test('makes the message menu and the card tab work', async ({ emulator, openPlacement }) => {
    await openPlacement(installer)
    await expect.poll(async () => (await emulator.state()).installed).toBe(true)
    const { app } = await openPlacement({ ...messageMenu, user: 1 })
    await expect(app.getByRole('heading', { name: 'Share message' })).toBeVisible()
  })
})

test.describe('what stops an installation', () => {
  test('somebody who is no administrator is told so, and nothing is bound', async ({ page, emulator, openPlacement }) => {
    const { app } = await openPlacement({ ...installer, user: 7 })
    await expect(app.getByRole('alert')).toContainText('Only an administrator can install Relay')
    expect((await emulator.state()).placements).toEqual([])
    expect(await finishes(page)).toBe(0)
  })

  test('somebody who may install but is no administrator is told so, and nothing is changed', async ({ page, emulator, openPlacement }) => {
    await emulator.post('world', { op: 'switches', installers: [7] })
    const { app } = await openPlacement({ ...installer, user: 7 })
    await expect(app.getByRole('alert')).toContainText('nobody else may add it to menus and cards')
    const { placements, appOptions } = await emulator.state()
    expect([placements, appOptions, await finishes(page)]).toEqual([[], {}, 0])
  })

  test('a right that is missing at binding is told as what it is', async ({ page, emulator, openPlacement, allowed }) => {
    allowed.push(/403/)
    await emulator.fault({ fault: 'refuse', method: 'placement.bind', code: 'ACCESS_DENIED', status: 403 })
    const { app } = await openPlacement(installer)
    await expect(app.getByRole('alert')).toContainText('Bitrix24 allows this to administrators only')
    expect(await finishes(page)).toBe(0)
  })

  for (const missing of some([['placement', 'im', 'crm', 'imopenlines'], ['im'], ['crm'], ['imopenlines'], ['placement']], 2)) {
    test(`missing ${missing.join(', ')} is named, and nothing is bound`, async ({ page, emulator, openPlacement }) => {
      const granted = ['placement', 'im', 'crm', 'imopenlines', 'user_brief'].filter(scope => !missing.includes(scope))
      await emulator.post('scopes', { granted })
      const { app } = await openPlacement(installer)
      for (const scope of missing) await expect(app.getByRole('alert')).toContainText(`${scope}:`)
      await expect(app.getByRole('alert')).toContainText('Check permissions')
      expect(await emulator.executions('placement.bind')).toBe(0)
      expect(await finishes(page)).toBe(0)
    })
  }

  test('granting the permission and trying again finishes it', async ({ emulator, openPlacement }) => {
    await emulator.post('scopes', { granted: ['placement', 'im', 'crm'] })
    const { app } = await openPlacement(installer)
    await expect(app.getByRole('alert')).toContainText('imopenlines')
    await emulator.post('scopes', { granted: ['placement', 'im', 'crm', 'imopenlines'] })
    await app.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(async () => (await emulator.state()).installed).toBe(true)
  })

  test('trying again keeps the focus in the view', async ({ emulator, openPlacement }) => {
    await emulator.post('scopes', { granted: ['im'] })
    const { app } = await openPlacement(installer)
    await expect(app.getByRole('alert')).toContainText('crm:')
    await emulator.fault({ fault: 'slow', method: 'scope', ms: 60_000 })
    await app.getByRole('button', { name: 'Try again' }).click()
    await expect(app.getByRole('heading', title)).toBeFocused()
  })
})

test.describe('what only warns', () => {
  test('missing optional permissions are named with what fails, and the rest is installed', async ({ page, emulator, openPlacement }) => {
    await emulator.post('scopes', { granted: ['placement', 'im', 'crm', 'imopenlines', 'user', 'log', 'lists', 'imbot'] })
    await emulator.fault({ fault: 'slow', method: 'app.option.get', ms: 60_000 })
    const { app } = await openPlacement(installer)
    await expect(app.getByRole('alert')).toContainText('task: title, people and deadline')
    await expect(app.getByRole('alert')).toContainText('calendar:')
    await expect(app.getByRole('alert')).not.toContainText('user_brief')
    await expect.poll(async () => (await emulator.state()).placements.length).toBe(5)
    expect(await finishes(page)).toBe(0)
  })

  test('a portal without the message menu gets the card tabs', async ({ emulator, openPlacement }) => {
    await emulator.post('world', { op: 'switches', missingPlacements: ['IM_CONTEXT_MENU'] })
    await openPlacement(installer)
    await expect.poll(async () => (await emulator.state()).installed).toBe(true)
    expect((await emulator.state()).placements.map(({ placement }) => placement)).toEqual(codes.slice(1))
  })
})

test.describe('a failing step', () => {
  const faults = [
    { fault: 'refuse', method: 'placement.bind', code: 'ERROR_ARGUMENT', status: 200, times: 1 },
    { fault: 'refuse', method: 'placement.bind', code: 'ERROR_WRONG_HANDLER_URL', status: 400, times: 1 },
    { fault: 'http-before', method: 'placement.bind', status: 500, times: 1 }
  ]
  for (const fault of some(faults, 2)) {
    test(`is named and can be tried again: ${fault.fault} ${'code' in fault ? fault.code : ''}`, async ({ emulator, openPlacement, allowed }) => {
      allowed.push(/400|500|CORS|net::/)
      await emulator.fault(fault)
      const { app } = await openPlacement(installer)
      await expect(app.getByRole('alert')).toContainText('Add Relay to menus and cards')
      await app.getByRole('button', { name: 'Try again' }).click()
      await expect.poll(async () => (await emulator.state()).installed).toBe(true)
      expect((await emulator.state()).placements.map(({ placement }) => placement)).toEqual(codes)
    })
  }

  test('a binding whose answer was lost is looked up, and not bound twice', async ({ emulator, openPlacement, allowed }) => {
    allowed.push(/net::/)
    await emulator.fault({ fault: 'lost-after-headers', method: 'placement.bind', times: 1 })
    await openPlacement(installer)
    await expect.poll(async () => (await emulator.state()).installed).toBe(true)
    expect((await emulator.state()).placements.map(({ placement }) => placement)).toEqual(codes)
    expect(await emulator.executions('placement.bind')).toBe(5)
  })
})

test.describe('an installation that starts again', () => {
  test('binds nothing twice after it was cut off', async ({ page, emulator, openPlacement, allowed }) => {
    allowed.push(/net::|ERR_/)
    await emulator.fault({ fault: 'slow', method: 'placement.unbind', ms: 60_000 })
    await emulator.fault({ fault: 'slow', method: 'app.option.set', ms: 60_000 })
    await openPlacement(installer)
    await expect.poll(async () => (await emulator.state()).placements.length).toBe(5)
    await emulator.post('faults/clear')
    await page.goto('about:blank')
    await openPlacement(installer)
    await expect.poll(async () => (await emulator.state()).installed).toBe(true)
    expect((await emulator.state()).placements.map(({ placement }) => placement)).toEqual(codes)
  })

  test('removes its own old address and leaves another app’s handler alone', async ({ emulator, appOrigin, openPlacement }) => {
    const foreign = { placement: 'IM_CONTEXT_MENU', handler: 'https://other.example/widget.php', title: 'Other app' }
    await emulator.post('world', { op: 'bind', placement: 'IM_CONTEXT_MENU', handler: 'https://old.example/relay/index.html', title: 'Share as…' })
    await emulator.post('world', { op: 'bind', ...foreign })
    await openPlacement(installer)
    await expect.poll(async () => (await emulator.state()).installed).toBe(true)
    const menu = (await emulator.state()).placements.filter(({ placement }) => placement === 'IM_CONTEXT_MENU')
    expect(menu.map(({ handler }) => handler)).toEqual([foreign.handler, `${appOrigin.origin}/index.html`])
  })

  test('leaves another app’s archive on the same server alone', async ({ emulator, appOrigin, openPlacement }) => {
    const foreign = { placement: 'IM_CONTEXT_MENU', handler: `${appOrigin.origin}/other/index.html`, title: 'Other app' }
    await emulator.post('world', { op: 'bind', ...foreign })
    await openPlacement(installer)
    await expect.poll(async () => (await emulator.state()).installed).toBe(true)
    expect((await emulator.state()).placements.map(({ handler }) => handler)).toContain(foreign.handler)
    expect(await emulator.executions('placement.unbind')).toBe(0)
  })

  for (const stored of ['{"v":1,', '{"v":99,"confirmPost":false}']) {
    test(`leaves stored settings alone that it cannot read: ${stored}`, async ({ emulator, openPlacement, allowed }) => {
      allowed.push(/net::/)
      await emulator.post('world', { op: 'app-options', options: { 'relay.settings': stored } })
      await openPlacement(installer)
      await expect.poll(async () => (await emulator.state()).installed).toBe(true)
      expect((await emulator.state()).appOptions['relay.settings']).toBe(stored)
    })
  }
})

for (const [language, heading, locale] of some([['de', 'Relay installieren', 'de'], ['ru', 'Установка Relay', 'ru'], ['ua', 'Встановлення Relay', 'uk']] as const, 1)) {
  test(`speaks the portal’s language: ${language}`, async ({ emulator, openPlacement }) => {
    await emulator.fault({ fault: 'slow', method: 'scope', ms: 60_000 })
    const { app } = await openPlacement({ ...installer, language })
    await expect(app.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(app.locator('html')).toHaveAttribute('lang', locale)
  })
}
