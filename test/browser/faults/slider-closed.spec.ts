import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { allAnswered } from '../support/in-flight'
import type { EmulatorClient } from '../support/emulator-client'
import { dealTab, messageMenu } from '../delivery/starts'

/** The slider or the card goes away while a write is on its way: the frame hears nothing of it any more. */
async function closeUnderWay(page: Page, emulator: EmulatorClient, method: string) {
  await expect.poll(async () => (await emulator.log()).requests.map(request => request.method)).toContain(method)
  await close(page)
}

const close = (page: Page) => page.locator('iframe[title="Relay"]').evaluate(frame => frame.remove())

/** The network keeps a request to itself. Gives what ends that, once one has come that far. */
async function holdBack(page: Page, method: string): Promise<() => Promise<void>> {
  const held = page.waitForRequest(request => request.url().includes(method))
  await page.route(url => url.pathname.includes(method), () => undefined)
  return async () => {
    await held
    await close(page)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  }
}

const share = 'im.message.share'
const button = (app: FrameLocator, name: string | RegExp) => app.getByRole('button', { name }).first()
const kinds = [
  ['a task', /^Task/], ['a calendar event', /^Calendar event/], ['a Feed post', /^Feed post/], ['a chat', /^New chat/]
] as const

test.describe('the slider is closed while a share is on its way', () => {
  async function press(app: FrameLocator, choice: RegExp) {
    await expect(app.getByRole('article', { name: 'Selected message' })).toContainText('Marco Rossi')
    await button(app, choice).click()
    if (String(choice).includes('Feed')) await app.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click()
  }

  test('a task, an event, a Feed post and a chat that were made are told at the next opening, and another one is asked about', async ({ page, openPlacement, emulator }) => {
    let { app } = await openPlacement(messageMenu)
    for (const [at, [name, choice]] of kinds.entries()) {
      await test.step(name, async () => {
        await emulator.fault({ fault: 'never-answer', method: share, times: 1 })
        await press(app, choice)
        await expect.poll(() => emulator.executions(share)).toBe(at + 1)
        await close(page)
        app = (await openPlacement(messageMenu)).app
        const item = app.getByRole('listitem').filter({ has: app.getByRole('button', { name: choice }) })
        await expect(item).toContainText(/, today \d/)
        await expect(item.getByRole('button', { name: /^Open:/ })).toBeVisible()
        await button(app, choice).click()
        const question = app.getByRole('alertdialog')
        await expect(question.getByRole('button', { name: 'Create another' })).toBeVisible()
        await question.getByRole('button', { name: 'Cancel' }).click()
        expect(await emulator.executions(share)).toBe(at + 1)
      })
    }
  })

  test('what was not made is not told; the next opening cannot know that, so it asks, and makes it once', async ({ page, openPlacement, emulator }) => {
    const first = await openPlacement(messageMenu)
    const closeMidway = await holdBack(page, share)
    await press(first.app, /^Task/)
    await closeMidway()
    const { app } = await openPlacement(messageMenu)
    await expect(app.getByRole('article', { name: 'Selected message' })).toContainText('Marco Rossi')
    await expect(app.getByText(/, today \d/)).toHaveCount(0)
    await button(app, /^Task/).click()
    await app.getByRole('alertdialog').getByRole('button', { name: 'Create another' }).click()
    await expect(app.getByRole('status')).toContainText('Task created')
    expect(await emulator.executions(share)).toBe(1)
  })
})

test('details are there again after the slider was closed; closed while they were applied, they can be applied again', async ({ page, openPlacement, emulator }) => {
  const title = 'Fetch the tape'
  const { app } = await openPlacement(messageMenu)
  await expect(app.getByRole('article')).toContainText('Marco Rossi')
  await app.locator('summary').first().click()
  await app.getByLabel('Title').fill(title)
  await close(page)

  await openPlacement(messageMenu)
  await expect(app.getByRole('listitem').first()).toContainText(title)
  await emulator.fault({ fault: 'never-answer', method: 'tasks.task.update', times: 1 })
  await button(app, /^Task/).click()
  await closeUnderWay(page, emulator, 'tasks.task.update')

  await openPlacement(messageMenu)
  await expect(app.getByRole('alert')).toContainText('did not confirm that your details were applied')
  await app.getByRole('button', { name: 'Apply again' }).click()
  // The button goes, and the focus does not go with it.
  await expect(app.getByRole('button', { name: /^Task/ })).toBeFocused()
  await expect(app.getByRole('status').filter({ hasText: 'Your details were applied.' })).toBeVisible()
  expect((await emulator.state()).tasks.filter(task => task.title === title)).toHaveLength(1)
  expect(await emulator.executions(share)).toBe(1)
})

