import { sayInLine } from '../../world/delivery'
import { isOpen } from '../../world/line'
import { post, type NewMessage } from '../../world/model'
import { startSession } from '../../world/started-session'
import type { Chat, StoredMessage, World } from '../../world/world'

/** A person writes in the messenger. In a line's chat it goes on to the customer, and into one that is over it begins a session. */
export function sayAs(world: World, chat: Chat, written: NewMessage): StoredMessage {
  const message = { ...written, text: cut(written.text) }
  if (!chat.line) return post(world, chat, message)
  if (!isOpen(chat)) startSession(world, chat, message.authorId)
  return sayInLine(world, chat, message)
}

/** A longer text loses its end, without an error (docs/bitrix24/open-line-chats.md#o5). */
export function cut(text: string): string {
  return text.length > 20_006 ? `${text.slice(0, 20_000)} (...)` : text
}
