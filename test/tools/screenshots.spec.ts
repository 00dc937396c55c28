import type { Page } from '@playwright/test'
import { expect, test } from '../browser/support/fixtures'
import { allAnswered } from '../browser/support/in-flight'
import { demoAddress } from '../browser/support/placement'

const folder = 'docs/images'

test.use({ viewport: { width: 1080, height: 760 } })

test('the demo', async ({ page, portalOrigin, appOrigin, emulator: _reset }) => {
  await page.goto(demoAddress(portalOrigin.origin, appOrigin.origin))
  await page.getByRole('button', { name: 'Message menu' }).nth(-4).click()
  await take(page, 'demo')
})

test('the installer', async ({ page, emulator, openPlacement }) => {
  await emulator.reset('bare')
  await emulator.fault({ fault: 'slow', method: 'app.option.get', ms: 60_000 })
  const { app } = await openPlacement({ placement: 'DEFAULT', user: 1, install: true, height: 'follow', width: 900 })
  await expect(app.getByRole('listitem').filter({ hasText: 'Save settings' })).toContainText('Running')
  // Not `take`: it would wait until the open answer runs into its deadline.
  await page.screenshot({ path: `${folder}/install.png`, animations: 'disabled' })
})

test('the own page', async ({ page, openPlacement }) => {
  const { app } = await openPlacement({ placement: 'DEFAULT', user: 1, height: 'follow', width: 1080 })
  await expect(app.getByRole('table', { name: 'Placements' }).getByRole('row', { name: /Bound/ })).toHaveCount(5)
  await take(page, 'home')
})

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.beforeEach(async ({ page, portalOrigin, appOrigin, emulator: _reset }) => {
      await page.goto(demoAddress(portalOrigin.origin, appOrigin.origin))
      await choose(page, theme)
    })

    test('the share view', async ({ page }) => {
      await page.getByRole('button', { name: 'Message menu' }).nth(-4).click()
      await page.getByRole('menuitem', { name: 'Share as…' }).click()
      const app = page.frameLocator('iframe[title=Relay]')
      await expect(app.getByRole('article', { name: 'Selected message' })).toContainText(/\S/)
      await take(page, `share-${theme}`)
    })

    test('the operator view', async ({ page, portalOrigin, appOrigin }) => {
      await page.goto(demoAddress(portalOrigin.origin, appOrigin.origin, '#/customers/915'))
      await page.getByRole('link', { name: 'Answer it from the deal’s card' }).click()
      const app = page.frameLocator('iframe[title=Relay]')
      await app.getByRole('textbox', { name: 'Message' }).fill('Good morning! Friday at nine, on Lindenstraße 8?')
      await take(page, `operator-${theme}`)
    })
  })
}

async function choose(page: Page, theme: 'light' | 'dark') {
  await page.getByRole('button', { name: 'Demo controls' }).click()
  await page.getByRole('group', { name: 'Theme of Relay' }).getByRole('radio', { name: theme === 'light' ? 'Light' : 'Dark' }).check()
  await page.getByRole('button', { name: 'Close the demo controls' }).click()
}

async function take(page: Page, name: string) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await allAnswered(page)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled', caret: 'hide' })
}
