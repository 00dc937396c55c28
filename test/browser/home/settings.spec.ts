import type { Locator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import type { Placement } from '../support/placement'
import { dealTab } from '../delivery/starts'

const home = { placement: 'DEFAULT', options: [], user: 1 } satisfies Placement
const employee = { ...home, user: 7 } satisfies Placement
const option = 'relay.settings'

test('an employee is told that only administrators see the placements; what they set is saved for them and used at the next opening, with templates of variables', async ({ emulator, openPlacement }) => {
  const { app } = await openPlacement(employee)
  const form = app.getByRole('form', { name: 'Settings' })
  await test.step('the state, without repair', async () => {
    await expect(app.getByRole('heading', { name: /^Relay is ready for you/ })).toBeVisible()
    await expect(app.getByRole('table', { name: 'Placements' }).getByRole('row', { name: /Only administrators/ })).toHaveCount(5)
    await expect(app.getByRole('button', { name: 'Repair placements' })).toHaveCount(0)
    await expect(app.getByRole('alert')).toHaveCount(0)
    await expect(form.getByText('For the whole company')).toHaveCount(0)
  })
  await test.step('theme and key', async () => {
    await form.getByRole('radio', { name: 'Dark' }).click()
    await form.getByRole('radio', { name: 'Enter', exact: true }).click()
    await expect(app.locator('html')).toHaveClass(/dark/)
  })
  await test.step('a template with a variable and a preview', async () => {
    await form.getByRole('button', { name: 'Add template' }).click()
    await expect(form.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await form.getByRole('textbox', { name: 'Name' }).fill('Greeting')
    await form.getByRole('textbox', { name: 'Text' }).fill('Hello !')
    await form.getByRole('textbox', { name: 'Text' }).press('ArrowLeft')
    await form.getByRole('button', { name: 'Contact’s first name' }).click()
    await expect(form.getByRole('textbox', { name: 'Text' })).toHaveValue('Hello {{contact.firstName}}!')
    await expect(form.getByText('Preview: Hello Ida!')).toBeVisible()
  })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('status')).toHaveText('Saved.')
  const { userOptions, appOptions } = await emulator.state()
  expect(JSON.parse(String(userOptions['7']![option]))).toMatchObject({
    v: 1, theme: 'dark', sendKey: 'enter', templates: [{ name: 'Greeting', text: 'Hello {{contact.firstName}}!' }]
  })
  expect(appOptions[option]).toBeUndefined()
  const again = await openPlacement(employee)
  await expect(again.app.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(again.app.locator('html')).toHaveClass(/dark/)
})

test('settings whose saving lost its answer are looked up and are no conflict; those that could not be saved keep what was entered', async ({ emulator, openPlacement, allowed }) => {
  allowed.push(/net::|400/)
  const { app } = await openPlacement(employee)
  const saved = app.getByRole('form').getByRole('status')
  await test.step('the answer is lost', async () => {
    await emulator.fault({ fault: 'lost-after-headers', method: 'user.option.set', times: 1 })
    await app.getByRole('radio', { name: 'Dark' }).click()
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(saved).toHaveText('Saved.')
    expect(await emulator.executions('user.option.set')).toBe(1)
  })
  await test.step('refused', async () => {
    await emulator.fault({ fault: 'refuse', method: 'user.option.set', code: 'ACCESS_DENIED', status: 400, times: 1 })
    await app.getByRole('radio', { name: 'Light' }).click()
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(app.getByRole('alert')).toContainText('The settings were not saved.')
    await expect(app.getByRole('radio', { name: 'Light' })).toBeChecked()
    await app.getByRole('button', { name: 'Save' }).click()
    await expect(saved).toHaveText('Saved.')
  })
})

test('where one part of the settings is not saved, the other still is, and both are told by name; nothing entered is lost', async ({ emulator, openPlacement, allowed }) => {
  allowed.push(/400/)
  const { app } = await openPlacement(home)
  const save = app.getByRole('button', { name: 'Save', exact: true })
  const ask = app.getByRole('checkbox', { name: 'Ask before' })
  await app.getByRole('radio', { name: 'Dark' }).click()
  await ask.click()
  await test.step('the second is refused', async () => {
    await emulator.fault({ fault: 'refuse', method: 'app.option.set', code: 'ERROR_CORE', status: 400, times: 1 })
    await save.click()
    await expect(app.getByRole('alert')).toContainText('Your own settings were saved. The company settings were not saved.')
    await expect(app.getByText('There are changes that are not saved.')).toBeVisible()
    await expect(ask).not.toBeChecked()
  })
  await test.step('the first was changed elsewhere', async () => {
    await app.getByRole('radio', { name: 'Light' }).click()
    await emulator.post('world', { op: 'user-options', userId: 1, options: { [option]: '{"v":1,"sendKey":"enter"}' } })
    await save.click()
    await expect(app.getByRole('alert')).toContainText('The company settings were saved. Your settings were changed in another window')
    expect(JSON.parse(String((await emulator.state()).appOptions[option]))).toMatchObject({ confirmPost: false })
    await app.getByRole('button', { name: 'Save mine anyway' }).click()
    await expect(app.getByRole('form').getByRole('status')).toHaveText('Saved.')
    await expect(app.getByRole('alert')).toHaveCount(0)
  })
})

test('"Save" is in sight wherever one is in the settings, whether the frame follows its content or not', async ({ page, openPlacement }) => {
  await page.setViewportSize({ width: 1000, height: 700 })
  for (const height of ['follow', 'fixed'] as const) {
    await test.step(height, async () => {
      const { app } = await openPlacement({ ...home, height })
      const save = app.getByRole('button', { name: 'Save', exact: true })
      await expect(save).toBeInViewport({ ratio: 0.9 })
      await app.getByRole('spinbutton', { name: 'Look for new messages every' }).focus()
      await expect(save).toBeInViewport({ ratio: 0.9 })
    })
  }
})

test('the company’s form loses no press and no focus, points at what is not whole instead of saving it, and is saved by an administrator', async ({ emulator, openPlacement }) => {
  const { app } = await openPlacement(home)
  const addBot = app.getByRole('button', { name: 'Add bot' })
  const addTemplate = app.getByRole('button', { name: 'Add template' }).first()
  const remove = app.getByRole('button', { name: /^Remove/ })
  const save = app.getByRole('button', { name: 'Save', exact: true })
  const pace = app.getByRole('spinbutton', { name: 'Look for new messages every' })
  const kind = (name: string) => app.getByRole('checkbox', { name, exact: true })

  await test.step('the focus stays in the form when a row is removed', async () => {
    await addBot.click()
    await remove.click()
    await expect(addBot).toBeFocused()
    await addTemplate.click()
    await expect(app.getByRole('textbox', { name: 'Name' })).toBeFocused()
  })
  await test.step('where a template is left unfinished, the press is not lost', async () => {
    await addBot.click({ delay: 200 })
    await expect(app.getByRole('spinbutton', { name: 'Bot’s user id' })).toBeFocused()
    await expect(app.getByText('A bot needs a user id (1 or higher) and a name.')).toHaveCount(0)
    await remove.first().click()
    await expect(addTemplate).toBeFocused()
  })
  await test.step('a wrong number', async () => {
    const color = (hint: Locator) => hint.evaluate(one => getComputedStyle(one).color)
    const usual = await color(app.getByText('Seconds, 5 to 120.'))
    await app.getByRole('spinbutton', { name: 'Bot’s user id' }).fill('31')
    await app.getByRole('textbox', { name: 'Name that agents see' }).fill('Relay Bot')
    await pace.fill('2')
    await save.click()
    await expect(pace).toBeFocused()
    await expect(app.getByText('Enter a whole number from 5 to 120.')).toBeVisible()
    expect(await color(app.getByText('Enter a whole number from 5 to 120.')), 'told apart from a hint').not.toBe(usual)
    expect(await emulator.executions('app.option.set')).toBe(0)
    await pace.fill('30')
  })
  await test.step('a wrong number of minutes: the field that is wrong, as it was typed', async () => {
    const red = app.getByRole('spinbutton', { name: 'Red after' })
    for (const typed of ['0', '']) {
      await red.fill(typed)
      await save.click()
      await expect(red).toBeFocused()
      await expect(red).toHaveValue(typed)
    }
    expect(await emulator.executions('app.option.set')).toBe(0)
    await red.fill('15')
  })
  await test.step('no kind of sharing', async () => {
    for (const name of ['Task', 'Calendar event', 'Feed post', 'New chat']) await kind(name).click()
    await save.click()
    await expect(kind('Task')).toBeFocused()
    expect(await emulator.executions('app.option.set')).toBe(0)
    for (const name of ['Task', 'Calendar event', 'New chat']) await kind(name).click()
  })
  await save.click()
  await expect(app.getByRole('form').getByRole('status')).toHaveText('Saved.')
  expect(JSON.parse(String((await emulator.state()).appOptions[option]))).toMatchObject({
    v: 1, offeredKinds: ['task', 'event', 'chat'], pollSeconds: 30, botSenders: [{ id: 31, name: 'Relay Bot' }]
  })
})

test('settings that another administrator changed meanwhile are not overwritten unasked, and the focus comes back to "Save"', async ({ emulator, openPlacement }) => {
  const { app } = await openPlacement(home)
  const save = app.getByRole('button', { name: 'Save', exact: true })
  const ask = app.getByRole('checkbox', { name: 'Ask before' })
  await test.step('changes are discarded', async () => {
    await expect(save).toBeDisabled()
    await ask.click()
    await app.getByRole('button', { name: 'Discard changes' }).press('Enter')
    await expect(save).toBeFocused()
  })
  await test.step('mine are saved anyway', async () => {
    await ask.click()
    await emulator.post('world', { op: 'app-options', options: { [option]: '{"v":1,"pollSeconds":60}' } })
    await save.press('Enter')
    await app.getByRole('button', { name: 'Save mine anyway' }).press('Enter')
    await expect(app.getByRole('form').getByRole('status')).toHaveText('Saved.')
    await expect(save).toBeFocused()
    await save.press('Enter')
    expect(await emulator.executions('app.option.set')).toBe(1)
    expect(JSON.parse(String((await emulator.state()).appOptions[option]))).toMatchObject({ pollSeconds: 10, confirmPost: false })
  })
  await test.step('theirs are used', async () => {
    // Not the same as before: that would be mine lost, and written again.
    const theirs = '{"v":1,"pollSeconds":45}'
    await ask.click()
    await emulator.post('world', { op: 'app-options', options: { [option]: theirs } })
    await save.click()
    await expect(app.getByRole('alert')).toContainText('Another administrator')
    expect((await emulator.state()).appOptions[option]).toBe(theirs)
    await app.getByRole('button', { name: 'Use the stored settings' }).click()
    await expect(app.getByRole('spinbutton', { name: 'Look for new messages every' })).toHaveValue('45')
    await expect(ask).toBeChecked()
  })
})

test('settings that cannot be read are told, and stay until somebody saves; the company’s are not replaced by saving the own ones', async ({ emulator, openPlacement }) => {
  for (const [stored, says] of [['{"v":1,', 'cannot be read'], ['{"v":99}', 'newer version'], ['{"v":1,"theme":"pink"}', 'A part of']] as const) {
    await test.step(stored, async () => {
      const { app } = await openPlacement({ ...employee, userOptions: { [option]: stored } })
      await expect(app.getByRole('alert')).toContainText(says)
      await expect(app.getByRole('radio', { name: 'Light' })).toBeChecked()
      expect(await emulator.executions('user.option.set')).toBe(0)
    })
  }
  await test.step('the company’s, of a newer version', async () => {
    const newer = '{"v":99}'
    await emulator.post('world', { op: 'app-options', options: { [option]: newer } })
    const { app } = await openPlacement(home)
    const save = app.getByRole('button', { name: 'Save', exact: true })
    await expect(app.getByRole('alert')).toContainText('newer version')
    await expect(app.getByText('There are changes that are not saved.')).toHaveCount(0)
    await app.getByRole('radio', { name: 'Dark' }).click()
    await save.click()
    await expect(app.getByRole('form').getByRole('status')).toHaveText('Saved.')
    expect((await emulator.state()).appOptions[option]).toBe(newer)
    await save.click()
    await expect(app.getByRole('alert')).toHaveCount(0)
    expect(JSON.parse(String((await emulator.state()).appOptions[option]))).toMatchObject({ v: 1 })
  })
})

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
