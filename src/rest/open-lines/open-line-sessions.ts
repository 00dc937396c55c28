import type { History } from '../../domain/messages/message'
import type { OpenLineDialog } from '../../domain/open-lines/open-line'
import { command, question, type Command, type Question } from '../../portal/portal'
import type { Id } from '../wire/batch-reference'
import { dialogBasicsOf, partsOf } from '../im/dialogs'
import { historyOf } from '../wire/history'
import { acceptedOf, fieldsOf, flagOf, idOf, itemsOf, momentOf, readEach, type Fields } from '../wire/read'

/**
 * What is known of an open-line chat, its reply window too (docs/bitrix24/open-line-chats.md#l3). No field tells that it is
 * finished, only that it is being closed (see `chatState`). docs/bitrix24/open-line-sessions.md#imopenlinesdialogget;
 * `ACCESS_ERROR` (400, not 403): not found or no access.
 */
export function openLineDialog(chatId: Id): Question<OpenLineDialog> {
  return question('imopenlines.dialog.get', { CHAT_ID: chatId }, result => openLineDialogOf(fieldsOf(result)))
}

function openLineDialogOf(dialog: Fields | undefined): OpenLineDialog | undefined {
  const basics = dialog && dialogBasicsOf(dialog)
  if (!basics) return undefined
  const [connectorId = '', lineId, , customerId] = partsOf(dialog.entityid)
  const [, , , , isClosing, sessionId, , , blockedFrom] = partsOf(dialog.entitydata1)
  const closesAt = momentOf(blockedFrom)
  return {
    ...basics,
    connectorId,
    lineId: idOf(lineId) ?? 0,
    customerId: idOf(customerId) ?? 0,
    sessionId: sessionId === undefined ? undefined : idOf(sessionId) ?? 0,
    closing: flagOf(isClosing) ?? false,
    silent: flagOf(dialog.entitydata3) ?? false,
    ...closesAt && { closesAt }
  }
}

/** One open-line session with its messages, docs/bitrix24/open-line-sessions.md#imopenlinessessionhistoryget. */
export interface SessionHistory extends History {
  sessionId: number
  /** Members of the chat, empty where the portal did not tell. */
  memberIds: number[]
  /** The chat as this answer tells it, which a user without access to the dialog gets too. */
  dialog: OpenLineDialog | undefined
}

/**
 * All messages of one open-line session, for those who may not read the chat: of the given session, or else of the chat's
 * last one. Earlier sessions cannot be reached. docs/bitrix24/open-line-sessions.md#imopenlinessessionhistoryget;
 * `MISSING_REQUIRED_PARAM`, `INVALID_SESSION_ID` (400): no session yet; `ACCESS_DENIED` (400, not 403): no right to it, no
 * session, or one without messages (docs/bitrix24/open-line-sessions.md#o30). The public pages say that the chat's id alone
 * gives `ACCESS_DENIED` to those who are not in the chat; so the session is named wherever it is known.
 */
export function sessionHistory({ chatId, sessionId }: { chatId: Id, sessionId?: Id | undefined }): Question<SessionHistory> {
  return question('imopenlines.session.history.get', { CHAT_ID: chatId, SESSION_ID: sessionId || undefined }, sessionHistoryOf, {
    INVALID_SESSION_ID: 'no-session', MISSING_REQUIRED_PARAM: 'no-session'
  })
}

function sessionHistoryOf(result: unknown): SessionHistory | undefined {
  const history = historyOf(result)
  const answer = fieldsOf(result)
  if (!history || !answer) return undefined
  const key = String(history.chatId)
  return {
    ...history,
    sessionId: idOf(answer.sessionid) ?? 0,
    memberIds: readEach(itemsOf(fieldsOf(answer.userinchat)?.[key]), idOf),
    dialog: openLineDialogOf(fieldsOf(fieldsOf(answer.chat)?.[key]))
  }
}

/**
 * Begins a new session in a finished chat, with the caller as its operator; the CRM may put it at another item. Where a
 * session is open it only joins the caller (docs/bitrix24/open-line-sessions.md#o16, #o27). Class N; `CHAT_ID`,
 * `CHAT_TYPE`, `ACCESS_DENIED`, `USER_ID` (400).
 */
export function startSession(chatId: number): Command<true> {
  return command('imopenlines.session.start', { CHAT_ID: chatId }, acceptedOf)
}

/**
 * Takes a dialog from its operator; all other employees leave the chat. Where nobody has it, nothing changes and no error
 * comes (docs/bitrix24/open-line-sessions.md#o18). `CHAT_ID_EMPTY`, `OPERATOR_WRONG` (400): no access.
 */
export function interceptSession(chatId: number): Command<true> {
  return command('imopenlines.session.intercept', { CHAT_ID: chatId }, acceptedOf)
}
