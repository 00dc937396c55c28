import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { fullName, isAdmin, isMember, mayViewLine } from '../../world/model'
import { integer, text } from '../../rest/params'
import { bringIn, close, finish as finishAsSetUp, giveBack, giveTo, isClosing, isOpen, sayAsSystem } from '../../world/line'
import { startSession } from '../../world/started-session'
import type { Chat, World } from '../../world/world'

interface Codes { noChat: string, noAccess: string }

const usual: Codes = { noChat: 'CHAT_ID', noAccess: 'ACCESS_DENIED' }

/**
 * What an operator does with a dialog, docs/bitrix24/open-line-sessions.md#actions-of-operators. All take `CHAT_ID` and
 * answer `true`.
 */
export const operators: Record<string, Method> = {
  'imopenlines.operator.answer': action(answer),
  'imopenlines.operator.finish': action(finish),
  'imopenlines.operator.another.finish': action(anotherFinish),
  'imopenlines.operator.skip': action(skip),
  'imopenlines.operator.spam': action(spam),
  'imopenlines.operator.transfer': { scopes: ['imopenlines'], run: transfer },
  'imopenlines.session.start': action(start),
  'imopenlines.session.join': action(({ world, userId }, chat) => bringIn(world, chat, userId, { announced: true })),
  'imopenlines.session.intercept': action(intercept, { noChat: 'CHAT_ID_EMPTY', noAccess: 'OPERATOR_WRONG' }),
  'imopenlines.session.mode.pin': action(({ params }, chat) => {
    if (chat.line) chat.line.pinned = text(params, 'ACTIVATE') === 'Y'
  }, { noChat: 'CHAT_ID_EMPTY', noAccess: 'ACCESS_DENIED' })
}

type Act = (call: Call, chat: Chat) => void

function action(act: Act, codes: Codes = usual): Method {
  return {
    scopes: ['imopenlines'],
    run: (call) => {
      act(call, lineChat(call, codes))
      return true
    }
  }
}

function lineChat({ world, userId, params }: Call, { noChat, noAccess }: Codes): Chat {
  const id = integer(params, 'CHAT_ID')
  const chat = id && id > 0 ? world.chats.get(id) : undefined
  if (!chat) throw new RestError(noChat, 'Chat ID is incorrect')
  if (!chat.line) throw new RestError('CHAT_TYPE', 'The chat is not an open channel')
  if (!mayViewLine(world, userId, chat.line.lineId) && !isMember(chat, userId)) throw new RestError(noAccess, 'You do not have access to this chat')
  return chat
}

/** The portal gives neither a code nor a text here. */
function unexplained(): RestError {
  return new RestError('', '')
}

/**
 * Takes the dialog, also from a colleague. Of one's own, and of one that is over or being closed (docs/bitrix24/open-line-sessions.md#o17),
 * it is refused; the latter only after the caller was put into the chat.
 */
function answer(call: Call, chat: Chat): void {
  const { world, userId } = call
  if (chat.ownerId === userId) throw unexplained()
  bringIn(world, chat, userId, { announced: false })
  if (!isOpen(chat) || isClosing(chat)) throw unexplained()
  giveTo(world, chat, userId, accepted(call))
}

function finish({ world, userId }: Call, chat: Chat): void {
  if (!isOpen(chat)) throw notLoaded()
  if (chat.ownerId !== userId) throw new RestError('ERROR_USER_NOT_OPERATOR', 'The user is not the operator of the dialog')
  finishAsSetUp(world, chat)
}

function notLoaded(): RestError {
  return new RestError('NOT_LOAD_SESSION_OR_CHAT', 'Session or chat failed to load')
}

function anotherFinish({ world, userId }: Call, chat: Chat): void {
  if (!isAdmin(world, userId) && !mayViewLine(world, userId, chat.line?.lineId ?? 0)) throw new RestError('ACCESS_DENIED', 'Access denied')
  if (!isOpen(chat)) throw notLoaded()
  finishAsSetUp(world, chat)
}

function spam({ world, userId }: Call, chat: Chat): void {
  if (!isOpen(chat)) throw notLoaded()
  sayAsSystem(world, chat, `${fullName(world.users.get(userId))} marked the conversation as spam`)
  close(world, chat, 65)
}

