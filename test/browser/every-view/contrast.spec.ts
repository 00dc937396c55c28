import type { FrameLocator, Locator } from '@playwright/test'
import { axe } from '../support/axe'
import { expect, test } from '../support/fixtures'
import { contrastOf, type Part } from '../support/contrast'
import { dealTab, messageMenu } from '../delivery/starts'

/** WCAG 2.2 AA: words 4.5:1 (1.4.3), what tells a field, a card or a mark 3:1 (1.4.11). axe looks at neither of these. */
const least: Record<Part, number> = { placeholder: 4.5, edge: 3, ground: 3 }
const home = { placement: 'DEFAULT', options: [], user: 1 }

async function enough(element: Locator, part: Part, what: string) {
  await expect(element, what).toBeVisible()
  expect(await contrastOf(element, part), `${part} of ${what}`).toBeGreaterThanOrEqual(least[part])
}

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })

for (const theme of ['light', 'dark'] as const) {
  const userOptions = { 'relay.settings': JSON.stringify({ v: 1, theme }) }

  test.describe(`is told apart from its ground, ${theme}`, () => {
    test('what is in the operator view', async ({ page, openPlacement, emulator }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await emulator.post('customer', { chatId: 915, text: 'Still there?' })
      const { app } = await openPlacement({ ...dealTab, userOptions })
      await enough(box(app), 'placeholder', 'the box')
      // With the focus it has another color.
      await app.getByRole('listbox', { name: 'Chats' }).focus()
      await enough(box(app).locator('..'), 'edge', 'the box')
      const unread = app.getByRole('option').getByText(/unread message/).locator('..').first()
      await enough(unread, 'ground', 'the number of unread messages')
      await app.getByRole('button', { name: 'Find in conversation' }).click()
      const find = app.getByRole('searchbox', { name: 'Find in conversation' })
      await enough(find, 'placeholder', 'the search')
      await box(app).focus()
      await enough(find, 'edge', 'the search')
      await app.getByRole('button', { name: 'Canned responses' }).click()
      await enough(app.getByRole('combobox'), 'placeholder', 'the search of canned responses')
    })

    test('what is in the share view', async ({ page, openPlacement }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const { app } = await openPlacement({ ...messageMenu, userOptions })
      await enough(app.getByRole('button', { name: /^Feed post/ }).locator('..'), 'edge', 'a choice')
      await app.getByLabel('Details: Task').click()
      await enough(app.getByLabel('Title', { exact: true }), 'edge', 'a field of the details')
    })

    test('what is on the own page', async ({ page, openPlacement }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const { app } = await openPlacement({ ...home, userOptions })
      await enough(app.getByRole('radio', { checked: false }).first(), 'edge', 'a radio button')
      await enough(app.getByRole('spinbutton').first(), 'edge', 'a field')
      await app.getByRole('checkbox', { name: 'Ask before' }).uncheck()
      await enough(app.getByRole('checkbox', { name: 'Ask before' }), 'edge', 'a check box')
    })
  })
}

test.describe('with colors that people chose themselves', () => {
  test.use({ forcedColors: 'active' })

  const border = (element: Locator) => element.evaluate(one => parseFloat(getComputedStyle(one).borderTopWidth))

  test('radio buttons, check boxes and fields have a line around them, and what is chosen a ground', async ({ openPlacement }) => {
    const { app } = await openPlacement(home)
    const [chosen, other] = [app.getByRole('radio', { checked: true }).first(), app.getByRole('radio', { checked: false }).first()]
    await expect(chosen).toBeVisible()
    for (const one of [chosen, other, app.getByRole('checkbox').first(), app.getByRole('spinbutton').first()]) {
      expect(await border(one)).toBeGreaterThan(0)
    }
    expect(await contrastOf(chosen, 'ground')).toBeGreaterThanOrEqual(3)
    expect(await contrastOf(other, 'ground')).toBeLessThan(1.5)
  })

  test('the chosen chat and the number of unread messages are seen', async ({ openPlacement, emulator }) => {
    await emulator.post('customer', { chatId: 915, text: 'Still there?' })
    const { app } = await openPlacement(dealTab)
    await expect(app.getByRole('option', { selected: true })).toHaveCSS('outline-style', 'solid')
    await expect(app.getByRole('option', { selected: false }).first()).not.toHaveCSS('outline-style', 'solid')
    const unread = app.getByRole('option').getByText(/unread message/).locator('..').first()
    expect(await border(unread)).toBeGreaterThan(0)
    await expect(app.getByRole('button', { name: 'Send', exact: true })).toHaveCSS('outline-style', 'solid')
  })
})

/** Big enough to be hit, and called by the words that are seen on it. A choice of the share view tells more than its name. */
async function handles(app: FrameLocator, values = ['target-size', 'label-content-name-mismatch']): Promise<string[]> {
  return (await axe(app, { type: 'rule', values })).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

test('what is pressed is 24 px high at least, and is named by the words on it', async ({ page, openPlacement }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const card = await openPlacement(dealTab)
  await expect(box(card.app)).toBeVisible()
  expect(await handles(card.app)).toEqual([])
  await card.app.getByRole('button', { name: 'More actions' }).click()
  await expect(card.app.getByRole('menuitem').first()).toBeVisible()
  expect(await handles(card.app)).toEqual([])
  await page.keyboard.press('Escape')
  await card.app.getByRole('button', { name: 'Transfer', exact: true }).click()
  await expect(card.app.getByRole('dialog').getByRole('option').first()).toBeVisible()
  expect(await handles(card.app)).toEqual([])
  const share = await openPlacement(messageMenu)
  await share.app.getByLabel('Details: Task').click()
  await expect(share.app.getByLabel('Title', { exact: true })).toBeVisible()
  expect(await handles(share.app, ['target-size'])).toEqual([])
  const own = await openPlacement(home)
  await expect(own.app.getByRole('row', { name: /Bound/ }).first()).toBeVisible()
  expect(await handles(own.app)).toEqual([])
})
