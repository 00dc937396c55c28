import type { FrameLocator } from '@playwright/test'
import { axe } from '../support/axe'
import { expect, test } from '../support/fixtures'
import { messageMenu } from '../delivery/starts'
import { isLong, some } from '../../long'

const words = {
  en: { task: 'Task', created: 'Task created' },
  ru: { task: 'Задача', created: 'Задача создана' },
  de: { task: 'Aufgabe(?! erstellen)', created: 'Aufgabe erstellt' }
}
const long = 'Donaudampfschifffahrtsgesellschaftskapitänskajütendachreparaturkostenvoranschlagsprüfung '.repeat(4)
const texts = [['long words', long], ['10,000 characters', 'Word '.repeat(2000)], ['emoji only', '🎉👍🏽'], ['right-to-left', 'مرحبا، سنصل غداً (north gate) مع الرافعة']] as const

/** Nothing sticks out of the frame sideways. */
async function overflow(app: FrameLocator): Promise<number> {
  return app.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
}

/** The dark theme changes colors and nothing else. */
async function findings(app: FrameLocator, theme: 'light' | 'dark'): Promise<string[]> {
  const rules = theme === 'light' || isLong ? undefined : { type: 'rule' as const, values: ['color-contrast'] }
  return (await axe(app, rules)).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

for (const language of some(['de', 'ru', 'en'] as const, 1)) {
  test(`fits 320, 420, 800 and 1200 px in ${language}, with details open and after a share`, async ({ page, openPlacement }) => {
    const { app } = await openPlacement({ ...messageMenu, language })
    await expect(app.getByRole('article')).toContainText('Marco Rossi')
    for (const place of [0, 1, 2, 3]) await app.locator('summary').nth(place).click()
    for (const state of ['before', 'after']) {
      for (const width of [320, 420, 800, 1200]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await overflow(app), `${state}, ${width} px`).toBeLessThanOrEqual(0)
      }
      if (state === 'after') continue
      await app.getByRole('button', { name: new RegExp(`^${words[language].task}`) }).click()
      await expect(app.getByRole('status')).toContainText(words[language].created)
    }
  })
}

test('fits 320 px with long words, 10,000 characters, emoji only and from right to left', async ({ page, openPlacement, emulator }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  for (const [what, text] of texts) {
    await test.step(what, async () => {
      const { messageId } = await emulator.post<{ messageId: number }>('world', { op: 'post', chatId: 901, userId: 12, text })
      const { app } = await openPlacement({ ...messageMenu, options: { messageId: String(messageId), dialogId: 'chat901' }, width: 320 })
      await expect(app.getByRole('article')).toContainText(text.slice(0, 4))
      expect(await overflow(app)).toBeLessThanOrEqual(0)
      const { height } = await app.getByRole('article').evaluate(element => element.getBoundingClientRect())
      expect(height).toBeLessThan(450)
    })
  }
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in details, questions, alerts and results, ${theme}`, async ({ page, openPlacement, emulator, allowed }) => {
    test.setTimeout(60_000)
    allowed.push(/\b400\b/)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { app } = await openPlacement({ ...messageMenu, userOptions: { 'relay.settings': JSON.stringify({ v: 1, theme }) } })
    await expect(app.getByRole('article')).toContainText('Marco Rossi')
    for (const place of [0, 1, 2, 3]) await app.locator('summary').nth(place).click()
    await expect(app.getByRole('group', { name: 'People to add' })).toBeVisible()
    await app.getByLabel('Start', { exact: true }).fill('2020-01-02T10:00')
    await app.getByLabel('End', { exact: true }).fill('2020-01-01T10:00')
    await expect(app.getByText('The end has to be after the start.')).toBeVisible()
    expect(await findings(app, theme)).toEqual([])
    await app.getByRole('button', { name: /^Feed post/ }).click()
    await expect(app.getByRole('alertdialog')).toBeVisible()
    expect(await findings(app, theme)).toEqual([])
    await app.getByRole('button', { name: 'Cancel' }).click()
    await emulator.fault({ fault: 'refuse', method: 'im.message.share', code: 'PARAMS_ERROR', status: 400, times: 1 })
    await app.getByRole('button', { name: /^Task/ }).click()
    await expect(app.getByRole('alert')).toBeVisible()
    expect(await findings(app, theme)).toEqual([])
    await app.getByRole('button', { name: 'Try again' }).click()
    await expect(app.getByRole('button', { name: 'Undo' })).toBeVisible()
    expect(await findings(app, theme)).toEqual([])
  })
}
