import type { FrameLocator, Page } from '@playwright/test'
import { expect } from '../../support/fixtures'
import { dealTab, messageMenu } from '../../delivery/starts'
import type { EmulatorClient } from '../../support/emulator-client'
import type { Placement } from '../../support/placement'

/** A command that Relay sends to the portal's page, and what a person does that leads to it. */
export interface ParentCommand {
  /** As the table names it. */
  name: string
  command: string
  placement: Placement
  before?: (emulator: EmulatorClient) => Promise<unknown>
  /** Up to the place where the command can be pressed. */
  lead?: (app: FrameLocator) => Promise<unknown>
  /** Only from then on does the portal's page go wrong: the command was answered once before. */
  isSecond?: true
  /** Nothing where opening the page is what sends it. */
  press?: (app: FrameLocator, page: Page) => Promise<unknown>
  /** Whether what was wanted is there. */
  isDone: (app: FrameLocator, page: Page) => Promise<boolean>
  /** What the page says of it besides its alerts. */
  says?: (app: FrameLocator) => Promise<string>
  /** Errors in the console that belong to it. */
  errors?: RegExp
  /** Something else that the view is for. Throws where it does not work any more. */
  works: (app: FrameLocator, page: Page) => Promise<unknown>
}

const button = (app: FrameLocator, name: string | RegExp) => app.getByRole('button', { name, exact: typeof name === 'string' })
const home = { placement: 'DEFAULT', options: [], user: 1, height: 'follow' } satisfies Placement
const installer = { placement: 'DEFAULT', options: [], user: 1, install: true } satisfies Placement

/** A share is a write of its own, which needs nothing of the portal's page. */
async function sharesAnEvent(app: FrameLocator) {
  await button(app, /^Calendar event/).first().click()
  await expect(app.getByRole('status').getByText('Calendar event created').first()).toBeVisible()
}

const statusOf = (app: FrameLocator) => app.getByRole('status').first().innerText({ timeout: 200 })

async function sendsAnAnswer(app: FrameLocator) {
  for (const dialog of ['alertdialog', 'dialog'] as const) if (await app.getByRole(dialog).count()) await app.getByRole(dialog).press('Escape')
  const myself = button(app, 'Use my own name').or(button(app, 'Back to yourself'))
  if (await myself.count()) await myself.first().click()
  await app.getByRole('textbox', { name: 'Message' }).fill('On Friday.')
  await button(app, 'Send').click()
  await expect(app.getByRole('log').getByRole('article').filter({ hasText: 'On Friday.' })).toContainText(/Sent|Delivered|Sending to/)
}

async function savesSettings(app: FrameLocator) {
  await app.getByRole('radio', { name: 'Dark' }).click()
  await button(app, 'Save').click()
  await expect(app.getByRole('form').getByRole('status').getByText('Saved.', { exact: true })).toBeVisible()
}

/** Where the portal shows its dialog, Tom is chosen in it. */
async function chooseTom(page: Page) {
  const isShown = await page.locator('dialog.picker').waitFor({ timeout: 1500 }).then(() => true, () => false)
  if (isShown) await page.evaluate(() => window.portal.chooseUsers([9]))
}

const isSeen = (look: (app: FrameLocator) => ReturnType<FrameLocator['locator']>) => (app: FrameLocator) => look(app).first().isVisible()
const isInstalled = isSeen(app => app.getByRole('table', { name: 'Placements' }).getByRole('row', { name: /Bound/ }))
const taskDone = isSeen(app => app.getByRole('status').getByText('Task created'))

/** Also where there is one already, of which the view asks. */
function make(choice: RegExp, open: string) {
  return async (app: FrameLocator) => {
    await expect(app.getByRole('article', { name: 'Selected message' })).toContainText('Marco Rossi')
    await button(app, choice).first().click()
    const another = app.getByRole('alertdialog').getByRole('button', { name: 'Create another' })
    await another.or(button(app, open)).first().waitFor()
    if (await another.isVisible()) await another.click()
    await expect(button(app, open)).toBeVisible()
  }
}

const openings: ParentCommand[] = [
  {
    name: 'handshake', command: 'getInitData', placement: messageMenu,
    isDone: isSeen(app => app.getByRole('article', { name: 'Selected message' })), works: sharesAnEvent
  },
  {
    name: 'first run', command: 'setInstall', placement: installer, before: emulator => emulator.reset('bare'),
    isDone: isInstalled, says: statusOf, works: savesSettings
  },
  {
    name: 'end of the installation', command: 'setInstallFinish', placement: installer, before: emulator => emulator.reset('bare'),
    isDone: isInstalled, says: statusOf, works: savesSettings
  }
]

