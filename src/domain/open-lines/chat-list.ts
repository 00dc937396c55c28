import { isSameItem } from '../crm-item'
import { hasNote, type CrmChat } from './crm-chat'
import { isWaiting } from './waiting'

/** How much a chat needs an answer of this user: the larger, the sooner. */
function urgency(chat: CrmChat, userId: number, noAnswerUpTo = 0): number {
  const mine = chat.dialog?.ownerId === userId || chat.member === true
  if (chat.state === 'closed' || chat.state === 'closing' || chat.state === 'elsewhere') return 1
  if (!isWaiting(chat, noAnswerUpTo)) return 2
  if (chat.state === 'waiting') return 4
  return mine && !hasNote(chat) ? 5 : 3
}

/**
 * Who needs an answer most stands first; among equals, the one with the newest message. `noAnswer`: by chat, id of the last
 * message that needs no answer.
 */
export function byUrgency(chats: readonly CrmChat[], userId: number, noAnswer: ReadonlyMap<number, number> = new Map()): CrmChat[] {
  const of = (chat: CrmChat) => urgency(chat, userId, noAnswer.get(chat.id))
  return [...chats].sort((a, b) => of(b) - of(a) || lastId(b) - lastId(a))
}

/** Other channels through which the same customer can be answered now, one chat for each. */
export function otherChannels(chats: readonly CrmChat[], chat: CrmChat): CrmChat[] {
  const others = chats.filter(other => other.id !== chat.id && !other.isGone && other.state === 'open'
    && other.channel !== chat.channel && isSameCustomer(other, chat))
  return [...new Map(others.map(other => [other.channel, other])).values()]
}

/** Each channel has a user of its own for one customer, so the name tells as well, unless CRM knows two people of that name. */
function isSameCustomer(one: CrmChat, other: CrmChat): boolean {
  const [first, second] = [one.dialog?.customerId, other.dialog?.customerId]
  if (first !== undefined && first > 0 && first === second) return true
  return one.customer !== '' && one.customer === other.customer && !areTwoPeople(one, other)
}

/** Each channel may make a lead of its own, so only contacts tell two people apart; one contact or lead of both tells the same one. */
function areTwoPeople(one: CrmChat, other: CrmChat): boolean {
  const [mine, theirs] = [one, other].map(({ dialog }) => (dialog?.crmItems ?? []).filter(({ type }) => type === 'contact' || type === 'lead'))
  if (mine!.some(item => theirs!.some(another => isSameItem(item, another)))) return false
  return [mine!, theirs!].every(items => items.some(({ type }) => type === 'contact'))
}

/** Each chat once: where several items of the card have it, through the one that it can be answered through. */
export function eachOnce(chats: readonly CrmChat[]): CrmChat[] {
  const byId = new Map<number, CrmChat>()
  for (const chat of chats) {
    const before = byId.get(chat.id)
    if (!before || (before.state !== 'open' && chat.state === 'open')) byId.set(chat.id, chat)
  }
  return [...byId.values()]
}

function lastId({ last, dialog }: CrmChat): number {
  return last?.id ?? dialog?.lastMessageId ?? 0
}
