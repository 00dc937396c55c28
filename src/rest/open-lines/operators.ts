import { command, type Command } from '../../portal/portal'
import { acceptedOf } from '../wire/read'

/**
 * Takes a waiting dialog for the caller. docs/bitrix24/open-line-sessions.md#actions-of-operators, class N; `CHAT_ID`,
 * `CHAT_TYPE`, `ACCESS_DENIED`, `USER_ID` (400).
 */
export function takeDialog(chatId: number): Command<true> {
  return command('imopenlines.operator.answer', { CHAT_ID: chatId }, acceptedOf)
}

/** Ends the caller's own dialog; errors as above. A repeat may end the wait for the customer's rating. Class N. */
export function finishDialog(chatId: number): Command<true> {
  return command('imopenlines.operator.finish', { CHAT_ID: chatId }, acceptedOf)
}
