import type { TransferTarget } from '../../domain/open-lines/hand-over'
import { command, type Command } from '../../portal/portal'
import { acceptedOf } from '../wire/read'

/**
 * Takes a dialog for the caller, also from a colleague; all other employees leave the chat. A refusal without code and text
 * (400): it is the caller's, or over (docs/bitrix24/open-line-sessions.md#o12, #o14). Class N; `CHAT_ID`, `CHAT_TYPE`,
 * `ACCESS_DENIED`, `USER_ID` (400).
 */
export function takeDialog(chatId: number): Command<true> {
  return command('imopenlines.operator.answer', { CHAT_ID: chatId }, acceptedOf)
}

/**
 * Ends the caller's own dialog, or begins its end: then a repeat ends the wait for the customer's rating
 * (docs/bitrix24/open-line-sessions.md#o17). Class N; `NOT_LOAD_SESSION_OR_CHAT` (400): it is over.
 */
export function finishDialog(chatId: number): Command<true> {
  return command('imopenlines.operator.finish', { CHAT_ID: chatId }, acceptedOf)
}

/**
 * Gives the dialog to a colleague or to a line's queue. The other employees are taken out of the chat, the caller too.
 * docs/bitrix24/open-line-sessions.md#actions-of-operators, class N; `OPERATOR_WRONG` (400) hides every refusal: to
 * oneself, no right, a dismissed person, a bot, a change at the same time. `CHAT_ID_EMPTY`, `QUEUE_ID_EMPTY` (400).
 */
export function transferDialog(chatId: number, { kind, id }: Pick<TransferTarget, 'kind' | 'id'>): Command<true> {
  return command('imopenlines.operator.transfer', { CHAT_ID: chatId, TRANSFER_ID: kind === 'queue' ? `queue${id}` : String(id) }, acceptedOf)
}

/**
 * Gives the dialog to the next in its queue; of a finished dialog it only takes the caller out of the chat. Errors as of
 * `takeDialog`, and `ACCESS_DENIED_KICK` (400). docs/bitrix24/open-line-sessions.md#actions-of-operators, class N.
 */
export function skipDialog(chatId: number): Command<true> {
  return command('imopenlines.operator.skip', { CHAT_ID: chatId }, acceptedOf)
}

/**
 * Marks the dialog as spam, which ends it; errors as of `takeDialog`, and `NOT_LOAD_SESSION_OR_CHAT` (400) where it is over.
 * docs/bitrix24/open-line-sessions.md#actions-of-operators, class N.
 */
export function markSpam(chatId: number): Command<true> {
  return command('imopenlines.operator.spam', { CHAT_ID: chatId }, acceptedOf)
}
