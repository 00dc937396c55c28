import type { FrameLocator } from '@playwright/test'
import { hurry, soon } from '../support/clock'
import { expect, test } from '../support/fixtures'
import { messageMenu } from '../delivery/starts'
import { some } from '../../long'

const task = (app: FrameLocator) => app.getByRole('button', { name: /^Task/ })

/** Faults after which the task exists although its answer never arrived. The unit tests of `outcome/` play all, and the fault matrix. */
const lost = [
  { fault: 'http-after', status: 500 }, { fault: 'http-after', status: 502 }, { fault: 'http-after', status: 503 },
  { fault: 'lost-after-headers' }
]

/** After these it has no details: the second step was refused, or never came that far. */
const undone = [
  { fault: 'http-before', status: 500 }, { fault: 'refuse', code: '0', status: 400 }, { fault: 'refuse', code: 'insufficient_scope', status: 403 },
  { fault: 'never-answer' }
]

/** These change nothing for the person but the time it takes. */
const passing = [
  { fault: 'token-expired', times: 1 }, { fault: 'slow', ms: 1200 },
  { fault: 'refuse', code: 'QUERY_LIMIT_EXCEEDED', status: 503, times: 1 }
]

/** The task with a title of its own, which is given to it by a second step. */
async function makeTitled(app: FrameLocator) {
  await app.locator('summary').first().click()
  await app.getByLabel('Title').fill('Fetch the tape')
  await task(app).click()
}

const nameOf = ({ fault, status, code = status }: { fault: string, status?: number, code?: string | number }) => `${fault} ${code ?? ''}`

test('a new token, a slow or a busy portal change nothing for the person: done all the same, once', async ({ openPlacement, startOver, emulator, allowed }) => {
  test.slow()
  allowed.push(/\b(401|503)\b/)
  for (const method of ['im.message.share', 'tasks.task.update']) {
    for (const fault of some(passing, 1)) {
      await test.step(`${method}, ${nameOf(fault)}`, async () => {
        await startOver()
        await emulator.fault({ ...fault, method })
        const { app } = await openPlacement(messageMenu)
        await makeTitled(app)
        await expect(app.getByRole('status')).toContainText('Your details were applied.', { timeout: 20_000 })
        expect(await emulator.executions('im.message.share')).toBe(1)
      })
    }
  }
})

test('a lost answer of a share: the dialog is read back, and the task is found', async ({ openPlacement, startOver, emulator, allowed }) => {
  test.slow()
  allowed.push(/\b50[0-3]\b/, /ERR_/)
  for (const fault of some(lost, 2)) {
    await test.step(nameOf(fault), async () => {
      await startOver()
      await emulator.fault({ ...fault, method: 'im.message.share' })
      const { app } = await openPlacement(messageMenu)
      await task(app).click()
      await expect(app.getByRole('status')).toContainText('Task created')
      await expect(app.getByRole('button', { name: 'Open task' })).toBeVisible()
      expect(await emulator.executions('im.message.share')).toBe(1)
    })
  }
})

test('a second step that got lost, was refused or did not happen: the task exists, the details are kept, said in words, applied again', async ({ page, openPlacement, startOver, emulator, allowed }) => {
  test.slow()
  await page.clock.install()
  allowed.push(/\b(400|403|50[0-3])\b/, /ERR_/)
  for (const fault of [...some(lost, 2), ...some(undone, 2)]) {
    await test.step(nameOf(fault), async () => {
      await startOver()
      await emulator.fault({ ...fault, method: 'tasks.task.update', times: 1 })
      const { app } = await openPlacement(messageMenu)
      const asked = page.waitForRequest(/tasks\.task\.update/)
      await makeTitled(app)
      await asked
      const said = fault.fault === 'refuse' ? 'your details were not applied' : 'Bitrix24 did not confirm that your details were applied.'
      await hurry(page, () => expect(app.getByRole('alert')).toContainText(said, soon))
      await expect(app.getByLabel('Title')).toHaveValue('Fetch the tape')
      await app.getByRole('button', { name: 'Apply again' }).click()
      await expect(app.getByRole('status')).toContainText('Your details were applied.')
      expect(await emulator.executions('im.message.share')).toBe(1)
    })
  }
})

