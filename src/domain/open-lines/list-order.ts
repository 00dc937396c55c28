import { isSameItem, type CrmItem } from '../crm-item'
import { hasNote, lastMessageId, type CrmChat } from './crm-chat'
import { isWaiting, waitingSince } from './waiting'

/** Where a chat stands in the list, in this order. */
export const chatGroups = ['waiting', 'yours', 'colleagues', 'closed'] as const
export type ChatGroup = typeof chatGroups[number]

/** Some chats of one group, as ids in the order they are shown. */
export interface ChatSection { group: ChatGroup, ids: number[] }

/** `item`: the card's; `noAnswer`: by chat, id of the last message that needs no answer. */
export interface ListOf { chats: readonly CrmChat[], item: CrmItem, userId: number, noAnswer: ReadonlyMap<number, number> }

export function groupOf(chat: CrmChat, userId: number, noAnswerUpTo = 0): ChatGroup {
  if (chat.state === 'closed') return 'closed'
  if (isWaiting(chat, noAnswerUpTo)) return 'waiting'
  return isOwn(chat, userId) ? 'yours' : 'colleagues'
}

/**
 * All chats by groups. Who waits longest stands first; below them those where a colleague left a note, then customers of colleagues.
 * In the other groups the newest message stands first. Chats of the card's own come before those of its contact or company.
 */
export function sectionsOf({ chats, item, userId, noAnswer }: ListOf): ChatSection[] {
  const inGroups = new Map(chatGroups.map(group => [group, [] as CrmChat[]]))
  for (const chat of chats) inGroups.get(groupOf(chat, userId, noAnswer.get(chat.id)))!.push(chat)
  const linked = (chat: CrmChat) => Number(!isSameItem(chat.item, item))
  const ofOthers = (chat: CrmChat) => Number(isColleagues(chat, userId))
  inGroups.get('waiting')!.sort((a, b) =>
    ofOthers(a) - ofOthers(b) || Number(hasNote(a)) - Number(hasNote(b)) || linked(a) - linked(b)
    || sinceOf(a, noAnswer) - sinceOf(b, noAnswer))
  for (const group of ['yours', 'colleagues', 'closed'] as const) {
    inGroups.get(group)!.sort((a, b) => linked(a) - linked(b) || lastMessageId(b) - lastMessageId(a))
  }
  return [...inGroups].filter(([, members]) => members.length > 0)
    .map(([group, members]) => ({ group, ids: members.map(({ id }) => id) }))
}

/**
 * The next chat of the list whose customer waits for this user, below the chosen one and then from the top, those with a note
 * last; `undefined` where nobody else does. `order`: the list from top to bottom.
 */
export function nextWaiting(
  { chats, userId, noAnswer }: Omit<ListOf, 'item'>, { order, chosenId }: { order: readonly number[], chosenId: number }
): number | undefined {
  const waits = (chat: CrmChat) => isWaiting(chat, noAnswer.get(chat.id)) && !isColleagues(chat, userId)
  const waiting = new Map(chats.filter(waits).map(chat => [chat.id, chat]))
  const at = order.indexOf(chosenId)
  const others = [...order.slice(at + 1), ...order.slice(0, at + 1)].filter(id => id !== chosenId && waiting.has(id))
  return others.find(id => !hasNote(waiting.get(id)!)) ?? others[0]
}

/**
 * The same rows in the same places, for as long as somebody points at them: what is new stands below them all, under the
 * name of its own group; what is no longer there leaves.
 */
export function keptSections(shown: readonly ChatSection[], sorted: readonly ChatSection[]): ChatSection[] {
  const known = new Set(shown.flatMap(({ ids }) => ids))
  const now = new Set(sorted.flatMap(({ ids }) => ids))
  const kept = shown.map(({ group, ids }) => ({ group, ids: ids.filter(id => now.has(id)) }))
  const added = sorted.map(({ group, ids }) => ({ group, ids: ids.filter(id => !known.has(id)) }))
  return [...kept, ...added].filter(({ ids }) => ids.length > 0)
}

function isOwn({ dialog, member }: CrmChat, userId: number): boolean {
  return dialog?.ownerId ? dialog.ownerId === userId : member === true
}

/** A colleague has it, and the user is not in it. */
function isColleagues({ state, dialog, member }: CrmChat, userId: number): boolean {
  return state === 'open' && member !== true && Boolean(dialog?.ownerId) && dialog?.ownerId !== userId
}

function sinceOf(chat: CrmChat, noAnswer: ReadonlyMap<number, number>): number {
  return waitingSince(chat, noAnswer.get(chat.id))?.getTime() ?? Infinity
}
