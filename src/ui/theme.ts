import type { Theme } from '../domain/settings'

const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)')

/**
 * Puts the theme's class on the page. Light unless the user chose otherwise: the portal's own cards are light
 * and it gives no signal of its theme.
 */
export function applyTheme(theme: Theme, root = document.documentElement) {
  const isDark = theme === 'dark' || (theme === 'system' && systemDark().matches)
  root.classList.toggle('dark', isDark)
  root.classList.toggle('light', !isDark)
}

/** Follows the system's theme for as long as the user's choice is "as the system". Returns how to stop. */
export function followSystemTheme(theme: () => Theme): () => void {
  const query = systemDark()
  const follow = () => applyTheme(theme())
  query.addEventListener('change', follow)
  return () => query.removeEventListener('change', follow)
}
