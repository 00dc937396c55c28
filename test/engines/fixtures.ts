import { operator, serverTest, test as pageTest } from '../browser/support/fixtures'
import { frameAddress, type Placement } from '../browser/support/placement'
import { startApp } from '../browser/support/servers'
import type { View } from './view'
import { webKitView } from './webkit/controls'
import { startDriver, type Driver } from './webkit/driver'
import { watchedFiles } from './webkit/watched'

interface Flow {
  /** Opens the app as the portal does, in a frame of another origin. */
  open: (placement: Placement) => Promise<View>
}

/** In Chromium and in Firefox, whatever the project says. */
export const inPages = pageTest.extend<Flow>({
  open: async ({ openPlacement, allowed }, use) => {
    // What a browser says of a lost answer, each in its own words.
    allowed.push(/ERR_|net::|NS_ERROR|\b(400|401|403|50\d)\b/, /Cross-Origin Request Blocked|NetworkError/)
    await use(async placement => (await openPlacement(placement)).app)
  }
})

/** In WebKit, by its own driver. */
export const inWebKit = serverTest.extend<Flow, { driver: Driver }>({
  driver: [async ({}, use) => {
    const driver = await startDriver(process.env['WEBKIT_DRIVER'] ?? 'WebKitWebDriver')
    await use(driver)
    driver.close()
  }, { scope: 'worker', timeout: 60_000 }],

  appOrigin: [async ({}, use) => {
    const files = await watchedFiles()
    const app = await startApp(files.folder)
    await use(app)
    await app.close()
    await files.clear()
  }, { scope: 'worker', timeout: 60_000 }],

  open: async ({ driver, portalOrigin, appOrigin, emulator: _reset }, use) => {
    const session = await driver.open()
    const view = webKitView(session)
    try {
      await use(async (placement) => {
        await session.ask('url', { url: frameAddress(portalOrigin.origin, appOrigin.origin, { user: operator, ...placement }) })
        return view
      })
      const errors = await view.locator('html').evaluate(() => window.relayErrors)
      // WebKit says so, as the standard asks, where a size is told in the next frame only: nothing went wrong.
      const wrong = errors?.filter(error => !error.startsWith('ResizeObserver loop'))
      inWebKit.expect(wrong, 'errors in the page').toEqual([])
    } finally {
      await session.close()
    }
  }
})
