import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { currentSession, isMember, mayReadCrm, mayViewLine } from '../../world/model'
import { cast, integer, isGiven, text } from '../../rest/params'
import { dialogInfo, entityIdOf } from '../../rest/wire/wire-dialog'
import { sessionHistory } from '../../rest/wire/wire-session'
import type { Chat, LineSession, World } from '../../world/world'

/** Open-line dialogs and sessions, docs/bitrix24/open-line-sessions.md. */
export const openLineSessions: Record<string, Method> = {
  'imopenlines.dialog.get': { scopes: ['imopenlines'], run: dialogGet },
  'imopenlines.session.history.get': { scopes: ['imopenlines'], run: historyGet },
  'imopenlines.session.open': { scopes: ['imopenlines'], run: sessionOpen }
}

function dialogGet({ world, userId, params }: Call) {
  const chat = askedChat(world, params)
  const isShut = world.switches.lineDialogs === 'members' && chat && !isMember(chat, userId)
  if (!chat?.line || isShut || !maySee(world, userId, chat)) throw new RestError('ACCESS_ERROR', 'Chat is not found or you do not have access to it')
  return dialogInfo(world, chat, userId)
}

function askedChat(world: World, params: Call['params']): Chat | undefined {
  if (isGiven(params, 'CHAT_ID')) return world.chats.get(cast(params, 'CHAT_ID'))
  if (isGiven(params, 'DIALOG_ID')) return world.chats.get(Number(/^chat(\d+)$/.exec(text(params, 'DIALOG_ID'))?.[1] ?? 0))
  if (isGiven(params, 'SESSION_ID')) return chatOfSession(world, integer(params, 'SESSION_ID') ?? 0)
  return chatOfCode(world, text(params, 'USER_CODE'))
}

function chatOfSession(world: World, sessionId: number): Chat | undefined {
  return [...world.chats.values()].find(chat => chat.line?.sessions.some(({ id }) => id === sessionId))
}

function chatOfCode(world: World, code: string): Chat | undefined {
  const bare = code.replace(/^imol\|/, '')
  return [...world.chats.values()].find(chat => chat.line !== undefined && entityIdOf(chat) === bare)
}

function maySee(world: World, userId: number, chat: Chat): boolean {
  return isMember(chat, userId) || mayViewLine(world, userId, chat.line?.lineId ?? 0)
}

/**
 * Who had the session, who may see its operator's sessions, and who may read the CRM item that it is tied to. Being in the
 * chat is not enough.
 */
function mayReadSession({ world, userId }: Call, chat: Chat, session: LineSession): boolean {
  return session.operatorId === userId || mayViewLine(world, userId, chat.line?.lineId ?? 0)
    || (session.tied && world.activities.some(({ type, id, chatId }) => chatId === chat.id && mayReadCrm(world, userId, type, id)))
}

/** No session, one without messages and one that is not for the caller are refused alike. */
function historyGet(call: Call) {
  const { world, userId, params } = call
  if (!isGiven(params, 'SESSION_ID') && !isGiven(params, 'CHAT_ID')) {
    throw new RestError('MISSING_REQUIRED_PARAM', 'Required parameters are not passed')
  }
  const sessionId = integer(params, 'SESSION_ID')
  const { historyByChat } = world.switches
  if (!sessionId && historyByChat === 'nobody') throw new RestError('MISSING_REQUIRED_PARAM', 'Required parameters are not passed')
  const chat = sessionId ? chatOfSession(world, sessionId) : world.chats.get(cast(params, 'CHAT_ID'))
  const session = chat && (sessionId ? chat.line?.sessions.find(({ id }) => id === sessionId) : currentSession(chat))
  if ((!chat || !session) && world.switches.missingSession === 'INVALID_SESSION_ID') throw new RestError('INVALID_SESSION_ID', 'Session is not found')
  const isShut = !sessionId && historyByChat === 'members' && chat && !isMember(chat, userId)
  const isEmpty = !chat?.messages.some(message => message.sessionId === session?.id)
  if (!chat || !session || isEmpty || isShut || !mayReadSession(call, chat, session)) {
    throw new RestError('ACCESS_DENIED', 'You do not have permission to view this session')
  }
  return sessionHistory(world, chat, session, userId)
}

/** The sample gives `chatId` as text. */
function sessionOpen({ world, userId, params }: Call) {
  const chat = chatOfCode(world, text(params, 'USER_CODE'))
  if (!chat || !maySee(world, userId, chat)) throw new RestError('ACCESS_DENIED', 'Access denied')
  return { chatId: String(chat.id) }
}
