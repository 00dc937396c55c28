import { onBeforeUnmount, onMounted } from 'vue'
import { shareKinds, type ShareKind } from '../domain/share'

/** The keys 1 to 4 press the choices, wherever the focus is, except where somebody types or a question is open. */
export function useShareKeys(press: (kind: ShareKind) => void) {
  function onKey(event: KeyboardEvent) {
    const kind = /^[1-4]$/.test(event.key) ? shareKinds[Number(event.key) - 1] : undefined
    if (!kind || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    if (isTaken(event.target)) return
    event.preventDefault()
    press(kind)
  }
  onMounted(() => document.addEventListener('keydown', onKey))
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey))
}

/** A window that holds the choices themselves, as on a CRM card, is no question. */
function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="textbox"], [role="alertdialog"]') !== null
}
