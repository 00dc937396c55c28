import type { CrmItem } from './crm-item'
import type { Message } from './message'
import type { Problem } from './outcome'

/**
 * Where a sending stands, in one word.
 *
 * - `queued`: pressed, waits for the sendings before it in its chat
 * - `guarding`: reading what is newer than the operator saw; nothing was sent yet
 * - `writing`: on its way; nobody knows yet
 * - `looking`: no answer came; the conversation is read back
 * - `sent`: the portal has it, as `messageId`
 * - `held`: somebody wrote since; nothing was sent, the operator is asked
 * - `not-sent`: surely not sent
 * - `unconfirmed`: read back and not found; it may still have been sent
 */
export type SendingState = 'queued' | 'guarding' | 'writing' | 'looking' | 'sent' | 'held' | 'not-sent' | 'unconfirmed'

/**
 * Why it was not sent or not confirmed, where the portal's problem alone does not say it.
 *
 * - `held`: somebody wrote since, and another text stands in the box already
 * - `stopped`: it waited behind one that was not sent
 * - `unchecked`: nobody could look whether somebody wrote since, so it was not sent (again)
 * - `unread`: no answer came, and the conversation could not be read back
 * - `left`: the card was closed before more was known
 */
export type SendingReason = 'held' | 'stopped' | 'unchecked' | 'unread' | 'left'

/** One press of "Send". Its text is never changed. */
export interface Sending {
  /** Of this frame only; survives retries. */
  id: string
  chatId: number
  /** The CRM item that the chat is answered through. */
  item: CrmItem
  /** Author: the current user or the one chosen instead. */
  userId: number
  text: string
  /** When it was pressed, in ms. */
  at: number
  /** The newest message id that the operator had seen when it was pressed last. */
  seen: number
  /** The same at the first press; what was sent must be newer. */
  since: number
  /** It may be on the portal from an earlier press: looked for once more before it is sent again. */
  doubtful?: boolean
  /** Goes out without a look at what is newer: none was possible, and the operator chose so. */
  anyway?: boolean
  state: SendingState
  /** Id on the portal, once `sent`. */
  messageId?: number
  /** Why, where it was not sent or not confirmed. */
  problem?: Problem
  reason?: SendingReason
}

export interface SendingNews { state: SendingState, messageId?: number, problem?: Problem, reason?: SendingReason }

const next: Record<SendingState, readonly SendingState[]> = {
  'queued': ['guarding', 'not-sent'],
  'guarding': ['writing', 'held', 'not-sent', 'unconfirmed', 'sent'],
  'writing': ['sent', 'looking', 'not-sent'],
  'looking': ['sent', 'unconfirmed'],
  'unconfirmed': ['looking', 'queued', 'sent'],
  'held': ['queued', 'not-sent'],
  'not-sent': ['queued'],
  'sent': []
}

/** The list with one sending moved on. A step that makes no sense (a late answer) changes nothing. */
export function moved(list: readonly Sending[], id: string, news: SendingNews): Sending[] {
  return list.map((sending) => {
    if (sending.id !== id || !next[sending.state].includes(news.state)) return sending
    const { problem: _problem, reason: _reason, ...rest } = sending
    return { ...rest, ...news }
  })
}

/** The sending that may go on now: one at a time in a chat, in the order of the presses. */
export function nextInLine(list: readonly Sending[], chatId: number): Sending | undefined {
  const inChat = list.filter(sending => sending.chatId === chatId)
  if (inChat.some(isUnderWay)) return undefined
  return inChat.find(({ state }) => state === 'queued')
}

/**
 * What waits behind a sending that failed does not go out later by surprise: it is `not-sent` as well,
 * and the operator decides about each.
 */
export function stoppedBehind(list: readonly Sending[], id: string): Sending[] {
  const failed = list.find(sending => sending.id === id)
  return list.map(sending =>
    failed && sending.chatId === failed.chatId && sending.state === 'queued' && sending.id !== id
      ? { ...sending, state: 'not-sent', reason: 'stopped' }
      : sending)
}

/**
 * A press again: to the end of the line, so that the order of the presses stays the order on the portal. `anyway`: also
 * where nobody can look what is newer.
 */
export function pressedAgain(list: readonly Sending[], id: string, seen: number, anyway = false): Sending[] {
  const sending = list.find(one => one.id === id)
  if (!sending || !next[sending.state].includes('queued')) return [...list]
  const { problem: _problem, reason: _reason, anyway: _anyway, ...rest } = sending
  const again: Sending = { ...rest, state: 'queued', seen, ...anyway ? { anyway } : {} }
  if (sending.state === 'unconfirmed') again.doubtful = true
  return [...list.filter(one => one.id !== id), again]
}

export function without(list: readonly Sending[], id: string): Sending[] {
  return list.filter(sending => sending.id !== id)
}

/** On its way to the portal or being looked for: not to be touched by the operator. */
export function isUnderWay({ state }: Sending): boolean {
  return state === 'guarding' || state === 'writing' || state === 'looking'
}

/** Shown as "Sending": pressed, and nothing more is known. */
export function isSending(sending: Sending): boolean {
  return sending.state === 'queued' || sending.state === 'guarding' || sending.state === 'writing'
}

/**
 * Which message of the conversation is which sending. Each message counts for one sending only, so two equal
 * texts sent on purpose both stand. A known id counts first; then, in the order of the presses, a newer message
 * of the same author with the same text.
 */
export function claims(list: readonly Sending[], messages: readonly Message[]): Map<number, string> {
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
export function foundAs(list: readonly Sending[], messages: readonly Message[], id: string): number | undefined {
  for (const [messageId, sendingId] of claims(list, messages)) if (sendingId === id) return messageId
  return undefined
}

function mayBeOnPortal({ state, doubtful }: Sending): boolean {
  return doubtful === true || state === 'writing' || state === 'looking' || state === 'unconfirmed'
}

function isSameMessage(sending: Sending, message: Message): boolean {
  return message.id > sending.since && message.authorId === sending.userId && !message.deleted
    && comparable(message.text) === comparable(sending.text)
}

/** The portal trims a text and may write its line ends and the five HTML entities in its own way. */
function comparable(text: string): string {
  return text.replace(/\r\n?|\[br\]/gi, '\n').replace(/&(?:amp|lt|gt|quot|#0?39|apos);/g, entity => entities[entity] ?? entity).trim()
}

const entities: Record<string, string> = {
  '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&#039;': '\'', '&apos;': '\''
}

/** Why a text cannot be sent, or `undefined`. The portal takes the text `0` for an empty one (REST reference, 6.4). */
export type TextRefusal = 'blank' | 'zero' | 'too-long'

/** Characters; the portal documents no limit, 20,000 is what is met (REST reference, 4.5). */
export const textLimit = 20_000
/** From here on the operator sees how many are left. */
export const counterFrom = 15_000

/** Spaces of any kind, marks of direction and joining, and the two letters that look like nothing. */
const invisible = /^[\s\p{Cf}\u3164\u2800]*$/u

export function textRefusal(text: string): TextRefusal | undefined {
  const trimmed = text.trim()
  if (invisible.test(text)) return 'blank'
  if (trimmed === '0') return 'zero'
  return text.length > textLimit ? 'too-long' : undefined
}

/** Tags that would act in the reader's name if the portal honoured them in an operator's text (section 15). */
export function actsByItself(text: string): boolean {
  return /\[(?:send|put|call)\b|\[user=all\b/i.test(text)
}
