import type { Locator, Page } from '@playwright/test'

/** How often Tab, or `Shift+Tab`, is pressed until `target` has the focus; `Infinity` where 80 times do not lead there. */
export async function tabsTo(page: Page, target: Locator, key = 'Tab'): Promise<number> {
  for (let count = 1; count <= 80; count++) {
    await page.keyboard.press(key)
    if (await target.evaluate(one => one === document.activeElement)) return count
  }
  return Infinity
}
