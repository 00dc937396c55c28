import { sentences } from '../../../lib/text/sentences'
import { interceptSession } from '../../../rest/open-lines/open-line-sessions'
import type { ChatAction } from './chat-action'

/** Takes a dialog from the colleague who has it, and who sees that. Everybody else leaves the chat too. */
export const takeOver: ChatAction = {
  place: 'head',
  words: texts => texts.takeOver,
  looksFirst: true,
  question: ({ owner, dialog, others }, { takeOver: { title, question, leave, confirm }, nameless }) => {
    const rest = others.filter(({ id }) => id !== dialog?.ownerId).map(({ name }) => name || nameless.colleague)
    const text = question(owner?.name || nameless.colleague)
    return { title, text: rest.length ? sentences([text, leave(rest)]) : text, confirm }
  },
  request: ({ id }) => interceptSession(id),
  hasHappened: ({ dialog }, userId) => dialog?.ownerId === userId
}
