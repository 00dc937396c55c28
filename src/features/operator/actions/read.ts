import { markRead } from '../../../rest/im/own-messages'
import type { ChatAction } from './chat-action'

/** Takes the chat's number from the current user's messenger, which nothing else here does. */
export const read: ChatAction = {
  place: 'menu',
  words: texts => texts.read,
  request: ({ id }) => markRead(`chat${id}`),
  // A portal that does not tell what was read gives 0 for both.
  hasHappened: ({ dialog }) => dialog !== undefined && dialog.unread === 0 && dialog.lastReadId > 0
}
