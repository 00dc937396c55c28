import type { FrameLocator } from '@playwright/test'
import type { Messages } from '../../../src/locales/en'
import { localeOf, portalLanguages } from '../../../src/locales/portal-languages'
import { dealTab, messageMenu } from '../delivery/starts'
import { axe, wcagTags } from '../support/axe'
import { expect, test } from '../support/fixtures'
import { allAnswered } from '../support/in-flight'
import { cutOff, englishIn } from './english'
import { isLong, some } from '../../long'

/** axe goes by roles, colors and sizes, the same in all languages of a script: one of each will do. `accessibility.spec.ts` has English. */
const oneOfAScript = some(['ar', 'hi', 'ja', 'th'], 1)

async function findings(app: FrameLocator): Promise<string[]> {
  return (await axe(app, wcagTags)).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

// Hindi has two codes and one set of words.
const all = portalLanguages.filter(code => code !== 'in')
/** In `npm test`: the other direction, and one that Chromium does not know. The lint holds the words of all. */
const played = isLong ? all : all.filter(code => ['ar', 'kz'].includes(code))

for (const language of played) {
  test(`every view is whole at 320 px in ${language}`, async ({ page, emulator, openPlacement }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { default: say } = await import(`../../../src/locales/${language}/index.ts`) as { default: Messages }
    const fits = async (app: FrameLocator, what: string) => {
      expect(await cutOff(app), what).toEqual([])
      if (language !== 'en') expect(await englishIn(app), `${what}: left in English`).toEqual([])
    }
    const looksRight = async (app: FrameLocator, view: string) => {
      await allAnswered(page)
      await expect(app.locator('[aria-busy=true]')).toHaveCount(0)
      await expect(app.locator('html'), view).toHaveAttribute('lang', localeOf(language))
      await expect(app.locator('html'), view).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
      await expect(app.locator('#app'), `${view}: its words`).toHaveAttribute('lang', localeOf(language))
      await fits(app, view)
      // Chromium has no Kazakh: its dates would be half English, half numbers of months.
      const times = await app.locator('time').allInnerTexts()
      if (language !== 'en') expect(times.filter(time => /\b(Yesterday|Today|M\d\d)\b/.test(time)), `${view}: its times`).toEqual([])
      if (oneOfAScript.includes(language)) expect(await findings(app), view).toEqual([])
    }
    const open = async (placement: Parameters<typeof openPlacement>[0]) => (await openPlacement({ ...placement, language, width: 320 })).app

    const share = await open(messageMenu)
    await expect(share.getByRole('article')).toBeVisible()
    await share.locator('summary').first().click()
    await expect(share.locator('input').first()).toBeVisible()
    await looksRight(share, 'share')
    await share.getByRole('button', { name: say.message.kinds.post }).first().click()
    await expect(share.getByRole('alertdialog')).toBeVisible()
    await fits(share, 'a question before it is published')

    const card = await open(dealTab)
    await card.getByRole('option').filter({ hasText: 'Live Chat' }).click()
    await expect(card.getByRole('article').last()).toBeVisible()
    await looksRight(card, 'operator')
    await card.getByRole('button', { name: say.operator.actions.more }).click()
    await expect(card.getByRole('menuitem').first()).toBeVisible()
    await fits(card, 'what else can be done with a chat')
    await page.keyboard.press('Escape')
    await card.getByRole('button', { name: say.operator.actions.transfer.label, exact: true }).click()
    await expect(card.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await fits(card, 'transfer')
    await page.keyboard.press('Escape')
    await card.locator('textarea').fill('/')
    await expect(card.getByRole('listbox').last().getByRole('option').first()).toBeVisible()
    await fits(card, 'canned responses')

    const refused = await open({ placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: '318' } })
    await refused.getByRole('option').filter({ hasText: 'Telegram' }).last().click()
    await expect(refused.getByRole('log').getByText(say.operator.delivery.notDelivered)).toBeVisible()
    await fits(refused, 'a message that was not delivered')

    const home = await open({ placement: 'DEFAULT', options: [], user: 1 })
    await expect(home.getByRole('table')).toBeVisible()
    await looksRight(home, 'home')

    await emulator.reset('bare')
    const installer = await open({ placement: 'DEFAULT', options: [], user: 1, install: true })
    await expect(installer.getByRole('progressbar')).toBeVisible()
    await looksRight(installer, 'install')
  })
}

test('a portal that changes its language between two openings gets the other language, with nothing left of the first', async ({ openPlacement }) => {
  for (const [language, direction] of [['ar', 'rtl'], ['DE', 'ltr'], ['ar', 'rtl'], ['en', 'ltr']] as const) {
    const { app } = await openPlacement({ ...messageMenu, language })
    await expect(app.getByRole('article')).toBeVisible()
    await expect(app.locator('html')).toHaveAttribute('lang', language.toLowerCase())
    await expect(app.locator('html')).toHaveAttribute('dir', direction)
    if (language === 'en') await expect(app.getByRole('heading', { level: 1, name: 'Share message' })).toBeVisible()
    else expect(await englishIn(app)).toEqual([])
  }
})

test('where the words of a language cannot be fetched the view goes on in English', async ({ page, openPlacement, allowed }) => {
  allowed.push(/net::ERR_FAILED|Failed to load/)
  let isGone = false
  await page.route(/\/assets\/[^/]*\.js$/, async (route) => {
    const answer = await route.fetch()
    // German words that all views share.
    const isGerman = (await answer.text()).includes('Nachricht teilen')
    isGone ||= isGerman
    await (isGerman ? route.abort() : route.fulfill({ response: answer }))
  })
  const { app } = await openPlacement({ ...messageMenu, language: 'de' })
  await expect(app.getByRole('button', { name: /^Task/ })).toBeEnabled()
  expect(isGone).toBe(true)
  await expect(app.locator('#app')).toHaveAttribute('lang', 'en')
  await expect(app.locator('html')).toHaveAttribute('lang', 'de')
})
