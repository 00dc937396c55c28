import { takeDialog } from '../../../rest/open-lines/operators'
import { colleaguesIn, isOpenFor, type ChatAction } from './chat-action'

/**
 * Takes a dialog that waits for an operator. The portal takes it from a colleague as well, without a word, and puts everybody
 * else out of the chat (docs/bitrix24/open-line-sessions.md#o13, #o15): so who is in it is read and asked about first.
 */
export const take: ChatAction = {
  place: 'head',
  looksFirst: true,
  words: texts => texts.take,
  question: (chat, texts) => {
    const { title, question, confirm } = texts.take
    const people = colleaguesIn(chat, texts)
    return people.length ? { title, text: question(people), confirm } : undefined
  },
  request: ({ id }) => takeDialog(id),
  hasHappened: (chat, userId) => isOpenFor(userId, chat)
}
