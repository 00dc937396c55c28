import type { CrmChat } from '../../../domain/open-lines/chat-list'
import type { CrmItem } from '../../../domain/crm-item'
import type { History } from '../../../domain/messages/message'
import type { OpenLineChat, OpenLineDialog } from '../../../domain/open-lines/open-line'
import { done, type Outcome, type Problem } from '../../../domain/outcome'
import type { Round } from '../../../domain/open-lines/polling'
import { firstUndecided } from '../../../domain/sending/delivery'
import { pageSize } from '../../../rest/im/messages'
import type { OperatorStore } from '../useOperatorStore'
import { isRefusedForLoad, type RoundAnswers, type Wants } from './round-questions'

/** Chats besides the chosen one that a round looks at. */
const othersAtOnce = 10

/** What a round reads where the small batch tells that there is something. */
export interface RoundReads {
  items: () => readonly CrmItem[]
  /** Reads what is newer in the chosen chat. */
  newer: () => Promise<Outcome<boolean>>
  /** Reads the list of chats again. */
  refresh: () => Promise<unknown>
  /** Reads the last messages of chats that are not on screen. */
  lookAt: (chats: CrmChat[]) => Promise<unknown>
}

/** A round of the card: a small batch tells whether there is anything new and brings it in the chosen chat; only then more is read. */
export function liveRound(store: OperatorStore, { items, newer, refresh, lookAt }: RoundReads) {
  /** Takes what the batch told, and reads what it has no room for. */
  async function take(wants: Wants, answers: RoundAnswers): Promise<Round> {
    if (isRefusedForLoad(answers)) return 'busy'
    const { active, watched, newer: page } = answers
    const hasOtherChats = isListChanged(active)
    if (hasOtherChats) await refresh()
    const dialogs = watched.flatMap(answer => answer.ok ? [answer.value] : [])
    const grown = dialogs.filter(takeDialog)
    const hasGrownElsewhere = await readElsewhere(grown)
    const isTold = page?.ok === true && store.takeAgain(page.value.chatId, page.value)
    const isRead = page?.ok === true && takeNewer(page.value, wants.newer?.after ?? 0)
    const chosen = isRead ? done(true) : await readChosen(dialogs, grown)
    if (!chosen.ok) return roundOf(chosen.problem)
    return hasOtherChats || hasGrownElsewhere || isTold || chosen.value ? 'news' : 'quiet'
  }

  function wants(): Wants {
    const { chosen } = store
    const others = store.chats.filter(({ id, state, dialog }) => id !== chosen?.id && state !== 'closed' && dialog).slice(0, othersAtOnce)
    const watched = [...chosen?.dialog && store.conversation?.source === 'chat' ? [chosen] : [], ...others]
    return { items: items(), chatIds: watched.map(({ id }) => id), newer: newerWanted() }
  }

  /**
   * What came in the chosen chat, in the same batch, so that news costs no second request; from its answers on that are on
   * their way to the channel, which are read again.
   */
  function newerWanted(): Wants['newer'] {
    const { chosen, conversation } = store
    if (!chosen?.dialog || conversation?.source !== 'chat' || !conversation.readUpTo) return undefined
    const after = conversation.readUpTo
    const undecided = firstUndecided(conversation.history?.messages ?? [], new Date())
    return { chatId: chosen.id, firstId: undecided ? Math.min(undecided - 1, after) : after, after }
  }

  /** Says whether the page brought all that came; a full one may be any part of it (docs/bitrix24/im.md#m2). */
  function takeNewer(page: History, after: number): boolean {
    const messages = page.messages.filter(({ id }) => id > after)
    if (page.chatId !== store.chosenId || !messages.length || page.messages.length >= pageSize) return false
    store.takeReading(page.chatId, { history: { ...page, messages }, source: 'chat' })
    return true
  }

  function isListChanged(lists: Outcome<OpenLineChat[]>[]): boolean {
    if (lists.some(list => !list.ok)) return false
    const active = new Set(lists.flatMap(list => list.ok ? list.value.map(({ chatId }) => chatId) : []))
    const known = store.chats.filter(({ state }) => state === 'open').map(({ id }) => id)
    return active.size !== known.length || known.some(id => !active.has(id))
  }

  /** Keeps who has the chat; says whether it has messages that we have not read. */
  function takeDialog(dialog: OpenLineDialog): boolean {
    const chat = store.chat(dialog.chatId)
    if (!chat) return false
    store.putChat({ ...store.factsFrom(chat), dialog })
    const known = Math.max(store.conversations.get(chat.id)?.readUpTo ?? 0, store.chosenId === chat.id ? 0 : chat.last?.id ?? 0)
    return dialog.lastMessageId > known
  }

  async function readElsewhere(grown: readonly OpenLineDialog[]): Promise<boolean> {
    const chats = grown.flatMap(({ chatId }) => store.chosenId === chatId ? [] : store.chat(chatId) ?? [])
    if (chats.length) await lookAt(chats)
    return chats.length > 0
  }

  /** Says whether there was anything. Where the portal does not tell the dialog, only reading tells that. */
  async function readChosen(dialogs: readonly OpenLineDialog[], grown: readonly OpenLineDialog[]): Promise<Outcome<boolean>> {
    const { chosen, conversation } = store
    const isChosen = ({ chatId }: OpenLineDialog) => chatId === chosen?.id
    const isTold = conversation?.source === 'chat' && dialogs.some(isChosen)
    return chosen && (!isTold || grown.some(isChosen)) ? await newer() : done(false)
  }

  return { wants, take }
}

/** What a problem makes of a round. */
export function roundOf({ kind }: Problem): Round {
  if (kind === 'busy') return 'busy'
  return kind === 'no-answer' ? 'failed' : 'quiet'
}
