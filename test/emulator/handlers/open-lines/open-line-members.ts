import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { fullName, isActive, isAdmin, mayViewLine } from '../../world/model'
import { integer, isGiven } from '../../rest/params'
import { bringIn, sayAsSystem } from '../../world/line'
import type { Chat } from '../../world/world'
import { chatsOf, crmRef, mayRead, requiredNumber } from './line-access'

/** Members of open-line chats, docs/bitrix24/open-line-chats.md#imopenlinescrmchatuseradd. */
export const openLineMembers: Record<string, Method> = {
  'imopenlines.crm.chat.user.add': { scopes: ['imopenlines'], run: userAdd },
  'imopenlines.crm.chat.user.delete': { scopes: ['imopenlines'], run: userDelete }
}

const denied = {
  caller: 'You cannot add users to chats of this open channel',
  person: 'The user does not have access to the CRM entity'
}

function accessDenied(why: string): RestError {
  return new RestError('ACCESS_DENIED', why, 403)
}

/**
 * 0 where the item has no chat at all. The checks in the portal's order: the person's come last, for bots too. Whether
 * that person may see the line is asked of the caller's rights, so nothing is left of that question. Who is in the chat
 * already is no error.
 */
function userAdd(call: Call): number {
  const { world, userId, params } = call
  const ref = crmRef(params)
  if (!mayRead(world, userId, ref)) throw accessDenied(denied.caller)
  const chat = namedChat(call)
  if (chat === 0) return 0
  if (!mayViewLine(world, userId, chat.line?.lineId ?? 0)) throw accessDenied(denied.caller)
  const addedId = requiredNumber(params, 'USER_ID')
  if (!world.users.get(addedId)?.active) throw new RestError('CRM_CHAT_USER_NOT_ACTIVE', 'User is not active')
  if (!mayRead(world, addedId, ref)) throw accessDenied(denied.person)
  bringIn(world, chat, addedId, { announced: true })
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
  sayAsSystem(world, chat, `${fullName(world.users.get(removedId))} left the conversation`)
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
