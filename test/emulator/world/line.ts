import { currentSession, fullName, isActive, isMember, newId, post } from './model'
import type { Chat, LineSession, World } from './world'

/** What happens to a dialog of an open line, whoever sets it off. docs/bitrix24/open-line-sessions.md#actions-of-operators. */

/** Status of a dialog that sent its closing text or asked for a rating: not active, and not over either. */
const closingStatus = 50

export function sayAsSystem(world: World, chat: Chat, text: string, params: Record<string, unknown> = {}): void {
  post(world, chat, { authorId: 0, text, params: { CLASS: 'bx-messenger-content-item-system', ...params } })
}

/** The chat's session is not over: it waits, runs or is being closed. */
export function isOpen(chat: Chat): boolean {
  return (currentSession(chat)?.status ?? 60) < 60
}

/** The portal has sent a closing text or asked for a rating, and waits. */
export function isClosing(chat: Chat): boolean {
  return currentSession(chat)?.status === closingStatus
}

/** Nothing where the person is in the chat already. Most ways of coming in are announced, taking the dialog is not. */
export function bringIn(world: World, chat: Chat, userId: number, { announced }: { announced: boolean }): void {
  if (chat.members.includes(userId)) return
  chat.members.push(userId)
  const text = `${fullName(world.users.get(userId))} joined the conversation`
  if (announced) sayAsSystem(world, chat, text, { CODE: 'CHAT_JOIN', NOTIFY: 'Y' })
}

/** Hands the dialog to this operator, which is said in the chat: every other employee leaves, and the operator has read it all. */
export function giveTo(world: World, chat: Chat, userId: number, said: string): void {
  const session = currentSession(chat)
  if (session) Object.assign(session, { operatorId: userId, status: 10 })
  keepOnly(world, chat, userId)
  chat.ownerId = userId
  if (!isMember(chat, userId)) chat.members.push(userId)
  sayAsSystem(world, chat, said)
  chat.readUpTo.set(userId, chat.messages.at(-1)?.id ?? 0)
}

/** Customers and bots stay whatever happens. */
function keepOnly(world: World, chat: Chat, userId: number): void {
  chat.members = chat.members.filter(id => id === userId || !isOperator(world, id))
}

function isOperator(world: World, userId: number): boolean {
  const kind = world.users.get(userId)?.kind
  return kind !== 'customer' && kind !== 'bot'
}

/** Nobody has it any more: it waits in the queue. */
export function giveBack(world: World, chat: Chat): void {
  keepOnly(world, chat, 0)
  chat.ownerId = 0
  Object.assign(currentSession(chat) ?? {}, { operatorId: 0, status: 5 })
}

/** As the line is set up: at once, or only after its closing text or the question for a rating. */
export function finish(world: World, chat: Chat): void {
  const session = currentSession(chat)
  if (!session) return
  if (!world.lines.get(chat.line?.lineId ?? 0)?.asksAtEnd || !isActive(chat)) return close(world, chat)
  session.status = closingStatus
  sayAsSystem(world, chat, 'Please rate the service.')
}

/** The end: all but the customer leave, nobody has the chat, and what was switched on in it is off. */
export function close(world: World, chat: Chat, status = 60): void {
  const session = currentSession(chat)
  sayAsSystem(world, chat, 'Conversation finished', { CLASS: 'bx-messenger-content-item-ol-end' })
  if (session) session.status = status
  chat.members = chat.members.filter(id => world.users.get(id)?.kind === 'customer')
  chat.ownerId = 0
  if (chat.line) Object.assign(chat.line, { silent: false, pinned: false })
}

/** A session at the end of the chat, with its mark. */
export function beginSession(world: World, chat: Chat, fields: Pick<LineSession, 'status' | 'operatorId'> & Partial<LineSession>): void {
  chat.line?.sessions.push({ id: newId(world, 'session'), chatId: chat.id, startedAt: world.now(), tied: true, ...fields })
  sayAsSystem(world, chat, 'Conversation started', { CLASS: 'bx-messenger-content-item-ol-start' })
}
