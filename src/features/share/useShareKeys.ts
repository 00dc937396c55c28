import { onBeforeUnmount, onMounted, type Ref } from 'vue'
import { shareKinds, type ShareKind } from '../../domain/share/share'
import { isComposing } from '../../lib/browser/composing'

/** The keys 1 to 4 press the choices, wherever the focus is, except where somebody types or a window lies over them. */
export function useShareKeys(choices: Readonly<Ref<HTMLElement | null>>, press: (kind: ShareKind) => void) {
  function onKey(event: KeyboardEvent) {
    const kind = shareKinds[digitOf(event) - 1]
    if (!kind || event.repeat || isComposing(event) || hasModifier(event) || isTypedIn(event.target) || areCovered()) return
    event.preventDefault()
    press(kind)
  }
  /** A window that holds the choices themselves, as on a CRM card, does not cover them. */
  function areCovered() {
    return [...document.querySelectorAll('dialog[open], [role="alertdialog"]')].some(window => !window.contains(choices.value))
  }
  // On the way down: a window over a CRM card keeps its keys from the card below it.
  onMounted(() => document.addEventListener('keydown', onKey, true))
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey, true))
}

/** The digit on the key, 0 for none: a French keyboard types it only with Shift, an Arabic one types another sign. */
function digitOf({ key, code, shiftKey }: KeyboardEvent): number {
  const [, digit = key] = shiftKey ? [] : /^Digit(\d)$/.exec(code) ?? []
  return /^\d$/.test(digit) ? Number(digit) : 0
}

/** A shortcut of the browser, or a sign of its own. Shift is neither. */
function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph')
}

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="textbox"]') !== null
}
