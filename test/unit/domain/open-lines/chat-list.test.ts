import { describe, expect, it } from 'vitest'
import { eachOnce, nextWaiting, type CrmChat } from '../../../../src/domain/open-lines/chat-list'

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

describe('the next who waits', () => {
  const asks = (id: number, news: Partial<CrmChat>): CrmChat => ({ ...chat(id, 84, 'open'), awaitsAnswer: true, ...news })
  const next = (...chats: CrmChat[]) => nextWaiting(chats, { userId: 7, chosenId: 1 })?.id

  it('is a customer of one\'s own before one whom nobody has, and never the chosen chat', () => {
    expect(next(asks(1, { member: true }), chat(2, 84, 'waiting'), asks(3, { member: true }))).toBe(3)
    expect(next(asks(1, { member: true }), chat(2, 84, 'waiting'))).toBe(2)
  })

  it('is none where only colleagues\' customers wait, or nobody', () => {
    expect(next(asks(2, {}), chat(3, 84, 'open'), chat(4, 84, 'closed'))).toBeUndefined()
  })
})