/** To whoever is next in the queue, or back to all of it; out of a finished dialog only the caller goes, if there. */
function skip({ world, userId }: Call, chat: Chat): void {
  if (!isOpen(chat)) {
    if (!isMember(chat, userId)) throw new RestError('ACCESS_DENIED_KICK', 'Insufficient rights to remove participants from the chat')
    chat.members = chat.members.filter(id => id !== userId)
    return
  }
  const next = nextInTurn(world, chat, userId)
  if (next) return giveTo(world, chat, next, `The conversation was forwarded to ${fullName(world.users.get(next))}`)
  giveBack(world, chat)
  sayAsSystem(world, chat, 'The conversation was returned to the queue')
}

/** Where the line asks one person after the other: the next one on duty. */
function nextInTurn(world: World, chat: Chat, userId: number): number | undefined {
  const { inTurn, queue = [], offDuty = [] } = world.lines.get(chat.line?.lineId ?? 0) ?? {}
  const at = queue.indexOf(userId)
  const others = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))]
  return inTurn ? others.find(id => !offDuty.includes(id)) : undefined
}

/** Where a session is open the caller only comes into the chat, and has it where nobody does. */
function start(call: Call, chat: Chat): void {
  const { world, userId } = call
  if (!isOpen(chat)) return startSession(world, chat, userId)
  bringIn(world, chat, userId, { announced: true })
  if (chat.ownerId === 0) giveTo(world, chat, userId, accepted(call))
}

function accepted({ world, userId }: Call): string {
  return `${fullName(world.users.get(userId))} accepted the conversation`
}

/** Without an operator, or of one's own dialog, nothing happens, and the portal still says that it did. */
function intercept({ world, userId }: Call, chat: Chat): void {
  if (chat.ownerId === 0 || chat.ownerId === userId) return
  const before = fullName(world.users.get(chat.ownerId))
  giveTo(world, chat, userId, `${fullName(world.users.get(userId))} took over the conversation from ${before}`)
}

/** One code for every refusal of what is well written. The caller leaves the chat as well. */
function transfer(call: Call): boolean {
  const { world, params, userId } = call
  const chat = lineChat(call, { noChat: 'CHAT_ID_EMPTY', noAccess: 'OPERATOR_WRONG' })
  const { kind, id } = transferTarget(params)
  const user = kind === 'user' ? world.users.get(id) : undefined
  const isPossible = kind === 'queue' ? world.lines.has(id) : user?.active && user.kind === 'employee' && user.id !== userId
  if (!isOpen(chat) || !isPossible) throw new RestError('OPERATOR_WRONG', 'You can not redirect to this operator')
  if (user) giveTo(world, chat, user.id, `The conversation was transferred to ${fullName(user)}`)
  else {
    giveBack(world, chat)
    sayAsSystem(world, chat, 'The conversation was returned to the queue')
  }
  return true
}

/** `TRANSFER_ID` is `7` or `queue12`; the other two say by their names what they are. */
function transferTarget(params: Call['params']): { kind: 'user' | 'queue', id: number } {
  if (text(params, 'TRANSFER_ID')) {
    const [, queue, id] = /^(queue)?(.*)$/.exec(text(params, 'TRANSFER_ID')) ?? []
    return { kind: queue ? 'queue' : 'user', id: targetId(id, queue ? 'QUEUE_ID_EMPTY' : 'USER_ID_EMPTY') }
  }
  if ('USER_ID' in params) return { kind: 'user', id: targetId(text(params, 'USER_ID'), 'USER_ID_EMPTY') }
  if ('QUEUE_ID' in params) return { kind: 'queue', id: targetId(text(params, 'QUEUE_ID'), 'QUEUE_ID_EMPTY') }
  throw new RestError('TRANSFER_ID_EMPTY', 'Queue ID or User ID can\'t be empty')
}

function targetId(written: string | undefined, code: string): number {
  const id = Number(written)
  if (!(id > 0)) throw new RestError(code, `${code.slice(0, -6)} can't be empty`)
  return id
}
