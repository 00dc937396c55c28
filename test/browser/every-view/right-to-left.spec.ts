import type { Locator } from '@playwright/test'
import ar from '../../../src/locales/ar'
import { expect, test } from '../support/fixtures'
import { setFrameWidth } from '../support/placement'
import { dealTab } from '../delivery/starts'

/** How far an element's right edge is from that of what it stands in. */
async function distance(inner: Locator, outer: Locator): Promise<number> {
  const [a, b] = await Promise.all([inner.boundingBox(), outer.boundingBox()])
  return b!.x + b!.width - a!.x - a!.width
}

test('on a page written from right to left, names, previews and the arrow of "Send" are on their side', async ({ openPlacement }) => {
  const { app } = await openPlacement(dealTab)
  const option = app.getByRole('option', { name: /WhatsApp/ })
  await expect(option).toBeVisible()
  const page = app.locator('html')
  await page.evaluate(html => html.setAttribute('dir', 'rtl'))

  // Beside the picture of 32 px.
  for (const text of ['Anna Weber', 'I would like to change my order.']) {
    await expect.poll(() => distance(option.getByText(text), option), text).toBeLessThan(60)
  }
  const heading = app.getByRole('heading', { level: 2, name: 'Anna Weber' })
  expect(await distance(heading, heading.locator('..'))).toBeLessThan(1)
  const arrow = app.getByRole('button', { name: 'Send', exact: true }).locator('svg')
  expect(await arrow.evaluate(svg => getComputedStyle(svg).scale)).toBe('-1 1')
  expect(await page.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), 'nothing sticks out').toBe(0)
})

test('in Arabic the box, its buttons, a Latin name and the pictures of a message are on their side', async ({ page, openPlacement }) => {
  test.slow()
  const { app } = await openPlacement({ ...dealTab, language: 'ar' })
  await test.step('what an empty box asks for stands on the right, what is typed on its own side', async () => {
    const box = app.locator('textarea')
    await expect(box).toHaveCSS('direction', 'rtl')
    await box.fill('Crane is booked.')
    await expect(box).toHaveCSS('direction', 'ltr')
    await box.fill('تم حجز الرافعة.')
    await expect(box).toHaveCSS('direction', 'rtl')
  })
  await test.step('the arrows of a row of buttons go where they point', async () => {
    const buttons = app.getByRole('toolbar').first().getByRole('button')
    await expect(buttons.first()).toBeVisible()
    await buttons.first().focus()
    await page.keyboard.press('ArrowLeft')
    await expect(buttons.nth(1)).toBeFocused()
    expect((await buttons.nth(1).boundingBox())!.x).toBeLessThan((await buttons.first().boundingBox())!.x)
  })
  await test.step('a Latin name that is too long for the list is cut at its end', async () => {
    await setFrameWidth(page, 700)
    const name = app.getByRole('option', { name: /Facebook/ }).getByText('Facebook: Messages')
    await expect(name).toHaveCSS('text-overflow', 'ellipsis')
    await expect(name).toHaveCSS('direction', 'ltr')
  })
  await test.step('the pictures of a message go on to the left, by button and by key', async () => {
    await openPlacement({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '318' }, language: 'ar' })
    await app.getByRole('option').filter({ hasText: 'North, south and gutter' }).click()
    await app.getByRole('log').getByRole('img', { name: 'north.jpg' }).click()
    const dialog = app.getByRole('dialog')
    const [next, previous] = [dialog.getByRole('button', { name: ar.files.next }), dialog.getByRole('button', { name: ar.files.previous })]
    const { width } = (await dialog.boundingBox())!
    expect((await previous.boundingBox())!.x - (await next.boundingBox())!.x, 'one on each side').toBeGreaterThan(width * 0.8)
    await page.keyboard.press('ArrowLeft')
    await expect(dialog.getByRole('heading')).toHaveText('south.png')
    await page.keyboard.press('ArrowRight')
    await expect(dialog.getByRole('heading')).toHaveText('north.jpg')
  })
})
