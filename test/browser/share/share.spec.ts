import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { messageMenu } from '../delivery/starts'
import { isLong } from '../../long'

const choice = (app: FrameLocator, name: string) => app.getByRole('button', { name: new RegExp(`^${name}`) })
const kinds = [
  ['Task', 'Task created', 'Open task'], ['Calendar event', 'Calendar event created', 'Open event'], ['New chat', 'Chat created', 'Open chat']
] as const
const seen = {
  paths: (page: Page) => page.evaluate(() => window.portal.paths),
  messenger: (page: Page) => page.evaluate(() => window.portal.messenger)
}

// All other tests open it by GET.
for (const method of isLong ? ['GET', 'POST'] as const : ['POST'] as const) {
  test(`one press makes what was chosen, a Feed post asks first and names who will see it, by ${method}`, async ({ openPlacement, emulator }) => {
    const { app } = await openPlacement({ ...messageMenu, method })
    await expect(app.getByRole('article', { name: 'Selected message' })).toContainText('Marco Rossi')
    let made = 0
    for (const [name, done, open] of kinds) {
      await test.step(name, async () => {
        await choice(app, name).click()
        await expect(app.getByRole('status')).toContainText(done)
        await expect(app.getByRole('button', { name: open })).toBeVisible()
        expect(await emulator.executions('im.message.share')).toBe(++made)
      })
    }
    await choice(app, 'Feed post').click()
    const question = app.getByRole('alertdialog')
    await expect(question).toContainText('9 people')
    await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
    expect(await emulator.executions('im.message.share')).toBe(made)
    await question.getByRole('button', { name: 'Publish' }).click()
    await expect(app.getByRole('status')).toContainText('Feed post published')
    expect(await emulator.executions('im.message.share')).toBe(made + 1)
  })
}

test('the message is shown as in the chat, with all that is told about it, by one batch request; pointing at a choice and focusing it cover the whole card', async ({ openPlacement, emulator }) => {
  const { app } = await openPlacement(messageMenu)
  const message = app.getByRole('article', { name: 'Selected message' })
  await expect(message).toContainText('I need the sealing tape by tomorrow at 15:00, who can fetch it?')
  await expect(message).toContainText('Group chat · Roof repair crew')
  await expect(message.locator('time')).toHaveAttribute('title', /\d/)
  await expect(choice(app, 'Task')).toHaveAccessibleDescription(/“I need the sealing tape .*observer: Marco Rossi/)
  await expect(choice(app, 'Calendar event')).toHaveAccessibleDescription(/calendar · .*(from “|tomorrow)/)
  await expect(choice(app, 'Feed post')).toHaveAccessibleDescription(/9 people/)
  await expect(choice(app, 'New chat')).toHaveAccessibleDescription(/you and Marco Rossi/)
  expect((await emulator.log()).requests.filter(({ inBatch }) => !inBatch).map(request => request.method)).toEqual(['batch'])

  const card = choice(app, 'Task').locator('xpath=..')
  const looks = () => card.evaluate((element) => {
    const { backgroundColor, outlineStyle } = getComputedStyle(element)
    return { backgroundColor, outlineStyle }
  })
  const quiet = await looks()
  await choice(app, 'Task').hover()
  await expect.poll(async () => (await looks()).backgroundColor).not.toBe(quiet.backgroundColor)
  await app.getByLabel('Details: Task').focus()
  await app.getByLabel('Details: Task').press('Shift+Tab')
  await expect(choice(app, 'Task')).toBeFocused()
  expect((await looks()).outlineStyle).toBe('solid')
})

test('the keyboard alone shares, publishes and closes', async ({ page, openPlacement, emulator }) => {
  const { app } = await openPlacement(messageMenu)
  await expect(app.getByRole('heading', { level: 1, name: 'Share message' })).toBeFocused()
  await page.keyboard.press('1')
  await expect(app.getByRole('status')).toContainText('Task created')
  await expect(app.getByRole('status')).toBeFocused()
  await page.keyboard.press('3')
  await page.keyboard.press('Escape')
  await expect(app.getByRole('alertdialog')).toHaveCount(0)
  await expect(choice(app, 'Feed post')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(app.getByRole('status')).toContainText('Feed post published')
  expect(await emulator.executions('im.message.share')).toBe(2)
  await app.getByRole('button', { name: 'Close' }).press('Enter')
  await expect.poll(() => page.evaluate(() => window.portal.closed)).toBe(1)
})

test('while one runs it is busy and the others are locked, and a second press does nothing; what was created is opened: a page in the slider, a chat in the messenger', async ({ page, openPlacement, emulator }) => {
  await emulator.fault({ fault: 'slow', method: 'im.message.share', ms: 4000, times: 1 })
  const { app } = await openPlacement(messageMenu)
  await choice(app, 'Task').click()
  await expect(choice(app, 'Task')).toHaveAttribute('aria-busy', 'true')
  for (const name of ['Calendar event', 'Feed post', 'New chat']) await expect(choice(app, name)).toBeDisabled()
  await choice(app, 'Task').click()
  await expect(app.getByRole('status')).toContainText('Task created')
  expect(await emulator.executions('im.message.share')).toBe(1)

  await app.getByRole('button', { name: 'Open task' }).click()
  await expect.poll(() => seen.paths(page)).toEqual([expect.stringMatching(/\/tasks\/task\/view\/\d+\/$/)])
  await page.evaluate(() => window.portal.closeSlider())
  await choice(app, 'New chat').click()
  await app.getByRole('button', { name: 'Open chat' }).click()
  await expect.poll(() => seen.messenger(page)).toEqual([expect.stringMatching(/^chat\d+$/)])
})

test('details are edited first and applied right after the share', async ({ page, openPlacement, emulator }) => {
  const { app } = await openPlacement(messageMenu)
  await expect(app.getByRole('article')).toContainText('Marco Rossi')
  await app.locator('summary').first().click()
  await app.getByLabel('Title').fill('Fetch the tape')
  await app.getByLabel('High priority').check()
  await app.getByRole('group', { name: 'Responsible' }).getByRole('button', { name: 'Choose' }).click()
  await expect(page.locator('dialog.picker')).toBeVisible()
  await page.evaluate(() => window.portal.chooseUsers([9]))
  await expect(app.getByRole('group', { name: 'Responsible' })).toContainText('Tom Keller')
  await choice(app, 'Task').click()
  await expect(app.getByRole('status')).toContainText('Your details were applied.')
  const [task] = (await emulator.state()).tasks.filter(({ title }) => title === 'Fetch the tape')
  expect(task).toMatchObject({ responsibleId: 9 })
  // The details folded with the choices: nothing of them is left to close.
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => window.portal.closed)).toBe(1)
})

