import { startSession } from '../../../rest/open-lines/open-line-sessions'
import { aboutCustomer, isOpenFor, type ChatAction } from './chat-action'

/** Starts a new dialog in a finished chat. The customer gets no greeting; the CRM may put it at another item. */
export const start: ChatAction = {
  place: 'head',
  words: texts => texts.start,
  question: (chat, texts) => aboutCustomer(chat, texts.start, texts),
  request: ({ id }) => startSession(id),
  hasHappened: (chat, userId) => isOpenFor(userId, chat)
}
