import { computed, shallowRef } from 'vue'
import type { Message } from '../../../domain/messages/message'
import { matchSendings, type Matches } from '../../../domain/sending/match-sendings'
import { moved, type Sending, type SendingNews } from '../../../domain/sending/sending'

/** Hears of a change before anything else happens. */
type SendingsListener = (now: readonly Sending[], before: readonly Sending[]) => void

/** How a sending ended that waits for a press. */
export type Stopped = 'not-sent' | 'unconfirmed'

const none: Matches = new Map<number, string>()

/** The presses of "Send" on this card, as a part of the store. `messagesOf`: what is known of a chat's conversation. */
export function sendingsState(messagesOf: (chatId: number) => readonly Message[]) {
  const list = shallowRef<readonly Sending[]>([])
  const listeners: SendingsListener[] = []
  const sendings = computed(() => list.value)

  /** By chat. Computed once after each reading and each step of a sending, however many ask. */
  const matches = computed(() => new Map([...new Set(list.value.map(({ chatId }) => chatId))].map(chatId =>
    [chatId, matchSendings(list.value.filter(sending => sending.chatId === chatId), messagesOf(chatId))])))

  /** Chats in which something did not go out, or may not have, which weighs more: nobody sees it from another chat. */
  const stopped = computed(() => {
    const found = new Map<number, Stopped>()
    for (const { chatId, state } of list.value) {
      if (state === 'unconfirmed' || (state === 'not-sent' && !found.has(chatId))) found.set(chatId, state)
    }
    return found as ReadonlyMap<number, Stopped>
  })

  function sending(id: string): Sending | undefined {
    return list.value.find(one => one.id === id)
  }

  /** Which message of a chat is which sending. */
  function matchesOf(chatId: number): Matches {
    return matches.value.get(chatId) ?? none
  }

  /** The list changes here and nowhere else, so nothing that listens can miss a text or hear of it late. */
  function putSendings(next: readonly Sending[]) {
    const before = list.value
    list.value = next
    for (const hear of listeners) hear(next, before)
  }

  function onSendings(listener: SendingsListener) {
    listeners.push(listener)
  }

  function moveSending(id: string, news: SendingNews) {
    putSendings(moved(list.value, id, news))
  }

  /** After a reading: an unconfirmed sending that turns up in the conversation was sent after all. */
  function settle(chatId: number) {
    const unconfirmed = new Set(list.value.flatMap(({ id, state }) => state === 'unconfirmed' ? [id] : []))
    for (const [messageId, id] of matchesOf(chatId)) if (unconfirmed.has(id)) moveSending(id, { state: 'sent', messageId })
  }

  return { sendings, sending, stopped, matchesOf, putSendings, onSendings, moveSending, settle }
}