test('a message that was shared already says so, and asks before another one; a new task can be undone, and the notice stays', async ({ openPlacement, emulator }) => {
  const first = await openPlacement(messageMenu)
  await choice(first.app, 'Task').click()
  await expect(first.app.getByRole('status')).toContainText('Task created')
  await expect.poll(() => emulator.executions('user.option.set')).toBeGreaterThan(0)
  const { app } = await openPlacement(messageMenu)
  await expect(choice(app, 'Task')).toBeFocused()
  await expect(app.getByRole('listitem').first()).toContainText(/Task, today .*, by you/)
  await choice(app, 'Task').press('Enter')
  const question = app.getByRole('alertdialog')
  await question.getByRole('button', { name: 'Cancel' }).click()
  expect(await emulator.executions('im.message.share')).toBe(1)
  const before = (await emulator.state()).tasks.length
  await choice(app, 'Task').click()
  await question.getByRole('button', { name: 'Create another' }).click()
  await expect(app.getByRole('status')).toContainText('Task created')
  expect(await emulator.executions('im.message.share')).toBe(2)

  await app.getByRole('button', { name: 'Undo' }).click()
  await expect(app.getByRole('status')).toContainText(/The task was deleted\.\s*The note about it stays in the chat\./)
  expect((await emulator.state()).tasks).toHaveLength(before)
})

test('a message far back is found with one request more at most; one that cannot be read is told in words, the choices stay usable; without access to the dialog they are locked', async ({ openPlacement, emulator }) => {
  const { app } = await openPlacement({ ...messageMenu, options: { messageId: '70301', dialogId: 'chat901' } })
  await expect(app.getByRole('article', { name: 'Selected message' })).toContainText('the van needed fuel')
  expect((await emulator.log()).requests.filter(({ inBatch }) => !inBatch).length).toBeLessThanOrEqual(2)

  await openPlacement({ ...messageMenu, options: { messageId: '70370', dialogId: 'chat901' } })
  await expect(app.getByRole('article', { name: 'Selected message' })).toContainText('This message was deleted.')
  await expect(choice(app, 'Task')).toBeEnabled()

  await openPlacement({ ...messageMenu, options: { messageId: '70382', dialogId: 'chat961' } })
  await expect(app.getByRole('article', { name: 'Selected message' })).toContainText('do not have access')
  for (const name of ['Task', 'Calendar event', 'Feed post', 'New chat']) await expect(choice(app, name)).toBeDisabled()
})

/** The two clicks of a double click, with the time in between that a hand needs. */
async function doubleClick(page: Page, { x, y }: { x: number, y: number }, between: () => Promise<unknown>) {
  await page.mouse.click(x, y)
  await between()
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
}

test('a double click creates once, though another choice moves under the pointer in between; an Enter that is still held down presses no choice that gets the focus', async ({ page, openPlacement, emulator }) => {
  const { app } = await openPlacement(messageMenu)
  await expect(app.getByRole('article', { name: 'Selected message' })).toContainText('Marco Rossi')
  const { x, y } = (await choice(app, 'Calendar event').boundingBox())!
  const place = { x: x + 60, y: y + 30 }
  await doubleClick(page, place, () => expect(app.getByRole('button', { name: 'Open event' })).toBeVisible())
  await expect(app.getByRole('status')).toContainText('Calendar event created')
  await expect(choice(app, 'Task')).toBeEnabled()
  expect(await emulator.executions('im.message.share')).toBe(1)

  await app.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.down('Enter')
  await choice(app, 'Task').focus()
  for (let repeats = 0; repeats < 3; repeats++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await choice(app, 'New chat').press('Enter')
  await expect(app.getByRole('status')).toContainText('Chat created')
  expect(await emulator.executions('im.message.share')).toBe(2)
})
