import type { Person } from '../../domain/messages/message'
import { command, question, type Command, type Question } from '../../portal/portal'
import type { Id } from '../wire/batch-reference'
import { peopleOf } from '../wire/people'
import { fieldsOf, idOf } from '../wire/read'

/**
 * Writes to a colleague in the messenger, as the current user; the answer is the message's id. docs/bitrix24/im.md#immessageadd,
 * class N; `ACCESS_ERROR` (403): no access to this person; `MESSAGE_EMPTY` (400).
 */
export function writeToColleague({ userId, text }: { userId: number, text: string }): Command<number> {
  return command('im.message.add', { DIALOG_ID: String(userId), MESSAGE: text }, idOf)
}

/**
 * Marks all messages of a dialog as read by the current user; a repeat changes nothing. docs/bitrix24/im.md#read-marks-typing-reactions,
 * class I; without access the portal answers `false`.
 */
export function markRead(dialogId: string): Command<true> {
  return command('im.dialog.read', { DIALOG_ID: dialogId }, result => idOf(fieldsOf(result)?.chatid) ? true : undefined)
}

/** People by their ids, with names that `user.get` would hide. docs/bitrix24/im.md#imuserget-imuserlistget; `INVALID_FORMAT` (400). */
export function peopleNamed(userIds: readonly Id[]): Question<Map<number, Person>> {
  return question('im.user.list.get', { ID: userIds, RESULT_TYPE: 'array' }, peopleOf)
}
