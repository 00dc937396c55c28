import { onScopeDispose } from 'vue'
import { isComposing } from '../../lib/browser/composing'
import { isMac } from '../../lib/browser/platform'

/** What the keys of the desk do: the best way to answering, handing over, ending, work from what the customer wrote, the next who waits. */
export type DeskKey = 'answer' | 'transfer' | 'finish' | 'share' | 'next'

/** By the place of the key, since Alt makes other signs of the letters on many keyboards. */
export const deskKeys: Record<DeskKey, { code: string, letter: string }> = {
  answer: { code: 'KeyJ', letter: 'J' }, transfer: { code: 'KeyT', letter: 'T' }, finish: { code: 'KeyE', letter: 'E' },
  share: { code: 'KeyS', letter: 'S' }, next: { code: 'KeyN', letter: 'N' }
}

interface KeyActions {
  /** Any key: the operator works here. */
  any: () => void
  /** Another chat: the one before or after. */
  chat: (by: 1 | -1) => void
  help: () => void
  desk: (key: DeskKey) => void
  escape: () => void
}

/**
 * Keys of the whole view, wherever the focus is. What an input method is composing is none of them, and on a Mac Alt with
 * arrows moves in the text that one writes.
 */
export function useKeys({ any, chat, help, desk, escape }: KeyActions) {
  function onKey(event: KeyboardEvent) {
    any()
    if (isComposing(event) || event.defaultPrevented) return
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null
    const deskKey = deskKeyOf(event)
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (deskKey) {
      event.preventDefault()
      desk(deskKey)
    } else if (event.altKey && isArrow && !(isTyping && isMac())) {
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

/**
 * Alt with a letter, on a Mac with Shift too: there Alt alone writes letters that some languages need. None while a question or a
 * window waits for an answer.
 */
function deskKeyOf({ code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): DeskKey | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey !== isMac() || document.querySelector('dialog[open]')) return undefined
  return (Object.keys(deskKeys) as DeskKey[]).find(key => deskKeys[key].code === code)
}
