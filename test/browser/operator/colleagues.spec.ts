import type { BrowserContext, FrameLocator, Page } from '@playwright/test'
import { defaultCompany, settingsOption, settingsText } from '../../../src/domain/settings/settings'
import { expect, test as base } from '../support/fixtures'
import { frameAddress } from '../support/placement'
import { dealTab } from '../delivery/starts'

/** Tom Keller, an operator who sees the same deal. */
const tom = { ...dealTab, user: 9 }

const test = base.extend<{ openTom: () => Promise<FrameLocator>, company: (tellColleagues: boolean) => Promise<unknown> }>({
  openTom: async ({ context, portalOrigin, appOrigin }, use) => {
    await use(async () => {
      const page = await context.newPage()
      await page.goto(frameAddress(portalOrigin.origin, appOrigin.origin, tom))
      const app = page.frameLocator('iframe[title="Relay"]')
      await chat(app, /Live Chat.*open/).click()
      await expect(log(app).getByRole('article').last()).toBeVisible()
      return app
    })
  },

  // The slowest polling that there is: what is seen within seconds did not come by it.
  company: async ({ emulator }, use) => {
    await use(tellColleagues => emulator.post('world', {
      op: 'app-options', options: { [settingsOption]: settingsText({ ...defaultCompany(), pollSeconds: 120, tellColleagues }) }
    }))
  }
})

const log = (app: FrameLocator) => app.getByRole('log', { name: 'Conversation' })
const article = (app: FrameLocator, text: string) => log(app).getByRole('article').filter({ hasText: text })
const chat = (app: FrameLocator, name: RegExp) => app.getByRole('listbox', { name: 'Chats' }).getByRole('option', { name }).first()

async function sendText(app: FrameLocator, text: string) {
  await app.getByRole('textbox', { name: 'Message' }).fill(text)
  await app.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(article(app, text)).toContainText('Sent')
}

/** Names of the app's files that a page asks for. */
function filesOf(page: Page | BrowserContext): string[] {
  const files: string[] = []
  page.on('request', request => files.push(new URL(request.url()).pathname.split('/').at(-1)!))
  return files
}

test('an answer and a finished dialog show at once on the card of a colleague; closing the card ends the connection', async ({ page, openPlacement, openTom, company, emulator }) => {
  await company(true)
  const { app } = await openPlacement(dealTab)
  const colleague = await openTom()
  await expect.poll(emulator.listening).toBe(2)
  await sendText(app, 'Friday at nine.')
  await expect(article(colleague, 'Friday at nine.')).toBeVisible()
  expect(await emulator.executions('pull.application.event.add')).toBe(1)
  await app.getByRole('button', { name: 'End conversation' }).click()
  await app.getByRole('alertdialog').getByRole('button', { name: 'End conversation' }).click()
  await expect(chat(colleague, /Live Chat.*closed/)).toBeVisible()

  await page.goto('about:blank')
  await expect.poll(emulator.listening).toBe(1)
})

test('a push server that goes down meanwhile, or is down, harms nothing', async ({ page, openPlacement, openTom, company, emulator, allowed }) => {
  allowed.push(/WebSocket/)
  await company(true)
  const { app } = await openPlacement(dealTab)
  await openTom()
  await expect.poll(emulator.listening).toBe(2)
  await emulator.post('push', { down: true })
  await expect.poll(emulator.listening).toBe(0)
  await sendText(app, 'While it was down')
  await expect.poll(() => emulator.executions('pull.application.event.add')).toBe(1)
  await expect(app.getByRole('alert')).toHaveCount(0)

  await page.goto('about:blank')
  const failed = page.waitForEvent('console', message => message.text().includes('WebSocket'))
  await openPlacement(dealTab)
  await failed
  await chat(app, /Live Chat.*open/).click()
  await sendText(app, 'Without a signal')
  await expect(app.getByRole('alert')).toHaveCount(0)
})

test('with the switch off no request leaves for it, and its code is not loaded; nor without the permission', async ({ page, openPlacement, openTom, company, emulator }) => {
  await company(false)
  const files = filesOf(page)
  const methods = async () => (await emulator.log()).requests.map(({ method }) => method)
  const { app } = await openPlacement(dealTab)
  const colleague = await openTom()
  await sendText(app, 'Silently')
  await expect(article(colleague, 'Silently')).toHaveCount(0)
  expect(files.filter(name => name.startsWith('index'))).not.toEqual([])
  expect(files.filter(name => name.startsWith('signals'))).toEqual([])
  expect((await methods()).filter(method => method === 'scope' || method.startsWith('pull.'))).toEqual([])

  await company(true)
  await emulator.post('scopes', { granted: ['placement', 'crm', 'im', 'imopenlines', 'user_brief'] })
  await openPlacement(dealTab)
  await chat(app, /Live Chat.*open/).click()
  await sendText(app, 'Without permission')
  await expect.poll(methods).toContain('scope')
  expect(files.filter(name => name.startsWith('signals'))).toEqual([])
  expect((await methods()).filter(method => method.startsWith('pull.'))).toEqual([])
})

test('the switch is off at first and says that a permission is missing only where it is on; granted, it is saved and misses none', async ({ openPlacement, startOver, emulator, company }) => {
  const home = { placement: 'DEFAULT', options: [], user: 1 }
  const { app } = await openPlacement(home)
  const box = app.getByRole('checkbox', { name: 'Tell colleagues at once' })
  await expect(box).not.toBeChecked()
  await box.check()
  await expect(app.getByText('is not granted; without it')).toHaveCount(0)
  await app.getByRole('button', { name: 'Save' }).click()
  await expect(app.getByText('Saved.', { exact: true })).toBeVisible()
  expect((await emulator.state()).appOptions[settingsOption]).toContain('"tellColleagues":true')

  await startOver()
  await emulator.post('scopes', { granted: ['placement', 'crm', 'im', 'imopenlines', 'user_brief', 'task', 'log', 'calendar', 'lists', 'imbot'] })
  await openPlacement(home)
  await expect(app.getByText('All permissions are granted')).toBeVisible()
  await box.check()
  await expect(app.getByText('is not granted; without it')).toBeVisible()
  await company(true)
  await openPlacement(home)
  await expect(app.getByText('pull: open cards are not told')).toBeVisible()
})
