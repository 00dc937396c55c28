import { currentSession, dialogIdOf, fullName, isMember } from '../../world/model'
import { isClosing, isOpen } from '../../world/line'
import { replyWindowOf } from '../../world/delivery'
import { iso } from './wire'
import type { Chat, ChatType, World } from '../../world/world'

const wireType: Record<ChatType, [type: string, messageType: string, entityType: string]> = {
  private: ['private', 'P', ''], chat: ['chat', 'C', ''], general: ['open', 'O', 'GENERAL'], sonetGroup: ['sonetGroup', 'C', 'SONET_GROUP'],
  announcement: ['announcement', 'C', 'ANNOUNCEMENT'], lines: ['lines', 'L', 'LINES'], thread: ['thread', 'C', 'THREAD']
}

export const messageTypeOf = (chat: Chat) => wireType[chat.type][1]
export const entityTypeOf = (chat: Chat) => wireType[chat.type][2]
export const wireTypeOf = (chat: Chat) => wireType[chat.type][0]

export function titleFor(world: World, chat: Chat, userId: number): string {
  if (chat.type !== 'private') return chat.title
  return fullName(world.users.get(Number(dialogIdOf(chat, userId))))
}

export function entityIdOf(chat: Chat): string {
  if (chat.line) {
    const { connector, lineId, customerId } = chat.line
    return `${connector}|${lineId}|${chat.id - 275}|${customerId}`
  }
  return chat.type === 'sonetGroup' ? String(chat.groupId) : chat.type === 'thread' ? String(chat.parentMessageId) : ''
}

/**
 * `entity_data_1..3` of an open line chat, docs/bitrix24/open-line-sessions.md#fields-of-a-line-chat; empty for all others.
 * The first holds: CRM flag, type and id, pinned, being closed, session, its begin, line, end of the reply window and why.
 */
export function entityDataOf(chat: Chat): [string, string, string] {
  if (!chat.line) return ['', '', '']
  const { crm, silent, pinned, lineId } = chat.line
  const session = isOpen(chat) ? currentSession(chat) : undefined
  const window = replyWindowOf(chat)
  const [type, id] = (Object.entries(crm) as [string, number][]).find(([, number]) => number > 0) ?? ['NONE', 0]
  const first = [
    yesNo(id > 0), type.toUpperCase(), id, yesNo(pinned), yesNo(isClosing(chat)), session?.id ?? 0, seconds(session?.startedAt), lineId,
    seconds(window?.until), window?.reason ?? ''
  ]
  const second = ['LEAD', crm.lead, 'COMPANY', crm.company, 'CONTACT', crm.contact, 'DEAL', crm.deal]
  return [first.join('|'), second.join('|'), yesNo(silent)]
}

function yesNo(is: boolean): string {
  return is ? 'Y' : 'N'
}

function seconds(at: number | undefined): number {
  return Math.floor((at ?? 0) / 1000)
}

/** Who is not in the chat has nothing unread there. */
export function unreadCount(chat: Chat, userId: number): number {
  if (!isMember(chat, userId)) return 0
  const readUpTo = chat.readUpTo.get(userId) ?? 0
  return chat.messages.filter(({ id, authorId }) => id > readUpTo && authorId !== userId).length
}

export function roleOf(chat: Chat, userId: number): string {
  if (chat.ownerId === userId) return 'owner'
  if (chat.managers.includes(userId)) return 'manager'
  return chat.members.includes(userId) ? 'member' : 'guest'
}

/** A dialog as `im.dialog.get` and `imopenlines.dialog.get` give it: docs/bitrix24/im.md#imdialogget. */
export function dialogInfo(world: World, chat: Chat, userId: number) {
  const [data1, data2, data3] = entityDataOf(chat)
  const readUpTo = chat.readUpTo.get(userId) ?? 0
  const counter = unreadCount(chat, userId)
  return {
    id: chat.id, dialog_id: dialogIdOf(chat, userId), parent_chat_id: chat.parentChatId, parent_message_id: chat.parentMessageId,
    name: titleFor(world, chat, userId), description: chat.description, avatar: '', color: '#4ba5c3', owner: chat.ownerId,
    role: roleOf(chat, userId), extranet: chat.members.some(id => world.users.get(id)?.kind === 'extranet'), contains_copilot: false,
    type: wireTypeOf(chat), message_type: messageTypeOf(chat), entity_type: entityTypeOf(chat), entity_id: entityIdOf(chat),
    entity_data_1: data1, entity_data_2: data2, entity_data_3: data3,
    last_message_id: chat.messages.at(-1)?.id ?? 0, last_id: readUpTo,
    unread_id: counter === 0 ? 0 : chat.messages.find(({ id, authorId }) => id > readUpTo && authorId !== userId)?.id ?? 0,
    message_count: chat.messages.length, counter, user_counter: chat.members.length, marked_id: 0, disk_folder_id: 0,
    manager_list: chat.line ? [] : [chat.ownerId, ...chat.managers].filter(Boolean), mute_list: [],
    readed_list: [...chat.readUpTo].map(([reader, messageId]) => ({
      user_id: reader, user_name: fullName(world.users.get(reader)), message_id: messageId, date: iso(world.now())
    })),
    last_message_views: [], date_create: iso(chat.createdAt), public: '', optional_params: [],
    restrictions: {
      avatar: true, rename: chat.type !== 'private', extend: true, call: true, mute: true, leave: true, leave_owner: true, send: true,
      user_list: true, path: entityPath(chat), path_title: ''
    },
    permissions: { manage_users_add: 'member', manage_users_delete: 'manager', manage_ui: 'member', manage_settings: 'owner', manage_messages: chat.canPost, can_post: chat.canPost },
    text_field_enabled: chat.canPost === 'member' || chat.managers.includes(userId), background_id: null,
    entity_link: { type: entityTypeOf(chat), url: entityPath(chat), id: entityIdOf(chat) }
  }
}

function entityPath(chat: Chat): string {
  return chat.type === 'sonetGroup' ? `/workgroups/group/${chat.groupId}/` : ''
}
