import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { crmChat, type ChatFacts, type CrmChat } from '../../domain/open-lines/crm-chat'
import { changedIn, merged, newestId, type Stretch } from '../../domain/messages/history'
import type { History, Message } from '../../domain/messages/message'
import { goesOn, isOver, withReadMarks, type OpenLineDialog } from '../../domain/open-lines/open-line'
import type { Problem } from '../../domain/outcome'
import type { CurrentUser } from '../../rest/users'
import type { Reading } from './conversation/reading/read-conversation'
import { sendingsState } from './sending/sendings-state'

/** What is known of one chat's conversation. Histories are replaced, never changed. */
export interface Conversation {
  state: 'loading' | 'ready' | 'failed'
  problem?: Problem | undefined
  history: History | undefined
  source: Reading['source']
  /** The user was known to be in the chat when it was read last. */
  asMember?: boolean
  /** Everything up to this id was read, without a gap; own messages that we add by ourselves may be newer. */
  readUpTo: number
  older: 'more' | 'loading' | 'none' | 'failed'
  /** Why, where they failed. */
  olderProblem?: Problem
  /** First message that was unread when the chat was opened, 0 for none. */
  unreadFrom: number
}

/** What a sending that could not go out asks of the operator, shown in its own chat. */
export interface ChatNotice {
  /**
   * `stale`: somebody wrote since; `unseen`: the conversation could be read only now; `loud`: a note, which the customer
   * would get by now; `quiet`: an answer, which only colleagues would read by now; `join`, `closed`, `denied`: the portal refused
   * for that reason.
   */
  kind: 'stale' | 'unseen' | 'loud' | 'quiet' | 'join' | 'closed' | 'denied'
  problem?: Problem | undefined
  /** About a file, not a text. */
  ofFile?: boolean
  /** The sending, where its text could not go back into the box because another one is there already. */
  sendingId?: string | undefined
  /**
   * The sender was added before and is still refused: adding once more would not help
   * (docs/bitrix24/open-line-chats.md#imopenlinescrmchatuseradd).
   */
  wasJoined?: boolean
  /** How the list of chats gets on, which is read again where the dialog may be over. */
  list?: 'reading' | 'read' | 'failed'
  /** When it came up, in ms. */
  at?: number
}

/** Nothing failed: there is something to read or to decide first. */
export function isHeld(kind: ChatNotice['kind'] | undefined): boolean {
  return kind === 'stale' || kind === 'unseen' || kind === 'loud' || kind === 'quiet'
}

const empty: Conversation = { state: 'loading', history: undefined, source: 'session', readUpTo: 0, older: 'none', unreadFrom: 0 }

