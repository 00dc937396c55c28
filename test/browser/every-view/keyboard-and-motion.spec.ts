import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab, messageMenu } from '../delivery/starts'

test.slow()

/** Where Tab leads from the first stop on, until it leaves the frame; each place is in sight and says that it has the keyboard. */
async function stops(app: FrameLocator, page: Page): Promise<string[]> {
  const places: string[] = []
  for (;;) {
    const place = await app.locator('html').evaluate(() => {
      const one = document.activeElement as HTMLElement | null
      if (!one || one === document.body || !document.hasFocus()) return ''
      const { top, bottom } = one.getBoundingClientRect()
      const name = one.ariaLabel ?? ((one as HTMLInputElement).labels?.[0]?.innerText ?? one.innerText).split('\n')[0]
      const isInSight = bottom > 0 && top < innerHeight
      // A choice of the share view has its line around the whole card, the list around the row where it stands; a field has its caret.
      const around = [one, one.parentElement!, ...one.querySelectorAll('[role=option]')]
      const isSeen = one.matches('textarea') || around.some(box => getComputedStyle(box).outlineStyle !== 'none')
      return `${name}${isInSight ? '' : ' (out of sight)'}${isSeen ? '' : ' (not seen to have it)'}`
    })
    if (!place) return places
    places.push(place)
    await page.keyboard.press('Tab')
  }
}

test('Tab walks a card from the list to "Send", the share view and the own page, always in sight', async ({ page, openPlacement }) => {
  const { app } = await openPlacement(dealTab)
  await expect(app.getByRole('textbox', { name: 'Message' })).toBeFocused()
  await page.keyboard.type('On Friday.')
  await app.getByRole('listbox', { name: 'Chats' }).focus()
  expect(await stops(app, page)).toEqual([
    'Chats', 'No answer needed', 'Conversation', 'Message', 'Attach files', 'Send as Ida Brandt', 'Canned responses', 'Send and next', 'Send'
  ])
  await openPlacement(messageMenu)
  await expect(app.getByRole('article').getByText('Marco Rossi')).toBeVisible()
  await app.getByRole('button', { name: /^Task/ }).focus()
  expect(await stops(app, page)).toEqual(['Task', 'Calendar event', 'Feed post', 'New chat'].flatMap(kind => [kind, `Details: ${kind}`]))
  await openPlacement({ placement: 'DEFAULT', options: [], user: 1 })
  const button = app.getByRole('button', { name: 'Copy report' })
  await expect(button).toHaveCSS('outline-style', 'none')
  await app.getByRole('button', { name: 'Save', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(button).toBeFocused()
  await expect(button).toHaveCSS('outline-style', 'solid')
})

test('nothing moves by itself for who wants less motion', async ({ page, openPlacement, emulator }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = (app: FrameLocator) => app.locator('html').evaluate(() => document.getAnimations()
    .flatMap(one => one instanceof CSSAnimation && one.playState === 'running' ? [one.animationName] : []))
  await emulator.fault({ fault: 'slow', method: 'batch', ms: 3000, times: 1 })
  const card = await openPlacement(dealTab)
  await expect(card.app.locator('[aria-busy=true]').first()).toBeVisible()
  expect(await moving(card.app)).toEqual([])
  await emulator.fault({ fault: 'slow', method: 'im.message.share', ms: 3000, times: 1 })
  const share = await openPlacement(messageMenu)
  await share.app.getByRole('button', { name: /^Task/ }).click()
  await expect(share.app.locator('button[aria-busy=true]')).toBeVisible()
  expect(await moving(share.app)).toEqual([])
})
