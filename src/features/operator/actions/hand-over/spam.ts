import { markSpam } from '../../../../rest/open-lines/operators'
import { aboutCustomer, type ChatAction } from '../chat-action'

/** Ends the dialog as spam. All employees leave the chat. */
export const spam: ChatAction = {
  place: 'menu',
  words: texts => texts.spam,
  question: (chat, texts) => aboutCustomer(chat, texts.spam, texts),
  request: ({ id }) => markSpam(id),
  hasHappened: ({ state }) => state === 'closed'
}
