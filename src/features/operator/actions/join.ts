import { joinChat } from '../../../rest/open-lines/open-line-chats'
import type { ChatAction } from './chat-action'

/** Makes somebody a member of the chat without taking the dialog. */
export const join: ChatAction = {
  place: 'head',
  words: texts => texts.join,
  request: ({ id, item }, userId) => joinChat({ item, chatId: id, userId }),
  isDoneAlready: ({ refusal }) => refusal === 'already-a-member',
  hasHappened: ({ member }) => member === true
}
