import { expect, test, type Opened } from './fixtures'

const themes = ['light', 'dark'] as const
export type Theme = typeof themes[number]

/** Of a user who leaves the theme to the system, so that one opening shows both. */
export const systemTheme = { 'relay.settings': JSON.stringify({ v: 1, theme: 'system' }) }

/** Looks at a view that was opened with `systemTheme` in light, then in dark. */
export async function inBothThemes({ page, app }: Opened, look: (theme: Theme) => Promise<unknown>): Promise<void> {
  for (const theme of themes) {
    await test.step(theme, async () => {
      await page.emulateMedia({ colorScheme: theme })
      await expect(app.locator('html')).toHaveClass(theme)
      await app.locator('html').evaluate(colorsAtRest)
      await look(theme)
    })
  }
}

/** Runs in the page: colors pass over into each other. */
async function colorsAtRest() {
  const passing = document.getAnimations().filter(one => one instanceof CSSTransition)
  await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)))
}
