import type { FrameLocator, Page } from '@playwright/test'
import { axe, wcagTags } from '../support/axe'
import { inBothThemes, inChosenColors, systemTheme } from './colors'
import { expect, test, type Opened } from '../support/fixtures'
import { classConflicts } from './class-conflicts'
import { allAnswered } from '../support/in-flight'
import { setFrameWidth, type Placement } from '../support/placement'
import { dealTab, messageMenu } from '../delivery/starts'
import { isLong } from '../../long'

const home = { placement: 'DEFAULT', options: [] } satisfies Placement

/** Colors are all that the dark theme changes, and colors that people chose themselves: in `npm test` they are looked at alone. */
const rulesOfColors = isLong ? wcagTags : { type: 'rule' as const, values: ['color-contrast'] }

/** Each finding in one line: rule, element, and the colors where these are at fault. */
async function findings(app: FrameLocator, rules: typeof wcagTags | typeof rulesOfColors = wcagTags): Promise<string[]> {
  return (await axe(app, rules)).flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${colors(any[0]?.data)} ${html.slice(0, 120)}`))
}

function colors(data: unknown): string {
  const { fgColor, bgColor, contrastRatio } = (data ?? {}) as Record<string, unknown>
  return fgColor ? `${contrastRatio}, ${fgColor} on ${bgColor}` : ''
}

/** Looks at what is there, in both themes. */
async function expectClean(opened: Opened, what: string) {
  await inBothThemes(opened, async (theme) => {
    expect(await findings(opened.app, theme === 'light' ? wcagTags : rulesOfColors), `${what}, ${theme}`).toEqual([])
  })
}

/** What is there when the view is complete: axe finds nothing on an empty page. */
const views: { view: string, placement: Placement, complete: [Parameters<Page['getByRole']>[0], string | RegExp] }[] = [
  { view: 'share', placement: messageMenu, complete: ['article', 'Selected message'] },
  { view: 'operator', placement: dealTab, complete: ['log', 'Conversation'] },
  { view: 'operator without chats', placement: { ...dealTab, options: { ID: '314' } }, complete: ['heading', 'Open Channel chats'] },
  { view: 'home', placement: { ...home, user: 1 }, complete: ['table', 'Placements'] },
  { view: 'bad options', placement: { ...messageMenu, options: [] }, complete: ['alert', ''] },
  { view: 'unknown placement', placement: { ...home, placement: 'CRM_QUOTE_DETAIL_TAB' }, complete: ['alert', ''] }
]

test('axe finds nothing in any view: light, dark, narrow, and with colors that people chose themselves', async ({ page, openPlacement }) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { view, placement, complete: [role, name] } of views) {
    await test.step(view, async () => {
      const opened = await openPlacement({ ...placement, userOptions: systemTheme, width: 900 })
      const { app } = opened
      const expectComplete = async () => {
        await expect(app.getByRole(role, { name }).first()).toBeVisible()
        await allAnswered(page)
        await expect(app.locator('[aria-busy=true]')).toHaveCount(0)
      }
      await expectComplete()
      await inBothThemes(opened, async (theme) => {
        expect.soft(await findings(app, theme === 'light' ? wcagTags : rulesOfColors), `${view}, ${theme}`).toEqual([])
        expect.soft(await classConflicts(app), `${view}, ${theme}`).toEqual([])
      })
      await inChosenColors(opened, async () => {
        expect.soft(await findings(app, rulesOfColors), `${view}, chosen colors`).toEqual([])
      })
      await setFrameWidth(page, 360)
      await expectComplete()
      expect.soft(await findings(app), `${view}, narrow`).toEqual([])
      expect.soft(await classConflicts(app), `${view}, narrow`).toEqual([])
      if (view !== 'operator') return
      await app.getByRole('button', { name: 'Back to the list of chats' }).click()
      await expect(app.getByRole('option').first()).toBeVisible()
      expect.soft(await findings(app), 'list of chats, narrow').toEqual([])
    })
  }
})

test('axe finds nothing outside a portal, in the installer, nor in what the home view says of trouble', async ({ page, appOrigin, emulator, openPlacement }) => {
  test.slow()
  await page.goto(`${appOrigin.origin}/index.html`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const found = async () => (await axe(page, wcagTags)).map(({ id }) => id)
  expect(await found()).toEqual([])
  // And it would find something.
  await page.evaluate(() => document.body.append(document.createElement('img')))
  expect(await found()).toContain('image-alt')

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await emulator.reset('bare')
  // At its end the portal would reload the page under axe.
  await emulator.fault({ fault: 'slow', method: 'placement.list', ms: 60_000 })
  const installer = await openPlacement({ ...home, install: true, user: 1 })
  await expect(installer.app.getByRole('progressbar')).toBeVisible()
  expect(await findings(installer.app)).toEqual([])

  await emulator.reset()
  await emulator.fault({ fault: 'refuse', method: 'placement.get', code: 'ERROR_CORE', status: 400 })
  await emulator.post('world', { op: 'app-options', options: { 'relay.settings': '{"v":99}' } })
  const opened = await openPlacement({ ...home, user: 1, userOptions: systemTheme })
  const { app } = opened
  await expect(app.getByRole('alert')).toHaveCount(2)
  await app.getByRole('checkbox', { name: 'Ask before' }).click()
  await emulator.post('world', { op: 'app-options', options: { 'relay.settings': '{"v":1}' } })
  await app.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(app.getByRole('button', { name: 'Save mine anyway' })).toBeVisible()
  await expectClean(opened, 'trouble')
})

test('axe finds nothing in what opens on a card, light and dark, nor where only single dialogs can be read', async ({ page, emulator, openPlacement, allowed }) => {
  allowed.push(/400/)
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const opened = await openPlacement({ ...dealTab, userOptions: systemTheme })
  const { app } = opened
  const box = app.getByRole('textbox', { name: 'Message' })
  await box.fill('/')
  await expect(app.getByRole('option', { name: /Hello/ })).toBeVisible()
  await expectClean(opened, 'canned responses in the box')
  await box.press('Escape')
  await app.getByRole('button', { name: 'Canned responses' }).click()
  await expect(app.getByRole('combobox')).toBeFocused()
  await expectClean(opened, 'canned responses with a field')
  await page.keyboard.press('Escape')
  await app.getByRole('button', { name: 'More actions' }).click()
  await expectClean(opened, 'more actions')
  await page.keyboard.press('Escape')
  await app.getByRole('button', { name: 'Transfer', exact: true }).click()
  await expect(app.getByRole('dialog').getByRole('option').first()).toBeVisible()
  const colleagues = app.getByRole('dialog').getByRole('listbox')
  await colleagues.evaluate((list) => { list.style.height = '4rem' })
  await expectClean(opened, 'transfer to some of many')
  await colleagues.focus()
  await page.keyboard.press('ArrowDown')
  await expect(colleagues.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await emulator.post('customer', { chatId: 915, text: 'Wait!' })
  await box.fill('Friday at nine.')
  await box.press('Control+Enter')
  await expect(app.getByRole('button', { name: 'Send anyway' })).toBeVisible()
  await expectClean(opened, 'somebody wrote')
  await app.getByRole('option', { name: /Facebook/ }).click()
  await box.fill('A note')
  await expectClean(opened, 'a note')
  await emulator.post('world', { op: 'silent', chatId: 919, on: false })
  // A round may have seen it already.
  await app.getByRole('button', { name: /^(Add note|Send)$/ }).click()
  await expect(app.getByRole('alert')).toContainText('Whisper mode was switched off')
  await expectClean(opened, 'a note that is held')
  await emulator.fault({ fault: 'refuse', method: 'imopenlines.crm.message.add', code: 'ACCESS_DENIED', status: 400, times: 1 })
  await app.getByRole('button', { name: 'Send anyway' }).click()
  await expect(box).toBeDisabled()
  await expectClean(opened, 'nobody may write here')

  // Only single dialogs of this chat can be read.
  await openPlacement({ ...dealTab, user: 12 })
  await app.getByRole('option', { name: /Live Chat/ }).click()
  const earlier = app.getByRole('button', { name: 'Show earlier conversations' })
  await expect(earlier).toBeVisible()
  expect(await findings(app)).toEqual([])
  await earlier.click()
  await expect(app.getByText('There are no more earlier conversations that you may read.')).toBeVisible()
  await expect(box).toBeFocused()
  expect(await findings(app)).toEqual([])
})

test('axe finds nothing in what opens in the share view, light and dark', async ({ page, openPlacement }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const opened = await openPlacement({ ...messageMenu, userOptions: systemTheme })
  const { app } = opened
  await app.getByLabel('Details: Task').click()
  await expect(app.getByLabel('Title', { exact: true })).toBeVisible()
  await expectClean(opened, 'details')
  await app.getByRole('button', { name: /^Feed post/ }).click()
  await expect(app.getByRole('alertdialog')).toBeVisible()
  await expectClean(opened, 'a question')
  await app.getByRole('button', { name: 'Cancel' }).click()
  await app.getByRole('button', { name: /^Task/ }).click()
  await expect(app.getByRole('button', { name: 'Open task' })).toBeVisible()
  await expectClean(opened, 'done')
})
