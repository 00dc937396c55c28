import { shallowRef, watch } from 'vue'
import { replyWindow } from '../../../domain/sending/reply-window'
import { timeNow } from '../../../lib/time/clock'
import type { OperatorStore } from '../useOperatorStore'

/** What would go to a channel that takes no answers now, while that is asked about. */
interface Held { chatId: number, go: () => void }

/** Asks before anything goes to a channel that takes no answers now, however it was pressed. */
export function useShutChannel(store: OperatorStore) {
  const held = shallowRef<Held>()
  // A question that was left unanswered is not there again later, when it would be about another text.
  watch(() => store.chosenId, cancel)

  function unlessShut(chatId: number, go: () => void) {
    if (replyWindow(store.chat(chatId)?.dialog ?? {}, new Date(timeNow())).state === 'closed') held.value = { chatId, go }
    else go()
  }

  /** Only what was asked about goes out. */
  function confirm() {
    const { go } = held.value ?? {}
    held.value = undefined
    go?.()
  }

  function cancel() {
    held.value = undefined
  }

  return { held, unlessShut, confirm, cancel }
}
