import { ref, watch, type ComputedRef } from 'vue'
import type { LogRow } from '../../../domain/open-lines/conversation'
import { useTexts } from '../../../locales/texts'
import type { OperatorStore } from '../useOperatorStore'

/** What a screen reader is told of the chosen chat: that a text was sent, and what the customer wrote. */
export function useAnnouncements(store: OperatorStore, rows: ComputedRef<readonly LogRow[]>) {
  const { say } = useTexts()
  const announced = ref('')

  watch(() => store.sendings.findLast(({ chatId }) => chatId === store.chosenId), (sending, before) => {
    if (sending?.state === 'sent' && before?.id === sending.id && before.state !== 'sent') announced.value = say.operator.sending.sent
  })
  watch(() => rows.value.at(-1), (row, before) => {
    if (row?.kind === 'message' && before && row.side === 'customer') announced.value = `${row.author?.name ?? ''}: ${row.message.text}`
  })

  return announced
}
