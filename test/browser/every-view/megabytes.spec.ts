import type { CDPSession, FrameLocator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab, messageMenu } from '../delivery/starts'
import { hostileTexts, wellFormed } from '../../fixtures/hostile'
import { isLong } from '../../long'

/** Fields from one that holds a megabyte to the next; over all texts each field has held two of them. */
const among = 20
const texts = hostileTexts('long')
/** In `npm test`: letters without a break. */
const quick = 0

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })

/**
 * What somebody does with texts like these in sight, and for how many milliseconds at most the page's main thread may be at
 * it, the drawing included. A chat that is opened lays its messages out anew.
 */
const keys: Record<string, { on: (app: FrameLocator) => ReturnType<FrameLocator['locator']>, key: string, most: number }> = {
  'a letter': { on: box, key: 'x', most: 100 },
  'a page up': { on: app => app.getByRole('log', { name: 'Conversation' }), key: 'PageUp', most: 100 },
  'the next chat': { on: box, key: 'Alt+ArrowDown', most: 250 },
  'back to it': { on: box, key: 'Alt+ArrowUp', most: 250 }
}

/** Processor time, so that it tells the same on a machine that has more to do. */
async function workOf(page: Page, browser: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const taken = async () => (await browser.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
  const before = await taken()
  await act()
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return await taken() - before
}

test.describe('a text of a megabyte, in every field that shows one', () => {
  for (const [at, { name, text: whole }] of texts.entries()) {
    if (!isLong && at !== quick) continue
    test(name, async ({ page, openPlacement, emulator }) => {
      const text = wellFormed(whole)
      const words = Array.from({ length: among }, (_, place) => place === at % among ? text : `Word ${place}`)
      await emulator.post('world', { op: 'words', texts: words })
      await emulator.post('world', { op: 'post', chatId: 915, userId: 652, text })
      const browser = await page.context().newCDPSession(page)
      await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
      const { app } = await openPlacement(dealTab)
      const opening = await workOf(page, browser, () => app.locator('[role=log] article, [role=log] [role=article]').first().waitFor({ state: 'attached', timeout: 20_000 }))
      // What the card asks after its first answer belongs to no key.
      await page.waitForLoadState('networkidle')
      const told = [`opening ${opening.toFixed(0)} ms`]
      for (const [what, { on, key, most }] of Object.entries(keys)) {
        await on(app).focus()
        const work = await workOf(page, browser, () => page.keyboard.press(key))
        told.push(`${what} ${work.toFixed(0)} ms`)
        expect.soft(work, what).toBeLessThan(most)
      }
      const { messageId } = await emulator.post<{ messageId: number }>('world', { op: 'post', chatId: 901, userId: 9, text })
      const share = await openPlacement({ ...messageMenu, options: { ...messageMenu.options, messageId: String(messageId) } })
      await expect(share.app.locator('main button').first()).toBeEnabled()
      console.log(`${name}: ${told.join(', ')}`)
    })
  }
})
