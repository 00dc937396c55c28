import { ControlError } from '../control/control-error'
import { currentSession, post } from './model'
import { beginSession, isClosing, isOpen } from './line'
import type { World } from './world'

/**
 * The customer writes, as on the portal: into a finished dialog it begins a new session that waits for an operator; one
 * that is being closed goes on.
 */
export function customerWrites(world: World, chatId: number, text: string): number {
  const chat = world.chats.get(chatId)
  if (!chat?.line) throw new ControlError(404, `Chat ${chatId} is no open line chat`)
  if (!isOpen(chat)) beginSession(world, chat, { status: 0, operatorId: 0 })
  else if (isClosing(chat)) Object.assign(currentSession(chat) ?? {}, { status: 25 })
  return post(world, chat, { authorId: chat.line.customerId, text }).id
}
