import { watch, type Ref } from 'vue'
import type { OperatorStore } from '../useOperatorStore'

/**
 * Takes back that a text was held because Whisper mode was switched, once the mode is again what it was when the text was written.
 * Not where the text is not in the box: then the notice holds the way on.
 */
export function useTurnedNotice(store: OperatorStore, { chatId, isLoud }: { chatId: () => number, isLoud: Readonly<Ref<boolean>> }) {
  const isSilent = () => store.isSilent(chatId())

  watch([isLoud, isSilent], () => {
    const { kind, sendingId } = store.notices.get(chatId()) ?? {}
    const isOver = (kind === 'loud' && !isLoud.value) || (kind === 'quiet' && !isSilent())
    if (isOver && !sendingId) store.putNotice(chatId(), undefined)
  })
}
