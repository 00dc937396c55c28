import { automaticTexts, withoutAutomatic } from './automatic-block'
import { isHuman, isSaid, type AttachmentBlock, type History, type Message, type Person } from '../messages/message'
import { sentTwice, type Matches } from '../sending/match-sendings'
import type { Sending } from '../sending/sending'
import { crowdedDays } from './crowded-days'

/** Who speaks: the customer on one side, the company's people and bots on the other, the portal in between. */
export type Side = 'customer' | 'company' | 'portal'

/**
 * One row of the log, in the order they are shown. Day and unread mark belong to the message that they stand above: so a
 * row stays the same one when older rows are put on top, and the place can be kept by it.
 */
export type LogRow
  = | ShownMessage
    | { kind: 'sending', key: string, sending: Sending, author: Person | undefined, opensGroup: boolean, isNamed: boolean }

/** A message of the log with all that its row shows. */
export interface ShownMessage {
  kind: 'message'
  key: string
  message: Message
  /** Without the portal's remark that an application sent it. */
  attachments: AttachmentBlock[]
  author: Person | undefined
  side: Side
  /** The first of a row of messages of one author. */
  opensGroup: boolean
  /** More than the customer and the operator wrote on that day: then it is said who. */
  isNamed: boolean
  /** Of the first message of a day; not of the very first one, since earlier ones of its day may not be loaded. */
  day: Date | undefined
  isFirstUnread: boolean
  /** The press that it came of, where that was in this frame. */
  sending: Sending | undefined
  /** It stands there once more, without a second press. */
  isTwice: boolean
}

/** The message as its row shows it. */
export function asShown({ message, attachments }: ShownMessage): Message {
  return { ...message, attachments }
}

/** Messages of one author that follow within this time, in ms, stand together. */
const groupGap = 5 * 60_000

interface Shown {
  history: Pick<History, 'messages' | 'people'>
  /** Presses in this chat, in their order. */
  sendings: readonly Sending[]
  matches: Matches
  /** Id of the first message that was not read when the chat was opened, 0 for none. */
  unreadFrom: number
  /** The customer's user id, 0 where it is not known. */
  customerId?: number
  /** The operator's own id, 0 where it is not known. */
  userId?: number
}

/** What the log shows: the history by days, and what is under way at its end. */
export function logRows(all: Shown): LogRow[] {
  const messages = messageRows(all)
  const rows = [...messages, ...sendingRows(all, messages)]
  const isCrowded = crowdedDays(rows, all.userId ?? 0)
  rows.forEach((row, at) => { row.isNamed = isCrowded(at) })
  return rows
}

function messageRows({ history: { messages, people }, sendings, matches, unreadFrom, customerId }: Shown): ShownMessage[] {
  const bySending = new Map(sendings.map(sending => [sending.id, sending]))
  const twice = sentTwice(sendings, messages, matches)
  const automatic = automaticTexts({
    messages, isOurs: ({ id }) => matches.has(id), isEmployee: ({ authorId }) => people.get(authorId)?.kind === 'employee'
  })
  return messages.map((message, at) => {
    const before = messages[at - 1]
    const day = before && newDay(before, message)
    const isFirstUnread = message.id === unreadFrom
    const sending = bySending.get(matches.get(message.id) ?? '')
    const author = people.get(message.authorId)
    const side = sideOf(message, author, customerId)
    return {
      kind: 'message',
      // What was a sending keeps its row when the portal's message takes its place, so that focus stays.
      key: sending?.id ?? `m${message.id}`,
      message, author, sending, day, isFirstUnread, side,
      attachments: side === 'company' ? withoutAutomatic(message.attachments, automatic) : message.attachments,
      opensGroup: day !== undefined || isFirstUnread || !isSameGroup(before, message),
      isNamed: false,
      isTwice: sending !== undefined && twice.has(sending.id)
    }
  })
}

/** Those that are no message yet. One that is held is told of by a notice, and its text is in the box. */
function sendingRows({ history: { people }, sendings }: Shown, messages: readonly ShownMessage[]): LogRow[] {
  const shown = new Set(messages.map(({ sending }) => sending))
  let lastAuthorId = messages.at(-1)?.message.authorId
  return sendings.filter(one => one.state !== 'held' && !shown.has(one)).map((sending) => {
    const { id, userId } = sending
    const opensGroup = lastAuthorId !== userId
    lastAuthorId = userId
    return { kind: 'sending', key: id, sending, author: people.get(userId), opensGroup, isNamed: false }
  })
}

/** `customerId`: whom the dialog names as its customer, 0 where that is not known; the person may come without any mark of it. */
export function sideOf(message: Message, author: Person | undefined, customerId = 0): Side {
  if (!isHuman(message)) return 'portal'
  if (message.authorId === customerId || author?.kind === 'customer') return 'customer'
  return author || customerId ? 'company' : 'customer'
}

/**
 * What the customer or a colleague wrote after `seen`: not the portal's own messages, not what the current user
 * (`userId`) wrote elsewhere, and not what is a sending of ours (`matches`), in whosever name.
 */
export function writtenSince(history: History, seen: number, userId: number, matches: Matches): Message[] {
  return history.messages.filter(message =>
    message.id > seen && isHuman(message) && message.authorId !== userId && !matches.has(message.id))
}

/** What was read before and says something else now, from one message (`from`) on. */
export function rewritten(before: readonly Message[], { messages }: History, from = Infinity): Message[] {
  return messages.filter(message => message.id >= from && isHuman(message) && !message.deleted
    && before.some(({ id, text }) => id === message.id && text !== message.text))
}

/** Whether the last one who said something was the customer. */
export function awaitsAnswer({ messages, people }: Pick<History, 'messages' | 'people'>, customerId = 0): boolean {
  const last = messages.findLast(isSaid)
  return last !== undefined && sideOf(last, people.get(last.authorId), customerId) === 'customer'
}

/** The message's day, where it is another one than that of the message before. */
function newDay(before: Message, message: Message): Date | undefined {
  return before.date?.toDateString() === message.date?.toDateString() ? undefined : message.date
}

function isSameGroup(before: Message | undefined, message: Message): boolean {
  if (!before || before.system || message.system || before.authorId !== message.authorId) return false
  return !before.date || !message.date || message.date.getTime() - before.date.getTime() < groupGap
}
