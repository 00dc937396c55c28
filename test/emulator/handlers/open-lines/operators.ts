import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { currentSession, fullName, isActive, isAdmin, isMember, isWaiting, mayViewLine, newId, post } from '../../world/model'
import { integer, text } from '../../rest/params'
import type { Chat, World } from '../../world/world'

/**
 * What an operator does with a dialog, docs/bitrix24/open-line-sessions.md#actions-of-operators. All take `CHAT_ID` and
 * answer `true`.
 */
export const operators: Record<string, Method> = {
  'imopenlines.operator.answer': action(answer),
  'imopenlines.operator.finish': action(finish),
  'imopenlines.operator.another.finish': action(anotherFinish),
  'imopenlines.operator.skip': action(skip),
  'imopenlines.operator.transfer': { scopes: ['imopenlines'], run: transfer },
  'imopenlines.session.start': action(start),
  'imopenlines.session.join': action(join),
  'imopenlines.session.intercept': action(intercept, 'CHAT_ID_EMPTY')
}

type Act = (call: Call, chat: Chat) => void

function action(act: Act, noChatCode = 'CHAT_ID'): Method {
  return {
    scopes: ['imopenlines'],
    run: (call) => {
      act(call, lineChat(call, noChatCode))
      return true
    }
  }
}

function lineChat({ world, userId, params }: Call, noChatCode: string): Chat {
  const id = integer(params, 'CHAT_ID')
  const chat = id && id > 0 ? world.chats.get(id) : undefined
  if (!chat) throw new RestError(noChatCode, 'Chat ID is incorrect')
  if (!chat.line) throw new RestError('CHAT_TYPE', 'The chat is not an open channel')
  if (!mayViewLine(world, userId, chat.line.lineId) && !isMember(chat, userId)) throw denied()
  return chat
}

function denied(): RestError {
  return new RestError('ACCESS_DENIED', 'You do not have access to this chat')
}

export function sayAsSystem(world: World, chat: Chat, text: string): void {
  post(world, chat, { authorId: 0, text, params: { CLASS: 'bx-messenger-content-item-system' } })
}

/** Hands the dialog to this operator, who becomes a member; the one before leaves it. */
export function giveTo(chat: Chat, userId: number): void {
  const session = currentSession(chat)
  if (session) Object.assign(session, { operatorId: userId, status: 40 })
  if (chat.ownerId !== userId) chat.members = chat.members.filter(id => id !== chat.ownerId)
  chat.ownerId = userId
  if (!chat.members.includes(userId)) chat.members.push(userId)
}

export function close(world: World, chat: Chat): void {
  const session = currentSession(chat)
  if (session) session.status = 60
  sayAsSystem(world, chat, 'Conversation finished')
}

function answer({ world, userId }: Call, chat: Chat): void {
  if (!isWaiting(chat)) {
    if (chat.ownerId === userId && isActive(chat)) return
    throw denied()
  }
  giveTo(chat, userId)
  sayAsSystem(world, chat, `${fullName(world.users.get(userId))} accepted the conversation`)
}

function finish({ world, userId }: Call, chat: Chat): void {
  if (chat.ownerId !== userId) throw denied()
  if (isActive(chat)) close(world, chat)
}

function anotherFinish({ world, userId }: Call, chat: Chat): void {
  if (!isAdmin(world, userId) && !mayViewLine(world, userId, chat.line?.lineId ?? 0)) throw denied()
  if (isActive(chat)) close(world, chat)
}

function skip({ world, userId }: Call, chat: Chat): void {
  if (chat.ownerId !== userId) throw denied()
  chat.ownerId = 0
  chat.members = chat.members.filter(id => id !== userId)
  Object.assign(currentSession(chat) ?? {}, { operatorId: 0, status: 5 })
  sayAsSystem(world, chat, 'The conversation was returned to the queue')
}

/** A new session with the caller. On some portals it is not tied to the CRM item yet. */
function start({ world, userId }: Call, chat: Chat): void {
  if (world.switches.startedSession === 'untied') world.activities = world.activities.filter(({ chatId }) => chatId !== chat.id)
  chat.line?.sessions.push({ id: newId(world, 'session'), chatId: chat.id, status: 40, operatorId: userId, startedAt: world.now() })
  giveTo(chat, userId)
  sayAsSystem(world, chat, `${fullName(world.users.get(userId))} started a new conversation`)
}

function join({ world, userId }: Call, chat: Chat): void {
  if (!isActive(chat)) throw denied()
  if (chat.members.includes(userId)) return
  chat.members.push(userId)
  sayAsSystem(world, chat, `${fullName(world.users.get(userId))} joined the conversation`)
}

function intercept({ world, userId }: Call, chat: Chat): void {
  if (!isActive(chat)) throw new RestError('OPERATOR_WRONG', 'The conversation has no operator')
  if (chat.ownerId === userId) return
  giveTo(chat, userId)
  sayAsSystem(world, chat, `${fullName(world.users.get(userId))} took over the conversation`)
}

function transfer(call: Call): boolean {
  const { world, params } = call
  const chat = lineChat(call, 'CHAT_ID_EMPTY')
  const target = text(params, 'TRANSFER_ID') || text(params, 'USER_ID') || (text(params, 'QUEUE_ID') && `queue${text(params, 'QUEUE_ID')}`)
  if (!target) throw new RestError('TRANSFER_ID_EMPTY', 'Transfer ID can\'t be empty')
  if (target.startsWith('queue')) {
    const line = world.lines.get(Number(target.slice(5)))
    if (!line) throw new RestError('QUEUE_ID_EMPTY', 'Queue ID can\'t be empty')
    skipTo(world, chat)
    return true
  }
  const user = world.users.get(Number(target))
  if (!user?.active || user.kind !== 'employee') throw new RestError('OPERATOR_WRONG', 'Operator is wrong')
  giveTo(chat, user.id)
  sayAsSystem(world, chat, `The conversation was transferred to ${fullName(user)}`)
  return true
}

function skipTo(world: World, chat: Chat): void {
  chat.members = chat.members.filter(id => id !== chat.ownerId)
  chat.ownerId = 0
  Object.assign(currentSession(chat) ?? {}, { operatorId: 0, status: 5 })
  sayAsSystem(world, chat, 'The conversation was returned to the queue')
}