test.describe('the card is closed while an answer is on its way', () => {
  const add = 'imopenlines.crm.message.add'
  const article = (app: FrameLocator) => app.getByRole('log').getByRole('article').filter({ hasText: 'On Friday.' })

  /** A chat that was answered waits no longer, so the card opens with another one. */
  const chosen = (app: FrameLocator) => app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name: /Live Chat/ }).click()

  async function send(app: FrameLocator) {
    await app.getByRole('textbox', { name: 'Message' }).fill('On Friday.')
    await button(app, /^Send$/).click()
  }

  test('a text that the portal took is sent at the next opening, and stands there once; a file too', async ({ page, openPlacement, emulator }) => {
    await emulator.fault({ fault: 'never-answer', method: add, times: 1 })
    await send((await openPlacement(dealTab)).app)
    await closeUnderWay(page, emulator, add)
    const { app } = await openPlacement(dealTab)
    await chosen(app)
    await expect(article(app)).toContainText(/Sent|Delivered/)
    await expect(article(app)).toHaveCount(1)
    await expect(app.getByText('Not confirmed')).toHaveCount(0)
    await expect(app.getByRole('textbox', { name: 'Message' })).toHaveValue('')
    expect(await emulator.executions(add)).toBe(1)

    const upload = 'im.v2.File.upload'
    await emulator.fault({ fault: 'never-answer', method: upload, times: 1 })
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(app, 'Attach files').click()])
    await chooser.setFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('The plan') })
    await button(app, /^Send$/).click()
    await closeUnderWay(page, emulator, upload)
    await openPlacement(dealTab)
    await chosen(app)
    const file = app.getByRole('log').getByRole('article').filter({ hasText: 'plan.txt' })
    await expect(file).toContainText(/Sent|Delivered/)
    await expect(file).toHaveCount(1)
    expect(await emulator.executions(upload)).toBe(1)
  })

  test('one that had not left yet is not sent, and says so; one that it did not take is not confirmed, and goes out again on a press only', async ({ page, openPlacement, emulator }) => {
    const { app } = await openPlacement(dealTab)
    await expect(app.getByRole('log').getByRole('article').first()).toBeVisible()
    await allAnswered(page)
    // It is looked first whether somebody else wrote.
    const look = 'im.dialog.messages.get'
    const looks = async () => (await emulator.log()).requests.filter(({ method }) => method === look).length
    const before = await looks()
    await emulator.fault({ fault: 'never-answer', method: look, times: 1 })
    await send(app)
    await expect.poll(looks).toBeGreaterThan(before)
    await expect(article(app)).toBeVisible()
    await close(page)
    await openPlacement(dealTab)
    await expect(article(app)).toContainText('Not sent')
    // The list tells it too, since another chat may be open.
    const inList = app.getByRole('option', { name: /Live Chat/ })
    await expect(inList).toContainText('Not sent')
    expect(await emulator.executions(add)).toBe(0)

    await article(app).getByRole('button', { name: 'Discard' }).click()
    await expect(article(app)).toHaveCount(0)
    const closeMidway = await holdBack(page, add)
    await send(app)
    await closeMidway()
    await openPlacement(dealTab)
    await expect(article(app)).toContainText('Not confirmed')
    await expect(inList).toContainText('Not confirmed')
    expect(await emulator.executions(add)).toBe(0)
    await article(app).getByRole('button', { name: 'Send again' }).click()
    await expect(article(app)).toContainText(/Sent|Delivered/)
    await expect(article(app)).toHaveCount(1)
    await expect(inList).not.toContainText('Not confirmed')
    expect(await emulator.executions(add)).toBe(1)
  })
})
