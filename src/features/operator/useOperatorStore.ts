import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ChatFacts } from '../../domain/open-lines/crm-chat'
import { changedIn, merged, newestId, type Stretch } from '../../domain/messages/history'
import type { History, Message } from '../../domain/messages/message'
import { withReadMarks } from '../../domain/open-lines/open-line'
import type { Problem } from '../../domain/outcome'
import type { CurrentUser } from '../../rest/users'
import { chatsState } from './chats/chats-state'
import type { Reading } from './conversation/reading/read-conversation'
import type { ChatNotice } from './sending/chat-notice'
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

const empty: Conversation = { state: 'loading', history: undefined, source: 'session', readUpTo: 0, older: 'none', unreadFrom: 0 }

/** The chosen chat, and what list, conversation and composer share. */
export const useOperatorStore = defineStore('relay-operator', () => {
  const me = shallowRef<CurrentUser>()
  const chosenId = ref(0)
  const conversations = shallowRef<ReadonlyMap<number, Conversation>>(new Map())
  /** Which message answers which, as far as searches told (docs/bitrix24/im.md#m5). */
  const replies = shallowRef<ReadonlyMap<number, number>>(new Map())
  const notices = shallowRef<ReadonlyMap<number, ChatNotice>>(new Map())

  const listed = chatsState({ me, peopleIn: chatId => conversations.value.get(chatId)?.history?.people })
  const { chat, factsFrom, putChat } = listed
  const sending = sendingsState(chatId => conversations.value.get(chatId)?.history?.messages ?? [])
  const chosen = computed(() => chat(chosenId.value))
  const conversation = computed(() => conversations.value.get(chosenId.value))

  function putConversation(chatId: number, news: Partial<Conversation>) {
    const before = conversations.value.get(chatId) ?? empty
    conversations.value = new Map(conversations.value).set(chatId, { ...before, ...news })
  }

  /** Puts a reading of the newest part, or of what is newer than the last one, to what is known of the chat. */
  function takeReading(chatId: number, reading: Reading) {
    const before = conversations.value.get(chatId)
    const kept = known(before, reading)
    const { source } = reading
    // What was before opens with the chat; who may not read it any more cannot get there.
    const olderAtFirst = source === 'chat' ? 'more' : 'none'
    putConversation(chatId, {
      state: 'ready', problem: undefined, history: merged(kept, reading.history), source, asMember: chat(chatId)?.member === true,
      older: kept && before?.source === source ? before.older : olderAtFirst,
      readUpTo: Math.max(before?.readUpTo ?? 0, newestId(reading.history))
    })
    sending.settle(chatId)
    describe(chatId, { dialog: reading.dialog && withReadMarks(reading.dialog, chat(chatId)?.dialog), memberIds: reading.memberIds })
  }

  /** Takes over what the conversation tells about its chat now, and what was told beside it (`more`). */
  function describe(chatId: number, more: Partial<ChatFacts> = {}) {
    const described = chat(chatId)
    if (described) putChat({ ...factsFrom(described), history: conversations.value.get(chatId)?.history, ...more })
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
    describe(chatId)
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
    describe(chatId)
  }

  /** A search tells what a message answers; a page of the history does not. */
  function noteReplies(told: ReadonlyMap<number, number>) {
    if (told.size) replies.value = new Map([...replies.value, ...told])
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
    me, chosenId, conversations, replies, notices, chosen, conversation,
    seenIn, putConversation, takeReading, takeOlder, takeAgain, addOwn, noteReplies, putNotice,
    ...listed, ...sending
  }
})

export type OperatorStore = ReturnType<typeof useOperatorStore>
