import type { CrmItem } from '../../domain/crm-item'
import type { OpenLineChat } from '../../domain/open-lines/open-line'
import { command, question, type Command, type Question, type Refusals } from '../../portal/portal'
import { idIn, type CrmItemReference, type Id } from '../wire/batch-reference'
import { fieldsOf, idOf, itemsOf, nameOf, readEach, textOf } from '../wire/read'

function wireItem({ type, id }: CrmItemReference) {
  return { CRM_ENTITY_TYPE: type, CRM_ENTITY: id }
}

/**
 * Open-line chats of a CRM item, the one changed last first. `activeOnly`: only those that an operator has taken and
 * not finished, which are the ones that can be sent to. A chat with several connectors is given once.
 * docs/bitrix24/open-line-chats.md#imopenlinescrmchatget; `ACCESS_DENIED` (403): the user cannot read the item.
 */
export function openLineChats(item: CrmItemReference, { activeOnly }: { activeOnly: boolean }): Question<OpenLineChat[]> {
  const params = { ...wireItem(item), ACTIVE_ONLY: activeOnly ? 'Y' : 'N' }
  return question('imopenlines.crm.chat.get', params, (result) => {
    const items = itemsOf(result)
    return items && onlyFirst(readEach(items, chatOf))
  })
}

/** A chat by its place in such a list, for a later question of the same batch. Past the end that one is refused. */
export function chatIn(chats: Question<OpenLineChat[]>, place: number): Id {
  return idIn(chats, place, 'CHAT_ID')
}

function chatOf(value: unknown): OpenLineChat | undefined {
  const chat = fieldsOf(value)
  const chatId = idOf(chat?.chatid)
  return chat && chatId ? {
    chatId, connectorId: textOf(chat.connectorid), connectorTitle: nameOf(chat.connectortitle)
  } : undefined
}

function onlyFirst(chats: OpenLineChat[]): OpenLineChat[] {
  return chats.filter((chat, at) => chats.findIndex(({ chatId }) => chatId === chat.chatId) === at)
}

const notSent: Refusals = {
  CANCELED: 'not-a-member',
  CHAT_NOT_IN_CRM: 'not-active',
  ERROR_FROM_OTHER_MODULE: 'channel-refused',
  TEXT_FIELD_DISABLED: 'no-text-field'
}

/**
 * Sends a text to the customer; the answer is the new message's id. Not idempotent. `userId` is the author: an employee
 * or bot. `CHAT_NOT_IN_CRM` (400): finished, not taken, or not of this item; `CANCELED` (400): the author is not in the
 * chat; `ACCESS_DENIED` (403): the caller or the author cannot read the item; `ERROR_ARGUMENT` (400): the text is
 * empty, or "0"; `MESSAGE_ADD_ERROR` (400): not sent. docs/bitrix24/open-line-chats.md#imopenlinescrmmessageadd, class N.
 */
export function sendOperatorMessage(
  { item, chatId, userId, text }: { item: CrmItem, chatId: number, userId: number, text: string }
): Command<number> {
  const params = { ...wireItem(item), USER_ID: userId, CHAT_ID: chatId, MESSAGE: text }
  return command('imopenlines.crm.message.add', params, idOf, notSent)
}

/**
 * Makes somebody a member of an active chat, visibly for colleagues; the answer is the chat's id. It is 0 where there is no chat:
 * then what came of it is not known.
 * `WRONG_REQUEST` (400): cannot be added (public pages: already in it); `CRM_CHAT_USER_NOT_ACTIVE` (400): dismissed;
 * `CHAT_NOT_IN_CRM` (400), `ACCESS_DENIED` (403). docs/bitrix24/open-line-chats.md#imopenlinescrmchatuseradd, class I.
 */
export function joinChat(
  { item, chatId, userId }: { item: CrmItem, chatId: number, userId: number }
): Command<number> {
  return command('imopenlines.crm.chat.user.add', { ...wireItem(item), USER_ID: userId, CHAT_ID: chatId }, idOf, {
    CHAT_NOT_IN_CRM: 'not-active', WRONG_REQUEST: 'already-a-member'
  })
}
