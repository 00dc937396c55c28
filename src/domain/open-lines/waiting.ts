import { sideOf } from './conversation'
import { isSaid, type History, type Message, type Person } from '../messages/message'

/** A message of the customer that nobody has answered. */
export type Unanswered = Pick<Message, 'id' | 'date'>

/** The customer's messages since the company's last word, as far as was read; oldest first. */
export function unansweredIn({ messages, people }: Pick<History, 'messages' | 'people'>, customerId = 0): Unanswered[] {
  const said = messages.filter(isSaid)
  const at = said.findLastIndex(message => sideOf(message, people.get(message.authorId), customerId) !== 'customer')
  return said.slice(at + 1).map(({ id, date }) => ({ id, date }))
}

/** What is known of a customer's waiting. */
export interface MayWait {
  state: string
  /** The customer had the last word. */
  awaitsAnswer: boolean
  unanswered: readonly Unanswered[]
  /** Who has the dialog, where that is known. */
  owner?: Person | undefined
}

/**
 * Whether the customer waits: they had the last word, the dialog goes on, and nobody said that their word needs no answer. A dialog
 * that nobody has waits too, also after a word of the company's: somebody passed it on, or a bot greeted; not while a bot has it.
 * `noAnswerUpTo`: id of the last message of which that was said, 0 for none.
 */
export function isWaiting({ state, awaitsAnswer, unanswered, owner }: MayWait, noAnswerUpTo = 0): boolean {
  if (state !== 'open' && state !== 'waiting') return false
  if (!awaitsAnswer) return state === 'waiting' && owner?.kind !== 'bot'
  return (unanswered.at(-1)?.id ?? Infinity) > noAnswerUpTo
}

/** Since when: the first word that nobody answered. `undefined` where nobody waits, or where its date could not be read. */
export function waitingSince(chat: MayWait, noAnswerUpTo = 0): Date | undefined {
  return isWaiting(chat, noAnswerUpTo) ? chat.unanswered.find(({ id }) => id > noAnswerUpTo)?.date : undefined
}

/** How pressing a wait is, by the minutes that a company may set. */
export type WaitLevel = 'fresh' | 'amber' | 'red'

/** Whole minutes from `since` to `now`; none where the portal's clock is ahead. */
export function minutesSince(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000))
}

export function waitLevel(minutes: number, { amber, red }: { amber: number, red: number }): WaitLevel {
  if (minutes >= red) return 'red'
  return minutes >= amber ? 'amber' : 'fresh'
}
