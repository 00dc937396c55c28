import type { InjectionKey } from 'vue'
import { eachOnce } from '../../domain/open-lines/chat-list'
import { crmChat, type CrmChat } from '../../domain/open-lines/crm-chat'
import type { CrmItem } from '../../domain/crm-item'
import type { Person } from '../../domain/messages/message'
import { done, failed, valueOr, type Outcome, type Problem } from '../../domain/outcome'
import type { Answers, Portal, RequestOptions } from '../../portal/portal'
import { crmItem, responsibleOf, type CrmItemInfo } from '../../rest/crm-items'
import { pageSize } from '../../rest/im/messages'
import { peopleNamed } from '../../rest/im/own-messages'
import { chatIn } from '../../rest/open-lines/open-line-chats'
import { openLineDialog } from '../../rest/open-lines/open-line-sessions'
import { currentUser, type CurrentUser } from '../../rest/users'
import { byChat, conversationOf, factsOf, listed, listsOf, untoldIn, type ChatAnswers } from './chats/chat-questions'
import { isShut, type Reading } from './conversation/reading/read-conversation'

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
