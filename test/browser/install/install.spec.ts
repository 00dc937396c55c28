import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import type { EmulatorClient } from '../support/emulator-client'
import { setFrameWidth, type Placement } from '../support/placement'
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

/** Another bare portal, which the page before no longer asks anything. */
async function startOver(page: Page, emulator: EmulatorClient) {
  await page.goto('about:blank')
  await emulator.reset('bare')
}

async function isFinished(emulator: EmulatorClient) {
  await expect.poll(async () => (await emulator.state()).installed).toBe(true)
}

async function boundCodes(emulator: EmulatorClient) {
  return (await emulator.state()).placements.map(({ placement }) => placement)
}

// Most install more than once.
test.slow()

test.beforeEach(async ({ emulator }) => {
  await emulator.reset('bare')
})

test.describe('an installation from a bare portal', () => {
  test('ends on Relay’s own page with five placements bound, is finished once, and makes the message menu work', async ({ page, emulator, appOrigin, openPlacement }) => {
    const { app } = await openPlacement(installer)
    await expect(app.getByRole('table', { name: 'Placements' }).getByRole('row', { name: /Bound/ })).toHaveCount(5)
    const { placements, installed } = await emulator.state()
    expect(placements.map(({ placement, handler }) => [placement, handler])).toEqual(
      codes.map(code => [code, `${appOrigin.origin}/index.html`]))
    expect(installed).toBe(true)
    expect(await finishes(page)).toBe(1)
    expect(await emulator.executions('placement.bind')).toBe(5)
    const share = await openPlacement({ ...messageMenu, user: 1 })
    await expect(share.app.getByRole('heading', { name: 'Share message' })).toBeVisible()
  })

  test('works where the portal opens it by a form and has no message menu, and on the installer’s page where the portal does not say so', async ({ page, emulator, openPlacement }) => {
    await test.step('by a form, without the message menu: the card tabs are bound', async () => {
      await emulator.post('world', { op: 'switches', missingPlacements: ['IM_CONTEXT_MENU'] })
      await openPlacement({ ...installer, method: 'POST' })
      await isFinished(emulator)
      expect(await boundCodes(emulator)).toEqual(codes.slice(1))
    })
    for (const placement of ['DEFAULT', 'CRM_DEAL_DETAIL_TAB']) {
      await test.step(`on the installer’s page, as ${placement}`, async () => {
        await startOver(page, emulator)
        await emulator.post('world', { op: 'switches', installFlag: 'unsaid' })
        const { app } = await openPlacement({ ...installer, placement, page: 'install.html' })
        await isFinished(emulator)
        await expect(app.getByRole('heading', title)).toHaveCount(0)
        expect(await finishes(page)).toBe(1)
      })
    }
  })

  test('does not pass for done where the portal neither says that it is to be installed nor answers; trying again installs it', async ({ emulator, openPlacement, allowed }) => {
    allowed.push(/400/)
    await emulator.post('world', { op: 'switches', installFlag: 'unsaid' })
    await emulator.fault({ fault: 'refuse', method: 'app.info', code: 'ERROR_CORE', status: 400, times: 2 })
    const { app } = await openPlacement({ ...installer, page: 'install.html' })
    await expect(app.getByRole('alert')).toContainText('“Check who you are” failed.')
    expect(await boundCodes(emulator)).toEqual([])
    await app.getByRole('button', { name: 'Try again' }).click()
    await isFinished(emulator)
    expect(await boundCodes(emulator)).toEqual(codes)
  })

  test('shows progress and each step in words, in the portal’s language', async ({ page, emulator, openPlacement }) => {
    await emulator.fault({ fault: 'slow', method: 'placement.list', ms: 60_000 })
    const { app } = await openPlacement(installer)
    await expect(app.getByRole('heading', title)).toBeVisible()
    await expect(app.getByRole('progressbar')).toBeVisible()
    const steps = app.getByRole('list', { name: 'Steps' }).getByRole('listitem')
    await expect(steps).toHaveCount(9)
    await expect(steps.filter({ hasText: 'Check permissions' })).toContainText('Done')
    await expect(steps.filter({ hasText: 'See what this portal offers' })).toContainText('Running')
    await expect(steps.filter({ hasText: 'Finish the installation' })).toContainText('Waiting')
    for (const [language, heading, locale] of some([['de', 'Relay installieren', 'de'], ['ru', 'Установка Relay', 'ru'], ['ua', 'Встановлення Relay', 'uk']] as const, 1)) {
      await test.step(language, async () => {
        await startOver(page, emulator)
        await emulator.fault({ fault: 'slow', method: 'scope', ms: 60_000 })
        const translated = await openPlacement({ ...installer, language })
        await expect(translated.app.getByRole('heading', { level: 1, name: heading })).toBeVisible()
        await expect(translated.app.locator('html')).toHaveAttribute('lang', locale)
      })
    }
  })
})

