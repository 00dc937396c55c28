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
