import type { InjectionKey } from 'vue'
import { eachOnce } from '../../domain/open-lines/chat-list'
import { crmChat, type ChatFacts, type CrmChat } from '../../domain/open-lines/crm-chat'
import type { CrmItem } from '../../domain/crm-item'
import type { Person } from '../../domain/messages/message'
import type { OpenLineChat, OpenLineDialog } from '../../domain/open-lines/open-line'
import { done, failed, valueOr, type Outcome, type Problem } from '../../domain/outcome'
import type { Answers, Portal, RequestOptions } from '../../portal/portal'
import { dialogIdOf, type Id } from '../../rest/wire/batch-reference'
import { crmItem, responsibleOf, type CrmItemInfo } from '../../rest/crm-items'
import { newestMessages, pageSize } from '../../rest/im/messages'
import { peopleNamed } from '../../rest/im/own-messages'
import { chatIn, openLineChats } from '../../rest/open-lines/open-line-chats'
import { openLineDialog, sessionHistory } from '../../rest/open-lines/open-line-sessions'
import { currentUser, type CurrentUser } from '../../rest/users'
import { isShut, readingOf, type Reading } from './conversation/reading/read-conversation'

/** What is known after the one request that opens the view. */
export interface Opened {
  me: CurrentUser
  chats: CrmChat[]
  /** Conversations that were read, by chat. */
  readings: Map<number, Reading>
  /** Of several items those whose chats were not told, and why. */
  untold: { item: CrmItem, problem: Problem }[]
  /** The card itself, where it could be read, and who is responsible for it. */
  card: CrmItemInfo | undefined
  responsible: Person | undefined
}

/** What was asked for the view before it was there: the request is on its way while the view is being drawn. */
export const askedKey: InjectionKey<Promise<Outcome<Opened>>> = Symbol('asked')

/** Chats whose data come with the first request; the others follow in a second one. */
const dialogsAtOnce = 10

/**
 * Conversations that come with the first request. Which chat needs an answer most shows only in them, so the running
 * ones are read, and the newest of all, which may wait for an operator. Most items have one or two chats; the portal
 * refuses the places beyond them at once.
 */
const conversationsAtOnce = { live: 3, all: 2 }

/**
 * All that the view needs, in one request: later questions refer to the chats that earlier ones find. With several
 * items (the contacts and companies behind a deal) they share the places.
 */
export async function openView(portal: Portal, items: readonly CrmItem[], options?: RequestOptions): Promise<Outcome<Opened>> {
  const asked = await portal.askAll(openingQuestions(items), options)
  if (!asked.ok) return asked
  const { me, items: answers } = asked.value
  if (!me.ok) return me
  const untold = answers.flatMap(({ all, live }, at) => {
    const problem = untoldIn(all, live)
    return problem ? [{ item: items[at]!, problem }] : []
  })
  if (untold[0] && untold.length === items.length) return failed(untold[0].problem)
  const conversations = answers.flatMap(({ conversations }) => conversations)
  const { readings, dialogs } = byChat({ dialogs: answers.flatMap(({ dialogs }) => dialogs), conversations })
  const chats = answers.flatMap(({ all, live }, at) => !untoldIn(all, live) ? listed(all, live).map(({ chat, active }) => crmChat({
    chat, item: items[at]!, active, userId: me.value.id, ...factsOf(readings.get(chat.chatId), dialogs.get(chat.chatId))
  })) : [])
  for (const id of withoutPage(conversations)) readings.delete(id)
  return done({ me: me.value, chats: eachOnce(chats), readings, untold, ...cardOf(asked.value.own) })
}

/** The questions of that request. Those of a single item differ by its kind and id alone, so that the page can ask them by itself. */
export function openingQuestions(items: readonly CrmItem[]) {
  const own = items.length === 1 ? cardQuestions(items[0]!) : undefined
  return { me: currentUser(), items: items.map(item => itemQuestions(item, items.length)), own }
}

