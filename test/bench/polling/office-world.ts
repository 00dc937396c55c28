import type { CrmItem } from '../../../src/domain/crm-item'
import type { Emulator } from '../../emulator/emulator'
import { newId, post } from '../../emulator/world/model'
import { newChat } from '../../emulator/world/seed/new-chat'

/** Ida Brandt and Anna Weber of the emulator's world: whose the dialogs are, and who writes in them. */
export const operatorId = 7
const customerId = 652

/** One more deal with one running dialog that the operator is in. */
export function addCard({ world }: Emulator, number: number): { item: CrmItem, chatId: number } {
  const item: CrmItem = { type: 'deal', id: 10_000 + number }
  const chatId = 20_000 + number
  world.crm.set(`deal:${item.id}`, {
    ...item, title: `Deal ${number}`, firstName: '', lastName: '', contactIds: [], companyId: 0, assignedById: operatorId, stage: '', amount: '',
    readers: 'all', createdAt: world.now()
  })
  const session = { id: newId(world, 'session'), chatId, status: 40, operatorId, startedAt: world.now(), tied: true }
  const chat = newChat(world, {
    id: chatId, type: 'lines', title: `Customer ${number}`, ownerId: operatorId, members: [customerId, operatorId],
    line: {
      lineId: 12, connector: 'livechat', customerId, sessions: [session], silent: false, pinned: false, crm: { lead: 0, deal: item.id, contact: 0, company: 0 }
    }
  })
  world.activities.push({ type: 'deal', id: item.id, chatId, connector: 'livechat' })
  post(world, chat, { authorId: customerId, text: 'Good morning!' })
  return { item, chatId }
}
