import { finishDialog } from '../../../rest/open-lines/operators'
import { aboutCustomer, type ChatAction } from './chat-action'

/** Ends at once what is being closed, instead of waiting for the customer's rating. */
export const end: ChatAction = {
  place: 'head',
  // Where it was not known to be closing, the portal may only now ask for the rating.
  words: ({ end, finish }) => ({ ...end, closing: finish.closing }),
  question: (chat, texts) => aboutCustomer(chat, texts.end, texts),
  request: ({ id }) => finishDialog(id),
  hasHappened: ({ state }) => state === 'closed'
}
