import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { dialogIdOf, isMember, mayWrite, post } from '../../world/model'
import { cast, flag, integer, isGiven, limitOf, map, text } from '../../rest/params'
import { dialogInfo, unreadCount } from '../../rest/wire/wire-dialog'
import { camelKeys, imMessage, iso, peopleAndFiles, phpMap } from '../../rest/wire/wire'
import { readDate } from '../../rest/wire/wire-date'
import { sayAs } from './say-as'
import type { Chat, StoredMessage } from '../../world/world'
import { dialogOf, mayReadChat } from './access'

/** Reading and writing in a dialog, docs/bitrix24/im.md. */
export const messages: Record<string, Method> = {
  'im.dialog.get': im(call => ({ ...dialogInfo(call.world, dialogOf(call), call.userId), dialog_id: text(call.params, 'DIALOG_ID') })),
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

/** `FIRST_ID` wins over `LAST_ID`; newest first with `LAST_ID` or none. */
function messagesGet(call: Call) {
  const { world, userId, params } = call
  const chat = dialogOf(call)
  for (const cursor of ['FIRST_ID', 'LAST_ID']) {
    // A list is no text: it passes, and counts as a number.
    if (isGiven(params, cursor) && typeof params[cursor] !== 'object' && integer(params, cursor) === undefined) {
      throw new RestError(`${cursor}_STRING`, `${cursor} can't be string`)
    }
  }
  const { messages, described } = pageOf(call, chat, limitOf(params, 'LIMIT', 20, 50))
  const readUpTo = readUpToOf(chat, userId)
  return { chat_id: chat.id, messages: messages.map(message => imMessage(message, readUpTo, userId)), ...peopleAndFiles(world, described) }
}

/** Who is not in the chat has nothing unread in it. */
function readUpToOf(chat: Chat, userId: number): number {
  return isMember(chat, userId) ? chat.readUpTo.get(userId) ?? 0 : Infinity
}

/** A page as it is sent, and the part of it whose people and files the answer describes. */
interface Page { messages: StoredMessage[], described: StoredMessage[] }

function cursorOf(params: Call['params'], name: string): number | undefined {
  return isGiven(params, name) ? cast(params, name) : undefined
}

/** The cursors are compared as numbers: neither has to be a message of this dialog (docs/bitrix24/im.md#m6). */
function pageOf({ world, userId, params }: Call, chat: Chat, limit: number): Page {
  const firstId = cursorOf(params, 'FIRST_ID')
  const lastId = cursorOf(params, 'LAST_ID')
  if (firstId === undefined && !lastId) return withoutCursor(chat, userId, limit)
  const messages = firstId === undefined
    ? chat.messages.filter(({ id }) => id < lastId!).slice(-limit).reverse()
    : newer(chat.messages.filter(({ id }) => id > firstId), limit, world.switches.newerPages)
  return { messages, described: messages }
}

/**
 * docs/bitrix24/im.md#m1: up to `LIMIT` unread messages come on top of the newest `LIMIT`. Where more are unread, these are the oldest of
 * them and the `LIMIT` before, which the answer does not describe: the newest messages are not there.
 */
function withoutCursor(chat: Chat, userId: number, limit: number): Page {
  const unread = unreadCount(chat, userId)
  if (unread <= limit) {
    const messages = chat.messages.slice(-(limit + unread)).reverse()
    return { messages, described: messages }
  }
  const readUpTo = chat.readUpTo.get(userId) ?? 0
  const oldestUnread = chat.messages.filter(({ id }) => id > readUpTo).slice(0, limit).reverse()
  const before = chat.messages.filter(({ id }) => id <= readUpTo).slice(-limit).reverse()
  return { messages: [...oldestUnread, ...before], described: oldestUnread }
}

/** docs/bitrix24/im.md#m2: no order is asked of the database. A page that holds all is whole; a full one may be any part, in any order. */
function newer(messages: StoredMessage[], limit: number, how: 'rising' | 'mixed'): StoredMessage[] {
  if (how === 'rising') return messages.slice(0, limit)
  const count = Math.min(messages.length, limit)
  const older = messages.slice(0, Math.ceil(count / 2))
  const newest = messages.slice(messages.length - count + older.length)
  return [...newest.reverse(), ...older]
}

/** camelCase with the same keys in snake_case beside it, docs/bitrix24/im.md#m5: only here replies name what they answer. */
function messagesSearch({ world, userId, params }: Call) {
  const chatId = integer(params, 'CHAT_ID')
  if (!chatId || chatId < 1) throw new RestError('CHAT_ID_EMPTY', 'Chat ID can\'t be empty')
  const chat = world.chats.get(chatId)
  if (!chat || !mayReadChat(world, chat, userId)) throw new RestError('ACCESS_ERROR', 'You do not have access to the specified chat', 403)
  const phrase = text(params, 'SEARCH_MESSAGE').trim()
  const isLike = likePattern(phrase)
  const isRising = text(map(params, 'ORDER'), 'ID').toUpperCase() === 'ASC'
  const lastId = integer(params, 'LAST_ID')
  const found = chat.messages
    .filter(message => phrase.length <= 2 || isLike.test(message.text))
    .filter(({ at }) => isWithin(at, params))
    .filter(({ id }) => !lastId || (isRising ? id > lastId : id < lastId))
  const hits = (isRising ? found : found.reverse()).slice(0, limitOf(params, 'LIMIT', 50, 200))
  const { users, files } = peopleAndFiles(world, hits)
  return {
    messages: hits.map(message => hitOf(message, readUpToOf(chat, userId), userId)),
    users: users.map(camelKeys), files, additionalMessages: [], reactions: [], usersShort: [], stickers: [], copilot: null,
    tariffRestrictions: { isHistoryLimitExceeded: false }
  }
}

/** Ids in both spellings, and all params: also what a message answers. */
function hitOf(message: StoredMessage, readUpTo: number, userId: number) {
  const { id, chat_id, author_id, date, text: said, unread, uuid } = imMessage(message, readUpTo, userId)
  return {
    id, chatId: chat_id, chat_id, authorId: author_id, author_id, date, text: said, isSystem: author_id === 0, uuid, forward: null,
    params: phpMap(message.params), viewedByOthers: true, block: null, unread, viewed: !unread, viewedCount: 1
  }
}

/** The database's own: `%` stands for anything, `_` for one sign (docs/bitrix24/im.md#m11). */
function likePattern(phrase: string): RegExp {
  const escaped = phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(escaped.replaceAll('%', '[^]*').replaceAll('_', '[^]'), 'i')
}

/** `DATE_FROM` and `DATE_TO`, or the 24 hours from `DATE` on. */
function isWithin(at: number, params: Call['params']): boolean {
  const day = readDate(text(params, 'DATE'))
  const from = day ?? readDate(text(params, 'DATE_FROM')) ?? -Infinity
  const to = day === undefined ? readDate(text(params, 'DATE_TO')) ?? Infinity : day + 86_400_000
  return at >= from && at <= to
}

function messageAdd(call: Call): number {
  const { params, userId, world } = call
  const body = text(params, 'MESSAGE')
  if (!isGiven(params, 'DIALOG_ID')) throw new RestError('USER_ID_EMPTY', 'User ID can\'t be empty')
  const chat = dialogOf(call)
  if (!mayWrite(chat, userId)) throw new RestError('ACCESS_ERROR', 'Action unavailable', 403)
  if (!body && !isGiven(params, 'ATTACH')) throw new RestError('MESSAGE_EMPTY', 'Message can\'t be empty')
  const attach = attachOf(params)
  const replyId = integer(params, 'REPLY_ID')
  if (replyId && world.messages.get(replyId)?.chatId !== chat.id) {
    throw new RestError('REPLY_FROM_OTHER_CHAT_ERROR', 'You can only reply to a message within the same chat')
  }
  const system = flag(params, 'SYSTEM')
  const given = { ...(replyId ? { REPLY_ID: replyId } : {}), ...(attach === undefined ? {} : { ATTACH: attach }) }
  if (system) return post(world, chat, { authorId: 0, text: body, params: given }).id
  return sayAs(world, chat, { authorId: userId, text: body, params: given }).id
}

/** An object, a list or JSON text, serialised at most 60,000 characters. */
function attachOf(params: Call['params']): unknown {
  if (!isGiven(params, 'ATTACH')) return undefined
  const attach = typeof params['ATTACH'] === 'string' ? fromJson(params['ATTACH']) : params['ATTACH']
  if (typeof attach !== 'object' || attach === null) throw new RestError('ATTACH_ERROR', 'Incorrect attach params')
  if (JSON.stringify(attach).length > 60_000) throw new RestError('ATTACH_OVERSIZE', 'You have exceeded the maximum allowable size of attach')
  return attach
}

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}

/** `false` where the caller may not read the dialog, or only looks into it. */
function dialogRead(call: Call) {
  const { world, userId, params } = call
  let chat: Chat
  try {
    chat = dialogOf(call)
  } catch (error) {
    if (error instanceof RestError && error.code === 'ACCESS_ERROR') return false
    throw error
  }
  if (!isMember(chat, userId)) return false
  const lastId = integer(params, 'MESSAGE_ID') ?? chat.messages.at(-1)?.id ?? 0
  chat.readUpTo.set(userId, Math.max(lastId, chat.readUpTo.get(userId) ?? 0))
  const counter = chat.messages.filter(({ id, authorId }) => id > lastId && authorId !== userId).length
  return { dialogId: dialogIdOf(chat, userId), chatId: chat.id, lastId, counter, viewedMessages: [], date: iso(world.now()) }
}
