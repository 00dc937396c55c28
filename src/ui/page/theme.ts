import type { Theme } from '../../domain/settings/settings'

const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)')

let chosen: Theme = 'light'

/**
 * Puts the theme's class on the page. Light unless the user chose otherwise: the portal's own cards are light
 * and it gives no signal of its theme.
 */
export function applyTheme(theme: Theme) {
  chosen = theme
  const { classList } = document.documentElement
  const isDark = theme === 'dark' || (theme === 'system' && systemDark().matches)
  classList.toggle('dark', isDark)
  classList.toggle('light', !isDark)
}

/** Follows the system's theme whenever the user's choice is "as the system". For the page's whole life. */
export function followSystemTheme() {
  systemDark().addEventListener('change', () => applyTheme(chosen))
}
