import { expect, it } from 'vitest'
import type { OpenLineDialog } from '../../../../src/domain/open-lines/open-line'
import { eachOnce } from '../../../../src/domain/open-lines/chat-list'
import type { CrmChat } from '../../../../src/domain/open-lines/crm-chat'
import { otherChannels } from '../../../../src/domain/open-lines/other-channels'

const chat = (id: number, itemId: number, state: CrmChat['state']): CrmChat => ({
  id, item: { type: 'contact', id: itemId }, connectorId: 'livechat', channel: 'Live chat', state, dialog: undefined, member: undefined,
  customer: '', last: undefined, said: undefined, saidBy: undefined, unanswered: [], awaitsAnswer: false, owner: undefined, others: []
})
const kept = (...chats: CrmChat[]) => eachOnce(chats).map(({ id, item, state }) => [id, item.id, state])

it('keeps a chat of several items once, through the one that it goes on in', () => {
  expect(kept(chat(1, 84, 'closed'), chat(2, 84, 'closed'), chat(1, 85, 'open'))).toEqual([[1, 85, 'open'], [2, 84, 'closed']])
  expect(kept(chat(1, 84, 'open'), chat(1, 85, 'open'))).toEqual([[1, 84, 'open']])
  expect(kept(chat(1, 84, 'waiting'), chat(1, 85, 'closed'))).toEqual([[1, 84, 'waiting']])
})

it('knows the other channels of a customer that take answers now, each once', () => {
  const of = (id: number, channel: string, more: Partial<CrmChat> = {}): CrmChat => ({ ...chat(id, 84, 'open'), channel, customer: 'Anna Weber', ...more })
  const telegram = of(1, 'Telegram')
  const others = [
    of(2, 'Viber'), of(3, 'Viber'), of(4, 'Telegram'), of(5, 'Live chat', { state: 'closed' }), of(6, 'Facebook', { isGone: true }),
    of(7, 'Avito', { customer: 'Jan Novak' }), of(8, 'VK', { customer: '' })
  ]
  expect(otherChannels([telegram, ...others], telegram).map(({ channel }) => channel)).toEqual(['Viber'])
  expect(otherChannels([telegram], telegram)).toEqual([])
})

it('does not take two people of one name for one customer, where CRM tells them apart', () => {
  const of = (id: number, contactId: number | undefined): CrmChat => ({
    ...chat(id, 84, 'open'), channel: `Channel ${id}`, customer: 'Guest',
    dialog: { customerId: 600 + id, crmItems: contactId ? [{ type: 'contact', id: contactId }, { type: 'company', id: 40 }] : [] } as unknown as OpenLineDialog
  })
  const first = of(1, 83)
  expect(otherChannels([first, of(2, 84), of(3, 83), of(4, undefined)], first).map(({ id }) => id)).toEqual([3, 4])
})

it('knows one customer of whom each channel made a lead of its own', () => {
  const of = (id: number, leadId: number, contactId?: number): CrmChat => ({
    ...chat(id, 84, 'open'), channel: `Channel ${id}`, customer: 'Anna Weber',
    dialog: { customerId: 600 + id, crmItems: [{ type: 'lead', id: leadId }, ...contactId ? [{ type: 'contact', id: contactId }] : []] } as unknown as OpenLineDialog
  })
  const first = of(1, 5, 83)
  expect(otherChannels([first, of(2, 6, 83), of(3, 7), of(4, 8, 84)], first).map(({ id }) => id)).toEqual([2, 3])
})
