import type { Call, Method } from '../rest'
import { RestError } from '../rest-error'
import { dialogIdOf, isMember, mayWrite, post } from '../model'
import { flag, integer, isGiven, limitOf, text } from '../params'
import { dialogInfo } from '../wire-dialog'
import { imMessage, iso, peopleAndFiles } from '../wire'
import type { Chat, StoredMessage } from '../world'
import { dialogOf } from './access'

/** Reading and writing in a dialog, REST reference sections 4.2 to 4.5 and 4.9. */
export const messages: Record<string, Method> = {
  'im.dialog.get': im(call => dialogInfo(call.world, dialogOf(call), call.userId)),
  'im.dialog.messages.get': im(messagesGet),
  'im.dialog.messages.search': im(messagesSearch),
  'im.message.add': im(messageAdd),
  'im.dialog.read': im(dialogRead),
  'im.dialog.writing': im((call) => {
    dialogOf(call)
    return true
  })
}

function im(run: Method['run']): Method {
  return { scopes: ['im'], run }
}

/** `FIRST_ID` wins over `LAST_ID`; newest first with `LAST_ID` or none, rising with `FIRST_ID`. */
function messagesGet(call: Call) {
  const { world, userId, params } = call
  const chat = dialogOf(call)
  for (const cursor of ['FIRST_ID', 'LAST_ID']) {
    if (isGiven(params, cursor) && integer(params, cursor) === undefined) {
      throw new RestError(`${cursor}_STRING`, `${cursor} can't be string`)
    }
  }
  const limit = limitOf(params, 'LIMIT', 20, 50)
  const selected = page(chat, integer(params, 'FIRST_ID'), integer(params, 'LAST_ID'), limit)
  const readUpTo = chat.readUpTo.get(userId) ?? 0
  return { chat_id: chat.id, messages: selected.map(message => imMessage(message, readUpTo, userId)), ...peopleAndFiles(world, selected) }
}

function page(chat: Chat, firstId: number | undefined, lastId: number | undefined, limit: number): StoredMessage[] {
  if (firstId !== undefined) return chat.messages.filter(({ id }) => id > firstId).slice(0, limit)
  const older = lastId ? chat.messages.filter(({ id }) => id < lastId) : chat.messages
  return older.slice(-limit).reverse()
}

/** camelCase with the same keys in snake_case beside it, section 2.2. */
function messagesSearch({ world, userId, params }: Call) {
  const chatId = integer(params, 'CHAT_ID')
  if (!chatId || chatId < 1) throw new RestError('CHAT_ID_EMPTY', 'Chat ID can\'t be empty')
  const chat = world.chats.get(chatId)
  if (!chat || !isMember(chat, userId)) throw new RestError('ACCESS_ERROR', 'You do not have access to the specified chat', 403)
  const phrase = text(params, 'SEARCH_MESSAGE').trim().toLowerCase()
  const lastId = integer(params, 'LAST_ID')
  const hits = chat.messages
    .filter(message => phrase.length <= 2 || message.text.toLowerCase().includes(phrase))
    .filter(({ id }) => !lastId || id < lastId)
    .slice(-limitOf(params, 'LIMIT', 50, 200)).reverse()
  return {
    messages: hits.map(message => ({
      ...imMessage(message, chat.readUpTo.get(userId) ?? 0, userId), chatId, authorId: message.authorId, isSystem: message.authorId === 0
    })),
    ...peopleAndFiles(world, hits), additionalMessages: [], reactions: [], usersShort: [], stickers: [], copilot: null,
    tariffRestrictions: { isHistoryLimitExceeded: false }
  }
}

function messageAdd(call: Call): number {
  const { params, userId, world } = call
  const body = text(params, 'MESSAGE')
  if (!isGiven(params, 'DIALOG_ID')) throw new RestError('USER_ID_EMPTY', 'User ID can\'t be empty')
  const chat = dialogOf(call)
  if (!mayWrite(chat, userId)) throw new RestError('ACCESS_ERROR', 'Action unavailable', 403)
  if (!body && !isGiven(params, 'ATTACH')) throw new RestError('MESSAGE_EMPTY', 'Message can\'t be empty')
  const replyId = integer(params, 'REPLY_ID')
  if (replyId && world.messages.get(replyId)?.chatId !== chat.id) {
    throw new RestError('REPLY_FROM_OTHER_CHAT_ERROR', 'You can only reply to a message within the same chat')
  }
  const system = flag(params, 'SYSTEM')
  return post(world, chat, {
    authorId: system ? 0 : userId, text: body,
    params: { ...(replyId ? { REPLY_ID: replyId } : {}), ...(isGiven(params, 'ATTACH') ? { ATTACH: params['ATTACH'] } : {}) }
  }).id
}

function dialogRead(call: Call) {
  const { world, userId, params } = call
  let chat: Chat
  try {
    chat = dialogOf(call)
  } catch (error) {
    if (error instanceof RestError && error.code === 'ACCESS_ERROR') return false
    throw error
  }
  const lastId = integer(params, 'MESSAGE_ID') ?? chat.messages.at(-1)?.id ?? 0
  chat.readUpTo.set(userId, Math.max(lastId, chat.readUpTo.get(userId) ?? 0))
  const counter = chat.messages.filter(({ id, authorId }) => id > lastId && authorId !== userId).length
  return { dialogId: dialogIdOf(chat, userId), chatId: chat.id, lastId, counter, viewedMessages: [], date: iso(world.now()) }
}
