import { expect } from '../support/fixtures'
import { relay, test } from './open-demo'

test.describe('in a browser that speaks Austrian German', () => {
  test.use({ locale: 'de-AT' })

  test('the demo opens in German, with customers of many scripts, and switches the language without a reload of the portal', async ({ openDemo }) => {
    const page = await openDemo('#/crm/deal/320/chats')
    const html = relay(page).locator('html')
    await expect(html).toHaveAttribute('lang', 'de')
    const tab = page.getByRole('navigation', { name: 'Card' }).locator('[aria-current=page]')
    await expect(tab, 'as the portal shows the app’s items').toContainText('Chats der Kommunikationskanäle')
    for (const name of ['ليلى حداد', 'प्रिया शर्मा', 'สมชาย ใจดี', '美咲 佐藤', '伟 李', '怡君 陳', 'Айгүл Нұрланова', 'Thị Lan Nguyễn']) {
      await expect(relay(page).getByRole('option').filter({ hasText: name })).toBeVisible()
    }
    await page.evaluate(() => { document.body.dataset['kept'] = 'yes' })
    await page.getByRole('button', { name: 'Demo controls' }).click()
    const languages = page.getByRole('combobox', { name: 'Portal language' })
    await expect(languages.getByRole('option')).toHaveCount(20)
    for (const [name, lang, dir] of [['العربية', 'ar', 'rtl'], ['қазақ тілі', 'kk', 'ltr'], ['English', 'en', 'ltr']] as const) {
      await languages.selectOption({ label: name })
      await expect(html).toHaveAttribute('lang', lang)
      await expect(html).toHaveAttribute('dir', dir)
      await expect(relay(page).getByRole('option')).toHaveCount(8)
    }
    await expect(tab).toContainText('Open Channel chats')
    await expect(page.locator('body')).toHaveAttribute('data-kept', 'yes')
  })
})

test.describe('in a browser that speaks Dutch, which no portal does, and Ukrainian', () => {
  test.use({ locale: 'nl' })

  test('the demo opens in the first language that a portal has', async ({ page, openDemo }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'languages', { value: ['nl', 'uk-UA', 'en'] }))
    await openDemo('#/crm/deal/311/chats')
    await expect(relay(page).locator('html')).toHaveAttribute('lang', 'uk')
  })
})
