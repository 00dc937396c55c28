import type { FrameLocator, Page } from '@playwright/test'
import { axe, wcagTags } from '../support/axe'
import { expect, test } from '../support/fixtures'
import { classConflicts } from '../support/class-conflicts'
import { allAnswered } from '../support/in-flight'
import type { Placement } from '../support/placement'
import { dealTab, messageMenu } from '../delivery/starts'
import { isLong } from '../../long'

const themes = ['light', 'dark'] as const
type Theme = typeof themes[number]

/** The dark theme changes colors and nothing else, so in `npm test` it is looked at for them alone. */
const rulesFor = (theme: Theme) => theme === 'light' || isLong ? wcagTags : { type: 'rule' as const, values: ['color-contrast'] }

/** Each finding in one line: rule, element, and the colors where these are at fault. */
async function findings(app: FrameLocator, theme: Theme = 'light'): Promise<string[]> {
  return (await axe(app, rulesFor(theme))).flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${colors(any[0]?.data)} ${html.slice(0, 120)}`))
}

function colors(data: unknown): string {
  const { fgColor, bgColor, contrastRatio } = (data ?? {}) as Record<string, unknown>
  return fgColor ? `${contrastRatio}, ${fgColor} on ${bgColor}` : ''
}

/** What is there when the view is complete: axe finds nothing on an empty page. */
const views: { view: string, placement: Placement, complete: [Parameters<Page['getByRole']>[0], string | RegExp] }[] = [
  { view: 'share', placement: messageMenu, complete: ['article', 'Selected message'] },
  { view: 'operator', placement: dealTab, complete: ['log', 'Conversation'] },
  { view: 'operator without chats', placement: { ...dealTab, options: { ID: '314' } }, complete: ['heading', 'Open Channel chats'] },
  { view: 'home', placement: { placement: 'DEFAULT', options: [], user: 1 }, complete: ['table', 'Placements'] },
  { view: 'bad options', placement: { ...messageMenu, options: [] }, complete: ['alert', ''] },
  { view: 'unknown placement', placement: { placement: 'CRM_QUOTE_DETAIL_TAB', options: [] }, complete: ['alert', ''] }
]

for (const theme of themes) {
  const userOptions = { 'relay.settings': JSON.stringify({ v: 1, theme }) }
  test.describe(`axe finds nothing, ${theme}`, () => {
    for (const { view, placement, complete: [role, name] } of views) {
      // What a narrow frame changes, it changes in both themes.
      for (const width of theme === 'light' ? [900, 360] : [900]) {
        test(`${view}, ${width} px wide`, async ({ page, openPlacement }) => {
          await page.emulateMedia({ reducedMotion: 'reduce' })
          const { app } = await openPlacement({ ...placement, userOptions, width })
          // A narrow card begins with the list.
          if (view === 'operator' && width < 640) await app.getByRole('option').first().click()
          await expect(app.getByRole(role, { name }).first()).toBeVisible()
          await allAnswered(page)
          await expect(app.locator('[aria-busy=true]')).toHaveCount(0)
          expect(await findings(app, theme)).toEqual([])
          expect(await classConflicts(app)).toEqual([])
        })
      }
    }
  })
}

test('axe finds nothing where people chose the colors themselves', async ({ page, openPlacement }) => {
  test.slow()
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  for (const { view, placement, complete: [role, name] } of views) {
    const { app } = await openPlacement(placement)
    await expect(app.getByRole(role, { name }).first()).toBeVisible()
    await allAnswered(page)
    await expect(app.locator('[aria-busy=true]')).toHaveCount(0)
    expect(await findings(app), view).toEqual([])
  }
})

test('axe finds nothing in the installer', async ({ emulator, openPlacement }) => {
  await emulator.reset('bare')
  // At its end the portal would reload the page under axe.
  await emulator.fault({ fault: 'slow', method: 'placement.list', ms: 60_000 })
  const { app } = await openPlacement({ placement: 'DEFAULT', options: [], install: true, user: 1 })
  await expect(app.getByRole('progressbar')).toBeVisible()
  expect(await findings(app)).toEqual([])
})

for (const theme of themes) {
  test(`axe finds nothing in what the home view says of trouble, ${theme}`, async ({ emulator, openPlacement }) => {
    await emulator.fault({ fault: 'refuse', method: 'placement.get', code: 'ERROR_CORE', status: 400 })
    await emulator.post('world', { op: 'app-options', options: { 'relay.settings': '{"v":99}' } })
    const userOptions = { 'relay.settings': JSON.stringify({ v: 1, theme }) }
    const { app } = await openPlacement({ placement: 'DEFAULT', options: [], user: 1, userOptions })
    await expect(app.getByRole('alert')).toHaveCount(2)
    await app.getByRole('checkbox', { name: 'Ask before' }).click()
    await emulator.post('world', { op: 'app-options', options: { 'relay.settings': '{"v":1}' } })
    await app.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(app.getByRole('button', { name: 'Save mine anyway' })).toBeVisible()
    expect(await findings(app, theme)).toEqual([])
  })
}

for (const theme of themes) {
  const userOptions = { 'relay.settings': JSON.stringify({ v: 1, theme }) }

  test(`axe finds nothing in what opens on a card, ${theme}`, async ({ page, emulator, openPlacement }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { app } = await openPlacement({ ...dealTab, userOptions })
    const box = app.getByRole('textbox', { name: 'Message' })
    const clean = async (what: string) => expect(await findings(app, theme), what).toEqual([])
    await box.fill('/')
    await expect(app.getByRole('option', { name: /Hello/ })).toBeVisible()
    await clean('canned responses in the box')
    await box.press('Escape')
    await app.getByRole('button', { name: 'Canned responses' }).click()
    await expect(app.getByRole('combobox')).toBeFocused()
    await clean('canned responses with a field')
    await page.keyboard.press('Escape')
    await app.getByRole('button', { name: 'More actions' }).click()
    await clean('more actions')
    await page.keyboard.press('Escape')
    await app.getByRole('button', { name: 'Transfer', exact: true }).click()
    await expect(app.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await clean('transfer')
    await page.keyboard.press('Escape')
    await emulator.post('customer', { chatId: 915, text: 'Wait!' })
    await box.fill('Friday at nine.')
    await box.press('Control+Enter')
    await expect(app.getByRole('button', { name: 'Send anyway' })).toBeVisible()
    await clean('somebody wrote')
    await app.getByRole('option', { name: /Facebook/ }).click()
    await box.fill('A note')
    await clean('a note')
    await emulator.post('world', { op: 'silent', chatId: 919, on: false })
    // A round may have seen it already.
    await app.getByRole('button', { name: /^(Add note|Send)$/ }).click()
    await expect(app.getByRole('alert')).toContainText('Whisper mode was switched off')
    await clean('a note that is held')
  })

  test(`axe finds nothing in what opens in the share view, ${theme}`, async ({ page, openPlacement }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { app } = await openPlacement({ ...messageMenu, userOptions })
    const clean = async (what: string) => expect(await findings(app, theme), what).toEqual([])
    await app.getByLabel('Details: Task').click()
    await expect(app.getByLabel('Title', { exact: true })).toBeVisible()
    await clean('details')
    await app.getByRole('button', { name: /^Feed post/ }).click()
    await expect(app.getByRole('alertdialog')).toBeVisible()
    await clean('a question')
    await app.getByRole('button', { name: 'Cancel' }).click()
    await app.getByRole('button', { name: /^Task/ }).click()
    await expect(app.getByRole('button', { name: 'Open task' })).toBeVisible()
    await clean('done')
  })
}

test('axe finds nothing where only single dialogs of a chat can be read', async ({ page, openPlacement }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { app } = await openPlacement({ ...dealTab, user: 12 })
  await app.getByRole('option', { name: /Live Chat/ }).click()
  const earlier = app.getByRole('button', { name: 'Show earlier dialogs' })
  await expect(earlier).toBeVisible()
  expect(await findings(app)).toEqual([])
  await earlier.click()
  await expect(app.getByText('There are no more earlier conversations that you may read.')).toBeVisible()
  await expect(app.getByRole('textbox', { name: 'Message' })).toBeFocused()
  expect(await findings(app)).toEqual([])
})

test('a button that has the keyboard’s focus shows it', async ({ page, openPlacement }) => {
  const { app } = await openPlacement({ placement: 'DEFAULT', options: [], user: 1 })
  const button = app.getByRole('button', { name: 'Copy report' })
  await expect(button).toHaveCSS('outline-style', 'none')
  await app.getByRole('button', { name: 'Save', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(button).toBeFocused()
  await expect(button).toHaveCSS('outline-style', 'solid')
})

test('axe finds nothing outside a portal', async ({ page, appOrigin }) => {
  await page.goto(`${appOrigin.origin}/index.html`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const found = async () => (await axe(page, wcagTags)).map(({ id }) => id)
  expect(await found()).toEqual([])
  // And it would find something.
  await page.evaluate(() => document.body.append(document.createElement('img')))
  expect(await found()).toContain('image-alt')
})
