import { sentences } from '../../../../lib/text/sentences'
import { skipDialog } from '../../../../rest/open-lines/operators'
import { leaving, type ChatAction } from '../chat-action'

/** Gives the dialog to whoever is next in its queue. The current user and all colleagues leave the chat. */
export const skip: ChatAction = {
  place: 'menu',
  words: texts => texts.skip,
  looksFirst: true,
  question: (chat, texts) => {
    const { title, question, confirm } = texts.skip
    const rest = leaving(chat, texts)
    return { title, text: rest.length ? sentences([question, texts.takeOver.leave(rest)]) : question, confirm }
  },
  told: (now, { handedOver, skip: { done } }) => now === 'nobody' ? done : now === 'unseen' ? handedOver.unseen : handedOver.now(now.name),
  request: ({ id }) => skipDialog(id),
  hasHappened: ({ dialog }, userId) => dialog !== undefined && dialog.ownerId !== userId
}
