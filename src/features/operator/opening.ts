import { byUrgency, crmChat, eachOnce, type ChatFacts, type CrmChat } from '../../domain/open-lines/chat-list'
import type { CrmItem } from '../../domain/crm-item'
import type { History } from '../../domain/messages/message'
import type { OpenLineChat, OpenLineDialog } from '../../domain/open-lines/open-line'
import { done, valueOr, type Outcome } from '../../domain/outcome'
import { mergeQuestions, type Portal, type Questions } from '../../portal/portal'
import { resultOf, type Id } from '../../rest/wire/batch-reference'
import { newestMessages, pageSize } from '../../rest/im/messages'
import { openLineChats } from '../../rest/open-lines/open-line-chats'
import { openLineDialog, sessionHistory, type SessionHistory } from '../../rest/open-lines/open-line-sessions'
import { currentUser, type CurrentUser } from '../../rest/users'
import { readingOf, type Reading } from './conversation/read-conversation'

/** What is known after the one request that opens the view. */
export interface Opened {
  me: CurrentUser
  /** The one that needs an answer most first. */
  chats: CrmChat[]
  /** Conversations that were read, by chat. */
  readings: Map<number, Reading>
}

/** Chats whose data come with the first request; the others follow in a second one. */
const dialogsAtOnce = 10

/**
 * Conversations that come with the first request. Which chat needs an answer most shows only in them, so the running
 * ones are read, and the newest of all, which may wait for an operator. Most items have one or two chats; a reference
 * that leads nowhere costs the portal next to nothing.
 */
const conversationsAtOnce = { live: 3, all: 2 }

/**
 * All that the view needs, in one request: later questions refer to the chats that earlier ones find. With several
 * items (the contacts and companies behind a deal) they share the places.
 */
export async function openView(portal: Portal, items: readonly CrmItem[]): Promise<Outcome<Opened>> {
  const questions = items.map((item, at) => itemQuestions(item, at, items.length))
  const asked = await portal.askAll({ me: currentUser(), ...mergeQuestions(questions) })
  if (!asked.ok) return asked
  const answers = asked.value as Record<string, Outcome<unknown>> & { me: Outcome<CurrentUser> }
  const { me } = answers
  if (!me.ok) return me
  const { readings, dialogs } = answersOf(answers)
  const chats: CrmChat[] = []
  for (const [at, item] of items.entries()) {
    const all = answers[`all${at}`] as Outcome<OpenLineChat[]>
    if (!all.ok) {
      if (items.length === 1) return all
      continue
    }
    for (const { chat, active } of listed(all, answers[`live${at}`] as Outcome<OpenLineChat[]>)) {
      chats.push(crmChat({
        chat, item, active, userId: me.value.id,
        ...factsOf(readings.get(chat.chatId), dialogs.get(chat.chatId))
      }))
    }
  }
  for (const { id, member } of chats) {
    if (member && refusedReferences(answers).has(id)) readings.delete(id)
  }
  return done({ me: me.value, chats: byUrgency(eachOnce(chats), me.value.id), readings })
}

/**
 * Chats whose session came, but whose page was asked for with a dialog id that the portal did not put together: some
 * take a reference only as a whole value. A member's conversation is then read in a request of its own.
 */
function refusedReferences(answers: Record<string, Outcome<unknown>>): Set<number> {
  return new Set(Object.entries(answers).flatMap(([name, page]) => {
    const session = name.startsWith('page-') ? answers[name.replace('page-', 'session-')] as Outcome<SessionHistory> : undefined
    return session?.ok && !page.ok && page.problem.code === 'DIALOG_ID_EMPTY' ? [session.value.chatId] : []
  }))
}

function itemQuestions(item: CrmItem, at: number, count: number): Questions {
  const [all, live] = [`all${at}`, `live${at}`]
  return {
    [all]: openLineChats(item, { activeOnly: false }),
    [live]: openLineChats(item, { activeOnly: true }),
    ...slots(dialogsAtOnce / count, slot => ({ [`dialog-${all}-${slot}`]: openLineDialog(resultOf(all, slot, 'CHAT_ID')) })),
    ...slots(conversationsAtOnce.live / count, slot => conversationOf(resultOf(live, slot, 'CHAT_ID'), `${live}-${slot}`, pageSize)),
    ...slots(conversationsAtOnce.all / count, slot => conversationOf(resultOf(all, slot, 'CHAT_ID'), `${all}-${slot}`, pageSize))
  }
}

function slots(count: number, ask: (slot: number) => Questions): Questions {
  return mergeQuestions(Array.from({ length: Math.ceil(count) }, (_, slot) => ask(slot)))
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
export function conversationOf(chatId: Id, name: string, limit: number): Questions {
  return {
    [`page-${name}`]: newestMessages(`chat${chatId}`, limit),
    [`session-${name}`]: sessionHistory({ chatId })
  }
}

/** Sorts a batch's answers by the chat that each of them names, whatever it was asked for. */
export function answersOf(answers: object): { readings: Map<number, Reading>, dialogs: Map<number, OpenLineDialog> } {
  const byName = new Map(Object.entries(answers) as [string, Outcome<unknown>][])
  const readings = new Map<number, Reading>()
  const dialogs = new Map<number, OpenLineDialog>()
  for (const [name, answer] of byName) {
    if (name.startsWith('dialog') && answer.ok) {
      const dialog = answer.value as OpenLineDialog
      dialogs.set(dialog.chatId, dialog)
    }
    if (!name.startsWith('page-')) continue
    const session = byName.get(name.replace('page-', 'session-')) as Outcome<SessionHistory>
    const reading = readingOf(answer as Outcome<History>, session)
    if (reading?.history.chatId) readings.set(reading.history.chatId, reading)
  }
  return { readings, dialogs }
}
