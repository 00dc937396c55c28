import { afterEach, describe, expect, it } from 'vitest'
import { createEmulator } from '../../../../../emulator/emulator'
import type { Emulator } from '../../../../../emulator/emulator'
import type { Switches } from '../../../../../emulator/world/world'
import { beginSession } from '../../../../../emulator/world/line'
import { post } from '../../../../../emulator/world/model'
import { chats, openDesk, tom, type Desk } from '../../operator'

/** In no queue, so that only single sessions can be read; the deal they may. */
const marco = 12
const vera = 1
let desk: Desk | undefined
afterEach(() => desk?.close())

/** `count` more dialogs in the chat, all over by now. */
function addEarlier(emulator: Emulator, count: number) {
  const chat = emulator.world.chats.get(chats.mine)!
  for (let at = 0; at < count; at++) {
    beginSession(emulator.world, chat, { status: 60, operatorId: tom })
    post(emulator.world, chat, { authorId: tom, text: `Earlier ${at}`, sessionId: chat.line!.sessions.at(-1)!.id })
  }
}

async function openAt(lineReports: Switches['lineReports'], { userId = marco, emulator = createEmulator() } = {}) {
  emulator.world.switches.lineReports = lineReports
  desk = await openDesk({ userId, emulator })
  desk.operator.select(chats.mine)
  while (desk.operator.store.conversation?.state !== 'ready') await new Promise(resolve => setTimeout(resolve))
  const { store, earlierDialogs } = desk.operator
  const texts = () => store.conversation!.history!.messages.map(({ text }) => text)
  return { ...earlierDialogs, store, texts, press: () => earlierDialogs.show(chats.mine) }
}

describe('earlier dialogs of a chat that may not be read itself', () => {
  it('come by the activities of the CRM item where the reports are closed', async () => {
    const { store, texts, press, earlier } = await openAt('admins')
    expect(store.conversation?.source).toBe('session')
    const before = texts()
    await press()
    expect(texts().length).toBeGreaterThan(before.length + 40)
    expect(texts().slice(-before.length)).toEqual(before)
    expect(earlier.value?.state).toBe('none')
    expect(store.conversation?.readUpTo).toBe(store.conversation?.history?.messages.at(-1)?.id)
  })

  it('come by the reports where the CRM has no activity of them', async () => {
    const emulator = createEmulator()
    emulator.faults.add({ fault: 'refuse', method: 'crm.activity.list', code: 'ACCESS_DENIED', status: 403 })
    const { texts, press } = await openAt('everybody', { emulator })
    const before = texts().length
    await press()
    expect(texts().length).toBeGreaterThan(before + 40)
  })

  it('come a few with each press, the latest first, those of other chats left out', async () => {
    const emulator = createEmulator()
    addEarlier(emulator, 8)
    const { texts, press, earlier } = await openAt('admins', { emulator })
    await press()
    expect([texts().includes('Earlier 3'), texts().includes('Earlier 0'), earlier.value?.state]).toEqual([true, false, 'more'])
    await press()
    expect([texts().includes('Earlier 0'), earlier.value?.state]).toEqual([true, 'none'])
    expect(texts().some(text => text.includes('Lieferung'))).toBe(false)
  })

  it('are none where nobody gives them, which is said', async () => {
    const emulator = createEmulator()
    for (const { line } of emulator.world.chats.values()) line?.sessions.forEach((session) => { session.tied = session.status < 60 })
    const { texts, press, earlier } = await openAt('nobody', { emulator })
    const before = texts()
    await press()
    expect([texts(), earlier.value?.state]).toEqual([before, 'none'])
  })

  it('can be asked for again where the portal could not be reached', async () => {
    const { press, earlier, texts } = await openAt('admins')
    const before = texts().length
    for (const method of ['crm.activity.list', 'imopenlines.v2.Session.list']) {
      desk!.emulator.faults.add({ fault: 'refuse', method, code: 'QUERY_LIMIT_EXCEEDED', status: 503, times: 99 })
    }
    await press()
    expect(earlier.value?.state).toBe('failed')
    desk!.emulator.faults.clear()
    await press()
    expect(texts().length).toBeGreaterThan(before)
  })

  it('give way to the chat itself once that can be read, without a gap', async () => {
    const emulator = createEmulator()
    addEarlier(emulator, 3)
    // Those in between belong to nobody's card.
    emulator.world.chats.get(chats.mine)!.line!.sessions.slice(1, -1).forEach((session) => { session.tied = false })
    const { press, store, texts } = await openAt('admins', { emulator })
    const before = texts().length
    await press()
    expect(texts().length).toBeGreaterThan(before + 40)
    emulator.world.chats.get(chats.mine)!.members.push(marco)
    await desk!.operator.chats.refresh(chats.mine)
    expect(store.conversation?.source).toBe('chat')
    const ids = store.conversation!.history!.messages.map(({ id }) => id)
    const all = emulator.world.chats.get(chats.mine)!.messages.map(({ id }) => id)
    expect(ids).toEqual(all.slice(-ids.length))
    expect(store.conversation?.older).toBe('more')
  })

  it('that come after the chat itself could be read leave no gap in it', async () => {
    const emulator = createEmulator()
    addEarlier(emulator, 60)
    emulator.world.chats.get(chats.mine)!.line!.sessions.slice(1, -1).forEach((session) => { session.tied = false })
    const { press, store } = await openAt('admins', { emulator })
    emulator.faults.add({ fault: 'slow', method: 'batch', ms: 40, times: 1 })
    const pressed = press()
    while (!emulator.log.requests.some(({ method }) => method === 'crm.activity.list')) await new Promise(resolve => setTimeout(resolve))
    emulator.world.chats.get(chats.mine)!.members.push(marco)
    await desk!.operator.chats.refresh(chats.mine)
    await pressed
    expect(store.conversation?.source).toBe('chat')
    const ids = store.conversation!.history!.messages.map(({ id }) => id)
    expect(ids).toEqual(emulator.world.chats.get(chats.mine)!.messages.map(({ id }) => id).slice(-ids.length))
  })

  it('are not offered to those who read the whole chat', async () => {
    const { store } = await openAt('everybody', { userId: vera })
    expect(store.conversation?.source).toBe('chat')
  })
})
