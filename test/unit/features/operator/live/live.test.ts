import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeWorld } from '../../../../emulator/control/control-world'
import { createEmulator } from '../../../../emulator/emulator'
import { giveTo } from '../../../../emulator/world/line'
import { newLineChat } from '../../../../emulator/world/seed/line-chat'
import { chats, ida, openDesk, type Desk } from '../operator'

let desk: Desk

beforeEach(async () => {
  vi.useFakeTimers()
  const opening = openDesk()
  await vi.advanceTimersByTimeAsync(100)
  desk = await opening
  desk.emulator.log.clear()
})
afterEach(() => {
  desk.close()
  vi.useRealTimers()
})

const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)
const texts = () => desk.operator.store.conversation!.history!.messages.map(({ text }) => text)

describe('while the card is open', () => {
  it('what the customer writes is there after one round', async () => {
    desk.customerSays(chats.mine, 'Are you there?')
    await wait(12.5)
    expect(texts().at(-1)).toBe('Are you there?')
    expect(desk.requests(), 'in the batch of the round').toEqual(['batch'])
  })

  it('reads on where more came than the batch of a round brings', async () => {
    const written = Array.from({ length: 60 }, (_, at) => `message ${at}`)
    for (const text of written) desk.customerSays(chats.mine, text)
    await wait(12.5)
    expect(texts().slice(-60)).toEqual(written)
    expect(desk.requests().length).toBeGreaterThan(1)
  })

  it('shows what was edited or deleted meanwhile within three rounds, without a request more', async () => {
    const { emulator } = desk
    const shown = (id: number) => desk.operator.store.conversation!.history!.messages.find(one => one.id === id)
    const [edited, deleted, gone, last] = ['At nine?', 'Forget it', 'Oh', 'So?'].map(text => desk.customerSays(chats.mine, text)) as [number, number, number, number]
    await wait(12.5)
    changeWorld(emulator, { op: 'edit-message', messageId: edited, text: 'At ten?' })
    changeWorld(emulator, { op: 'delete-message', messageId: deleted })
    changeWorld(emulator, { op: 'delete-message', messageId: gone, completely: true })
    emulator.log.clear()
    await wait(30)
    expect(shown(edited)).toMatchObject({ text: 'At ten?', edited: true })
    expect([deleted, gone, last].map(id => shown(id)?.deleted)).toEqual([true, true, false])
    expect(new Set(desk.requests())).toEqual(new Set(['batch']))
    changeWorld(emulator, { op: 'edit-message', messageId: last, text: 'So what?' })
    await wait(40)
    expect(desk.operator.store.chat(chats.mine)?.last?.text).toBe('So what?')
  })

  it('shows it too where the first word of a short chat was edited', async () => {
    desk.operator.select(chats.waiting)
    await wait(1)
    const [first, ...others] = desk.operator.store.conversation!.history!.messages
    expect(others.length).toBeLessThan(19)
    changeWorld(desk.emulator, { op: 'edit-message', messageId: first!.id, text: 'Forget it' })
    await wait(40)
    expect(texts()[0]).toBe('Forget it')
  })

  it('shows within three rounds a message that came to light after a newer one', async () => {
    const early = desk.customerSays(chats.mine, 'First')
    const { messages } = desk.emulator.world.chats.get(chats.mine)!
    const hidden = messages.splice(messages.findIndex(({ id }) => id === early), 1)
    desk.customerSays(chats.mine, 'Second')
    await wait(12.5)
    expect(texts().at(-1)).toBe('Second')
    messages.splice(-1, 0, ...hidden)
    await wait(36)
    expect(texts().slice(-2)).toEqual(['First', 'Second'])
  })

  it('says why nothing comes any more where that does not pass by itself, and takes it back', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'batch', code: 'insufficient_scope', status: 403 })
    await wait(13)
    expect(desk.operator.live.problem.value).toMatchObject({ kind: 'scope-missing' })
    desk.emulator.faults.clear()
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.chat.get', code: 'ACCESS_DENIED', status: 403 })
    desk.operator.live.tryNow()
    await wait(1)
    expect(desk.operator.live.problem.value).toMatchObject({ kind: 'access-denied' })
    desk.emulator.faults.clear()
    desk.operator.live.tryNow()
    await wait(1)
    expect(desk.operator.live.problem.value).toBeUndefined()
  })

  /** Opens a chat on a portal that lets only members read the whole of it. */
  async function openForMembers(chatId: number) {
    desk.close()
    const emulator = createEmulator()
    emulator.world.switches.lineMessages = 'members'
    const opening = openDesk({ emulator })
    await vi.advanceTimersByTimeAsync(100)
    desk = await opening
    desk.operator.select(chatId)
    await wait(13)
  }

  it('brings a new session of a chat of which only sessions can be read, also where their answers name no chat', async () => {
    await openForMembers(chats.finished)
    expect(desk.operator.store.conversation?.source).toBe('session')
    desk.customerSays(chats.finished, 'A brand new question')
    await wait(40)
    expect(texts().at(-1)).toBe('A brand new question')
  })

  it('brings the whole chat to somebody who was let in meanwhile', async () => {
    await openForMembers(chats.colleague)
    expect(desk.operator.store.conversation).toMatchObject({ source: 'session', older: 'none' })
    giveTo(desk.emulator.world, desk.emulator.world.chats.get(chats.colleague)!, ida, 'Yours now')
    await wait(40)
    expect(desk.operator.store.conversation).toMatchObject({ source: 'chat', older: 'more' })
    expect(texts().at(-1)).toBe('Yours now')
  })

  it('asks again for the dialog of the chosen chat where it was not told', async () => {
    const { store } = desk.operator
    store.chats = store.chats.map(one => one.id === store.chosenId ? { ...one, dialog: undefined } : one)
    await wait(40)
    expect(store.chosen?.dialog?.chatId).toBe(store.chosenId)
  })

  it('a busy portal or a lost answer is no reason of that kind', async () => {
    desk.emulator.faults.add({ fault: 'http-before', status: 502, method: 'batch' })
    await wait(60)
    expect([desk.operator.live.isOffline.value, desk.operator.live.problem.value]).toEqual([true, undefined])
  })

  it('a quiet round is one small batch, and nothing else is read', async () => {
    await wait(12.5)
    expect(desk.requests()).toEqual(['batch'])
    const inside = desk.emulator.log.requests.filter(({ inBatch }) => inBatch).map(({ method }) => method)
    expect(new Set(inside)).toEqual(new Set(['imopenlines.crm.chat.get', 'imopenlines.dialog.get', 'im.dialog.messages.get']))
  })

  it('finds within a few rounds who writes into a finished chat, and who writes for the first time', async () => {
    desk.customerSays(chats.finished, 'One more thing')
    const { world } = desk.emulator
    newLineChat(world, { id: 990, type: 'deal', itemId: 311, customerId: 652, connector: 'viber', operatorId: 0 })
    desk.customerSays(990, 'Is anybody there?')
    await wait(60)
    const told = [chats.finished, 990].map(id => desk.operator.store.chat(id))
    expect(told.map(chat => [chat?.state, chat?.said?.text])).toEqual([['waiting', 'One more thing'], ['waiting', 'Is anybody there?']])
  })

  it('an answer on its way to the channel is read again in the same batch, until the channel has told what became of it', async () => {
    const last = () => desk.operator.store.conversation!.history!.messages.findLast(({ authorId }) => authorId === 7)!
    const { world } = desk.emulator
    world.chats.get(chats.mine)!.line!.connector = 'telegrambot'
    Object.assign(world.switches, { delivery: 'unknown' })
    desk.send(chats.mine, 'Friday at nine.')
    await wait(25)
    expect(last()).toMatchObject({ text: 'Friday at nine.', delivery: { state: 'sending' } })
    changeWorld(desk.emulator, { op: 'delivery', messageId: last().id, failed: true })
    await wait(25)
    expect(last().delivery).toEqual({ state: 'refused' })
    expect(desk.operator.store.chosen?.said?.delivery).toEqual({ state: 'refused' })
    changeWorld(desk.emulator, { op: 'delivery', messageId: last().id, failed: false })
    await wait(25)
    expect(last().delivery, 'not asked for again').toEqual({ state: 'refused' })
  })

  it('asks seldom when nothing happens, and often again when the operator comes back to work', async () => {
    await wait(10 * 60)
    desk.emulator.log.clear()
    await wait(5 * 60)
    expect(desk.requests().length).toBeLessThanOrEqual(6)
    desk.operator.live.touch()
    desk.emulator.log.clear()
    await wait(60)
    expect(desk.requests().length).toBeGreaterThanOrEqual(4)
  })

  it('asks nothing while it is hidden, and at once when it is seen again', async () => {
    desk.operator.live.setVisible(false)
    await wait(600)
    expect(desk.requests()).toEqual([])
    desk.customerSays(chats.mine, 'While you were away')
    desk.operator.live.setVisible(true)
    await wait(1)
    expect(texts().at(-1)).toBe('While you were away')
  })

  it('asks nothing when it was hidden before it had opened, until it is seen', async () => {
    desk.close()
    const opening = openDesk({ isOpen: false })
    desk = await opening
    desk.operator.live.setVisible(false)
    const started = desk.operator.start()
    await wait(1)
    await started
    desk.emulator.log.clear()
    await wait(600)
    expect(desk.requests()).toEqual([])
    desk.operator.live.setVisible(true)
    await wait(1)
    expect(desk.requests()).toEqual(['batch'])
  })

  it('asks more slowly when the portal is busy, and recovers', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'batch', code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
    await wait(120)
    const busy = desk.requests().length
    desk.emulator.faults.clear()
    for (let minute = 0; minute < 10; minute++) {
      desk.operator.live.touch()
      await wait(60)
    }
    desk.emulator.log.clear()
    await wait(60)
    expect(desk.requests().length).toBeGreaterThanOrEqual(4)
    expect(busy).toBeLessThanOrEqual(5)
  })

  it('says that the network is gone, keeps everything, and goes on by itself', async () => {
    desk.operator.drafts.write(chats.mine, 'Half a thought')
    desk.emulator.faults.add({ fault: 'http-before', method: '*', status: 502 })
    await wait(60)
    expect(desk.operator.live.isOffline.value).toBe(true)
    desk.customerSays(chats.mine, 'Hello?')
    desk.emulator.faults.clear()
    await wait(120)
    expect(desk.operator.live.isOffline.value).toBe(false)
    expect(texts().at(-1)).toBe('Hello?')
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('Half a thought')
  })

  it('asks at once when the network is back, whatever the pace had become, and when the operator says so', async () => {
    desk.emulator.faults.add({ fault: 'lost-after-headers' })
    await wait(10 * 60)
    expect(desk.operator.live.isOffline.value).toBe(true)
    desk.emulator.faults.clear()
    desk.customerSays(chats.mine, 'During the outage')
    desk.emulator.log.clear()
    // The frame was on screen all the time.
    desk.operator.setVisible(true)
    expect(desk.requests()).toEqual([])
    desk.operator.online()
    // A round that got lost at that moment has its own repeat.
    await wait(3)
    expect(desk.operator.live.isOffline.value).toBe(false)
    expect(texts().at(-1)).toBe('During the outage')
    desk.emulator.log.clear()
    await wait(12.5)
    expect(desk.requests().length, 'the lively pace again').toBeGreaterThanOrEqual(1)
  })

  it('asks nothing for a network that is back while the frame is hidden', async () => {
    desk.operator.setVisible(false)
    desk.operator.online()
    await wait(60)
    expect(desk.requests()).toEqual([])
  })

  it('shows in the list what came in another chat', async () => {
    desk.customerSays(chats.silent, 'And here?')
    await wait(12.5)
    expect(desk.operator.store.chat(chats.silent)).toMatchObject({ awaitsAnswer: true, last: { text: 'And here?' } })
  })

  it('brings 120 messages that came while it was hidden without a gap', async () => {
    desk.operator.live.setVisible(false)
    const written = Array.from({ length: 120 }, (_, at) => `message ${at}`)
    for (const text of written) desk.customerSays(chats.mine, text)
    await wait(60)
    desk.operator.live.setVisible(true)
    await wait(2)
    expect(texts().slice(-120)).toEqual(written)
  })
})
