import type { FrameLocator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab, messageMenu } from '../delivery/starts'
import { some } from '../../long'

const add = 'imopenlines.crm.message.add'
const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** Nothing sticks out of the frame, and each alert stands whole in it. */
async function fits(app: FrameLocator, what: string) {
  const width = await app.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(width, `${what}: beyond the frame`).toBeLessThanOrEqual(0)
  const sides = await app.getByRole('alert').evaluateAll(alerts => alerts.map((alert) => {
    const { left, right } = alert.getBoundingClientRect()
    return left >= 0 && right <= window.innerWidth && alert.scrollWidth <= alert.clientWidth
  }))
  expect(sides, `${what}: its alerts`).not.toContain(false)
}

for (const language of some(['de', 'en', 'ru'], 1)) {
  test(`a card of 320 px holds all that it has to tell: ${language}`, async ({ openPlacement, emulator, allowed }) => {
    allowed.push(/40\d/)
    const { app } = await openPlacement({ ...dealTab, language, width: 320 })
    const box = app.locator('textarea')
    await app.getByRole('option').filter({ hasText: 'Live Chat' }).click()
    await expect(app.getByRole('log')).toBeVisible()
    await fits(app, 'an open chat')
    const { height } = (await app.getByRole('toolbar').first().boundingBox())!
    expect(height, 'two lines of buttons above the conversation at most').toBeLessThan(70)

    await emulator.post('customer', { chatId: 915, text: long })
    await box.fill(long)
    await box.press('Control+Enter')
    await expect(app.getByRole('alert')).toBeVisible()
    await fits(app, 'somebody wrote')
    await box.fill('Friday?')
    await expect(box.locator('..').getByRole('button').last(), 'what sends is in sight').toBeInViewport({ ratio: 1 })

    await emulator.fault({ fault: 'refuse', method: add, code: 'MESSAGE_ADD_ERROR', status: 400, times: 1 })
    await expect(async () => {
      await box.press('Control+Enter')
      await expect(app.getByRole('article').getByRole('alert')).toBeVisible({ timeout: 500 })
    }).toPass()
    await fits(app, 'not sent')

    await emulator.fault({ fault: 'refuse', method: add, code: 'CHAT_NOT_IN_CRM', status: 400, times: 1 })
    await box.fill(long)
    await box.press('Control+Enter')
    await expect(app.getByRole('alert')).toHaveCount(2)
    await fits(app, 'no longer linked')
    await box.fill('/')
    await expect(app.getByRole('listbox').last()).toBeVisible()
    await fits(app, 'canned responses')
  })
}

test('a share window of 320 px holds all that it has to tell', async ({ page, openPlacement, emulator, allowed }) => {
  allowed.push(/40\d/)
  await emulator.fault({ fault: 'refuse', method: 'im.message.share', code: 'ODD_CODE', status: 400, times: 1 })
  const { app } = await openPlacement({ ...messageMenu, width: 320 })
  await app.getByRole('button', { name: /^Task/ }).click()
  await app.getByRole('alert').getByRole('button', { name: 'Details' }).click()
  await fits(app, 'refused')
  await app.getByLabel('Details: Calendar event').click()
  await expect(app.getByLabel('Start', { exact: true })).toBeVisible()
  await fits(app, 'details')
  await app.getByRole('group', { name: 'Attendees' }).getByRole('button', { name: 'Choose' }).click()
  await expect(page.locator('dialog.picker')).toBeVisible()
  await page.evaluate(() => window.portal.chooseUsers([9]))
  await app.getByText('Tom Keller', { exact: true }).evaluate((name, words) => { name.textContent = words }, long)
  await fits(app, 'a chosen person with a long name')
  await app.getByRole('button', { name: /^Task/ }).click()
  await expect(app.getByRole('status')).toContainText('Task created')
  await fits(app, 'done, with the choices in a row')
})
