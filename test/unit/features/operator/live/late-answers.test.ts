import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeWorld } from '../../../../emulator/control/control-world'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'
import { chats, openDesk, type Desk } from '../operator'

let emulator: Emulator
let desk: Desk

beforeEach(async () => {
  vi.useFakeTimers()
  emulator = createEmulator()
  const opening = openDesk({ emulator })
  await wait(0.1)
  desk = await opening
  await wait(1)
})
afterEach(() => {
  desk.close()
  vi.useRealTimers()
})

const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)
const chat = (id: number) => desk.operator.store.chat(id)

/** What is asked next is answered at once by the portal, and arrives five seconds later. */
async function late(ask: () => unknown) {
  emulator.faults.add({ fault: 'slow', method: 'batch', ms: 5000, times: 1 })
  void ask()
  await wait(0.1)
}

async function run(action: 'take' | 'take-over' | 'finish', chatId: number) {
  desk.operator.select(chatId)
  void desk.operator.actions.run(action, chatId)
  await wait(1)
}

describe('an answer that arrives late', () => {
  const actions = [
    ['take', chats.waiting, { state: 'open', member: true, dialog: { ownerId: 7 } }],
    ['take-over', chats.colleague, { state: 'open', member: true, dialog: { ownerId: 7 } }],
    ['finish', chats.mine, { state: 'closed', dialog: { ownerId: 0 } }]
  ] as const
  for (const [action, chatId, now] of actions) {
    it(`of a round changes nothing of what "${action}" led to meanwhile`, async () => {
      await late(() => desk.operator.live.round())
      await run(action, chatId)
      expect(chat(chatId)).toMatchObject(now)
      await wait(6)
      expect(chat(chatId)).toMatchObject(now)
    })

    it(`of the list changes nothing of what "${action}" led to meanwhile`, async () => {
      await late(() => desk.operator.chats.refresh())
      await run(action, chatId)
      await wait(6)
      expect(chat(chatId)).toMatchObject(now)
    })

    it(`of a reading of the chat changes nothing of what "${action}" led to meanwhile`, async () => {
      await late(() => desk.operator.chats.refresh(chatId))
      await run(action, chatId)
      await wait(6)
      expect(chat(chatId)).toMatchObject(now)
    })

    it(`of a look at a chat that was not on screen changes nothing of what "${action}" led to meanwhile`, async () => {
      await late(() => desk.operator.chats.lookAt([chat(chatId)!]))
      await run(action, chatId)
      await wait(6)
      expect(chat(chatId)).toMatchObject(now)
    })
  }

  it('about one chat is taken, whatever was read of the list meanwhile', async () => {
    changeWorld(emulator, { op: 'remove-member', chatId: chats.mine, userId: 7 })
    desk.customerSays(chats.mine, 'Are you there?')
    await late(() => desk.operator.chats.refresh(chats.mine))
    void desk.operator.chats.refresh()
    await wait(1)
    expect(chat(chats.mine)?.member).toBe(true)
    // Before the next round, which takes whoever has a dialog for a member of its chat.
    await wait(4.5)
    expect(chat(chats.mine)).toMatchObject({ member: false, state: 'open', last: { text: 'Are you there?' } })
  })
})
