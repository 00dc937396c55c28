import { linkChat } from './crm-link'
import { fullName } from './model'
import { beginSession, giveTo } from './line'
import type { Chat, World } from './world'

/** Where a session goes that the CRM registers at another item: a deal that had no chats. */
const elsewhere = { type: 'deal', id: 314 } as const

/**
 * A new session with the caller, accepted at once and without a greeting. The line's settings decide anew which CRM item
 * it belongs to (docs/bitrix24/open-line-sessions.md#o27): mostly the same one.
 */
export function startSession(world: World, chat: Chat, userId: number): void {
  register(world, chat)
  beginSession(world, chat, { status: 10, operatorId: userId, tied: world.switches.startedSession !== 'untied' })
  giveTo(world, chat, userId, `${fullName(world.users.get(userId))} started a new conversation`)
}

function register(world: World, chat: Chat): void {
  const { startedSession } = world.switches
  if (startedSession !== 'tied') linkChat(world, chat, startedSession === 'elsewhere' ? elsewhere : undefined)
}
