import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { isActive, post } from '../../world/model'
import { integer, isGiven, text } from '../../rest/params'
import { connectorTitles } from '../../world/connectors'
import { argument, chatsOf, crmRef, mayRead, requiredNumber } from './line-access'

/** Open-line chats of a CRM item and sending into them, docs/bitrix24/open-line-chats.md. */
export const openLineChats: Record<string, Method> = {
  'imopenlines.crm.chat.get': { scopes: ['imopenlines'], run: chatGet },
  'imopenlines.crm.chat.getLastId': { scopes: ['imopenlines'], run: getLastId },
  'imopenlines.crm.message.add': { scopes: ['imopenlines'], run: messageAdd }
}

function chatGet({ world, userId, params }: Call) {
  const ref = crmRef(params)
  if (!mayRead(world, userId, ref)) throw accessDenied('entity')
  return chatsOf(world, ref)
    .filter(chat => text(params, 'ACTIVE_ONLY') === 'N' || isActive(chat))
    .map(({ id, line }) => ({
      CHAT_ID: String(id), CONNECTOR_ID: line?.connector ?? '', CONNECTOR_TITLE: connectorTitles[line?.connector ?? ''] ?? ''
    }))
}

/** One code for "nothing there", "no access" and "arguments missing", docs/bitrix24/open-line-chats.md#o24. */
function getLastId({ world, userId, params }: Call): number {
  const nothing = new RestError('CRM_CHAT_EMPTY_CRM_DATA', 'Empty CRM data')
  if (!isGiven(params, 'CRM_ENTITY_TYPE') || !isGiven(params, 'CRM_ENTITY')) throw nothing
  if (integer(params, 'CRM_ENTITY') === undefined) throw argument('CRM_ENTITY', 'an invalid type')
  const ref = crmRef(params)
  const last = mayRead(world, userId, ref) ? chatsOf(world, ref)[0] : undefined
  if (!last) throw nothing
  return last.id
}

/** The ten checks in the portal's order (docs/bitrix24/open-line-chats.md#o1). */
function messageAdd({ world, userId, params }: Call): number {
  const ref = crmRef(params)
  const senderId = requiredNumber(params, 'USER_ID')
  const chatId = requiredNumber(params, 'CHAT_ID')
  const body = text(params, 'MESSAGE')
  if (!body || body === '0') throw argument('MESSAGE', 'null or empty')
  if (!mayRead(world, userId, ref)) throw accessDenied('action')
  if (!mayRead(world, senderId, ref)) throw accessDenied('entity')
  const chat = chatsOf(world, ref).find(({ id }) => id === chatId)
  if (!chat || !isActive(chat)) throw new RestError('CHAT_NOT_IN_CRM', 'The chat does not belong to the CRM entity')
  if (!chat.members.includes(senderId)) throw new RestError('CANCELED', 'The user is not a member of the chat')
  if (!body.trim()) throw new RestError('MESSAGE_ADD_ERROR', 'The message was not added')
  return post(world, chat, { authorId: senderId, text: body, params: {} }).id
}

function accessDenied(to: 'action' | 'entity'): RestError {
  return new RestError('ACCESS_DENIED', `You do not have access to this ${to}`, 403)
}
