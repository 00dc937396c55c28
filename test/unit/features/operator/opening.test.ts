import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watch } from 'vue'
import { changeWorld } from '../../../emulator/control/control-world'
import { createEmulator } from '../../../emulator/emulator'
import { customerWrites } from '../../../emulator/world/customer'
import { newLineChat } from '../../../emulator/world/seed/line-chat'
import { chats, ida, openDesk, tick, type Desk } from './operator'

let desk: Desk | undefined
afterEach(() => {
  desk?.close()
  vi.useRealTimers()
})

describe('opening a card', () => {
  it('takes one request until the conversation is there', async () => {
    desk = await openDesk({ isOpen: false })
    let until: string[] = []
    watch(() => desk!.operator.store.conversation?.state, () => { until = desk!.requests() }, { flush: 'sync', once: true })
    await desk.operator.start()
    expect(until).toEqual(['batch'])
  })

  it('takes the answer of a request that was sent before the view was there, and asks anew by itself only later', async () => {
    desk = await openDesk({ isAhead: true, isOpen: false })
    let until: string[] = []
    watch(() => desk!.operator.store.conversation?.state, () => { until = desk!.requests() }, { flush: 'sync', once: true })
    await desk.operator.start()
    expect([until, desk.operator.store.chosenId]).toEqual([['batch'], chats.mine])
    desk.emulator.world.chats.delete(chats.mine)
    await desk.operator.start()
    expect(desk.operator.store.chosenId).not.toBe(chats.mine)
  })

  it('asks again where the request that was sent ahead failed', async () => {
    const emulator = createEmulator()
    emulator.faults.add({ fault: 'refuse', method: 'batch', code: 'ACCESS_DENIED', status: 403, times: 1 })
    desk = await openDesk({ emulator, isAhead: true })
    expect(desk.operator.chats.state.value).toBe('failed')
    await desk.operator.start()
    expect([desk.operator.chats.state.value, desk.operator.store.chosenId]).toEqual(['ready', chats.mine])
  })

  it('says how much is unread at once, also of the chat whose conversation came along', async () => {
    const emulator = createEmulator()
    customerWrites(emulator.world, chats.mine, 'Still there?')
    desk = await openDesk({ emulator })
    expect(desk.operator.store.chat(chats.mine)?.dialog).toMatchObject({ unread: 2, role: 'owner' })
  })

  it('stands on the chat that needs an answer most: ours, with the customer having the last word', async () => {
    desk = await openDesk()
    expect(desk.operator.store.chosenId).toBe(chats.mine)
    expect(desk.operator.store.conversation?.history?.messages.at(-1)?.text).toBe('Friday would be best. In the morning?')
  })

  it('knows of every chat where it stands and who has it', async () => {
    desk = await openDesk()
    const about = desk.operator.store.chats.map(({ id, state, dialog, member }) => [id, state, dialog?.ownerId, member])
    expect(about).toEqual(expect.arrayContaining([
      [chats.mine, 'open', 7, true], [chats.colleague, 'open', 9, false], [chats.waiting, 'waiting', 0, false],
      [chats.finished, 'closed', 0, false], [chats.silent, 'open', 7, true]
    ]))
    expect(desk.operator.store.chat(chats.silent)?.dialog?.silent).toBe(true)
    expect(desk.operator.store.chat(chats.colleague)?.owner?.name).toBe('Tom Keller')
  })

  it('tells who is responsible for the card, and opens all the same where that cannot be read', async () => {
    desk = await openDesk({ item: { type: 'deal', id: 317 } })
    expect(desk.operator.chats.responsible.value?.name).toBe('Vera Lindqvist')
    desk.close()
    const emulator = createEmulator()
    emulator.faults.add({ fault: 'refuse', method: 'crm.item.get', code: 'ACCESS_DENIED', status: 400, times: 1 })
    desk = await openDesk({ emulator })
    expect([desk.operator.chats.responsible.value, desk.operator.store.chosenId]).toEqual([undefined, chats.mine])
  })

  it('works for a deal, a lead, a contact and a company', async () => {
    for (const [type, id, chatId] of [['deal', 311, 915], ['lead', 205, 925], ['contact', 84, 935], ['company', 39, 955]] as const) {
      desk = await openDesk({ item: { type, id } })
      expect([type, desk.operator.store.chosenId]).toEqual([type, chatId])
      desk.close()
    }
  })

  it('takes the chats of its contact and company for a deal without any, each answered through its own item', async () => {
    desk = await openDesk({ item: { type: 'deal', id: 312 } })
    const items = desk.operator.store.chats.map(({ id, item }) => [id, item.type, item.id])
    expect(items).toEqual(expect.arrayContaining([[965, 'contact', 85], [966, 'contact', 85], [967, 'company', 40]]))
    desk.send(965, 'Through the contact')
    await desk.settled()
    expect(desk.texts(965)).toContain('Through the contact')
  })

  it('says that there are none where there are none', async () => {
    desk = await openDesk({ item: { type: 'deal', id: 314 } })
    expect(desk.operator.chats.state.value).toBe('ready')
    expect(desk.operator.store.chats).toEqual([])
  })

  it('comes alive where a card that had no chat gets its first one', async () => {
    vi.useFakeTimers()
    const opening = openDesk({ item: { type: 'deal', id: 314 } })
    await vi.advanceTimersByTimeAsync(100)
    desk = await opening
    newLineChat(desk.emulator.world, { id: 990, type: 'deal', itemId: 314, customerId: 652, connector: 'viber', operatorId: 0 })
    desk.customerSays(990, 'Is anybody there?')
    await vi.advanceTimersByTimeAsync(60_000)
    const { store } = desk.operator
    expect([store.chosenId, store.conversation?.history?.messages.at(-1)?.text]).toEqual([990, 'Is anybody there?'])
  })

  it('finds the first chat also where it comes up at the contact', async () => {
    vi.useFakeTimers()
    const emulator = createEmulator()
    const item = { type: 'contact', id: 77_001 } as const
    emulator.world.crm.set('contact:77001', { ...emulator.world.crm.get('contact:84')!, id: item.id })
    emulator.world.crm.get('deal:314')!.contactIds = [item.id]
    const opening = openDesk({ emulator, item: { type: 'deal', id: 314 } })
    await vi.advanceTimersByTimeAsync(100)
    desk = await opening
    expect(desk.operator.store.chats).toEqual([])
    expect(desk.requests(), 'the card, then its contact').toEqual(['batch', 'batch'])
    newLineChat(emulator.world, { id: 990, type: 'contact', itemId: item.id, customerId: 652, connector: 'viber', operatorId: 0 })
    desk.customerSays(990, 'Is anybody there?')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(desk.operator.store.chosen).toMatchObject({ id: 990, item })
  })

  it('tells a card that may not be read', async () => {
    desk = await openDesk({ item: { type: 'deal', id: 315 } })
    expect(desk.operator.chats.state.value).toBe('failed')
    expect(desk.operator.chats.problem.value).toMatchObject({ kind: 'access-denied' })
  })

  it('reads 30 chats: the first at once, what was said last in the others right after', async () => {
    desk = await openDesk({ item: { type: 'deal', id: 313 } })
    const { chats } = desk.operator.store
    expect(chats.filter(({ item }) => item.type === 'deal')).toHaveLength(30)
    expect(chats.filter(({ last }) => !last)).toEqual([])
    expect(desk.requests().length).toBeLessThanOrEqual(6)
  })

  it('knows right after who has a running chat, and how, that stands behind ten finished ones', async () => {
    const emulator = createEmulator()
    const { world } = emulator
    Object.assign(world.crm.get('deal:313')!, { contactIds: [], companyId: 0 })
    for (const { id, line, messages } of [...world.chats.values()].filter(({ line }) => line?.crm.deal === 313)) {
      const isOld = id === 1001
      for (const session of line!.sessions) session.status = isOld ? 25 : 60
      if (isOld) for (const message of messages) message.at -= 3_600_000
      line!.silent = isOld
    }
    // Else the session tells it too.
    emulator.faults.add({ fault: 'refuse', method: 'imopenlines.session.history.get', code: 'ACCESS_DENIED' })
    desk = await openDesk({ emulator, item: { type: 'deal', id: 313 } })
    expect(desk.operator.store.chat(1001)?.dialog, 'who writes there has to know').toMatchObject({ ownerId: ida, silent: true })
  })

  it('asks for no chat but the card\'s own, though it leaves room for more', async () => {
    desk = await openDesk({ isOpen: false })
    const { world, log } = desk.emulator
    world.chats.set(1, { ...world.chats.get(chats.mine)!, id: 1 })
    await desk.operator.start()
    const read = log.executed.filter(({ method }) => method === 'imopenlines.dialog.get')
    const atOnce = read.filter(({ requestId }) => requestId === read[0]!.requestId)
    expect(atOnce).toHaveLength(Object.keys(chats).length)
  })

  for (const code of ['INVALID_SESSION_ID', 'MISSING_REQUIRED_PARAM']) {
    it(`shows a chat that never had a session (${code}) as one without messages`, async () => {
      desk = await openDesk({ isOpen: false })
      desk.emulator.world.switches.lineMessages = 'members'
      desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.session.history.get', code })
      await desk.operator.start()
      desk.operator.select(chats.colleague)
      while (!desk.operator.store.conversation || desk.operator.store.conversation.state === 'loading') await tick()
      expect(desk.operator.store.conversation).toMatchObject({ state: 'ready', history: { messages: [] } })
    })
  }

  it('shows a chat without messages as one, though the portal refuses its session', async () => {
    desk = await openDesk({ isOpen: false })
    desk.emulator.world.chats.get(chats.colleague)!.messages = []
    await desk.operator.start()
    desk.operator.select(chats.colleague)
    while (!desk.operator.store.conversation || desk.operator.store.conversation.state === 'loading') await tick()
    expect(desk.operator.store.conversation).toMatchObject({ state: 'ready', source: 'chat', history: { messages: [] } })
  })

  it('reads the whole chat without being in it, offers joining first, and answering once that is done', async () => {
    desk = await openDesk()
    desk.operator.select(chats.colleague)
    while (desk.operator.store.conversation?.state !== 'ready') await tick()
    expect(desk.operator.store.conversation).toMatchObject({ source: 'chat' })
    expect(desk.operator.store.chosen).toMatchObject({ member: false })
    expect(desk.operator.log.actions.value).toEqual(['join', 'take-over'])
    await desk.operator.actions.run('join', chats.colleague)
    expect(desk.operator.log.actions.value).toEqual(['send', 'take-over'])
  })

  it('lists what goes on at the contact and the company of a deal that has chats of its own, marked as theirs', async () => {
    desk = await openDesk({ item: { type: 'deal', id: 317 } })
    const others = desk.operator.store.chats.filter(({ item }) => item.type !== 'deal')
    expect(others.map(({ id, item, state }) => [id, item.type, item.id, state])).toEqual(expect.arrayContaining([
      [935, 'contact', 84, 'open'], [936, 'contact', 84, 'open'], [955, 'company', 39, 'open']
    ]))
    expect(others.every(({ state }) => state === 'open')).toBe(true)
    expect(desk.operator.store.chosenId).toBe(971)
  })

  it('keeps such a chat when it ends, and does without those that may not be read', async () => {
    desk = await openDesk({ isOpen: false, item: { type: 'deal', id: 317 } })
    desk.emulator.world.crm.get('company:39')!.readers = [1]
    await desk.operator.start()
    expect(desk.operator.chats.items.value.map(({ type }) => type)).toEqual(['deal', 'contact'])
    changeWorld(desk.emulator, { op: 'finish', chatId: 935 })
    await desk.operator.chats.refresh(935)
    expect(desk.operator.store.chat(935)).toMatchObject({ state: 'closed', item: { type: 'contact' } })
    expect(desk.operator.store.chat(935)).not.toHaveProperty('isGone')
  })

  it('reads the whole chat as a member where the portal takes a reference only as a whole value', async () => {
    desk = await openDesk({ isOpen: false })
    const refusal = { fault: 'refuse', method: 'im.dialog.messages.get', code: 'DIALOG_ID_EMPTY', status: 400, times: 5 } as const
    desk.emulator.faults.add(refusal)
    await desk.operator.start()
    while (desk.operator.store.conversation?.state !== 'ready') await tick()
    expect(desk.operator.store.chosenId).toBe(chats.mine)
    expect(desk.operator.store.conversation).toMatchObject({ source: 'chat', older: 'more' })
  })

  it('changes nothing on the portal', async () => {
    desk = await openDesk()
    for (const id of Object.values(chats)) {
      desk.operator.select(id)
      await desk.operator.live.round()
    }
    const reads = ['batch', 'profile', 'crm.item.get', 'im.user.list.get', 'imopenlines.crm.chat.get', 'imopenlines.dialog.get', 'im.dialog.messages.get', 'imopenlines.session.history.get']
    expect(desk.emulator.log.executed.map(({ method }) => method).filter(method => !reads.includes(method))).toEqual([])
  })
})

