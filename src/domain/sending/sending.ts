import type { CrmItem } from '../crm-item'
import type { OutgoingFile } from '../files/same-file'
import type { Problem } from '../outcome'

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
 * - `loud`: the same for a note that the customer would get by now
 * - `quiet`: the same for an answer that only colleagues would read by now
 * - `stopped`: it waited behind one that was not sent
 * - `unchecked`: nobody could look whether somebody wrote since, so it was not sent (again)
 * - `unread`: no answer came, and the conversation could not be read back
 * - `left`: the card was closed before more was known
 * - `vanished`: the file could not be read any more
 * - `cancelled`: it was called back when all of it was on its way
 */
export type SendingReason = 'held' | 'loud' | 'quiet' | 'stopped' | 'unchecked' | 'unread' | 'left' | 'vanished' | 'cancelled'

/** A text or a file of one press of "Send". It is never changed. Which message it became, `match-sendings.ts` finds out. */
export interface Sending {
  /** Of this frame only; survives retries. */
  id: string
  chatId: number
  /** The CRM item that the chat is answered through. */
  item: CrmItem
  /** Author: the current user or the one chosen instead. */
  userId: number
  /** Empty for a file. */
  text: string
  /** What is sent in the place of a text. Its bytes are with the frame, and gone with it. */
  file?: OutgoingFile
  /** When it was pressed, in ms. */
  at: number
  /** When its text was typed, where it has not been pressed before; in ms. */
  typedAt?: number
  /** The newest message id that the operator had seen when it was pressed last. */
  seen: number
  /** The same at the first press, or at the one after it was held; what was sent must be newer. */
  since: number
  /** It may be on the portal from an earlier press: looked for once more before it is sent again. */
  doubtful?: boolean
  /** Pressed in Whisper mode: for colleagues alone. */
  isNote?: boolean
  /** Goes out without a look at what is newer: none was possible, and the operator chose so. */
  anyway?: boolean
  state: SendingState
  /** Id on the portal, once `sent`. */
  messageId?: number
  /** Why, where it was not sent or not confirmed. */
  problem?: Problem
  reason?: SendingReason
}

/** A step of a sending, and what came of it. */
export interface SendingNews { state: SendingState, messageId?: number, problem?: Problem, reason?: SendingReason }

/** Which state may follow which; docs/how-it-works.md#the-way-of-an-answer shows it as a diagram. */
export const nextStates: Record<SendingState, readonly SendingState[]> = {
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
    if (sending.id !== id || !nextStates[sending.state].includes(news.state)) return sending
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
  if (!sending || !nextStates[sending.state].includes('queued')) return [...list]
  const { problem: _problem, reason: _reason, anyway: _anyway, typedAt: _typedAt, ...rest } = sending
  const again: Sending = { ...rest, state: 'queued', seen, ...anyway ? { anyway } : {} }
  // Held, nothing of it went out; what held it was told, also where it was the same words.
  if (sending.reason === 'held') again.since = Math.max(sending.since, seen)
  if (sending.state === 'unconfirmed') again.doubtful = true
  return [...list.filter(one => one.id !== id), again]
}

/** The list without one sending: discarded, or its text is back in the box. */
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
