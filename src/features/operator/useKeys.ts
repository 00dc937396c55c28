import { onScopeDispose } from 'vue'
import { isComposing } from '../../lib/composing'
import { isMac } from '../../lib/platform'

interface KeyActions {
  /** Any key: the operator works here. */
  any: () => void
  /** Another chat: the one before or after. */
  chat: (by: 1 | -1) => void
  help: () => void
  escape: () => void
}

/**
 * Keys of the whole view, wherever the focus is. What an input method is composing is none of them, and on a Mac Alt with
 * arrows moves in the text that one writes.
 */
export function useKeys({ any, chat, help, escape }: KeyActions) {
  function onKey(event: KeyboardEvent) {
    any()
    if (isComposing(event) || event.defaultPrevented) return
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (event.altKey && isArrow && !(isTyping && isMac())) {
      event.preventDefault()
      chat(event.key === 'ArrowUp' ? -1 : 1)
    } else if (event.key === '?' && !isTyping) {
      help()
    } else if (event.key === 'Escape') {
      escape()
    }
  }

  document.addEventListener('keydown', onKey)
  onScopeDispose(() => document.removeEventListener('keydown', onKey))
}
