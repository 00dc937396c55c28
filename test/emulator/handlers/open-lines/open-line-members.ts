import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { fullName, isActive, isAdmin, mayViewLine, post } from '../../world/model'
import { integer, isGiven } from '../../rest/params'
import type { Chat } from '../../world/world'
import { chatsOf, crmRef, mayRead, requiredNumber } from './line-access'

/** Members of open-line chats, docs/bitrix24/open-line-chats.md#imopenlinescrmchatuseradd. */
export const openLineMembers: Record<string, Method> = {
  'imopenlines.crm.chat.user.add': { scopes: ['imopenlines'], run: userAdd },
  'imopenlines.crm.chat.user.delete': { scopes: ['imopenlines'], run: userDelete }
}

const denied = {
  caller: 'You cannot add users to chats of this open channel',
  person: 'The user does not have access to the CRM entity',
  history: 'The user does not have permission to view this open channel'
}

function accessDenied(why: string): RestError {
  return new RestError('ACCESS_DENIED', why, 403)
}

/** 0 where the item has no chat at all. */
function userAdd(call: Call): number {
  const { world, userId, params } = call
  const ref = crmRef(params)
  const addedId = requiredNumber(params, 'USER_ID')
  if (!mayRead(world, userId, ref)) throw accessDenied(denied.caller)
  const user = world.users.get(addedId)
  if (!user?.active) throw new RestError('CRM_CHAT_USER_NOT_ACTIVE', 'User is not active')
  if (!mayRead(world, addedId, ref)) throw accessDenied(denied.person)
  const chat = namedChat(call)
  if (chat === 0) return 0
  const line = chat.line?.lineId ?? 0
  if (!mayViewLine(world, userId, line)) throw accessDenied(denied.caller)
  if (user.kind !== 'bot' && !mayViewLine(world, addedId, line) && !isAdmin(world, addedId)) throw accessDenied(denied.history)
  if (chat.members.includes(addedId)) throw new RestError('WRONG_REQUEST', 'You do not have permission or the user is already in the chat')
  chat.members.push(addedId)
  post(world, chat, { authorId: 0, text: `${fullName(user)} joined the conversation`, params: { CLASS: 'bx-messenger-content-item-system' } })
  return chat.id
}

function userDelete(call: Call): number {
  const { world, userId, params } = call
  const ref = crmRef(params)
  if (!isGiven(params, 'USER_ID')) throw new RestError('CRM_CHAT_EMPTY_USER', 'Empty User ID')
  const removedId = requiredNumber(params, 'USER_ID')
  if (!mayRead(world, userId, ref)) throw accessDenied(denied.caller)
  if (!world.users.get(removedId)?.active) throw new RestError('CRM_CHAT_USER_NOT_ACTIVE', 'User is not active')
  const chat = namedChat(call)
  if (chat === 0) return 0
  if (removedId !== userId && chat.ownerId !== userId && !isAdmin(world, userId)) {
    throw new RestError('CHAT_DELETE_USER_PERMISSION_DENIED', 'You do not have permission to remove this user', 403)
  }
  if (!chat.members.includes(removedId)) throw new RestError('WRONG_REQUEST', 'The user is not in the chat')
  chat.members = chat.members.filter(id => id !== removedId)
  post(world, chat, { authorId: 0, text: `${fullName(world.users.get(removedId))} left the conversation`, params: { CLASS: 'bx-messenger-content-item-system' } })
  return chat.id
}

/** The chat given, which has to be an active one of the item, or the item's last. */
function namedChat({ world, params }: Call): Chat | 0 {
  const chats = chatsOf(world, crmRef(params))
  if (!chats.length) return 0
  const id = integer(params, 'CHAT_ID')
  const chat = id ? chats.find(entry => entry.id === id) : chats[0]
  if (!chat || !isActive(chat)) throw new RestError('CHAT_NOT_IN_CRM', 'The chat does not belong to the CRM entity')
  return chat
}
