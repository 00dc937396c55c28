import { onScopeDispose, shallowRef } from 'vue'
import type { DialogId } from '../../../domain/dialog-id'
import type { History } from '../../../domain/messages/message'
import { usePortal } from '../../../portal/portal'
import { messagesPage } from '../../../rest/im/messages'

/** Between two readings, in ms: a press reads anew where the last one is a while ago, whoever is just about in the window less often. */
const pauses = { press: 3000, stir: 10_000 }

/**
 * Reads one message again when somebody comes back to the window or stirs in it, and at a press: it may have been edited or deleted
 * since, and what it is at the press is what is shared.
 */
export function useMessageNow(dialog: DialogId, messageId: number) {
  const portal = usePortal()
  /** The latest reading that holds it. */
  const now = shallowRef<History>()
  const end = new AbortController()
  const { signal } = end
  let readAt = Date.now()
  onScopeDispose(() => end.abort())

  async function read(pause = pauses.press) {
    if (Math.abs(Date.now() - readAt) < pause) return
    readAt = Date.now()
    const page = await portal.ask(messagesPage({ dialogId: dialog.id, lastId: messageId + 1, limit: 1 }), { signal })
    // A portal may give nothing before an id that no message has: that tells nothing.
    if (!signal.aborted && page.ok && page.value.messages.some(({ id }) => id === messageId)) now.value = page.value
  }

  const onStir = () => void (document.visibilityState !== 'hidden' && read(pauses.stir))

  // That a pointer comes into a frame is not always told, so whatever moves counts.
  for (const type of ['pointerover', 'focusin', 'visibilitychange']) document.addEventListener(type, onStir, { signal, passive: true })
  window.addEventListener('focus', onStir, { signal })
  return { now, read: () => read() }
}
