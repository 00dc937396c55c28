import { expect, test, type Opened } from '../support/fixtures'
import type { Placement } from '../support/placement'
import { dealTab } from '../delivery/starts'
import { some } from '../../long'

const home = { placement: 'DEFAULT', options: [], user: 1 } satisfies Placement
const employee = { ...home, user: 7 } satisfies Placement
const option = 'relay.settings'

function table({ app }: Pick<Opened, 'app'>) {
  return app.getByRole('table', { name: 'Placements' })
}

test.describe('the state of the installation', () => {
  test('shows each placement, its state and its address', async ({ appOrigin, openPlacement }) => {
    const opened = await openPlacement(home)
    await expect(opened.app.getByRole('heading', { level: 1 })).toHaveText('Relay')
    await expect(table(opened).getByRole('row', { name: new RegExp(`Bound ${appOrigin.origin}/index.html`) })).toHaveCount(5)
    await expect(opened.app.getByText('Works,')).toBeVisible()
    await expect(opened.app.getByText('Answers', { exact: true })).toBeVisible()
    await expect(opened.app.getByText(/^Relay \d+\.\d+\.\d+, Bitrix24 SDK \d+\.\d+\.\d+$/)).toBeVisible()
  })

  test('takes one request', async ({ emulator, openPlacement }) => {
    const opened = await openPlacement(home)
    await expect(table(opened).getByRole('row', { name: /Bound/ })).toHaveCount(5)
    const { requests } = await emulator.log()
    expect(requests.filter(({ inBatch }) => !inBatch).map(({ method }) => method)).toEqual(['batch'])
  })

  test('tells an employee that only administrators see the placements, and offers no repair', async ({ openPlacement }) => {
    const opened = await openPlacement(employee)
    await expect(table(opened).getByRole('row', { name: /Only administrators/ })).toHaveCount(5)
    await expect(opened.app.getByRole('button', { name: 'Repair placements' })).toHaveCount(0)
    await expect(opened.app.getByRole('alert')).toHaveCount(0)
  })

  test('names missing permissions by code', async ({ emulator, openPlacement }) => {
    await emulator.post('scopes', { granted: ['placement', 'crm', 'im', 'user'] })
    const { app } = await openPlacement(home)
    await expect(app.getByText('imopenlines: chats with customers')).toBeVisible()
    await expect(app.getByText('task: title, people and deadline')).toBeVisible()
  })

  test('tells when the portal does not answer, and tries again', async ({ emulator, openPlacement, allowed }) => {
    allowed.push(/400|500/)
    await emulator.fault({ fault: 'refuse', method: 'batch', code: 'INTERNAL_SERVER_ERROR', status: 500 })
    const opened = await openPlacement(home)
    await expect(opened.app.getByRole('alert')).toBeVisible({ timeout: 20_000 })
    await emulator.post('faults/clear')
    await opened.app.getByRole('button', { name: 'Try again' }).click()
    await expect(table(opened).getByRole('row', { name: /Bound/ })).toHaveCount(5)
    await expect(opened.app.getByRole('alert')).toHaveCount(0)
  })

  test('tells an administrator why the placements are not known', async ({ emulator, openPlacement }) => {
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

  test('says neither "bound" nor "only administrators" before the portal has answered', async ({ emulator, openPlacement }) => {
    await emulator.fault({ fault: 'slow', method: 'batch', ms: 60_000 })
    const opened = await openPlacement(home)
    await expect(opened.app.getByText('Asking Bitrix24…')).toBeVisible()
    await expect(table(opened)).not.toContainText(/Bound|administrators/)
  })

  test('tells when the permissions are not known', async ({ emulator, openPlacement }) => {
    await emulator.fault({ fault: 'refuse', method: 'scope', code: 'ERROR_CORE', status: 400 })
    const { app } = await openPlacement(home)
    await expect(app.getByRole('heading', { name: 'Permissions' })).toBeVisible()
    await expect(app.getByText('Not known')).toBeVisible()
    await expect(app.getByText('All permissions are granted.')).toHaveCount(0)
  })

  test('is copied as a report without personal data', async ({ page, openPlacement }) => {
    const opened = await openPlacement(home)
    await expect(table(opened).getByRole('row', { name: /Bound/ })).toHaveCount(5)
    await opened.app.getByRole('button', { name: 'Copy report' }).click()
    await expect(opened.app.getByText('The report was copied.')).toBeVisible()
    await page.setContent('<textarea aria-label="Paste here"></textarea>')
    await page.getByLabel('Paste here').press('ControlOrMeta+v')
    const report = await page.getByLabel('Paste here').inputValue()
    expect(report).toContain('IM_CONTEXT_MENU: bound, http')
    expect(report).toContain('handler: GET 200')
    expect(report).not.toMatch(/Brandt|Vogel|127\.0\.0\.1:\d+\/rest/)
  })
})

test.describe('the page as a whole', () => {
  test('says on top whether all is well, in words and in a colour, and repairs there', async ({ emulator, openPlacement }) => {
    const { app } = await openPlacement(home)
    await expect(app.getByRole('heading', { name: 'Relay is ready to use.' })).toBeVisible()
    await expect(app.locator('[data-tone]')).toHaveAttribute('data-tone', 'good')
    await emulator.post('world', { op: 'unbind', placement: 'CRM_DEAL_DETAIL_TAB' })
    const again = await openPlacement(home)
    const verdict = again.app.getByRole('region', { name: 'Relay does not fully work on this portal.' })
    await expect(verdict).toContainText('Some placements are missing')
    await verdict.getByRole('button', { name: 'Repair placements' }).click()
    await expect(again.app.getByRole('heading', { name: 'Relay is ready to use.' })).toBeVisible()
    const own = await openPlacement(employee)
    await expect(own.app.getByRole('heading', { name: /^Relay is ready for you/ })).toBeVisible()
  })

  test('has table and form in sight at once, and a way to each part', async ({ openPlacement }) => {
    const opened = await openPlacement(home)
    await expect(table(opened)).toBeVisible()
    await expect(opened.app.getByRole('form', { name: 'Settings' })).toBeVisible()
    const ways = opened.app.getByRole('navigation', { name: 'On this page' })
    for (const name of ['State of the installation', 'Help', 'Check this portal', 'Settings']) {
      await ways.getByRole('link', { name }).click()
      await expect(opened.app.getByRole('heading', { name, exact: true }).first()).toBeFocused()
    }
  })

  for (const height of ['follow', 'fixed'] as const) {
    test(`has "Save" in sight wherever one is in the settings: ${height}`, async ({ page, openPlacement }) => {
      await page.setViewportSize({ width: 1000, height: 700 })
      const { app } = await openPlacement({ ...home, height })
      const save = app.getByRole('button', { name: 'Save', exact: true })
      await expect(save).toBeInViewport({ ratio: 0.9 })
      await app.getByRole('spinbutton', { name: 'Look for new messages every' }).focus()
      await expect(save).toBeInViewport({ ratio: 0.9 })
    })
  }
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

  test('leaves another app’s handler alone and shows it', async ({ emulator, openPlacement }) => {
    await emulator.post('world', { op: 'bind', placement: 'IM_CONTEXT_MENU', handler: 'https://other.example/widget.php', title: 'Other app' })
    await emulator.post('world', { op: 'unbind', placement: 'CRM_DEAL_DETAIL_TAB' })
    const { app } = await openPlacement(home)
    await expect(app.getByText('https://other.example/widget.php')).toBeVisible()
    await app.getByRole('button', { name: 'Repair placements' }).click()
    await expect(app.getByText('The placements are in order.')).toBeVisible()
    expect((await emulator.state()).placements.map(({ handler }) => handler)).toContain('https://other.example/widget.php')
  })

  test('that is refused says why and can be pressed again', async ({ emulator, openPlacement, allowed }) => {
    allowed.push(/403/)
    await emulator.post('world', { op: 'unbind', placement: 'CRM_DEAL_DETAIL_TAB' })
    await emulator.fault({ fault: 'refuse', method: 'placement.bind', code: 'ACCESS_DENIED', status: 403, times: 1 })
    const { app } = await openPlacement(home)
    await app.getByRole('button', { name: 'Repair placements' }).click()
    await expect(app.getByRole('alert')).toContainText('Deal card · Bitrix24 allows this to administrators only')
    await app.getByRole('button', { name: 'Repair placements' }).click()
    await expect(app.getByText('The placements are in order.')).toBeVisible()
    await expect(app.getByRole('alert')).toHaveCount(0)
  })
})

test.describe('settings', () => {
  test('of an employee are saved for them, and used at the next opening', async ({ emulator, openPlacement }) => {
    const { app } = await openPlacement(employee)
    const form = app.getByRole('form', { name: 'Settings' })
    await expect(form.getByText('For the whole company')).toHaveCount(0)
    await form.getByRole('radio', { name: 'Dark' }).click()
    await form.getByRole('radio', { name: 'Enter', exact: true }).click()
    await expect(app.locator('html')).toHaveClass(/dark/)
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByRole('status')).toHaveText('Saved.')
    const { userOptions, appOptions } = await emulator.state()
    expect(JSON.parse(String(userOptions['7']![option]))).toMatchObject({ v: 1, theme: 'dark', sendKey: 'enter' })
    expect(appOptions[option]).toBeUndefined()
    const again = await openPlacement(employee)
    await expect(again.app.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await expect(again.app.locator('html')).toHaveClass(/dark/)
  })

  test('of the company are saved by an administrator', async ({ emulator, openPlacement }) => {
    const { app } = await openPlacement(home)
    const form = app.getByRole('form', { name: 'Settings' })
    await form.getByRole('checkbox', { name: 'Feed post', exact: true }).click()
    await form.getByRole('spinbutton', { name: 'Look for new messages every' }).fill('30')
    await form.getByRole('button', { name: 'Add bot' }).click()
    await form.getByRole('spinbutton', { name: 'Bot’s user id' }).fill('31')
    await form.getByRole('textbox', { name: 'Name that agents see' }).fill('Relay Bot')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByRole('status')).toHaveText('Saved.')
    expect(JSON.parse(String((await emulator.state()).appOptions[option]))).toMatchObject({
      v: 1, offeredKinds: ['task', 'event', 'chat'], pollSeconds: 30, botSenders: [{ id: 31, name: 'Relay Bot' }]
    })
  })

  test('templates are written with variables and a preview', async ({ emulator, openPlacement }) => {
    const { app } = await openPlacement(employee)
    const form = app.getByRole('form', { name: 'Settings' })
    await form.getByRole('button', { name: 'Add template' }).click()
    await expect(form.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await form.getByRole('textbox', { name: 'Name' }).fill('Greeting')
    await form.getByRole('textbox', { name: 'Text' }).fill('Hello !')
    await form.getByRole('textbox', { name: 'Text' }).press('ArrowLeft')
    await form.getByRole('button', { name: 'Contact’s first name' }).click()
    await expect(form.getByRole('textbox', { name: 'Text' })).toHaveValue('Hello {{contact.firstName}}!')
    await expect(form.getByText('Preview: Hello Ida!')).toBeVisible()
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByRole('status')).toHaveText('Saved.')
    expect(JSON.parse(String((await emulator.state()).userOptions['7']![option]))).toMatchObject({
      templates: [{ name: 'Greeting', text: 'Hello {{contact.firstName}}!' }]
    })
  })

  test('are pressed where a template was left unfinished, and the press is not lost', async ({ openPlacement }) => {
    const { app } = await openPlacement(home)
    await app.getByRole('button', { name: 'Add template' }).first().click()
    await expect(app.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await app.getByRole('button', { name: 'Add bot' }).click({ delay: 200 })
    await expect(app.getByRole('spinbutton', { name: 'Bot’s user id' })).toBeVisible()
  })

  test('keep the focus in the form when a row is removed', async ({ openPlacement }) => {
    const { app } = await openPlacement(home)
    await app.getByRole('button', { name: 'Add bot' }).click()
    await app.getByRole('button', { name: /^Remove/ }).click()
    await expect(app.getByRole('button', { name: 'Add bot' })).toBeFocused()
    await app.getByRole('button', { name: 'Add template' }).first().click()
    await app.getByRole('button', { name: /^Remove/ }).click()
    await expect(app.getByRole('button', { name: 'Add template' }).first()).toBeFocused()
  })

  test('that are not whole are not saved, and the field is pointed at', async ({ emulator, openPlacement }) => {
    const { app } = await openPlacement(home)
    const pace = app.getByRole('spinbutton', { name: 'Look for new messages every' })
    await pace.fill('2')
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(pace).toBeFocused()
    await expect(app.getByText('Enter a whole number from 5 to 120.')).toBeVisible()
    expect(await emulator.executions('app.option.set')).toBe(0)
  })

  test('that another administrator changed meanwhile are not overwritten unasked', async ({ emulator, openPlacement }) => {
    const { app } = await openPlacement(home)
    await app.getByRole('checkbox', { name: 'Ask before' }).click()
    const theirs = '{"v":1,"pollSeconds":60}'
    await emulator.post('world', { op: 'app-options', options: { [option]: theirs } })
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(app.getByRole('alert')).toContainText('Another administrator')
    expect((await emulator.state()).appOptions[option]).toBe(theirs)
    await app.getByRole('button', { name: 'Use the stored settings' }).click()
    await expect(app.getByRole('spinbutton', { name: 'Look for new messages every' })).toHaveValue('60')
    await expect(app.getByRole('checkbox', { name: 'Ask before' })).toBeChecked()
  })

  test('are overwritten where the administrator says so', async ({ emulator, openPlacement }) => {
    const { app } = await openPlacement(home)
    await app.getByRole('checkbox', { name: 'Ask before' }).click()
    await emulator.post('world', { op: 'app-options', options: { [option]: '{"v":1,"pollSeconds":60}' } })
    await app.getByRole('button', { name: 'Save' }).click()
    await app.getByRole('button', { name: 'Save mine anyway' }).click()
    await expect(app.getByRole('form').getByRole('status')).toHaveText('Saved.')
    expect(JSON.parse(String((await emulator.state()).appOptions[option]))).toMatchObject({ pollSeconds: 10, confirmPost: false })
  })

  for (const [stored, says] of [['{"v":1,', 'cannot be read'], ['{"v":99}', 'newer version'], ['{"v":1,"theme":"pink"}', 'A part of']] as const) {
    test(`that cannot be read are told, and stay until somebody saves: ${stored}`, async ({ emulator, openPlacement }) => {
      const { app } = await openPlacement({ ...employee, userOptions: { [option]: stored } })
      await expect(app.getByRole('alert')).toContainText(says)
      await expect(app.getByRole('radio', { name: 'Light' })).toBeChecked()
      expect(await emulator.executions('user.option.set')).toBe(0)
    })
  }

  test('of the company that a newer version wrote are not replaced by saving the own ones', async ({ emulator, openPlacement }) => {
    const newer = '{"v":99}'
    await emulator.post('world', { op: 'app-options', options: { [option]: newer } })
    const { app } = await openPlacement(home)
    await expect(app.getByRole('alert')).toContainText('newer version')
    await expect(app.getByText('There are changes that are not saved.')).toHaveCount(0)
    await app.getByRole('radio', { name: 'Dark' }).click()
    await app.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(app.getByRole('form').getByRole('status')).toHaveText('Saved.')
    expect((await emulator.state()).appOptions[option]).toBe(newer)
    await app.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(app.getByRole('alert')).toHaveCount(0)
    expect(JSON.parse(String((await emulator.state()).appOptions[option]))).toMatchObject({ v: 1 })
  })

  test('whose saving lost its answer are looked up, and are no conflict', async ({ emulator, openPlacement, allowed }) => {
    allowed.push(/net::/)
    await emulator.fault({ fault: 'lost-after-headers', method: 'user.option.set', times: 1 })
    const { app } = await openPlacement(employee)
    await app.getByRole('radio', { name: 'Dark' }).click()
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(app.getByRole('form').getByRole('status')).toHaveText('Saved.')
    expect(await emulator.executions('user.option.set')).toBe(1)
  })

  test('without any kind of sharing point at the kinds', async ({ emulator, openPlacement }) => {
    const { app } = await openPlacement(home)
    for (const kind of ['Task', 'Calendar event', 'Feed post', 'New chat']) await app.getByRole('checkbox', { name: kind, exact: true }).click()
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(app.getByRole('checkbox', { name: 'Task', exact: true })).toBeFocused()
    expect(await emulator.executions('app.option.set')).toBe(0)
  })

  test('that could not be saved keep what was entered', async ({ emulator, openPlacement, allowed }) => {
    allowed.push(/400/)
    await emulator.fault({ fault: 'refuse', method: 'user.option.set', code: 'ACCESS_DENIED', status: 400, times: 1 })
    const { app } = await openPlacement(employee)
    await app.getByRole('radio', { name: 'Dark' }).click()
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(app.getByRole('alert')).toContainText('The settings were not saved.')
    await expect(app.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(app.getByRole('form').getByRole('status')).toHaveText('Saved.')
  })
})

test.describe('the focus of who works with the keyboard', () => {
  test('stays on "Repair placements"', async ({ emulator, openPlacement }) => {
    await emulator.post('world', { op: 'unbind', placement: 'CRM_DEAL_DETAIL_TAB' })
    const { app } = await openPlacement(home)
    const repair = app.getByRole('button', { name: 'Repair placements' })
    await expect(repair).toBeEnabled()
    await repair.press('Enter')
    await expect(app.getByText('The placements are in order.')).toBeVisible()
    await expect(repair).toBeFocused()
  })

  test('stays on "Save", and comes back to it from what goes away', async ({ emulator, openPlacement }) => {
    const { app } = await openPlacement(home)
    const save = app.getByRole('button', { name: 'Save', exact: true })
    await expect(save).toBeDisabled()
    await app.getByRole('checkbox', { name: 'Ask before' }).click()
    await app.getByRole('button', { name: 'Discard changes' }).press('Enter')
    await expect(save).toBeFocused()
    await app.getByRole('checkbox', { name: 'Ask before' }).click()
    await emulator.post('world', { op: 'app-options', options: { [option]: '{"v":1,"pollSeconds":60}' } })
    await save.press('Enter')
    await app.getByRole('button', { name: 'Save mine anyway' }).press('Enter')
    await expect(app.getByRole('form').getByRole('status')).toHaveText('Saved.')
    await expect(save).toBeFocused()
    await save.press('Enter')
    expect(await emulator.executions('app.option.set')).toBe(1)
  })
})

for (const [language, user] of some([['de', 1], ['ru', 1], ['de', 7], ['ru', 7]] as const, 2)) {
  test(`fits a frame of 320 px: ${language}, user ${user}`, async ({ emulator, openPlacement }) => {
    await emulator.post('world', { op: 'unbind', placement: 'CRM_COMPANY_DETAIL_TAB' })
    await emulator.post('world', { op: 'bind', placement: 'IM_CONTEXT_MENU', handler: 'https://old.example/a-long-name/of-a-folder/index.html', title: 'Share as…' })
    const { app } = await openPlacement({ ...home, user, language, width: 320 })
    await expect(app.getByRole('table').getByRole('row')).toHaveCount(6)
    await expect(app.getByText('Relay 0.')).toBeVisible()
    expect(await app.locator('html').evaluate(page => page.scrollWidth <= window.innerWidth)).toBe(true)
  })
}

test('the chat filter of the settings decides which chats a card starts with', async ({ openPlacement }) => {
  const chatFilter = (filter: string) => ({ [option]: JSON.stringify({ v: 1, chatFilter: filter }) })
  const all = await openPlacement({ ...dealTab, userOptions: chatFilter('all') })
  await expect(all.app.getByRole('option', { name: /closed/ }).first()).toBeVisible()
  const { app } = await openPlacement({ ...dealTab, userOptions: chatFilter('open') })
  await expect(app.getByRole('option', { name: /open/ }).first()).toBeVisible()
  await expect(app.getByRole('option', { name: /closed/ })).toHaveCount(0)
  await app.getByRole('button', { name: /^All chats/ }).click()
  await expect(app.getByRole('option', { name: /closed/ }).first()).toBeVisible()
})

for (const [language, tag, direction] of some([['sc', 'zh-Hans', 'ltr'], ['de', 'de', 'ltr'], ['ar', 'ar', 'rtl'], ['ru', 'ru', 'ltr']] as const, 2)) {
  test(`the page carries the portal’s language: ${language}`, async ({ openPlacement }) => {
    const { app } = await openPlacement({ ...home, language })
    await expect(app.getByRole('heading', { level: 1 })).toHaveText('Relay')
    await expect(app.locator('html')).toHaveAttribute('lang', tag)
    await expect(app.locator('html')).toHaveAttribute('dir', direction)
  })
}

test('only one language is loaded', async ({ page, openPlacement }) => {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => { if (/\/assets\/[^/]+\.js$/.test(response.url())) scripts.push(response.text()) })
  const { app } = await openPlacement({ ...home, language: 'de' })
  await expect(app.getByRole('table', { name: 'Einbettungen' })).toBeVisible()
  const words = (await Promise.all(scripts)).join('\n')
  expect(words).toContain('Relay ist einsatzbereit.')
  expect(words).not.toContain('Relay is ready to use.')
  expect(words).not.toContain('Relay готов к работе.')
})
