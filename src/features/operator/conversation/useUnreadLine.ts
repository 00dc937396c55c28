import { watch } from 'vue'
import { newestId } from '../../../domain/messages/history'
import { isHuman, type History, type Message } from '../../../domain/messages/message'
import type { OperatorStore } from '../useOperatorStore'

/** Who was away for so long, in ms, finds the line above what came meanwhile. */
const longAway = 60 * 60_000
/** Time, in ms, in which what came meanwhile is read after one is back. */
const catchingUp = 30_000

/**
 * The line above the new messages of the chosen chat: on opening it above what the portal counts as unread, later above
 * what came while another chat was on screen or nobody was here. An answer takes it away.
 */
export function useUnreadLine(store: OperatorStore) {
  /** The newest message of each chat when it was on screen last. */
  const seen = new Map<number, number>()
  let shownId = 0
  /** Above the first message after this one the line shall stand, once there is one. */
  let wanted: { after: number, until: number } | undefined
  let presence = { at: Date.now(), newest: 0 }

  watch(() => [store.chosenId, store.conversation?.history] as const, ([chatId, history]) => {
    if (!history) return
    if (chatId !== shownId) arrive(chatId, history)
    place(chatId, history.messages)
    seen.set(chatId, newestId(history))
  })

  function arrive(chatId: number, history: Pick<History, 'messages'>) {
    shownId = chatId
    const { dialog, last } = store.chat(chatId) ?? {}
    const before = seen.get(chatId)
    const unread = dialog?.unread && dialog.lastReadId ? dialog.lastReadId : undefined
    const after = before ?? unread
    // What comes later, while one looks on, is no news from before.
    const isBehind = before === undefined || Math.max(dialog?.lastMessageId ?? 0, last?.id ?? 0) > before
    wanted = after !== undefined && isBehind ? { after, until: Date.now() + catchingUp } : undefined
    presence = { at: Date.now(), newest: newestId(history) }
    // Whoever comes back has seen what the line stood above.
    if (before !== undefined) store.putConversation(chatId, { unreadFrom: 0 })
  }

  function place(chatId: number, messages: readonly Message[]) {
    if (wanted && wanted.until < Date.now()) wanted = undefined
    const { after } = wanted ?? {}
    const first = after === undefined ? undefined : messages.find(message => message.id > after && isOthers(message))
    if (first) wanted = undefined
    const line = first?.id ?? store.conversations.get(chatId)?.unreadFrom ?? 0
    const unreadFrom = line && isAnswered(chatId, line, messages) ? 0 : line
    if (unreadFrom !== store.conversations.get(chatId)?.unreadFrom) store.putConversation(chatId, { unreadFrom })
  }

  function isOthers(message: Message): boolean {
    return isHuman(message) && message.authorId !== store.me?.id
  }

  /** By the operator, from here or elsewhere; or from here in another's name. */
  function isAnswered(chatId: number, line: number, messages: readonly Message[]): boolean {
    return messages.some(({ id, authorId, system }) => id > line && !system && authorId === store.me?.id)
      || store.sendings.some(sending => sending.chatId === chatId && (sending.messageId ?? 0) > line)
  }

  /** Somebody is here: works in the view, or has it on screen again. */
  function present() {
    const messages = store.conversation?.history?.messages ?? []
    if (Date.now() - presence.at >= longAway && presence.newest) {
      wanted = { after: presence.newest, until: Date.now() + catchingUp }
      place(store.chosenId, messages)
    }
    presence = { at: Date.now(), newest: newestId({ messages: [...messages] }) }
  }

  return { present }
}
