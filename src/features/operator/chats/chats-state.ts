import { shallowRef, type Ref } from 'vue'
import { crmChat, type ChatFacts, type CrmChat } from '../../../domain/open-lines/crm-chat'
import { goesOn, isOver, type OpenLineDialog } from '../../../domain/open-lines/open-line'
import type { Person } from '../../../domain/messages/message'
import type { CurrentUser } from '../../../rest/users'

interface Surroundings {
  me: Readonly<Ref<CurrentUser | undefined>>
  /** Who is known from a chat's conversation. */
  peopleIn: (chatId: number) => ReadonlyMap<number, Person> | undefined
}

/** The chats of the card as far as they are known, as a part of the store. */
export function chatsState({ me, peopleIn }: Surroundings) {
  const chats = shallowRef<readonly CrmChat[]>([])

  function chat(id: number): CrmChat | undefined {
    return chats.value.find(one => one.id === id)
  }

  /** Only colleagues read what is written in the chat now. */
  function isSilent(chatId: number): boolean {
    return chat(chatId)?.dialog?.silent ?? false
  }

  /** What is known of a chat, as the beginning of what a reading tells. */
  function factsFrom({ id, item, connectorId, channel, state }: CrmChat): ChatFacts {
    return {
      chat: { chatId: id, connectorId, connectorTitle: channel }, item, active: state === 'open', userId: me.value?.id ?? 0
    }
  }

  function putChat(facts: ChatFacts) {
    const before = chat(facts.chat.chatId)
    const gone = before?.isGone ? { isGone: true } : {}
    const now = { ...facts, active: !before?.isGone && isActive(facts, before) }
    chats.value = chats.value.map(known => known.id === facts.chat.chatId ? { ...crmChat(now, known), ...gone } : known)
  }

  /** Whether it goes on, by a dialog that was just read whatever the list of before said: it has ended, or somebody took it. */
  function isActive({ active, dialog, history }: ChatFacts, before: CrmChat | undefined): boolean {
    if (!dialog) return active
    if (active) return !isOver(dialog)
    // A bot that answers first leaves it waiting (docs/bitrix24/open-line-sessions.md#o35).
    const people = history?.people ?? peopleIn(dialog.chatId)
    const isBots = people?.get(dialog.ownerId)?.kind === 'bot'
    return !isBots && before?.state === 'waiting' && before.dialog?.ownerId !== dialog.ownerId && goesOn(dialog)
  }

  /** What was read of a dialog alone. */
  function putDialog(dialog: OpenLineDialog) {
    const before = chat(dialog.chatId)
    if (before) putChat({ ...factsFrom(before), dialog })
  }

  return { chats, chat, isSilent, factsFrom, putChat, putDialog }
}
