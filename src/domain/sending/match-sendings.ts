import { isSameFile } from '../files/same-file'
import { decoded } from '../messages/chat-text'
import type { Message } from '../messages/message'
import type { Sending } from './sending'

/** Ids of sendings by the id of the message that each has become. */
export type Matches = ReadonlyMap<number, string>

/**
 * Which message of the conversation is which sending. Each message counts for one sending only, so two equal
 * texts sent on purpose both stand. A known id counts first; then, in the order of the presses, a newer message
 * of the same author with the same text, or with the same file alone.
 */
export function matchSendings(list: readonly Sending[], messages: readonly Message[]): Matches {
  const claimed = new Map<number, string>()
  for (const { messageId, id } of list) if (messageId) claimed.set(messageId, id)
  for (const sending of list) {
    if (!mayBeOnPortal(sending)) continue
    const found = messages.find(message => !claimed.has(message.id) && isSameMessage(sending, message))
    if (found) claimed.set(found.id, sending.id)
  }
  return claimed
}

/** The message that a sending became, as far as the conversation tells. */
export function foundAs(matches: Matches, id: string): number | undefined {
  return [...matches].find(([, sendingId]) => sendingId === id)?.[0]
}

/**
 * Ids of sent sendings that stand in the conversation once more, though nobody pressed again here: a browser repeats a request
 * by itself when its connection dies. Each such message counts for one of them. Told, not mended: nothing that a customer got can be
 * taken back.
 */
export function sentTwice(list: readonly Sending[], messages: readonly Message[], matches: Matches): ReadonlySet<string> {
  const twice = new Set<string>()
  for (const message of messages) {
    const sending = matches.has(message.id) ? undefined : list.find(one => one.state === 'sent' && !twice.has(one.id) && isSameMessage(one, message))
    if (sending) twice.add(sending.id)
  }
  return twice
}

/**
 * The same words of the same person that are no sending of ours: sent in another window, on another machine or in the
 * messenger, since they were typed here. That they were in sight by the press does not mean that they were noticed.
 */
export function saidElsewhere(sending: Sending, messages: readonly Message[], matches: Matches): Message[] {
  const { typedAt = Infinity } = sending
  const isNew = ({ id, date }: Message) => id > sending.since || (date !== undefined && date.getTime() >= typedAt)
  return messages.filter(message => !matches.has(message.id) && isNew(message) && isSaidBy(sending, message))
}

function mayBeOnPortal({ state, doubtful }: Sending): boolean {
  return doubtful === true || state === 'writing' || state === 'looking' || state === 'unconfirmed'
}

function isSameMessage(sending: Sending, message: Message): boolean {
  return message.id > sending.since && isSaidBy(sending, message)
}

function isSaidBy(sending: Sending, message: Message): boolean {
  if (message.authorId !== sending.userId || message.deleted) return false
  if (comparable(message.text) !== comparable(sending.text)) return false
  const [file, second] = message.files
  return sending.file ? file !== undefined && !second && isSameFile(sending.file, file) : true
}

/** The portal trims a text and may write its line ends and the five HTML entities in its own way. */
function comparable(text: string): string {
  return decoded(text.replace(/\r\n?|\[br\]/gi, '\n')).trim()
}
