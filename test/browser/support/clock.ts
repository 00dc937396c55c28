import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** While the clock is moved on, one look is short. */
export const soon = { timeout: 150 }

/**
 * Moves the page's clock on, a second at a time or another `pace` in ms, until `look` no longer throws. The portal's answers
 * take their real time, for which each look leaves some. `page.clock.install()` comes before the page is opened.
 */
export async function hurry(page: Page, look: () => Promise<void>, pace = 1000): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(pace)
    await look()
  }).toPass({ intervals: [100] })
}
