import type { Call, Method } from '../../rest/rest'
import { Paged } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { dialogIdOf, fullName, isMember, mayWrite, post } from '../../world/model'
import { flag, integer, integers, limitOf, text } from '../../rest/params'
import { entityIdOf, entityTypeOf, messageTypeOf, roleOf, titleFor, unreadCount, wireTypeOf } from '../../rest/wire/wire-dialog'
import { imUser, iso } from '../../rest/wire/wire'
import type { Chat, World } from '../../world/world'
import { dialogOf } from './access'

/**
 * Members, lists and changes of chats, docs/bitrix24/im.md#imdialoguserslist and below; the changes refuse as the
 * public pages of `im.chat.*` say. What those leave open, nobody being left to add, is refused as older pages do.
 */
export const chats: Record<string, Method> = {
  'im.dialog.users.list': im(usersList),
  'im.recent.list': im(recentList),
  'im.chat.get': im(chatGet),
  'im.chat.updateTitle': im(updateTitle),
  'im.chat.user.list': im(({ world, userId, params }) => {
    const chat = world.chats.get(integer(params, 'CHAT_ID') ?? 0)
    return chat && isMember(chat, userId) ? chat.members : []
  }),
  'im.chat.user.add': im(userAdd),
  'im.chat.user.delete': im(userDelete),
  'im.chat.leave': im(leave)
}

function im(run: Method['run']): Method {
  return { scopes: ['im'], run }
}

/** Active people only (docs/bitrix24/im.md#m12). */
function usersList(call: Call): Paged {
  const { world, params } = call
  const chat = dialogOf(call)
  const people = chat.members.flatMap(id => world.users.get(id) ?? []).filter(({ active }) => active)
    .filter(user => !flag(params, 'SKIP_EXTERNAL') || user.kind === 'employee' || text(params, 'SKIP_EXTERNAL_EXCEPT_TYPES').includes(user.kind))
    .filter(user => user.id > (integer(params, 'LAST_ID') ?? 0))
  const limit = limitOf(params, 'LIMIT', 50, 200)
  const offset = Math.max(0, integer(params, 'OFFSET') ?? 0)
  const selected = people.slice(offset, offset + limit).map(user => imUser(world, user))
  const next = offset + limit
  return new Paged(selected, people.length, next < people.length ? next : undefined)
}

function recentList({ world, userId, params }: Call): Paged {
  const skip = { lines: flag(params, 'SKIP_OPENLINES'), dialog: flag(params, 'SKIP_DIALOG'), chat: flag(params, 'SKIP_CHAT') }
  const all = [...world.chats.values()]
    .filter(chat => isMember(chat, userId) && chat.messages.length > 0)
    .filter(chat => !flag(params, 'UNREAD_ONLY') || unreadCount(chat, userId) > 0)
    .filter(chat => !(skip.lines && chat.line) && !(skip.dialog && chat.type === 'private') && !(skip.chat && chat.type !== 'private'))
    .sort((one, other) => lastAt(other) - lastAt(one))
  const limit = limitOf(params, 'LIMIT', 50, 200)
  const offset = Math.max(0, integer(params, 'OFFSET') ?? 0)
  const hasMore = offset + limit < all.length
  const items = all.slice(offset, offset + limit).map(chat => recentItem(world, chat, userId))
  return new Paged({ items, hasMorePages: hasMore, hasMore }, -1)
}

function lastAt(chat: Chat): number {
  return chat.messages.at(-1)?.at ?? 0
}

/** `id` is a number for a person and `chatNNN` for a chat; `role` is in upper case here. */
function recentItem(world: World, chat: Chat, userId: number) {
  const last = chat.messages.at(-1)
  const isPrivate = chat.type === 'private'
  const other = world.users.get(Number(dialogIdOf(chat, userId)))
  return {
    id: isPrivate ? Number(dialogIdOf(chat, userId)) : `chat${chat.id}`, chat_id: chat.id, type: isPrivate ? 'user' : 'chat',
    avatar: { url: '', color: '#4ba5c3' }, title: titleFor(world, chat, userId),
    message: { id: last?.id ?? 0, text: last?.text ?? '', file: false, author_id: last?.authorId ?? 0, attach: false, date: iso(last?.at ?? 0), status: 'delivered', uuid: null },
    counter: unreadCount(chat, userId), last_id: chat.readUpTo.get(userId) ?? 0, pinned: false, unread: false, has_reminder: false,
    date_update: iso(lastAt(chat)), date_last_activity: iso(lastAt(chat)),
    ...(isPrivate && other ? { user: imUser(world, other) } : {}),
    ...(isPrivate ? {} : { chat: recentChat(chat, userId) }), options: []
  }
}

