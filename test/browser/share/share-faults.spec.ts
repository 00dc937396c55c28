import type { FrameLocator } from '@playwright/test'
import { hurry } from '../support/clock'
import { expect, test } from '../support/fixtures'
import { messageMenu } from '../delivery/starts'
import { some } from '../../long'

/** While the clock is moved on, one look is short. */
const soon = { timeout: 150 }

const task = (app: FrameLocator) => app.getByRole('button', { name: /^Task/ })

/** Faults after which the task exists although its answer never arrived. The unit tests of `outcome/` play all, and the fault matrix. */
const lost = [
  { fault: 'http-after', status: 500 }, { fault: 'http-after', status: 502 }, { fault: 'http-after', status: 503 },
  { fault: 'lost-after-headers' }, { fault: 'no-time' }
]

/** These change nothing for the person but the time it takes. */
const passing = [
  { fault: 'token-expired', times: 1 }, { fault: 'slow', ms: 1200 },
  { fault: 'refuse', code: 'QUERY_LIMIT_EXCEEDED', status: 503, times: 1 }
]

for (const method of ['im.message.share', 'tasks.task.update']) {
  for (const fault of some(passing, 1)) {
    test(`${method}, ${fault.fault} ${fault.code ?? ''}: done all the same, once`, async ({ openPlacement, emulator, allowed }) => {
      allowed.push(/\b(401|503)\b/)
      await emulator.fault({ ...fault, method })
      const { app } = await openPlacement(messageMenu)
      await app.locator('summary').first().click()
      await app.getByLabel('Title').fill('Fetch the tape')
      await task(app).click()
      await expect(app.getByRole('status')).toContainText('Your details were applied.', { timeout: 20_000 })
      expect(await emulator.executions('im.message.share')).toBe(1)
    })
  }
}

for (const fault of some(lost, 2)) {
  test(`${fault.fault} ${fault.status ?? ''} of a share: the dialog is read back, and the task is found`, async ({ openPlacement, emulator, allowed }) => {
    allowed.push(/\b50[0-3]\b/, /ERR_/)
    await emulator.fault({ ...fault, method: 'im.message.share' })
    const { app } = await openPlacement(messageMenu)
    await task(app).click()
    await expect(app.getByRole('status')).toContainText('Task created')
    await expect(app.getByRole('button', { name: 'Open task' })).toBeVisible()
    expect(await emulator.executions('im.message.share')).toBe(1)
  })

  test(`${fault.fault} ${fault.status ?? ''} of the second step: the task exists, the details are kept`, async ({ openPlacement, emulator, allowed }) => {
    allowed.push(/\b50[0-3]\b/, /ERR_/)
    await emulator.fault({ ...fault, method: 'tasks.task.update', times: 1 })
    const { app } = await openPlacement(messageMenu)
    await app.locator('summary').first().click()
    await app.getByLabel('Title').fill('Fetch the tape')
    await task(app).click()
    await expect(app.getByRole('alert')).toContainText('Bitrix24 did not confirm this.')
    await expect(app.getByLabel('Title')).toHaveValue('Fetch the tape')
    await app.getByRole('button', { name: 'Apply again' }).click()
    await expect(app.getByRole('status')).toContainText('Your details were applied.')
    expect(await emulator.executions('im.message.share')).toBe(1)
  })
}

for (const fault of some([
  { fault: 'http-before', status: 500 }, { fault: 'refuse', code: '0', status: 400 }, { fault: 'refuse', code: 'insufficient_scope', status: 403 },
  { fault: 'never-answer' }
], 2)) {
  test(`${fault.fault} ${fault.code ?? ''} of the second step: said in words, kept, applied again`, async ({ page, openPlacement, emulator, allowed }) => {
    await page.clock.install()
    allowed.push(/\b(400|403|500)\b/)
    await emulator.fault({ ...fault, method: 'tasks.task.update', times: 1 })
    const { app } = await openPlacement(messageMenu)
    await app.locator('summary').first().click()
    await app.getByLabel('Title').fill('Fetch the tape')
    const asked = page.waitForRequest(/tasks\.task\.update/)
    await task(app).click()
    await asked
    await hurry(page, () => expect(app.getByRole('alert')).toContainText(fault.fault === 'refuse' ? 'your details were not applied' : 'did not confirm', soon))
    await app.getByRole('button', { name: 'Apply again' }).click()
    await expect(app.getByRole('status')).toContainText('Your details were applied.')
    expect(await emulator.executions('im.message.share')).toBe(1)
  })
}

test('an answer of the second step cut before its headers changes nothing for the person', async ({ openPlacement, emulator, allowed }) => {
  allowed.push(/ERR_/)
  await emulator.fault({ fault: 'cut-before-headers', method: 'tasks.task.update', times: 1 })
  const { app } = await openPlacement(messageMenu)
  await app.locator('summary').first().click()
  await app.getByLabel('Title').fill('Fetch the tape')
  await task(app).click()
  await expect(app.getByRole('status')).toContainText('Your details were applied.')
  expect((await emulator.state()).tasks.filter(({ title }) => title === 'Fetch the tape')).toHaveLength(1)
})