test.describe('in a window of its own', () => {
  // The browser repeats once for each connection that it kept warm.
  test.use({ ownWindow: true })

  test('an answer cut before its headers is sent again by the browser itself; the widget adds nothing to that, nor does a second step change anything for the person', async ({ openPlacement, startOver, emulator, allowed }) => {
    allowed.push(/ERR_/)
    await emulator.fault({ fault: 'cut-before-headers', method: 'tasks.task.update', times: 1 })
    const { app } = await openPlacement(messageMenu)
    await makeTitled(app)
    await expect(app.getByRole('status')).toContainText('Your details were applied.')
    expect((await emulator.state()).tasks.filter(({ title }) => title === 'Fetch the tape')).toHaveLength(1)

    await startOver()
    await emulator.fault({ fault: 'cut-before-headers', method: 'im.message.share', times: 2 })
    await openPlacement(messageMenu)
    await task(app).click()
    await expect(app.getByRole('status')).toContainText('Task created')
    expect(await emulator.executions('im.message.share')).toBeLessThanOrEqual(2)
  })
})

test('no answer within 15 seconds is an unknown outcome, and is read back; what did not happen is not confirmed, checked again, and created anyway', async ({ page, openPlacement, startOver, emulator, allowed }) => {
  await page.clock.install()
  allowed.push(/\b502\b/)
  await emulator.fault({ fault: 'never-answer', method: 'im.message.share' })
  const { app } = await openPlacement(messageMenu)
  await task(app).click()
  // The portal has acted: given up before it arrived, the request would be none.
  await expect.poll(() => emulator.executions('im.message.share')).toBe(1)
  await page.clock.fastForward(14_000)
  await expect(app.getByRole('status')).not.toContainText('Task created')
  await page.clock.fastForward(1_100)
  await expect(app.getByRole('status')).toContainText('Task created')
  expect(await emulator.executions('im.message.share')).toBe(1)

  await startOver()
  await emulator.fault({ fault: 'http-before', method: 'im.message.share', status: 502, times: 1 })
  await openPlacement(messageMenu)
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

test('a portal whose page is silent about a new token signs the person out in words, and creates nothing, or keeps the details of a task that exists', async ({ page, openPlacement, startOver, emulator, allowed }) => {
  await page.clock.install()
  allowed.push(/\b401\b/)
  const { app } = await openPlacement({ ...messageMenu, silent: ['refreshAuth'] })
  await expect(app.getByRole('article')).toContainText('Marco Rossi')
  await emulator.fault({ fault: 'token-expired', method: 'im.message.share' })
  await task(app).click()
  await hurry(page, () => expect(app.getByRole('alert')).toContainText('Your session has ended', soon))
  expect(await emulator.executions('im.message.share')).toBe(0)

  await startOver()
  await openPlacement({ ...messageMenu, silent: ['refreshAuth'] })
  await emulator.fault({ fault: 'token-expired', method: 'tasks.task.update' })
  await makeTitled(app)
  await hurry(page, () => expect(app.getByRole('alert')).toContainText('It was created, but your details were not applied. Your session has ended', soon))
  await expect(app.getByLabel('Title')).toHaveValue('Fetch the tape')
  expect(await emulator.executions('im.message.share')).toBe(1)
})

test('a refusal is told in words, with the portal\'s own behind "Details", and can be tried again; a page that the portal does not open in its slider leaves a link instead', async ({ openPlacement, emulator, allowed }) => {
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

  await emulator.post('world', { op: 'switches', pathRule: 'short-list' })
  const [rule, closing] = ['-'.repeat(54), 'Created a [URL=/intranet/tasks/task/view/9/]task[/URL].']
  const say = (userId: number, text: string, params = {}) =>
    emulator.post<{ messageId: number }>('world', { op: 'post', chatId: 901, userId, text, params })
  const { messageId } = await say(12, 'The crane comes.')
  await say(0, [rule, 'Marco Rossi', 'The crane comes.', rule, closing].join('\n'), { CLASS: 'bx-messenger-content-item-system' })
  await openPlacement({ ...messageMenu, options: { messageId: String(messageId), dialogId: 'chat901' } })
  await app.getByRole('button', { name: /^Open: Task/ }).click()
  await expect(app.getByRole('link', { name: 'Open in a new tab' })).toHaveAttribute('href', /\/intranet\/tasks\/task\/view\/9\/$/)
})