test.describe('what stops an installation', () => {
  test('somebody who is no administrator is told so, also one who may install, and nothing is changed', async ({ page, emulator, openPlacement }) => {
    const { app } = await openPlacement({ ...installer, user: 7 })
    await expect(app.getByRole('alert')).toContainText('Only an administrator can install Relay')
    expect((await emulator.state()).placements).toEqual([])
    expect(await finishes(page)).toBe(0)
    await emulator.post('world', { op: 'switches', installers: [7] })
    const allowed = await openPlacement({ ...installer, user: 7 })
    await expect(allowed.app.getByRole('alert')).toContainText('nobody else may add it to menus and cards')
    const { placements, appOptions } = await emulator.state()
    expect([placements, appOptions, await finishes(page)]).toEqual([[], {}, 0])
  })

  test('a right that is missing at binding is told as what it is, and trying again keeps the focus in the view', async ({ page, emulator, openPlacement, allowed }) => {
    allowed.push(/403/)
    await emulator.fault({ fault: 'refuse', method: 'placement.bind', code: 'ACCESS_DENIED', status: 403 })
    const { app } = await openPlacement(installer)
    await expect(app.getByRole('alert')).toContainText('Bitrix24 allows this to administrators only')
    expect(await finishes(page)).toBe(0)
    await emulator.post('faults/clear')
    await emulator.fault({ fault: 'slow', method: 'placement.bind', ms: 60_000 })
    await app.getByRole('button', { name: 'Try again' }).click()
    await expect(app.getByRole('heading', title)).toBeFocused()
    await expect(app.getByRole('alert')).toHaveCount(0)
  })

  test('missing permissions are named, and nothing is bound; granting them and trying again finishes it', async ({ page, emulator, openPlacement }) => {
    const needed = ['placement', 'im', 'crm', 'imopenlines']
    for (const missing of some([needed, ['im'], ['crm'], ['imopenlines'], ['placement']], 2)) {
      await test.step(missing.join(', '), async () => {
        await startOver(page, emulator)
        await emulator.post('scopes', { granted: [...needed, 'user_brief'].filter(scope => !missing.includes(scope)) })
        const { app } = await openPlacement(installer)
        for (const scope of missing) await expect(app.getByRole('alert')).toContainText(`${scope}:`)
        await expect(app.getByRole('alert')).toContainText('Check permissions')
        expect(await emulator.executions('placement.bind')).toBe(0)
        expect(await finishes(page)).toBe(0)
      })
    }
    await emulator.post('scopes', { granted: needed })
    await page.frameLocator('iframe').getByRole('button', { name: 'Try again' }).click()
    await isFinished(emulator)
  })
})

