import { hasNote, lastMessageId, type CrmChat } from './crm-chat'
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
  return [...chats].sort((a, b) => of(b) - of(a) || lastMessageId(b) - lastMessageId(a))
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
