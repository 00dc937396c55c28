import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import { isSameItem, type CrmItem } from '../../../domain/crm-item'
import type { History } from '../../../domain/messages/message'
import type { OpenLineChat, OpenLineDialog } from '../../../domain/open-lines/open-line'
import { done, type Outcome, type Problem } from '../../../domain/outcome'
import type { Round } from '../../../domain/open-lines/polling'
import { firstUndecided } from '../../../domain/sending/delivery'
import { timeNow } from '../../../lib/time/clock'
import { pageSize } from '../../../rest/im/messages'
import type { OperatorStore } from '../useOperatorStore'
import { isRefusedForLoad, type RoundAnswers, type Wants } from './round-questions'

/** Chats besides the chosen one that a round looks at. */
const othersAtOnce = 10
/**
 * Every so many rounds are thorough: they look at the whole list, at so many of the chats that are finished or not known, and
 * once more at so many of the newest messages of the chosen chat, which may have been edited or deleted.
 */
const thorough = { every: 3, chats: 3, messages: 20 }
/** Of so many rounds it is remembered what was known before them; more are never under way. */
const remembered = 10

/** What a round reads where the small batch tells that there is something. */
export interface RoundReads {
  items: () => readonly CrmItem[]
  /** Those of which the card lists the finished chats too. */
  wholeItems: () => readonly CrmItem[]
  /** Reads what is newer in the chosen chat. */
  newer: () => Promise<Outcome<boolean>>
  /** Reads the list of chats again. */
  refresh: () => Promise<unknown>
  /** Reads the last messages of chats that are not on screen. */
  lookAt: (chats: CrmChat[]) => Promise<unknown>
}

/** A round of the card: a small batch tells whether there is anything new and brings it in the chosen chat; only then more is read. */
export function liveRound(store: OperatorStore, { items, wholeItems, newer, refresh, lookAt }: RoundReads) {
  let rounds = 0
  /** The dialogs as they were known when they were asked for, by the number of what was asked. */
  const knownAt = new Map<number, ReadonlyMap<number, OpenLineDialog | undefined>>()
  let asked = 0

  /** Takes what the batch told, and reads what it has no room for. */
  async function take(wants: Wants, answers: RoundAnswers): Promise<Round> {
    if (isRefusedForLoad(answers)) return 'busy'
    rounds++
    const { active, whole, watched, newer: page } = answers
    const hasOtherChats = isListChanged(wants.items, active) || hasUnknown(whole)
    if (hasOtherChats) await readList()
    const dialogs = watched.flatMap(answer => answer.ok ? [answer.value] : [])
    const before = knownAt.get(wants.number)
    const grown = dialogs.filter(dialog => takeDialog(dialog, before?.get(dialog.chatId)))
    const hasGrownElsewhere = await readElsewhere(grown)
    const isTold = page?.ok === true && page.value.messages.length < pageSize && store.takeAgain(page.value, wants.newer)
    const isRead = page?.ok === true && takeNewer(page.value, wants.newer?.after ?? 0)
    const chosen = isRead ? done(true) : await readChosen(dialogs, grown)
    if (!chosen.ok) return roundOf(chosen.problem)
    return hasOtherChats || hasGrownElsewhere || isTold || chosen.value ? 'news' : 'quiet'
  }

  /** `isShared`: another card asks for this one too, and has little room in its batch. */
  function wants({ isShared = false } = {}): Wants {
    const { chosen } = store
    const others = store.chats.filter(({ id }) => id !== chosen?.id)
    const goesOn = ({ state, dialog }: CrmChat) => state !== 'closed' && dialog !== undefined
    const isThorough = !isShared && rounds % thorough.every === thorough.every - 1
    const watched = [
      // One that was not told, for a fault of that moment, is asked for again; who may not see it is refused once in a while.
      ...chosen && (chosen.dialog || isThorough) ? [chosen] : [],
      ...inTurn(others.filter(goesOn), othersAtOnce, rounds),
      ...isThorough ? inTurn(others.filter(chat => !goesOn(chat)), thorough.chats, Math.floor(rounds / thorough.every)) : []
    ]
    knownAt.set(++asked, new Map(watched.map(({ id, dialog }) => [id, dialog]))).delete(asked - remembered)
    return {
      number: asked, items: items(), whole: isThorough ? wholeItems() : [],
      chatIds: watched.map(({ id }) => id), newer: newerWanted(isThorough)
    }
  }

  /** Also what is said in chats that are new in the list, and how those stand that left it. */
  async function readList() {
    const known = new Set(store.chats.map(({ id }) => id))
    await refresh()
    await lookAt(store.chats.filter(({ id, isGone, state }) => !known.has(id) || (isGone && state === 'open')))
  }

  /**
   * What came in the chosen chat, in the same batch, so that news costs no second request; from its answers on that are on
   * their way to the channel, or from further back, which are read again.
   */
  function newerWanted(isThorough: boolean): Wants['newer'] {
    const { chosen, conversation } = store
    if (!chosen?.dialog || conversation?.source !== 'chat' || !conversation.readUpTo) return undefined
    const after = conversation.readUpTo
    const messages = conversation.history?.messages ?? []
    const undecided = firstUndecided(messages, new Date(timeNow()))
    const again = isThorough && messages.at(-Math.min(thorough.messages, messages.length))?.id
    return { chatId: chosen.id, firstId: Math.min(undecided ? undecided - 1 : after, again ? again - 1 : after, after), after }
  }

  /** Says whether the page brought all that came; a full one may be any part of it (docs/bitrix24/im.md#m2). */
  function takeNewer(page: History, after: number): boolean {
    const messages = page.messages.filter(({ id }) => id > after)
    if (page.chatId !== store.chosenId || !messages.length || page.messages.length >= pageSize) return false
    store.takeReading(page.chatId, { history: { ...page, messages }, source: 'chat' })
    return true
  }

  /** Of each item by itself: one whose list was not told says nothing about the others. */
  function isListChanged(items: readonly CrmItem[], lists: Outcome<OpenLineChat[]>[]): boolean {
    return items.some((item, at) => {
      const list = lists[at]
      if (!list?.ok) return false
      const active = new Set(list.value.map(({ chatId }) => chatId))
      const isMissing = store.chats.some(chat => chat.state === 'open' && isSameItem(chat.item, item) && !active.has(chat.id))
      return isMissing || [...active].some(id => store.chat(id)?.state !== 'open')
    })
  }

  /** A chat that nobody has is not among those that go on. */
  function hasUnknown(lists: Outcome<OpenLineChat[]>[]): boolean {
    return lists.some(list => list.ok && list.value.some(({ chatId }) => !store.chat(chatId)))
  }

  /**
   * Keeps who has the chat; says whether it has messages that we have not read. Where another reading came first, such as the one
   * after an action, this one (`before` it) tells what was.
   */
  function takeDialog(dialog: OpenLineDialog, before: OpenLineDialog | undefined): boolean {
    const chat = store.chat(dialog.chatId)
    if (!chat || chat.dialog !== before) return false
    store.putDialog(dialog)
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

/** So many of them, others each time, until all had their turn. */
function inTurn(chats: readonly CrmChat[], count: number, turn: number): readonly CrmChat[] {
  if (chats.length <= count) return chats
  return Array.from({ length: count }, (_, at) => chats[(turn * count + at) % chats.length]!)
}

/** What a problem makes of a round. */
export function roundOf({ kind }: Problem): Round {
  if (kind === 'busy') return 'busy'
  return kind === 'no-answer' ? 'failed' : 'quiet'
}
