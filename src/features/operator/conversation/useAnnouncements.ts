import { ref, watch, type ComputedRef } from 'vue'
import { newestId } from '../../../domain/messages/history'
import { messageWords } from '../../../domain/messages/message-line'
import { asShown, type LogRow, type ShownMessage } from '../../../domain/open-lines/conversation'
import { useTexts } from '../../../locales/texts'
import type { OperatorStore } from '../useOperatorStore'

/** One thing said. Each has a place of its own in the page, since equal words in the same place are no news. */
export interface Announcement { key: number, text: string }

/** Said ones stay in the page so many long: a screen reader may still be at it. */
const kept = 10

/** What a screen reader is told of the chosen chat: that a text was sent, or sent twice, and once what each of the others wrote. */
export function useAnnouncements(store: OperatorStore, rows: ComputedRef<readonly LogRow[]>) {
  const { say, locale } = useTexts()
  const announced = ref<Announcement[]>([])
  let lastKey = 0
  let chatId = 0
  let heard = 0

  function announce(text: string) {
    announced.value = [...announced.value, { key: ++lastKey, text }].slice(-kept)
  }

  watch(() => store.sendings.findLast(one => one.chatId === store.chosenId), (sending, before) => {
    if (sending?.state === 'sent' && before?.id === sending.id && before.state !== 'sent') announce(say.operator.sending.sent)
  })

  const sentTwice = () => rows.value.filter(row => row.kind === 'message' && row.isTwice).length
  watch(() => [store.chosenId, sentTwice()] as const, ([id, count], [before, known]) => {
    if (id === before && count > known) announce(say.operator.sending.twice)
  })

  watch(() => [store.chosenId, rows.value] as const, ([chosenId, list]) => {
    const messages = list.filter(row => row.kind === 'message')
    const newest = newestId({ messages: messages.map(({ message }) => message) })
    if (chosenId === chatId && heard > 0) {
      messages.filter(isNews).forEach(row => announce(wordsOf(row)))
      heard = Math.max(heard, newest)
    } else {
      announced.value = []
      chatId = chosenId
      heard = newest && Math.max(newest, store.chosen?.dialog?.lastMessageId ?? 0, store.chosen?.last?.id ?? 0)
    }
  }, { flush: 'sync' })

  function isNews({ message, side, sending }: ShownMessage): boolean {
    return message.id > heard && side !== 'portal' && !sending && !message.deleted && message.authorId !== store.me?.id
  }

  function wordsOf(row: ShownMessage): string {
    const said = messageWords(asShown(row), { words: say.message, locale, people: store.conversation?.history?.people })
    return `${row.author?.name || say.operator.conversation.unknownAuthor}: ${said}`
  }

  return announced
}
