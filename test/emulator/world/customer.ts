import { ControlError } from '../control/control-error'
import { currentSession, newId, post } from './model'
import type { World } from './world'

/** The customer writes; into a finished dialog it begins a new session that waits for an operator, as on the portal. */
export function customerWrites(world: World, chatId: number, text: string): number {
  const chat = world.chats.get(chatId)
  if (!chat?.line) throw new ControlError(404, `Chat ${chatId} is no open line chat`)
  if ((currentSession(chat)?.status ?? 60) >= 50) {
    chat.members = [chat.line.customerId]
    chat.ownerId = 0
    chat.line.sessions.push({ id: newId(world, 'session'), chatId, status: 0, operatorId: 0, startedAt: world.now() })
    post(world, chat, { authorId: 0, text: 'Conversation started', params: { CLASS: 'bx-messenger-content-item-ol-start' } })
  }
  return post(world, chat, { authorId: chat.line.customerId, text }).id
}
