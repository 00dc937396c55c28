import { isSlash } from '../../../../domain/sending/answer-text'
import type { SendKey } from '../../../../domain/settings/settings'
import { isComposing } from '../../../../lib/browser/composing'

interface Box {
  sendKey: () => SendKey
  /** Comes before anything else: who prevents the default takes the key. */
  key: (event: KeyboardEvent) => void
  write: (text: string) => void
  send: (thenNext: boolean) => void
  /** The canned responses are asked for. */
  slash: () => void
}

/** What is typed in the box of the answer: text, the key that sends, or the slash that asks for the canned responses. */
export function useBoxKeys({ sendKey, key, write, send, slash }: Box) {
  /** Enter that is held down since it made a line here; not one that pressed a button, or sent, and came here with the focus. */
  let makesLines = false

  /** Composing with an input method ends in Enter too, which must not send. */
  function onKey(event: KeyboardEvent) {
    key(event)
    if (isComposing(event) || event.defaultPrevented || event.key !== 'Enter') return
    const wants = event.ctrlKey || event.metaKey || (sendKey() === 'enter' && !event.shiftKey && !event.altKey)
    if (!event.repeat) makesLines = !wants
    if (wants || !makesLines) event.preventDefault()
    // A key that is held down is one press: the text may be back in the box by now, with a reason to read.
    if (wants && !event.repeat) send(event.shiftKey)
  }

  /** By what was typed: with an input method, and on Android, the key does not say what it types. */
  function onInput(event: Event) {
    const { value } = event.target as HTMLTextAreaElement
    write(value)
    if (isSlash(value) && !(event as InputEvent).isComposing) slash()
  }

  function onComposed(event: Event) {
    if (isSlash((event.target as HTMLTextAreaElement).value)) slash()
  }

  function onFocus() {
    makesLines = false
  }

  return { onKey, onInput, onComposed, onFocus }
}
