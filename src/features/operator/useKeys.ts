import { onScopeDispose } from 'vue'

interface KeyActions {
  /** Any key: the operator works here. */
  any: () => void
  /** Another chat: the one before or after. */
  chat: (by: 1 | -1) => void
  help: () => void
  escape: () => void
}

/** Keys of the whole view, wherever the focus is. What an input method is composing is none of them. */
export function useKeys({ any, chat, help, escape }: KeyActions) {
  function onKey(event: KeyboardEvent) {
    any()
    if (event.isComposing || event.defaultPrevented) return
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
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
