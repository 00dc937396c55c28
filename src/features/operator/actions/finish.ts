import { finishDialog } from '../../../rest/open-lines/operators'
import { aboutCustomer, type ChatAction } from './chat-action'

/** Finishes the dialog. Where the customer is asked to rate it, it is over only then. */
export const finish: ChatAction = {
  place: 'head',
  words: texts => texts.finish,
  question: (chat, texts) => aboutCustomer(chat, texts.finish, texts),
  request: ({ id }) => finishDialog(id),
  hasHappened: ({ state }) => state === 'closed' || state === 'closing'
}
