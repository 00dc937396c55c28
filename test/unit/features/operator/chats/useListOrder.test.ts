import { afterEach, expect, it } from 'vitest'
import { chats, openDesk, type Desk } from '../operator'

let desk: Desk
afterEach(() => desk.close())

const groupOfChat = (id: number) => desk.operator.order.sections.value.find(({ ids }) => ids.includes(id))?.group

it('orders anew with what becomes known, and not while somebody points at the list', async () => {
  desk = await openDesk()
  const { live, order, list } = desk.operator
  desk.colleagueSays(chats.mine, 'Done')
  await live.round()
  expect(groupOfChat(chats.mine)).toBe('yours')
  order.hold(true)
  const before = list.ids.value
  desk.customerSays(chats.mine, 'Hello?')
  await live.round()
  expect(desk.operator.store.chat(chats.mine)).toMatchObject({ awaitsAnswer: true })
  expect([groupOfChat(chats.mine), list.ids.value]).toEqual(['yours', before])
  order.hold(false)
  expect(groupOfChat(chats.mine)).toBe('waiting')
})
