import { startSession } from '../../../rest/open-lines/open-line-sessions'
import { isOpenFor, type ChatAction } from './chat-action'

/** Starts a new dialog in a finished chat. The customer gets no greeting; the CRM may put it at another item. */
export const start: ChatAction = {
  place: 'head',
  words: texts => texts.start,
  question: ({ customer }, { start: { title, question, confirm }, nameless }) => ({
    title, text: question(customer || nameless.customer), confirm
  }),
  request: ({ id }) => startSession(id),
  hasHappened: (chat, userId) => isOpenFor(userId, chat)
}
