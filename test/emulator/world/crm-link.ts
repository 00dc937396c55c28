import type { CrmItem } from '../../../src/domain/crm-item'
import type { Chat, World } from './world'

/** Ties the running session of a chat to this item alone, or to none: no other one lists it from now on. */
export function linkChat(world: World, chat: Chat, item: CrmItem | undefined): void {
  world.activities = world.activities.filter(({ chatId }) => chatId !== chat.id)
  if (!chat.line) return
  chat.line.crm = { lead: 0, deal: 0, contact: 0, company: 0, ...item ? { [item.type]: item.id } : {} }
  if (item) world.activities.push({ ...item, chatId: chat.id, connector: chat.line.connector })
}
