import { interceptSession } from '../../../rest/open-lines/open-line-sessions'
import type { ChatAction } from './chat-action'

/** Takes a dialog from the colleague who has it, and who sees that. */
export const takeOver: ChatAction = {
  place: 'head',
  words: texts => texts.takeOver,
  question: ({ owner }, { takeOver: { title, question, confirm }, nameless }) => ({
    title, text: question(owner?.name || nameless.colleague), confirm
  }),
  request: ({ id }) => interceptSession(id),
  hasHappened: ({ dialog }, userId) => dialog?.ownerId === userId
}
