import type { Locator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { dealTab } from '../delivery/starts'

/** How far an element's right edge is from that of what it stands in. */
async function distance(inner: Locator, outer: Locator): Promise<number> {
  const [a, b] = await Promise.all([inner.boundingBox(), outer.boundingBox()])
  return b!.x + b!.width - a!.x - a!.width
}

// No language of Relay is written so yet; the first one that is has to find the layout ready.
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
