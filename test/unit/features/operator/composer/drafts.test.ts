import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'
import { chats, memoryStore, openDesk, type Desk } from '../operator'

let emulator: Emulator
let desks: Desk[]
beforeEach(() => {
  vi.useFakeTimers()
  emulator = createEmulator()
  desks = []
})
afterEach(() => {
  for (const desk of desks) desk.close()
  vi.useRealTimers()
})

/** Another frame: of the same browser with the same `local`, else of another machine. */
async function open(local = memoryStore()): Promise<Desk> {
  const opening = openDesk({ emulator, local })
  await vi.advanceTimersByTimeAsync(200)
  desks.push(await opening)
  return desks.at(-1)!
}
const pause = () => vi.advanceTimersByTimeAsync(8000)
const textIn = (desk: Desk, chatId: number) => desk.operator.drafts.textOf(chatId)

describe('a half-written answer', () => {
  it('is there when the card is opened again, at once and in its own chat', async () => {
    const local = memoryStore()
    const first = await open(local)
    first.operator.drafts.write(chats.mine, 'Dear Anna')
    first.close()
    const second = await open(local)
    expect([textIn(second, chats.mine), textIn(second, chats.silent)]).toEqual(['Dear Anna', ''])
  })

  it('is kept also in a chat that appeared while the card was open', async () => {
    const local = memoryStore()
    const { activities } = emulator.world
    const first = await open(local)
    activities.push({ ...activities.find(({ chatId }) => chatId === 965)!, type: 'deal', id: 311 })
    await first.operator.live.round()
    first.operator.drafts.write(965, 'Dear Eva')
    first.close()
    expect(textIn(await open(local), 965)).toBe('Dear Eva')
  })

  it('of another tab does not come into a box that is in use', async () => {
    const local = memoryStore()
    const [here, there] = [await open(local), await open(local)]
    there.operator.drafts.write(chats.mine, 'From the other tab')
    here.customerSays(chats.mine, 'Hello?')
    await here.operator.live.round()
    expect(textIn(here, chats.mine)).toBe('')
  })

  it('does not beat a newer one because it was written on a machine whose clock is hours ahead', async () => {
    let ahead = 5 * 3_600_000
    emulator = createEmulator({ now: () => Date.now() - ahead })
    const local = memoryStore()
    const first = await open(local)
    first.operator.drafts.write(chats.mine, 'Old')
    await pause()
    first.close()
    vi.setSystemTime(Date.now() - ahead)
    ahead = 0
    const second = await open()
    second.operator.drafts.write(chats.mine, 'New')
    await pause()
    expect(textIn(await open(local), chats.mine)).toBe('New')
  })

  it('is there on the other machine after a pause', async () => {
    const first = await open()
    first.operator.drafts.write(chats.mine, 'Dear Anna')
    await pause()
    expect(textIn(await open(), chats.mine)).toBe('Dear Anna')
  })

  it('goes to the portal once, after the last key', async () => {
    const first = await open()
    emulator.log.clear()
    for (const text of ['D', 'De', 'Dea', 'Dear']) first.operator.drafts.write(chats.mine, text)
    await vi.advanceTimersByTimeAsync(6000)
    expect(first.executions('user.option.set')).toBe(1)
  })

  it('costs nothing where it was typed and sent within the pause', async () => {
    const first = await open()
    emulator.log.clear()
    first.send(chats.mine, 'Quick answer')
    await pause()
    expect(first.requests().filter(method => method.startsWith('user.option'))).toEqual([])
  })

  it('is gone on the other machine once it was sent here', async () => {
    const here = await open()
    here.operator.drafts.write(chats.mine, 'Dear Anna')
    await pause()
    here.send(chats.mine, 'Dear Anna')
    await pause()
    await pause()
    expect(textIn(await open(), chats.mine)).toBe('')
  })

  /** An older text here, a newer one on another machine, and the card opened here again. */
  async function onTwoMachines() {
    const local = memoryStore()
    const here = await open(local)
    here.operator.drafts.write(chats.mine, 'Older, from here')
    here.close()
    await vi.advanceTimersByTimeAsync(1000)
    const there = await open()
    there.operator.drafts.write(chats.mine, 'Newer, from there')
    await pause()
    return { local, again: await open(local) }
  }

  it('of two machines: the newest is in the box, the other is offered and can be exchanged for it', async () => {
    const { again } = await onTwoMachines()
    expect(textIn(again, chats.mine)).toBe('Newer, from there')
    expect(again.operator.drafts.offered.get(chats.mine)?.text).toBe('Older, from here')
    again.operator.drafts.exchange(chats.mine)
    expect([textIn(again, chats.mine), again.operator.drafts.offered.get(chats.mine)?.text]).toEqual(['Older, from here', 'Newer, from there'])
  })

  it('that lost against a newer one of another machine is kept until it is turned down, also once one goes on typing', async () => {
    const { local, again } = await onTwoMachines()
    again.operator.drafts.write(chats.mine, 'Newer, from there!')
    again.close()
    const later = await open(local)
    expect([textIn(later, chats.mine), later.operator.drafts.offered.get(chats.mine)?.text]).toEqual(['Newer, from there!', 'Older, from here'])
    later.operator.drafts.dismiss(chats.mine)
    later.close()
    expect((await open(local)).operator.drafts.offered.size).toBe(0)
  })

  it('of an earlier state does not come back once the later one was sent', async () => {
    const local = memoryStore()
    const here = await open(local)
    here.operator.drafts.write(chats.mine, 'Hello')
    await pause()
    here.operator.drafts.write(chats.mine, 'Good morning')
    here.close()
    const again = await open(local)
    again.send(chats.mine, 'Good morning')
    await pause()
    again.close()
    expect(textIn(await open(local), chats.mine)).toBe('')
  })

  it('that was kept while one went on typing is no other version of the text', async () => {
    const local = memoryStore()
    const here = await open(local)
    here.operator.drafts.write(chats.mine, 'Hello ')
    await pause()
    here.operator.drafts.write(chats.mine, 'Hello Anna')
    here.close()
    const again = await open(local)
    expect([textIn(again, chats.mine), again.operator.drafts.offered.size]).toEqual(['Hello Anna', 0])
  })

  it('is stored under ids only', async () => {
    const local = memoryStore()
    const desk = await open(local)
    desk.operator.drafts.write(chats.mine, 'Dear Anna Weber')
    desk.send(chats.silent, 'x')
    expect(local.keys().join(' ')).not.toMatch(/Anna|Weber|Ida|Brandt|Dear/)
    expect(local.keys()).toContain('relay.draft.a1b2c3d4e5f60718293a4b5c6d7e8f90.7.deal.311.915')
  })

  it('stays in the box where the portal cannot keep it', async () => {
    const desk = await open()
    emulator.faults.add({ fault: 'refuse', method: 'user.option.set', code: 'ACCESS_DENIED' })
    desk.operator.drafts.write(chats.mine, 'Dear Anna')
    await pause()
    expect(textIn(desk, chats.mine)).toBe('Dear Anna')
  })
})

describe('a text that was pressed when the card was closed', () => {
  it('is shown again as not confirmed, and as sent once it is found', async () => {
    const local = memoryStore()
    const first = await open(local)
    emulator.faults.add({ fault: 'never-answer', method: 'imopenlines.crm.message.add' })
    first.send(chats.mine, 'On its way')
    await vi.advanceTimersByTimeAsync(200)
    first.close()
    const second = await open(local)
    expect(second.sendings().map(({ text, state }) => [text, state])).toEqual([['On its way', 'sent']])
  })
})
