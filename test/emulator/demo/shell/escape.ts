import { onScopeDispose } from 'vue'

/** Calls back when `Esc` is pressed in the page and nobody nearer has taken it. */
export function onEscape(act: () => void): void {
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) act()
  }
  document.addEventListener('keydown', listen)
  onScopeDispose(() => document.removeEventListener('keydown', listen))
}