describe('a card that a busy portal refuses', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  async function openBusy(): Promise<Desk> {
    desk = await openDesk({ isOpen: false })
    desk.emulator.faults.add({ fault: 'refuse', method: 'batch', code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
    const started = desk.operator.start()
    while (desk.operator.chats.state.value === 'loading') await vi.advanceTimersByTimeAsync(100)
    await started
    desk.emulator.log.clear()
    return desk
  }

  it('opens by itself as soon as the portal takes it, and shows the refusal until then', async () => {
    const { operator, emulator } = await openBusy()
    const seen = new Set<string>()
    watch(operator.chats.state, state => seen.add(state), { flush: 'sync' })
    await vi.advanceTimersByTimeAsync(40_000)
    expect(seen).toEqual(new Set())
    expect(emulator.log.requests.length).toBeGreaterThanOrEqual(2)
    emulator.faults.clear()
    await vi.advanceTimersByTimeAsync(40_000)
    expect(seen).toEqual(new Set(['ready']))
    expect(operator.store.conversation?.state).toBe('ready')
  })

  it('waits from 5 to 20 seconds, and asks once then', async () => {
    for (const [random, least] of [[0, 5000], [0.999, 19_985]] as const) {
      vi.mocked(Math.random).mockReturnValue(random)
      const { emulator, close } = await openBusy()
      await vi.advanceTimersByTimeAsync(least - 50)
      expect(emulator.log.requests).toEqual([])
      await vi.advanceTimersByTimeAsync(100)
      expect(emulator.log.requests.length).toBe(1)
      await vi.advanceTimersByTimeAsync(least - 200)
      expect(emulator.log.requests.length, 'not repeated in between').toBe(1)
      close()
    }
  })

  it('lets the others open before it asks for news', async () => {
    const { operator, emulator } = await openBusy()
    emulator.faults.clear()
    await vi.advanceTimersByTimeAsync(25_000)
    expect(operator.chats.state.value).toBe('ready')
    emulator.log.clear()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(emulator.log.requests).toEqual([])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(emulator.log.requests.length).toBeGreaterThan(0)
  })

  it('asks nothing while it is hidden', async () => {
    const { operator, emulator } = await openBusy()
    operator.setVisible(false)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(emulator.log.requests).toEqual([])
    emulator.faults.clear()
    operator.setVisible(true)
    await vi.advanceTimersByTimeAsync(25_000)
    expect(operator.chats.state.value).toBe('ready')
  })

  it('opens at a press too, and only once', async () => {
    const { operator, emulator } = await openBusy()
    emulator.faults.clear()
    emulator.faults.add({ fault: 'slow', method: 'batch', ms: 2000 })
    await vi.advanceTimersByTimeAsync(12_600)
    void operator.start()
    expect(operator.chats.state.value).toBe('loading')
    await vi.advanceTimersByTimeAsync(9000)
    expect(operator.chats.state.value).toBe('ready')
    expect(emulator.log.requests.filter(({ method }) => method === 'profile')).toHaveLength(1)
  })
})

describe('a refusal that stays', () => {
  it('is not asked again by itself', async () => {
    vi.useFakeTimers()
    try {
      desk = await openDesk({ item: { type: 'deal', id: 315 } })
      desk.emulator.log.clear()
      await vi.advanceTimersByTimeAsync(120_000)
      expect(desk.emulator.log.requests).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a conversation that the portal is too busy to give', () => {
  it('comes by itself', async () => {
    desk = await openDesk()
    vi.useFakeTimers()
    try {
      desk.emulator.faults.add({ fault: 'http-before', method: '*', status: 502 })
      desk.operator.select(chats.finished)
      while (desk.operator.store.conversation?.state !== 'failed') await vi.advanceTimersByTimeAsync(500)
      desk.emulator.faults.clear()
      await vi.advanceTimersByTimeAsync(25_000)
      expect(desk.operator.store.conversation).toMatchObject({ state: 'ready' })
    } finally {
      vi.useRealTimers()
    }
  })
})
