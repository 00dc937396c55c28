import { awaitsAnswer } from './conversation'
import { unansweredIn, type Unanswered } from './waiting'
import type { CrmItem } from '../crm-item'
import { isHuman, isSaid, type History, type Message, type Person } from '../messages/message'
import { chatState, goesOn, isMember, lastSessionMark, type ChatState, type OpenLineChat, type OpenLineDialog, type SessionMark } from './open-line'

/** One open-line chat of the list, as far as it is known. */
export interface CrmChat {
  id: number
  /** The CRM item it is answered through: the card's own, or its contact or company. */
  item: CrmItem
  connectorId: string
  /** The channel's name in the portal's language. */
  channel: string
  state: ChatState
  /** What the portal noted last of its session, as far as was read. */
  mark?: SessionMark | undefined
  /** `undefined` while it was not read, or where the portal refuses it. */
  dialog: OpenLineDialog | undefined
  /** The current user is in the chat; `undefined` where the portal did not tell. */
  member: boolean | undefined
  customer: string
  /** The customer as a person of the portal, where it told one. */
  customerPerson?: Person | undefined
  last: Message | undefined
  /** What a person or a bot said last, below the portal's own notes, and who that was. */
  said: Message | undefined
  saidBy: Person | undefined
  /** The customer had the last word. */
  awaitsAnswer: boolean
  /** Their words since the company's last one, as far as known; oldest first. */
  unanswered: readonly Unanswered[]
  /** The operator who has the dialog, where a name is known. */
  owner: Person | undefined
  /** Colleagues who are in the chat, as far as known; without a name where the portal told none. */
  others: readonly Pick<Person, 'id' | 'name'>[]
  /** The CRM item had it when the card was opened and has it no longer. */
  isGone?: boolean
}

/** What the answers of one reading tell about a chat. */
export interface ChatFacts {
  chat: OpenLineChat
  item: CrmItem
  active: boolean
  dialog?: OpenLineDialog | undefined
  /** The end of its conversation, as much as was read. */
  history?: Pick<History, 'messages' | 'people'> | undefined
  /** Ids of the members, where the portal told them. */
  memberIds?: readonly number[] | undefined
  userId: number
}

/** Puts together what is known. `before` fills in what this reading did not bring. */
export function crmChat(facts: ChatFacts, before?: CrmChat): CrmChat {
  const { chat, item, active, history } = facts
  const dialog = facts.dialog ?? before?.dialog
  const last = history?.messages.at(-1) ?? before?.last
  const said = history?.messages.findLast(isHuman)
  const wasSaid = history?.messages.some(isSaid)
  const awaits = history && wasSaid ? awaitsAnswer(history, dialog?.customerId) : before?.awaitsAnswer ?? false
  const mark = markOf(history, before)
  const person = customerIn(dialog, history)
  // Where all that was read are notes, what was known before stands.
  const someoneWrote = history && !said ? false : wasSaid || before?.last !== undefined
  const lastSide = awaits ? 'customer' : 'employee'
  const owner = dialog?.ownerId ? history?.people.get(dialog.ownerId) ?? sameOwner(before, dialog.ownerId) : undefined
  // A bot that answers first has it before anybody of the queue does, and gives way to whoever takes it
  // (docs/bitrix24/open-line-sessions.md#o35).
  const isBots = owner?.kind === 'bot'
  return {
    id: chat.chatId, item, connectorId: chat.connectorId, channel: chat.connectorTitle || chat.connectorId,
    state: chatState({
      active,
      ownerId: isBots ? 0 : dialog?.ownerId,
      sessionId: dialog?.sessionId,
      closing: dialog?.closing,
      goesOn: !isBots && (facts.dialog ? goesOn(facts.dialog) : before?.state === 'elsewhere'),
      mark,
      lastWriter: someoneWrote ? lastSide : undefined
    }),
    mark,
    dialog,
    member: membership(facts) ?? before?.member,
    customer: person?.name || before?.customer || dialog?.name || '',
    customerPerson: person ?? before?.customerPerson,
    last,
    said: said ?? before?.said,
    saidBy: said ? history?.people.get(said.authorId) ?? sameAuthor(before, said) : before?.saidBy,
    awaitsAnswer: awaits,
    unanswered: awaits ? unansweredOf(facts, dialog, before) : [],
    others: othersIn(facts) ?? before?.others ?? [],
    owner
  }
}

/** A chat that cannot be answered from this card: its item has it no longer, or never offers it. */
export function hasLeft({ isGone, state }: CrmChat): boolean {
  return isGone === true || state === 'elsewhere'
}

/** Employees among the members other than the current user; `undefined` where the members were not told. */
function othersIn({ memberIds, history, dialog, userId }: ChatFacts): CrmChat['others'] | undefined {
  if (!memberIds?.length) return undefined
  return memberIds.filter(id => id !== userId && id !== dialog?.customerId).flatMap((id) => {
    const person = history?.people.get(id)
    return person && person.kind !== 'employee' ? [] : [{ id, name: person?.name ?? '' }]
  })
}

/** A reading that holds the customer's words alone may not reach back to where they began to wait. */
function unansweredOf({ history }: ChatFacts, dialog: OpenLineDialog | undefined, before: CrmChat | undefined): readonly Unanswered[] {
  const known = before?.unanswered ?? []
  if (!history?.messages.some(isSaid)) return known
  const read = unansweredIn(history, dialog?.customerId)
  const isCut = read.length === history.messages.filter(isSaid).length
  return isCut ? [...known.filter(({ id }) => id < (read[0]?.id ?? 0)), ...read] : read
}

function sameAuthor(before: CrmChat | undefined, { authorId }: Message): Person | undefined {
  return before?.saidBy?.id === authorId ? before.saidBy : undefined
}

/** A reading may hold only the last few messages: what was noted before stands, an end until somebody writes. */
function markOf(history: ChatFacts['history'], before: CrmChat | undefined): SessionMark | undefined {
  const mark = history && lastSessionMark(history.messages)
  if (mark || before?.mark !== 'end') return mark ?? before?.mark
  return history?.messages.some(message => isHuman(message) && message.id > (before.last?.id ?? 0)) ? undefined : 'end'
}

function sameOwner(before: CrmChat | undefined, ownerId: number): Person | undefined {
  return before?.owner?.id === ownerId ? before.owner : undefined
}

/**
 * The members' ids tell it, else the role. That the chat can be read does not: whoever may join its line reads it
 * (docs/bitrix24/open-line-sessions.md#o9).
 */
function membership({ memberIds, dialog, userId }: ChatFacts): boolean | undefined {
  return memberIds?.length ? memberIds.includes(userId) : dialog && isMember(dialog.role)
}

/** The outside person. The dialog's own name, `Name - Line`, stands in only where nobody else is known. */
function customerIn(dialog: OpenLineDialog | undefined, history: Pick<History, 'people'> | undefined): Person | undefined {
  const people = [...history?.people.values() ?? []]
  return people.find(({ id }) => id === dialog?.customerId) ?? people.find(({ kind }) => kind === 'customer')
}

/** Somebody of the company left one after the customer's word, so somebody is at it. */
export function hasNote({ said }: CrmChat): boolean {
  return said?.internal === true
}

/** The newest message as far as is known, 0 for none. */
export function lastMessageId({ last, dialog }: CrmChat): number {
  return last?.id ?? dialog?.lastMessageId ?? 0
}
