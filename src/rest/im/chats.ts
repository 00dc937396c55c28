import { command, question, type Command, type Question } from '../../portal/portal'
import { acceptedOf, dateOf, fieldsOf, idOf, listOf, nameOf, numberOf, textOf } from '../wire/read'

/** A group chat of the recent list, docs/bitrix24/im.md#imrecentlist-imrecentget-imchatget. */
export interface RecentChat {
  chatId: number
  name: string
  /** Made from a message, such as by a share. */
  isFromMessage: boolean
  /** Chat and message that it was made from, 0 for none. */
  parentChatId: number
  parentMessageId: number
  ownerId: number
  createdAt: Date | undefined
}

/** The group chats with the newest messages. docs/bitrix24/im.md#imrecentlist-imrecentget-imchatget, scope `im`. */
export function recentChats(): Question<RecentChat[]> {
  return question('im.recent.list', { SKIP_OPENLINES: 'Y', SKIP_DIALOG: 'Y', LIMIT: 20 }, result => listOf(fieldsOf(result)?.items, chatOf))
}

function chatOf(value: unknown): RecentChat | undefined {
  const item = fieldsOf(value)
  const chat = fieldsOf(item?.chat)
  const chatId = idOf(chat?.id) ?? idOf(item?.chatid)
  return chat && chatId && item?.type !== 'user' ? {
    chatId,
    name: nameOf(chat.name) || nameOf(item?.title),
    isFromMessage: textOf(chat.entitytype) === 'THREAD',
    parentChatId: numberOf(chat.parentchatid) ?? 0,
    parentMessageId: numberOf(chat.parentmessageid) ?? 0,
    ownerId: numberOf(chat.owner) ?? 0,
    createdAt: dateOf(chat.datecreate)
  } : undefined
}

/**
 * Gives a chat another title, scope `im`, class I. Public pages of `im.chat.updateTitle`: `TITLE_EMPTY` (400): nothing
 * but white space; `ACCESS_ERROR` (403): this chat cannot be renamed, or not by this user.
 */
export function renameChat(chatId: number, title: string): Command<true> {
  return command('im.chat.updateTitle', { CHAT_ID: chatId, TITLE: title }, acceptedOf)
}

/**
 * Brings people into a chat, with what was written before, scope `im`, class I. Public pages of `im.chat.user.add`:
 * `ACCESS_ERROR` (403): nobody can be added there; `ACCESS_DENIED_EXTEND` (403): not by this user.
 */
export function addChatUsers(chatId: number, userIds: readonly number[]): Command<true> {
  return command('im.chat.user.add', { CHAT_ID: chatId, USERS: [...userIds], HIDE_HISTORY: 'N' }, acceptedOf)
}

/**
 * Takes the current user out of a chat, scope `im`, class I in effect. Public pages of `im.chat.leave`: `ACCESS_ERROR`
 * (403): this chat cannot be left; `ACCESS_DENIED_KICK` (403): no member.
 */
export function leaveChat(chatId: number): Command<true> {
  return command('im.chat.leave', { CHAT_ID: chatId }, acceptedOf)
}
