import { finishDialog } from '../../../rest/open-lines/operators'
import type { ChatAction } from './chat-action'

/** Finishes the dialog. Where the customer is asked to rate it, it is over only then. */
export const finish: ChatAction = {
  place: 'head',
  words: texts => texts.finish,
  question: ({ customer }, { finish: { title, question, confirm }, nameless }) => ({
    title, text: question(customer || nameless.customer), confirm
  }),
  request: ({ id }) => finishDialog(id),
  hasHappened: ({ state }) => state === 'closed' || state === 'closing'
}
