import type { FrameLocator, Locator } from '@playwright/test'
import { axe } from '../support/axe'
import { inBothThemes, inChosenColors, systemTheme } from './colors'
import { expect, test } from '../support/fixtures'
import { contrastOf, type Part } from '../support/contrast'
import { dealTab, messageMenu } from '../delivery/starts'

/** WCAG 2.2 AA: words 4.5:1 (1.4.3), what tells a field, a card or a mark 3:1 (1.4.11). axe looks at neither of these. */
const least: Record<Part, number> = { placeholder: 4.5, edge: 3, start: 3, ground: 3 }

async function enough(element: Locator, part: Part, what: string) {
  await expect(element, what).toBeVisible()
  expect(await contrastOf(element, part), `${part} of ${what}`).toBeGreaterThanOrEqual(least[part])
}

const box = (app: FrameLocator) => app.getByRole('textbox', { name: 'Message' })

const border = (element: Locator) => element.evaluate(one => parseFloat(getComputedStyle(one).borderTopWidth))

/** Big enough to be hit, and called by the words that are seen on it. A choice of the share view tells more than its name. */
async function expectHandles(app: FrameLocator, values = ['target-size', 'label-content-name-mismatch']) {
  const found = await axe(app, { type: 'rule', values })
  expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([])
}

/** Buttons that show a picture alone and do not tell a pointer what they do. */
function untold(app: FrameLocator): Promise<string[]> {
  return app.locator('button[aria-label]:not([title], [role])').evaluateAll(buttons => (buttons as HTMLElement[])
    .filter(button => button.checkVisibility() && !button.innerText.trim()).map(button => button.ariaLabel ?? ''))
}

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

test('what is on a card is told apart from its ground in both themes and in chosen colors, big enough, and named by its words', async ({
  page, openPlacement, emulator
}) => {
  test.slow()
  await emulator.post('customer', { chatId: 915, text: 'Still there?' })
  const opened = await openPlacement({ ...dealTab, userOptions: systemTheme })
  const { app } = opened
  const unread = app.getByRole('option').getByText(/unread message/).locator('..').first()
  await expect(box(app)).toBeVisible()
  await expectHandles(app)
  await inChosenColors(opened, async () => {
    await expect(app.getByRole('option', { selected: true })).toHaveCSS('outline-style', 'solid')
    await expect(app.getByRole('option', { selected: false }).first()).not.toHaveCSS('outline-style', 'solid')
    expect(await border(unread)).toBeGreaterThan(0)
    await expect(app.getByRole('button', { name: 'Send', exact: true })).toHaveCSS('outline-style', 'solid')
    const colors = await app.locator('.ui-btn:enabled svg').evaluateAll(all => all.map(one => [getComputedStyle(one), getComputedStyle(one.closest('button')!)]
      .map(({ color }) => color)))
    for (const [picture, words] of colors) expect(picture, 'a picture has the color of the button’s words').toBe(words)
    await app.getByRole('button', { name: 'More actions' }).click()
    expect(await border(app.getByRole('menu'))).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await app.getByRole('button', { name: 'Transfer', exact: true }).click()
    expect(await border(app.getByRole('dialog'))).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
  })
  await inBothThemes(opened, async () => {
    await enough(box(app), 'placeholder', 'the box')
    // With the focus it has another color.
    await app.getByRole('listbox', { name: 'Chats' }).focus()
    await enough(box(app).locator('..'), 'edge', 'the box')
    await enough(unread, 'ground', 'the number of unread messages')
    await app.getByRole('button', { name: 'Find in conversation' }).click()
    const find = app.getByRole('searchbox', { name: 'Find in conversation' })
    await enough(find, 'placeholder', 'the search')
    await box(app).focus()
    await enough(find, 'edge', 'the search')
    await find.press('Escape')
    await app.getByRole('button', { name: 'Canned responses' }).click()
    await enough(app.getByRole('combobox'), 'placeholder', 'the search of canned responses')
    await page.keyboard.press('Escape')
  })
  expect(await untold(app)).toEqual([])
  await app.getByRole('button', { name: 'More actions' }).focus()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('menuitem').first()).toBeFocused()
  await expectHandles(app)
  await inBothThemes(opened, () => enough(app.getByRole('menuitem').first(), 'edge', 'the entry of the menu that has the focus'))
  await page.keyboard.press('Escape')
  await app.getByRole('button', { name: 'Transfer', exact: true }).click()
  await expect(app.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await expectHandles(app)
  expect(await untold(app)).toEqual([])
  const chosen = app.getByRole('dialog').getByRole('option', { selected: true })
  await inBothThemes(opened, () => enough(chosen, 'start', 'the colleague who is chosen'))
  await page.keyboard.press('Escape')
  await app.getByRole('button', { name: 'Canned responses' }).click()
  const response = app.getByRole('dialog', { name: 'Canned responses' }).getByRole('option', { selected: true })
  await inBothThemes(opened, () => enough(response, 'start', 'the response that is chosen'))
})

test('what is in the share view is told apart from its ground in both themes, and big enough', async ({ openPlacement }) => {
  const opened = await openPlacement({ ...messageMenu, userOptions: systemTheme })
  const { app } = opened
  const title = app.getByLabel('Title', { exact: true })
  await app.getByLabel('Details: Task').click()
  await expect(title).toBeVisible()
  await inBothThemes(opened, async () => {
    await enough(app.getByRole('button', { name: /^Feed post/ }).locator('..'), 'edge', 'a choice')
    await enough(title, 'edge', 'a field of the details')
  })
  await expectHandles(app, ['target-size'])
  await app.getByRole('button', { name: /^New chat/ }).click()
  await expect(app.getByRole('status')).toContainText('Chat created')
  await openPlacement(messageMenu)
  await expect(app.getByRole('button', { name: /^Open: Chat/ })).toBeVisible()
  await expectHandles(app, ['target-size'])
})

test('what is on the own page is told apart from its ground in both themes and in chosen colors, big enough, and named by its words', async ({
  openPlacement
}) => {
  const opened = await openPlacement({ placement: 'DEFAULT', options: [], user: 1, userOptions: systemTheme })
  const { app } = opened
  const [chosen, other] = [app.getByRole('radio', { checked: true }).first(), app.getByRole('radio', { checked: false }).first()]
  await expect(app.getByRole('row', { name: /Bound/ }).first()).toBeVisible()
  await expectHandles(app)
  await app.getByRole('button', { name: 'Add bot' }).click()
  await app.getByRole('button', { name: 'Add template' }).first().click()
  expect(await untold(app)).toEqual([])
  await inChosenColors(opened, async () => {
    for (const one of [chosen, other, app.getByRole('checkbox').first(), app.getByRole('spinbutton').first()]) {
      expect(await border(one)).toBeGreaterThan(0)
    }
    expect(await contrastOf(chosen, 'ground')).toBeGreaterThanOrEqual(3)
    expect(await contrastOf(other, 'ground')).toBeLessThan(1.5)
  })
  await app.getByRole('checkbox', { name: 'Ask before' }).uncheck()
  await inBothThemes(opened, async () => {
    await enough(other, 'edge', 'a radio button')
    await enough(app.getByRole('spinbutton').first(), 'edge', 'a field')
    await enough(app.getByRole('checkbox', { name: 'Ask before' }), 'edge', 'a check box')
  })
})