test('missing optional permissions are named with what fails, and the rest is installed', async ({ page, emulator, openPlacement }) => {
  await emulator.post('scopes', { granted: ['placement', 'im', 'crm', 'imopenlines', 'user', 'log', 'lists', 'imbot'] })
  await emulator.fault({ fault: 'slow', method: 'app.option.get', ms: 60_000 })
  const { app } = await openPlacement(installer)
  await expect(app.getByRole('alert')).toContainText('task: title, people and deadline')
  await expect(app.getByRole('alert')).toContainText('calendar:')
  await expect(app.getByRole('alert')).not.toContainText('user_brief')
  await expect.poll(async () => (await emulator.state()).placements.length).toBe(5)
  expect(await finishes(page)).toBe(0)
  // How a step stands leaves it room for its words.
  await setFrameWidth(page, 320)
  const parts = await app.getByRole('listitem').filter({ hasText: 'with a note' }).evaluate(row =>
    row.lastElementChild!.getBoundingClientRect().width / row.getBoundingClientRect().width)
  expect(parts).toBeLessThanOrEqual(0.4)
})

test('a step that fails is named and can be tried again', async ({ page, emulator, openPlacement, allowed }) => {
  allowed.push(/400|500|CORS|net::/)
  for (const fault of some([
    { fault: 'refuse', method: 'placement.bind', code: 'ERROR_ARGUMENT', status: 200, times: 1 },
    { fault: 'refuse', method: 'placement.bind', code: 'ERROR_WRONG_HANDLER_URL', status: 400, times: 1 },
    { fault: 'http-before', method: 'placement.bind', status: 500, times: 1 }
  ], 2)) {
    await test.step(`${fault.fault} ${'code' in fault ? fault.code : ''}`, async () => {
      await startOver(page, emulator)
      await emulator.fault(fault)
      const { app } = await openPlacement(installer)
      await expect(app.getByRole('alert')).toContainText('Add Relay to menus and cards')
      await app.getByRole('button', { name: 'Try again' }).click()
      await isFinished(emulator)
      expect(await boundCodes(emulator)).toEqual(codes)
    })
  }
})

test.describe('an installation that starts again', () => {
  test('binds nothing twice after it was cut off, nor where the answer of a binding was lost', async ({ page, emulator, openPlacement, allowed }) => {
    allowed.push(/net::|ERR_/)
    await test.step('it was cut off', async () => {
      await emulator.fault({ fault: 'slow', method: 'placement.unbind', ms: 60_000 })
      await emulator.fault({ fault: 'slow', method: 'app.option.set', ms: 60_000 })
      await openPlacement(installer)
      await expect.poll(async () => (await emulator.state()).placements.length).toBe(5)
      await emulator.post('faults/clear')
      await page.goto('about:blank')
      await openPlacement(installer)
      await isFinished(emulator)
      expect(await boundCodes(emulator)).toEqual(codes)
    })
    await test.step('an answer was lost', async () => {
      await startOver(page, emulator)
      await emulator.fault({ fault: 'lost-after-headers', method: 'placement.bind', times: 1 })
      await openPlacement(installer)
      await isFinished(emulator)
      expect(await boundCodes(emulator)).toEqual(codes)
      expect(await emulator.executions('placement.bind')).toBe(5)
    })
  })

  test('removes its own old address, and leaves alone what is another app’s and stored settings that it cannot read', async ({ page, emulator, appOrigin, openPlacement }) => {
    const another = 'https://other.example/widget.php'
    const onTheSameServer = `${appOrigin.origin}/other/index.html`
    const bind = (handler: string, title: string) => emulator.post('world', { op: 'bind', placement: 'IM_CONTEXT_MENU', handler, title })
    for (const stored of ['{"v":1,', '{"v":99,"confirmPost":false}']) {
      await test.step(stored, async () => {
        await startOver(page, emulator)
        await bind('https://old.example/relay/index.html', 'Share as…')
        await bind(another, 'Other app')
        await bind(onTheSameServer, 'Other app')
        await emulator.post('world', { op: 'app-options', options: { 'relay.settings': stored } })
        await openPlacement(installer)
        await isFinished(emulator)
        const { placements, appOptions } = await emulator.state()
        expect(placements.filter(({ placement }) => placement === 'IM_CONTEXT_MENU').map(({ handler }) => handler))
          .toEqual([another, onTheSameServer, `${appOrigin.origin}/index.html`])
        expect(await emulator.executions('placement.unbind')).toBe(1)
        expect(appOptions['relay.settings']).toBe(stored)
      })
    }
  })
})