test('an answer cut before its headers is sent again by the browser itself; the widget adds nothing to that', async ({ openPlacement, emulator, allowed }) => {
  allowed.push(/ERR_/)
  await emulator.fault({ fault: 'cut-before-headers', method: 'im.message.share', times: 2 })
  const { app } = await openPlacement(messageMenu)
  await task(app).click()
  await expect(app.getByRole('status')).toContainText('Task created')
  expect(await emulator.executions('im.message.share')).toBeLessThanOrEqual(2)
})

test('no answer within 15 seconds is an unknown outcome, and is read back', async ({ page, openPlacement, emulator }) => {
  await page.clock.install()
  await emulator.fault({ fault: 'never-answer', method: 'im.message.share' })
  const { app } = await openPlacement(messageMenu)
  const asked = page.waitForRequest(/im\.message\.share/)
  await task(app).click()
  await asked
  await page.clock.fastForward(14_000)
  await expect(app.getByRole('status')).not.toContainText('Task created')
  await page.clock.fastForward(1_100)
  await expect(app.getByRole('status')).toContainText('Task created')
  expect(await emulator.executions('im.message.share')).toBe(1)
})

test('what did not happen is not confirmed, checked again, and created anyway', async ({ page, openPlacement, emulator, allowed }) => {
  await page.clock.install()
  allowed.push(/\b502\b/)
  await emulator.fault({ fault: 'http-before', method: 'im.message.share', status: 502, times: 1 })
  const { app } = await openPlacement(messageMenu)
  await task(app).click()
  await hurry(page, () => expect(app.getByRole('alert')).toContainText('could not confirm', soon))
  await app.getByRole('button', { name: 'Check again' }).click()
  await expect(app.getByRole('status')).toContainText('looking in the chat')
  await hurry(page, () => expect(app.getByRole('alert')).toContainText('could not confirm', soon))
  expect(await emulator.executions('im.message.share')).toBe(0)
  await app.getByRole('button', { name: 'Create anyway' }).click()
  await expect(app.getByRole('status')).toContainText('Task created')
  expect(await emulator.executions('im.message.share')).toBe(1)
})

test('a refusal is told in words, with the portal\'s own behind "Details", and can be tried again', async ({ openPlacement, emulator, allowed }) => {
  allowed.push(/\b400\b/)
  await emulator.fault({ fault: 'refuse', method: 'im.message.share', code: 'PARAMS_ERROR', status: 400, times: 1 })
  const { app } = await openPlacement(messageMenu)
  await task(app).click()
  const alert = app.getByRole('alert')
  await expect(alert).toContainText('The task could not be created here. Possible reasons')
  await alert.getByRole('button', { name: 'Details' }).click()
  await expect(alert).toContainText('PARAMS_ERROR')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(app.getByRole('status')).toContainText('Task created')
})

test('a portal whose page is silent about a new token signs the person out in words, and creates nothing', async ({ page, openPlacement, emulator, allowed }) => {
  await page.clock.install()
  allowed.push(/\b401\b/)
  const { app } = await openPlacement({ ...messageMenu, silent: ['refreshAuth'] })
  await expect(app.getByRole('article')).toContainText('Marco Rossi')
  await emulator.fault({ fault: 'token-expired', method: 'im.message.share' })
  await task(app).click()
  await hurry(page, () => expect(app.getByRole('alert')).toContainText('Your session has ended', soon))
  expect(await emulator.executions('im.message.share')).toBe(0)
})

test('a portal whose page is silent about a new token keeps the details of a task that exists', async ({ page, openPlacement, emulator, allowed }) => {
  await page.clock.install()
  allowed.push(/\b401\b/)
  const { app } = await openPlacement({ ...messageMenu, silent: ['refreshAuth'] })
  await emulator.fault({ fault: 'token-expired', method: 'tasks.task.update' })
  await app.locator('summary').first().click()
  await app.getByLabel('Title').fill('Fetch the tape')
  await task(app).click()
  await hurry(page, () => expect(app.getByRole('alert')).toContainText('It was created, but your details were not applied. Your session has ended', soon))
  await expect(app.getByLabel('Title')).toHaveValue('Fetch the tape')
  expect(await emulator.executions('im.message.share')).toBe(1)
})

test('a page that the portal does not open in its slider leaves a link instead', async ({ openPlacement, emulator }) => {
  await emulator.post('world', { op: 'switches', pathRule: 'short-list' })
  const [rule, closing] = ['-'.repeat(54), 'Created a [URL=/intranet/tasks/task/view/9/]task[/URL].']
  const say = (userId: number, text: string, params = {}) =>
    emulator.post<{ messageId: number }>('world', { op: 'post', chatId: 901, userId, text, params })
  const { messageId } = await say(12, 'The crane comes.')
  await say(0, [rule, 'Marco Rossi', 'The crane comes.', rule, closing].join('\n'), { CLASS: 'bx-messenger-content-item-system' })
  const { app } = await openPlacement({ ...messageMenu, options: { messageId: String(messageId), dialogId: 'chat901' } })
  await app.getByRole('button', { name: /^Open: Task/ }).click()
  await expect(app.getByRole('link', { name: 'Open in a new tab' })).toHaveAttribute('href', /\/intranet\/tasks\/task\/view\/9\/$/)
})
