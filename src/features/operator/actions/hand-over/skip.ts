import { skipDialog } from '../../../../rest/open-lines/operators'
import { handedOverText, withLeaving, type ChatAction } from '../chat-action'

/** Gives the dialog to whoever is next in its queue. The current user and all colleagues leave the chat. */
export const skip: ChatAction = {
  place: 'menu',
  words: texts => texts.skip,
  looksFirst: true,
  question: (chat, texts) => {
    const { title, question, confirm } = texts.skip
    return { title, text: withLeaving(question, chat, texts), confirm }
  },
  told: (now, texts) => handedOverText(now, texts, texts.skip.done),
  request: ({ id }) => skipDialog(id),
  hasHappened: ({ dialog }, userId) => dialog !== undefined && dialog.ownerId !== userId
}
