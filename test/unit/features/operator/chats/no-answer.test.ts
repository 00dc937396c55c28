import { afterEach, describe, expect, it, vi } from 'vitest'
import { mergeNoAnswers, readNoAnswers, writeNoAnswers } from '../../../../../src/domain/open-lines/no-answer'
import { groupOf } from '../../../../../src/domain/open-lines/list-order'
import { chats, ida, memoryStore, openDesk, type Desk } from '../operator'

let desk: Desk
afterEach(() => {
  desk.close()
  vi.useRealTimers()
})

const group = () => groupOf(desk.operator.store.chat(chats.mine)!, ida, desk.operator.noAnswer.upTo.value.get(chats.mine))

describe('"No answer needed"', () => {
  it('ends the waiting until the customer writes again, and a press takes it back', async () => {
    desk = await openDesk()
    const { noAnswer, live } = desk.operator
    desk.customerSays(chats.mine, 'Thanks')
    await live.round()
    expect(group()).toBe('waiting')
    noAnswer.toggle(chats.mine)
    expect([group(), noAnswer.isDismissed(chats.mine)]).toEqual(['yours', true])
    noAnswer.toggle(chats.mine)
    expect(group()).toBe('waiting')
    noAnswer.toggle(chats.mine)
    desk.customerSays(chats.mine, 'One more thing')
    await live.round()
    expect([group(), noAnswer.isDismissed(chats.mine)]).toEqual(['waiting', false])
  })

  it('is known to this browser at once, and to other machines through the portal', async () => {
    const local = memoryStore()
    desk = await openDesk({ local })
    vi.useFakeTimers()
    desk.customerSays(chats.mine, 'Thanks')
    await desk.operator.live.round()
    desk.operator.noAnswer.toggle(chats.mine)
    await vi.advanceTimersByTimeAsync(2500)
    const { emulator } = desk
    desk.close()
    vi.useRealTimers()
    desk = await openDesk({ local, emulator })
    expect(group()).toBe('yours')
    desk.close()
    desk = await openDesk({ emulator })
    expect(group()).toBe('yours')
  })
})

describe('the chat that opens', () => {
  it('is not one whose customer needs no answer, while another waits', async () => {
    const local = memoryStore()
    desk = await openDesk({ local })
    expect(desk.operator.store.chosenId).toBe(chats.mine)
    desk.operator.noAnswer.toggle(chats.mine)
    const { emulator } = desk
    desk.close()
    desk = await openDesk({ local, emulator })
    expect(desk.operator.store.chosenId).toBe(chats.waiting)
  })
})

describe('what is stored', () => {
  it('is read back, and what does not fit is nothing', () => {
    const said = new Map([[915, { upTo: 70413, at: 1700 }]])
    expect(readNoAnswers(writeNoAnswers(said))).toEqual(said)
    for (const odd of [undefined, '', [], '{"v":2}', '{"v":1,"chats":{"x":[1,2],"5":[1],"6":["a",2],"7":null,"8":[-1,1]}}']) {
      expect(readNoAnswers(odd).size).toBe(0)
    }
  })

  it('counts what was said last, here or elsewhere, and keeps the newest two hundred', () => {
    const one = new Map([[1, { upTo: 5, at: 10 }], [2, { upTo: 6, at: 30 }]])
    const other = new Map([[1, { upTo: 0, at: 20 }], [2, { upTo: 0, at: 20 }]])
    expect([...mergeNoAnswers(one, other)].sort()).toEqual([[1, { upTo: 0, at: 20 }], [2, { upTo: 6, at: 30 }]])
    const many = new Map(Array.from({ length: 250 }, (_, at) => [at + 1, { upTo: 1, at }] as const))
    const kept = readNoAnswers(writeNoAnswers(many))
    expect([kept.size, kept.has(250), kept.has(1)]).toEqual([200, true, false])
  })
})
