import { expect, test as base, type ConsoleMessage, type FrameLocator, type Page } from '@playwright/test'
import { emulatorClient, type EmulatorClient } from './emulator-client'
import { watchRequests } from './in-flight'
import { leavePage, openPage, renewPage, type KeptPage } from './kept-page'
import { frameAddress, type Placement } from './placement'
import { startApp, startPortal, type Origin } from './servers'

export { expect }

/** The app in its frame, and the portal's page around it. */
export interface Opened { app: FrameLocator, page: Page }

/** Ida Brandt of the emulator's world: no administrator, member of the group chat, operator of the open lines. */
export const operator = 7

/** Pieces of page errors and console errors that a test expects. */
type Expected = (string | RegExp)[]

interface Fixtures {
  /** Opens the app as the portal does, in a frame of another origin. */
  openPlacement: (placement: Placement) => Promise<Opened>
  /** As at the beginning of the test: the page is left, the portal and what the browser stores are as new. */
  startOver: () => Promise<void>
  /** Errors in the page that belong to the test: `allowed.push(/503/)`. All others fail it. */
  allowed: Expected
  /** Opens a window for this test alone, with no connections left of earlier ones: `test.use({ ownWindow: true })`. */
  ownWindow: boolean
  /** The page and what a test has done to it. */
  kept: KeptPage
  watched: undefined
}

interface WorkerFixtures { portalOrigin: Origin, appOrigin: Origin, keeper: { kept?: KeptPage } }

/** A portal and the app's server, and no page yet. */
export const serverTest = base.extend<{ emulator: EmulatorClient }, WorkerFixtures>({
  portalOrigin: [async ({}, use) => {
    const portal = await startPortal()
    await use(portal)
    await portal.close()
  }, { scope: 'worker', timeout: 60_000 }],

  appOrigin: [async ({}, use) => {
    const app = await startApp()
    await use(app)
    await app.close()
  }, { scope: 'worker', timeout: 60_000 }],

  emulator: async ({ portalOrigin }, use) => {
    const emulator = emulatorClient(portalOrigin.origin)
    await emulator.reset()
    await use(emulator)
  }
})

export const test = serverTest.extend<Fixtures, Pick<WorkerFixtures, 'keeper'>>({
  keeper: [async ({}, use) => use({}), { scope: 'worker' }],

  ownWindow: [false, { option: true }],

  kept: async ({ browser, keeper, portalOrigin, appOrigin, ownWindow, viewport, locale, timezoneId, deviceScaleFactor }, use, info) => {
    const options = JSON.stringify([viewport, locale, timezoneId, deviceScaleFactor])
    if (ownWindow || keeper.kept?.options !== options) await letGo(keeper)
    const kept = keeper.kept ??= await openPage(browser, options)
    await use(kept)
    if (ownWindow || kept.isWorn || info.status !== info.expectedStatus) await letGo(keeper)
    else await renewPage(kept, [portalOrigin.origin, appOrigin.origin], viewport)
  },

  context: async ({ kept }, use) => use(kept.page.context()),

  page: async ({ kept }, use) => use(kept.page),

  openPlacement: async ({ page, portalOrigin, appOrigin, emulator: _reset }, use) => {
    await use(async (placement) => {
      await page.goto(frameAddress(portalOrigin.origin, appOrigin.origin, { user: operator, ...placement }))
      return { page, app: page.frameLocator('iframe[title="Relay"]') }
    })
  },

  startOver: async ({ kept, appOrigin, emulator }, use) => {
    await use(async () => {
      await leavePage(kept, [appOrigin.origin])
      await emulator.reset()
    })
  },

  allowed: async ({}, use) => use([]),

  watched: [async ({ page, allowed }, use) => {
    watchRequests(page)
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => isError(message) && errors.push(`${message.text()} ${message.location().url}`))
    await use(undefined)
    expect(errors.filter(error => !allowed.some(piece => error.match(piece))), 'errors in the page').toEqual([])
  }, { auto: true }]
})

async function letGo(keeper: WorkerFixtures['keeper']) {
  await keeper.kept?.page.context().close()
  delete keeper.kept
}

function isError(message: ConsoleMessage): boolean {
  return message.type() === 'error'
}
