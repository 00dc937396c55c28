import type { CDPSession, FrameLocator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab, messageMenu } from '../delivery/starts'
import { hostileTexts, wellFormed } from '../../fixtures/hostile'
import { isLong } from '../../long'

/** Fields from one that holds a megabyte to the next; over all texts each field has held two of them. */
const among = 20
const texts = hostileTexts('long')
/** In `npm test`: letters without a break, links, one mark on another, and lines. */
const quick = [0, 6, 2, 23]

/** Milliseconds of the page's main thread for what one key does, its drawing included. */
const most = 100

/** What somebody does with texts like these in sight. */
const keys: Record<string, { on: (app: FrameLocator) => ReturnType<FrameLocator['locator']>, key: string }> = {
  'a letter': { on: app => app.getByRole('textbox', { name: 'Message' }), key: 'x' },
  'a page up': { on: app => app.getByRole('log', { name: 'Conversation' }), key: 'PageUp' },
  'the next chat': { on: app => app.getByRole('textbox', { name: 'Message' }), key: 'Alt+ArrowDown' },
  'back to it': { on: app => app.getByRole('textbox', { name: 'Message' }), key: 'Alt+ArrowUp' }
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
    if (!isLong && !quick.includes(at)) continue
    test(name, async ({ page, openPlacement, emulator }) => {
      const text = wellFormed(whole)
      const words = Array.from({ length: among }, (_, place) => place === at % among ? text : `Word ${place}`)
      await emulator.post('world', { op: 'words', texts: words })
      await emulator.post('world', { op: 'post', chatId: 915, userId: 652, text })
      const browser = await page.context().newCDPSession(page)
      await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
      const { app } = await openPlacement(dealTab)
      const opening = await workOf(page, browser, () => app.locator('[role=log] article, [role=log] [role=article]').first().waitFor({ timeout: 20_000 }))
      const told = [`opening ${opening.toFixed(0)} ms`]
      for (const [what, { on, key }] of Object.entries(keys)) {
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
