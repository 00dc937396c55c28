import type { FrameLocator, Page } from '@playwright/test'
import { test as base } from '../support/fixtures'
import { demoAddress } from '../support/placement'

/** Opens the demo on the built app, at a place such as `#/customers/915`. */
export const test = base.extend<{ openDemo: (at?: string) => Promise<Page> }>({
  openDemo: async ({ page, portalOrigin, appOrigin, emulator: _reset }, use) => {
    await use(async (at = '') => {
      await page.goto(demoAddress(portalOrigin.origin, appOrigin.origin, at))
      await page.getByRole('main').locator('h1, h2').filter({ visible: true }).first().waitFor()
      return page
    })
  }
})

/** The app in its frame. */
export const relay = (page: Page): FrameLocator => page.frameLocator('iframe[title=Relay]')

/** Goes to another place of the demo, without loading it anew. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash }, place)
}
