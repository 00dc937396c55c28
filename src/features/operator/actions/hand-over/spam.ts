import { markSpam } from '../../../../rest/open-lines/operators'
import type { ChatAction } from '../chat-action'

/** Ends the dialog as spam. All employees leave the chat. */
export const spam: ChatAction = {
  place: 'menu',
  words: texts => texts.spam,
  question: ({ customer }, { spam: { title, question, confirm }, nameless }) => ({
    title, text: question(customer || nameless.customer), confirm
  }),
  request: ({ id }) => markSpam(id),
  hasHappened: ({ state }) => state === 'closed'
}
