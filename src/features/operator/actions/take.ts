import { takeDialog } from '../../../rest/open-lines/operators'
import { isOpenFor, type ChatAction } from './chat-action'

/** Takes a dialog that waits for an operator. */
export const take: ChatAction = {
  place: 'composer',
  words: texts => texts.take,
  request: ({ id }) => takeDialog(id),
  hasHappened: (chat, userId) => isOpenFor(userId, chat)
}