function recentChat(chat: Chat, userId: number) {
  return {
    id: chat.id, parent_chat_id: chat.parentChatId, parent_message_id: chat.parentMessageId, name: chat.title, owner: chat.ownerId,
    extranet: false, avatar: '', color: '#4ba5c3', type: wireTypeOf(chat), message_type: messageTypeOf(chat),
    entity_type: entityTypeOf(chat), entity_id: entityIdOf(chat), role: roleOf(chat, userId).toUpperCase(),
    user_counter: chat.members.length, mute_list: [], date_create: iso(chat.createdAt)
  }
}

function chatGet({ world, params }: Call) {
  const type = text(params, 'ENTITY_TYPE')
  const id = text(params, 'ENTITY_ID')
  if (!type || !id) return null
  const chat = [...world.chats.values()].find(entry => entityTypeOf(entry) === type && entityIdOf(entry) === id)
  return chat ? { ID: chat.id } : null
}

/** The numbered chat that the caller is in. */
function ownChat(call: Call): Chat {
  const chat = numberedChat(call)
  if (!isMember(chat, call.userId)) throw noAccess()
  return chat
}

function numberedChat({ world, params }: Call): Chat {
  const id = integer(params, 'CHAT_ID')
  if (!id || id < 1) throw new RestError('CHAT_ID_EMPTY', 'Chat ID can\'t be empty')
  const chat = world.chats.get(id)
  if (!chat || chat.type === 'private') throw noAccess()
  return chat
}

function noAccess(): RestError {
  return new RestError('ACCESS_ERROR', 'You do not have access to the specified chat', 403)
}

function updateTitle(call: Call): boolean {
  const title = text(call.params, 'TITLE').trim()
  if (!integer(call.params, 'CHAT_ID')) throw new RestError('CHAT_ID_EMPTY', 'Chat ID can\'t be empty')
  if (!title) throw new RestError('TITLE_EMPTY', 'Chat title can\'t be empty')
  const chat = ownChat(call)
  if (!mayWrite(chat, call.userId)) throw new RestError('ACCESS_ERROR', 'This chat cannot be renamed', 403)
  chat.title = title
  post(call.world, chat, { authorId: 0, text: `${fullName(call.world.users.get(call.userId))} changed the chat title to "${title}"`, params: systemClass })
  return true
}

const systemClass = { CLASS: 'bx-messenger-content-item-system' }

function userAdd(call: Call): boolean {
  const { world, params } = call
  const chat = ownChat(call)
  if (world.users.get(call.userId)?.kind !== 'employee') {
    throw new RestError('ACCESS_DENIED_EXTEND', 'Insufficient permissions to add participants to the chat', 403)
  }
  const added = integers(params, 'USERS')
    .filter(id => world.users.get(id)?.active && world.users.get(id)?.kind !== 'customer' && !chat.members.includes(id))
  if (!added.length) throw new RestError('WRONG_REQUEST', 'You do not have permission to add this user to the chat, or the user is already in it')
  chat.members.push(...added)
  for (const id of added) post(world, chat, { authorId: 0, text: `${fullName(world.users.get(call.userId))} invited ${fullName(world.users.get(id))} to the chat`, params: systemClass })
  return true
}

function userDelete(call: Call): boolean {
  const { params, userId } = call
  const target = integer(params, 'USER_ID')
  if (!target) throw new RestError('USER_ID_EMPTY', 'User ID can\'t be empty')
  const chat = ownChat(call)
  if (!chat.members.includes(target) || (target !== userId && chat.ownerId !== userId)) {
    throw new RestError('WRONG_REQUEST', 'You do not have permission to remove this user, or the user is not in the chat')
  }
  remove(call.world, chat, target)
  return true
}

/** Who is not in the chat is told so by a code of its own. */
function leave(call: Call): boolean {
  const chat = numberedChat(call)
  if (!isMember(chat, call.userId)) throw new RestError('ACCESS_DENIED_KICK', 'Insufficient rights to remove participants from the chat', 403)
  if (chat.type === 'general') throw new RestError('ACCESS_ERROR', 'It is forbidden to delete users of this chat', 403)
  remove(call.world, chat, call.userId)
  return true
}

function remove(world: World, chat: Chat, userId: number): void {
  chat.members = chat.members.filter(id => id !== userId)
  if (chat.ownerId === userId) chat.ownerId = chat.members[0] ?? 0
  post(world, chat, { authorId: 0, text: `${fullName(world.users.get(userId))} left the chat`, params: systemClass })
}
