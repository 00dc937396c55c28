import { finishDialog } from '../../../rest/open-lines/operators'
import type { ChatAction } from './chat-action'

/** Finishes the dialog. The customer may be asked to rate it. */
export const finish: ChatAction = {
  place: 'head',
  words: texts => texts.finish,
  question: ({ customer }, { finish: { title, question, confirm }, nameless }) => ({
    title, text: question(customer || nameless.customer), confirm
  }),
  request: ({ id }) => finishDialog(id),
  hasHappened: ({ state }) => state === 'closed'
}