/** What is told of the card besides its chats. */
function cardQuestions(item: CrmItem) {
  const card = crmItem(item)
  return { card, responsible: peopleNamed([responsibleOf(card)]) }
}

/** Neither is worth failing for. */
function cardOf(own: Answers<ReturnType<typeof cardQuestions>> | undefined): Pick<Opened, 'card' | 'responsible'> {
  const card = own && valueOr(own.card, undefined)
  return { card, responsible: own && valueOr(own.responsible, undefined)?.get(card?.assignedById ?? 0) }
}

/**
 * Chats whose session came, but whose page did not, though nothing keeps the user from it: some portals do not put a
 * dialog id together, or are busy. The conversation is then read in a request of its own.
 */
function withoutPage(conversations: ChatAnswers['conversations']): Set<number> {
  return new Set(conversations.flatMap(({ page, session }) =>
    session.ok && !page.ok && !isShut(page.problem) ? [session.value.chatId] : []))
}

function itemQuestions(item: CrmItem, count: number) {
  const { all, live } = listsOf(item)
  return {
    all,
    live,
    dialogs: slots(dialogsAtOnce / count, slot => openLineDialog(chatIn(all, slot))),
    conversations: [
      ...slots(conversationsAtOnce.live / count, slot => conversationOf(chatIn(live, slot), pageSize)),
      ...slots(conversationsAtOnce.all / count, slot => conversationOf(chatIn(all, slot), pageSize))
    ]
  }
}

function slots<T>(count: number, ask: (slot: number) => T): T[] {
  return Array.from({ length: Math.ceil(count) }, (_, slot) => ask(slot))
}

/** Why it is not known which chats there are, and which of them go on. */
export function untoldIn(...lists: (Outcome<OpenLineChat[]> | undefined)[]): Problem | undefined {
  return lists.flatMap(list => list?.ok === false ? [list.problem] : [])[0]
}

/** All chats of an item, and those of them that go on. */
export function listsOf(item: CrmItem) {
  return { all: openLineChats(item, { activeOnly: false }), live: openLineChats(item, { activeOnly: true }) }
}

/** The chats of an item, and which of them go on; also one that only the second list has. */
export function listed(all: Outcome<OpenLineChat[]>, live: Outcome<OpenLineChat[]>): { chat: OpenLineChat, active: boolean }[] {
  const active = valueOr(live, [])
  const others = valueOr(all, []).filter(({ chatId }) => !active.some(chat => chat.chatId === chatId))
  return [...active.map(chat => ({ chat, active: true })), ...others.map(chat => ({ chat, active: false }))]
}

/** What a reading of its conversation tells about a chat. */
export function factsOf(reading: Reading | undefined, dialog?: OpenLineDialog): Partial<ChatFacts> {
  return {
    dialog: dialog ?? reading?.dialog,
    history: reading?.history,
    memberIds: reading?.memberIds
  }
}

/** A conversation as a member reads it, and as others do: which of the two is ours shows in the answers. */
export function conversationOf(chatId: Id, limit: number) {
  return { page: newestMessages(dialogIdOf(chatId), limit), session: sessionHistory({ chatId }) }
}

/** What was read, by chat. */
export interface ReadChats { readings: Map<number, Reading>, dialogs: Map<number, OpenLineDialog> }

/** Answers of one batch, in any order. */
export interface ChatAnswers {
  dialogs: readonly Outcome<OpenLineDialog>[]
  conversations: readonly Answers<ReturnType<typeof conversationOf>>[]
}

/** Sorts answers by the chat that each of them names, whatever it was asked for. */
export function byChat({ dialogs, conversations }: ChatAnswers): ReadChats {
  const found = dialogs.flatMap(dialog => dialog.ok ? [dialog.value] : [])
  const readings = conversations.flatMap(({ page, session }) => readingOf(page, session) ?? []).filter(({ history }) => history.chatId)
  return {
    dialogs: new Map(found.map(dialog => [dialog.chatId, dialog])),
    readings: new Map(readings.map(reading => [reading.history.chatId, reading]))
  }
}
