import { onBeforeUnmount, onMounted } from 'vue'
import { isComposing } from '../../lib/browser/composing'

/** Escape closes what is open: a window by itself, then the details, and with nothing open the slider. */
export function useShareEscape(close: () => void) {
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.repeat || event.defaultPrevented || isComposing(event) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    // Those of folded choices are open too, and nobody sees them.
    const open = [...document.querySelectorAll<HTMLDetailsElement>('main details[open]')].filter(details => details.getClientRects().length > 0)
    if (open.length === 0) return close()
    const around = open.find(details => details.contains(document.activeElement))
    for (const details of open) details.open = false
    around?.querySelector('summary')?.focus()
  }
  onMounted(() => document.addEventListener('keydown', onKey))
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey))
}
