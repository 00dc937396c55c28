import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { isActive } from '../../world/model'
import { integer, isGiven, text } from '../../rest/params'
import { connectorTitles } from '../../world/connectors'
import { sayInLine } from '../../world/delivery'
import type { Chat, World } from '../../world/world'
import { cut } from '../im/say-as'
import { argument, chatsOf, crmRef, mayRead, requiredNumber, rowsOf } from './line-access'

/** Open-line chats of a CRM item and sending into them, docs/bitrix24/open-line-chats.md. */
export const openLineChats: Record<string, Method> = {
  'imopenlines.crm.chat.get': { scopes: ['imopenlines'], run: chatGet },
  'imopenlines.crm.chat.getLastId': { scopes: ['imopenlines'], run: getLastId },
  'imopenlines.crm.message.add': { scopes: ['imopenlines'], run: messageAdd }
}

/** All of them with `N`: then also a row for a chat that is no longer there. */
function chatGet({ world, userId, params }: Call) {
  const ref = crmRef(params)
  if (!mayRead(world, userId, ref)) throw accessDenied('entity')
  const isAll = text(params, 'ACTIVE_ONLY') === 'N'
  return rowsOf(world, ref)
    .filter(({ chat }) => isAll || (chat && isActive(chat)))
    .map(({ chat, connector }) => ({
      CHAT_ID: chat ? String(chat.id) : null, CONNECTOR_ID: connector, CONNECTOR_TITLE: connectorTitles[connector] ?? ''
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

/** The checks in the portal's order (docs/bitrix24/open-line-chats.md#o1); the last ones are the messenger's own. */
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
  const refusal = messengerRefusal(world, chat, { senderId, body })
  if (refusal) throw refusal
  return sayInLine(world, chat, { authorId: senderId, text: cut(body), params: { ATTACH: [automaticBlock] } }).id
}

/** What stands below each text that an application sends, to tell colleagues that nobody typed it in the messenger. */
const automaticBlock = { BLOCKS: [{ MESSAGE: 'Auto generated message' }] }

function messengerRefusal(world: World, chat: Chat, { senderId, body }: { senderId: number, body: string }): RestError | undefined {
  const line = world.lines.get(chat.line?.lineId ?? 0)
  if (!chat.members.includes(senderId)) return new RestError('CANCELED', 'The user is not a member of the chat')
  if (!line?.active) return new RestError('ERROR_FROM_OTHER_MODULE', 'The Open Channel is switched off')
  if (line.disconnected.includes(chat.line?.connector ?? '')) return new RestError('ERROR_FROM_OTHER_MODULE', 'The channel is not connected')
  if (chat.line?.noTextField) return new RestError('TEXT_FIELD_DISABLED', 'The text field of the chat is switched off')
  return body.trim() ? undefined : new RestError('EMPTY_MESSAGE', 'The message is empty')
}

function accessDenied(to: 'action' | 'entity'): RestError {
  return new RestError('ACCESS_DENIED', `You do not have access to this ${to}`, 403)
}
