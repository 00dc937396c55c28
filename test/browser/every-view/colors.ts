import { expect, test, type Opened } from '../support/fixtures'

const themes = ['light', 'dark'] as const
export type Theme = typeof themes[number]

/** Of a user who leaves the theme to the system, so that one opening shows both. */
export const systemTheme = { 'relay.settings': JSON.stringify({ v: 1, theme: 'system' }) }

/** Looks at a view that was opened with `systemTheme` in light, then in dark. */
export async function inBothThemes(opened: Opened, look: (theme: Theme) => Promise<unknown>): Promise<void> {
  for (const theme of themes) {
    await test.step(theme, async () => {
      await setColors(opened, theme)
      await look(theme)
    })
  }
}

/** Looks at it in colors that people chose themselves. */
export async function inChosenColors(opened: Opened, look: () => Promise<unknown>): Promise<void> {
  await test.step('chosen colors', async () => {
    await setColors(opened, 'light', 'active')
    await look()
    await setColors(opened, 'light')
  })
}

async function setColors({ page, app }: Opened, colorScheme: Theme, forcedColors: 'active' | 'none' = 'none') {
  await page.emulateMedia({ colorScheme, forcedColors })
  await expect(app.locator('html')).toHaveClass(colorScheme)
  await app.locator('html').evaluate(colorsAtRest)
}

/** Runs in the page: colors pass over into each other. */
async function colorsAtRest() {
  const passing = document.getAnimations().filter(one => one instanceof CSSTransition)
  await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)))
}
