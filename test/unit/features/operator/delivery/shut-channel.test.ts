import { afterEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { chats, openDesk, type Desk } from '../operator'

let desk: Desk
afterEach(() => desk.close())

it('a question about a shut channel is gone when one goes to another chat', async () => {
  desk = await openDesk()
  const { store, shutChannel } = desk.operator
  store.chats = store.chats.map(chat => ({ ...chat, dialog: chat.dialog && { ...chat.dialog, closesAt: new Date(0) } }))
  const go = vi.fn()
  shutChannel.unlessShut(chats.mine, go)
  expect([shutChannel.held.value?.chatId, go.mock.calls.length]).toEqual([chats.mine, 0])
  desk.operator.select(chats.silent)
  await nextTick()
  expect(shutChannel.held.value).toBeUndefined()
  shutChannel.confirm()
  expect(go).not.toHaveBeenCalled()
})