/** The chosen chat, and what list, conversation and composer share. */
export const useOperatorStore = defineStore('relay-operator', () => {
  const me = shallowRef<CurrentUser>()
  const chats = shallowRef<readonly CrmChat[]>([])
  const chosenId = ref(0)
  const conversations = shallowRef<ReadonlyMap<number, Conversation>>(new Map())
  /** Which message answers which, as far as searches told (docs/bitrix24/im.md#m5). */
  const replies = shallowRef<ReadonlyMap<number, number>>(new Map())
  const notices = shallowRef<ReadonlyMap<number, ChatNotice>>(new Map())

  const sending = sendingsState(chatId => conversations.value.get(chatId)?.history?.messages ?? [])
  const chosen = computed(() => chats.value.find(({ id }) => id === chosenId.value))
  const conversation = computed(() => conversations.value.get(chosenId.value))

  function chat(id: number): CrmChat | undefined {
    return chats.value.find(one => one.id === id)
  }

  function putConversation(chatId: number, news: Partial<Conversation>) {
    const before = conversations.value.get(chatId) ?? empty
    conversations.value = new Map(conversations.value).set(chatId, { ...before, ...news })
  }

  /** Puts a reading of the newest part, or of what is newer than the last one, to what is known of the chat. */
  function takeReading(chatId: number, reading: Reading) {
    const before = conversations.value.get(chatId)
    const kept = known(before, reading)
    const history = merged(kept, reading.history)
    putConversation(chatId, {
      state: 'ready', problem: undefined, history, source: reading.source, asMember: chat(chatId)?.member === true,
      // What was before opens with the chat; who may not read it any more cannot get there.
      older: kept && before?.source === reading.source ? before.older : reading.source === 'chat' ? 'more' : 'none',
      readUpTo: Math.max(before?.readUpTo ?? 0, newestId(reading.history))
    })
    sending.settle(chatId)
    const described = chat(chatId)
    if (!described) return
    const dialog = reading.dialog && withReadMarks(reading.dialog, described.dialog)
    putChat({ ...factsFrom(described), history, dialog, memberIds: reading.memberIds })
  }

  /**
   * What was read before, as far as nothing is missing in between: of single dialogs some may have been left out, so once the
   * chat itself can be read, it is read from the newest page on.
   */
  function known(before: Conversation | undefined, { source, history, hasGap }: Reading): History | undefined {
    if (hasGap) return undefined
    if (!before?.history || before.source === source || source === 'session') return before?.history
    const oldest = history.messages[0]?.id ?? 0
    return { ...before.history, messages: before.history.messages.filter(({ id }) => id >= oldest) }
  }

  /** Messages that are known already, read once more; says whether something became of one meanwhile. */
  function takeAgain(page: History, stretch: Stretch = { firstId: 0, after: 0 }): boolean {
    const { chatId } = page
    const history = conversations.value.get(chatId)?.history
    const told = changedIn(history?.messages ?? [], page.messages, stretch)
    if (!told.length) return false
    putConversation(chatId, { history: merged(history, { ...page, messages: told }) })
    sending.settle(chatId)
    const chosenChat = chat(chatId)
    if (chosenChat) putChat({ ...factsFrom(chosenChat), history: conversations.value.get(chatId)?.history })
    return true
  }

  /** Older messages, which tell nothing new about the chat. */
  function takeOlder(chatId: number, page: History) {
    const before = conversations.value.get(chatId)
    putConversation(chatId, { history: merged(before?.history, page), older: page.messages.length ? 'more' : 'none' })
  }

  /** A message that we just sent, until a reading brings it as the portal has it. */
  function addOwn(chatId: number, message: Message) {
    const before = conversations.value.get(chatId)
    if (before?.history?.messages.some(({ id }) => id === message.id)) return
    putConversation(chatId, { history: merged(before?.history, { chatId, messages: [message], people: new Map() }) })
    const known = chat(chatId)
    const history = conversations.value.get(chatId)?.history
    if (known) putChat({ ...factsFrom(known), history })
  }

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
    const people = history?.people ?? conversations.value.get(dialog.chatId)?.history?.people
    const isBots = people?.get(dialog.ownerId)?.kind === 'bot'
    return !isBots && before?.state === 'waiting' && before.dialog?.ownerId !== dialog.ownerId && goesOn(dialog)
  }

  /** What was read of a dialog alone. */
  function putDialog(dialog: OpenLineDialog) {
    const before = chat(dialog.chatId)
    if (before) putChat({ ...factsFrom(before), dialog })
  }

  /** A search tells what a message answers; a page of the history does not. */
  function noteReplies(told: ReadonlyMap<number, number>) {
    if (told.size) replies.value = new Map([...replies.value, ...told])
  }

  /** Only colleagues read what is written in the chat now. */
  function isSilent(chatId: number): boolean {
    return chat(chatId)?.dialog?.silent ?? false
  }

  /** The newest message of the chat that was read, 0 for none. */
  function seenIn(chatId: number): number {
    return conversations.value.get(chatId)?.readUpTo ?? 0
  }

  function putNotice(chatId: number, notice: ChatNotice | undefined) {
    const next = new Map(notices.value)
    if (notice) next.set(chatId, notice)
    else next.delete(chatId)
    notices.value = next
  }

  return {
    me, chats, chosenId, conversations, replies, notices, chosen, conversation,
    chat, isSilent, seenIn, factsFrom, putChat, putDialog,
    putConversation, takeReading, takeOlder, takeAgain, addOwn, noteReplies, putNotice,
    ...sending
  }
})

export type OperatorStore = ReturnType<typeof useOperatorStore>
