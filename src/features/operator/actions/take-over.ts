import { interceptSession } from '../../../rest/open-lines/open-line-sessions'
import { withLeaving, type ChatAction } from './chat-action'

/** Takes a dialog from the colleague who has it, and who sees that. Everybody else leaves the chat too. */
export const takeOver: ChatAction = {
  place: 'head',
  words: texts => texts.takeOver,
  looksFirst: true,
  question: (chat, texts) => {
    const { title, question, confirm } = texts.takeOver
    return { title, text: withLeaving(question(chat.owner?.name || texts.nameless.colleague), chat, texts, chat.dialog?.ownerId), confirm }
  },
  request: ({ id }) => interceptSession(id),
  hasHappened: ({ dialog }, userId) => dialog?.ownerId === userId
}
