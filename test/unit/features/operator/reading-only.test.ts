import { afterEach, expect, it } from 'vitest'
import type { CrmItem } from '../../../../src/domain/crm-item'
import { ida, openDesk, tick, type Desk } from './operator'

let desk: Desk
afterEach(() => desk.close())

/** Who is where, who has what, what is read, and what was said. */
function stateOf({ emulator: { world } }: Desk) {
  return [...world.chats.values()].map(({ id, members, ownerId, readUpTo, messages, line }) =>
    [id, [...members], ownerId, [...readUpTo], messages.length, line?.sessions.map(({ status, operatorId }) => [status, operatorId])])
}

it.each<CrmItem>([
  { type: 'deal', id: 311 }, { type: 'deal', id: 318 }, { type: 'deal', id: 317 }
])('reading joins nothing, takes nothing and marks nothing as read: $type $id', async (item) => {
  desk = await openDesk({ item, isOpen: false })
  const before = stateOf(desk)
  await desk.operator.start()
  expect(desk.operator.store.chats.length).toBeGreaterThan(1)
  for (const { id } of desk.operator.store.chats) {
    desk.operator.select(id)
    await tick()
    await desk.operator.chats.refresh(id)
    desk.operator.drafts.write(id, 'Only a draft.')
  }
  await desk.settled()
  expect(desk.operator.store.me?.id).toBe(ida)
  expect(stateOf(desk)).toEqual(before)
})
