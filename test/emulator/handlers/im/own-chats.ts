import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { isMember, markDeleted, newId, post } from '../../world/model'
import { integer, integers, text } from '../../rest/params'
import { newChat } from '../../world/seed/new-chat'

/** Making a chat, and taking back what one wrote, as the public pages of `im.chat.add` and `im.message.delete` say. */
export const ownChats: Record<string, Method> = {
  'im.chat.add': { scopes: ['im'], run: chatAdd },
  'im.message.delete': { scopes: ['im'], run: messageDelete }
}

/** The caller is always in it and owns it; who is named twice or is no employee is left out. */
function chatAdd({ world, userId, params }: Call): number {
  const others = integers(params, 'USERS').filter(id => world.users.get(id)?.active && world.users.get(id)?.kind !== 'customer')
  const members = [...new Set([userId, ...others])]
  const chat = newChat(world, {
    id: newId(world, 'chat'), type: 'chat', title: text(params, 'TITLE') || 'New chat', description: text(params, 'DESCRIPTION'),
    ownerId: userId, members, createdAt: world.now()
  })
  const first = text(params, 'MESSAGE')
  post(world, chat, { authorId: 0, text: 'The chat was created', params: { CLASS: 'bx-messenger-content-item-system' } })
  if (first) post(world, chat, { authorId: userId, text: first })
  return chat.id
}

/** Only the author may, and only where the message is; open line chats let only some connectors do it. */
function messageDelete({ world, userId, params }: Call): true {
  const id = integer(params, 'MESSAGE_ID')
  if (!id || id < 1) throw new RestError('MESSAGE_ID_ERROR', 'Message ID can\'t be empty')
  const message = world.messages.get(id)
  const chat = message && world.chats.get(message.chatId)
  const isShut = chat?.line && !['livechat', 'vkgroup', 'network'].includes(chat.line.connector)
  if (!message || !chat || message.authorId !== userId || !isMember(chat, userId) || message.params['IS_DELETED'] === 'Y' || isShut) {
    throw new RestError('CANT_EDIT_MESSAGE', 'Time to edit message has expired or you do not have access to it')
  }
  markDeleted(world, message)
  return true
}
