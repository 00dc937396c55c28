import { expect, test } from '../support/fixtures'
import { dealTab, messageMenu } from '../delivery/starts'

const whole = 'link[rel=stylesheet][href*="/all-"]'

test('the first sight of a view does without the whole style sheet, which changes nothing there, and a part that is shown later brings it', async ({ openPlacement }) => {
  const { app } = await openPlacement(dealTab)
  await expect(app.getByRole('log', { name: 'Conversation' }).getByRole('article').first()).toBeVisible()
  await expect(app.locator(whole)).toHaveCount(0)
  const looks = () => app.locator('body').evaluate(body => [...body.querySelectorAll('*')].map((element) => {
    const { color, backgroundColor, font, padding, margin, border, display } = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    return [element.tagName, color, backgroundColor, font, padding, margin, border, display, Math.round(width), Math.round(height)].join()
  }))
  await app.locator('body').evaluate(body => Promise.all(body.getAnimations({ subtree: true }).map(({ finished }) => finished.catch(() => undefined))))
  const before = await looks()
  await app.locator('meta[name="relay-styles"]').evaluate(meta => new Promise((resolve) => {
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: (meta as HTMLMetaElement).content, onload: resolve })
    document.body.append(sheet)
  }))
  expect((await looks()).filter(look => !look.startsWith('LINK'))).toEqual(before.filter(look => !look.startsWith('LINK')))

  await openPlacement(dealTab)
  await app.getByRole('button', { name: 'Find in conversation' }).click()
  await expect(app.getByRole('searchbox', { name: 'Find in conversation' })).toBeVisible()
  await expect(app.locator(whole)).toHaveCount(1)
})

test('where the styles of a part cannot be had, its place says so, and what was typed stays', async ({ page, openPlacement, allowed }) => {
  allowed.push(/all-[\w-]+\.css/)
  await page.route('**/all-*.css', route => route.abort())
  const { app } = await openPlacement(messageMenu)
  await app.getByLabel('Details: Task').click()
  await expect(app.getByRole('alert').filter({ has: app.getByRole('button', { name: 'Reload' }) })).toBeVisible()
  await expect(app.getByRole('button', { name: /^Task/ })).toBeEnabled()
})