const tokens: ParentCommand[] = [
  {
    name: 'a new token for a write', command: 'refreshAuth', placement: messageMenu,
    before: emulator => emulator.fault({ fault: 'token-expired', method: 'im.message.share', times: 1 }),
    press: app => button(app, /^Task/).first().click(), isDone: taskDone, works: sharesAnEvent
  },
  {
    name: 'a new token for a reading', command: 'refreshAuth', placement: dealTab,
    // The page asks ahead of its code, then the SDK does, which renews the token.
    before: emulator => emulator.fault({ fault: 'token-expired', method: 'batch', times: 2 }),
    isDone: isSeen(app => app.getByRole('log').getByRole('article')), works: sendsAnAnswer
  }
]

const windows: ParentCommand[] = [
  {
    name: 'height of the frame', command: 'resizeWindow', placement: home,
    // Its section grows when it is pressed.
    press: app => button(app, /^(Check this portal|Check again)$/).first().click(),
    isDone: app => app.locator('html').evaluate(root => root.scrollHeight <= window.innerHeight), works: savesSettings,
    // Two checks in a row ask for more than the portal gives at once.
    errors: /\b503\b/
  },
  {
    name: 'a page in the slider', command: 'openPath', placement: messageMenu, lead: make(/^Task/, 'Open task'),
    press: app => button(app, 'Open task').click(),
    isDone: (_, page) => page.getByRole('dialog', { name: /tasks\/task\/view/ }).isVisible(),
    works: async (app, page) => {
      await page.evaluate(() => window.portal.closeSlider())
      await sharesAnEvent(app)
    }
  },
  {
    name: 'a chat in the messenger', command: 'imOpenMessenger', placement: messageMenu, lead: make(/^New chat/, 'Open chat'),
    press: app => button(app, 'Open chat').click(),
    isDone: (_, page) => page.evaluate(() => window.portal.messenger.length > 0), works: sharesAnEvent
  },
  {
    name: 'closing the slider', command: 'closeApplication', placement: messageMenu,
    press: app => app.getByRole('heading', { level: 1 }).press('Escape'),
    isDone: (_, page) => page.evaluate(() => window.portal.closed > 0),
    works: async (app, page) => { if (await page.locator('iframe[title="Relay"]').count()) await sharesAnEvent(app) }
  }
]

const dialogs: ParentCommand[] = [
  {
    name: 'a colleague to transfer to', command: 'selectUser', placement: dealTab,
    lead: async (app) => {
      await button(app, 'Transfer').click()
      await expect(button(app, 'Choose another colleague')).toBeVisible()
    },
    press: async (app, page) => {
      await button(app, 'Choose another colleague').click()
      await chooseTom(page)
    },
    isDone: isSeen(app => app.getByRole('alertdialog').getByText(/Tom Keller/)), works: sendsAnAnswer
  },
  {
    name: 'a colleague to write as', command: 'selectUser', placement: dealTab,
    press: async (app, page) => {
      await button(app, 'Send as Ida Brandt').click()
      await chooseTom(page)
    },
    isDone: isSeen(app => app.getByText('You are sending as Tom Keller')), works: sendsAnAnswer
  },
  {
    name: 'people of an event', command: 'selectUser', placement: messageMenu,
    lead: async (app) => {
      await app.locator('summary').nth(1).click()
      await expect(app.getByRole('group', { name: 'Attendees' })).toBeVisible()
    },
    press: async (app, page) => {
      await app.getByRole('group', { name: 'Attendees' }).getByRole('button', { name: 'Choose' }).click()
      await chooseTom(page)
    },
    isDone: isSeen(app => app.getByRole('group', { name: 'Attendees' }).getByText('Tom Keller')), works: sharesAnEvent
  }
]

/** The check of the portal, which asks what the app itself does not need. */
const checks: ParentCommand[] = (['getInterface', 'getInitData'] as const).map(command => ({
  name: `check of the portal, \`${command}\``, command, placement: home, isSecond: true,
  lead: app => expect(button(app, 'Check this portal')).toBeVisible(),
  press: app => button(app, /^(Check this portal|Check again)$/).first().click(),
  isDone: isSeen(app => app.getByText(/^\d+ as expected/)), works: savesSettings
}))

/** Every command of Relay's, each where it matters that no answer comes. */
export const parentCommands: readonly ParentCommand[] = [...openings, ...tokens, ...windows, ...dialogs, ...checks]
