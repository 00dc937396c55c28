import { onScopeDispose, shallowRef } from 'vue'
import type { DialogId } from '../../../domain/dialog-id'
import type { History } from '../../../domain/messages/message'
import { usePortal } from '../../../portal/portal'
import { messagesPage } from '../../../rest/im/messages'

/** Between two readings, in ms: neither does a quick press read anew, nor somebody who goes back and forth between windows. */
const pause = 3000

/**
 * Reads one message again when somebody comes back to the window, and at a press: it may have been edited or deleted since, and what it
 * is at the press is what is shared.
 */
export function useMessageNow(dialog: DialogId, messageId: number) {
  const portal = usePortal()
  /** The latest reading that holds it. */
  const now = shallowRef<History>()
  const end = new AbortController()
  const { signal } = end
  let readAt = Date.now()
  onScopeDispose(() => end.abort())

  async function read() {
    if (Math.abs(Date.now() - readAt) < pause) return
    readAt = Date.now()
    const page = await portal.ask(messagesPage({ dialogId: dialog.id, lastId: messageId + 1, limit: 1 }), { signal })
    // A portal may give nothing before an id that no message has: that tells nothing.
    if (!signal.aborted && page.ok && page.value.messages.some(({ id }) => id === messageId)) now.value = page.value
  }

  function onReturn() {
    if (document.visibilityState !== 'hidden') void read()
  }

  // A pointer that comes into the frame is on its way to a button.
  document.documentElement.addEventListener('pointerenter', onReturn, { signal })
  document.addEventListener('visibilitychange', onReturn, { signal })
  window.addEventListener('focus', onReturn, { signal })
  return { now, read }
}
