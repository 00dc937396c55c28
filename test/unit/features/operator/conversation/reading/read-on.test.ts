import { afterEach, describe, expect, it } from 'vitest'
import { chats, openDesk, type Desk } from '../../operator'

let desk: Desk
afterEach(() => desk.close())

const shown = () => desk.operator.store.conversation!.history!.messages.map(({ id }) => id)
const kept = () => desk.emulator.world.chats.get(chats.mine)!.messages.map(({ id }) => id)

describe('messages that came meanwhile', () => {
  it.each([3, 49, 51, 700])('are all there, without a gap: %i', async (count) => {
    desk = await openDesk()
    const [first] = shown()
    for (let index = 0; index < count; index++) desk.customerSays(chats.mine, `News ${index}`)
    await desk.operator.conversation.newer()
    expect(shown()).toEqual(kept().filter(id => id >= first!))
  })

  it('of which there are too many to read at once leave no gap either: what was before is loaded again', async () => {
    desk = await openDesk()
    for (let index = 0; index < 1100; index++) desk.customerSays(chats.mine, `News ${index}`)
    await desk.operator.conversation.newer()
    expect(shown()).toEqual(kept().slice(-shown().length))
    expect(desk.operator.store.conversation!.older).toBe('more')
    while (desk.operator.store.conversation!.older === 'more') await desk.operator.conversation.older()
    expect(shown()).toEqual(kept())
  })
})
