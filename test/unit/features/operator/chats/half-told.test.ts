import { afterEach, describe, expect, it, vi } from 'vitest'
import { changeWorld } from '../../../../emulator/control/control-world'
import { failed, wordless, type Outcome, type ProblemKind } from '../../../../../src/domain/outcome'
import { ida, memoryStore, openDesk, tick, type Desk } from '../operator'

let desk: Desk
afterEach(() => {
  desk.close()
  vi.restoreAllMocks()
})

interface Lists { all?: Outcome<unknown> | undefined, live: Outcome<unknown> }

/** One list of one answer goes missing: of the item at this place, in the next request that asks for lists. */
function lose(place: number, list: keyof Lists, kind: ProblemKind, where: 'items' | 'lists' = 'lists') {
  const ask = desk.portal.askAll.bind(desk.portal) as (...args: unknown[]) => Promise<Outcome<Record<string, Lists[]>>>
  let isDone = false
  vi.spyOn(desk.portal, 'askAll').mockImplementation((async (...args: unknown[]) => {
    const answer = await ask(...args)
    const lists = answer.ok ? answer.value[where] : undefined
    if (!isDone && lists?.[place]) {
      lists[place][list] = failed(wordless(kind))
      isDone = true
    }
    return answer
  }) as never)
}

const open = async (id: number, prepare?: () => void) => {
  desk = await openDesk({ item: { type: 'deal', id }, isOpen: false })
  prepare?.()
  await desk.operator.start()
}
const states = () => desk.operator.store.chats.map(({ id, state }) => [id, state])

describe('a card whose list is told in part', () => {
  it.each(['all', 'live'] as const)('does not open where it is its own (%s): nothing is called closed that may go on', async (list) => {
    await open(311, () => lose(0, list, 'busy', 'items'))
    expect([desk.operator.chats.state.value, desk.operator.chats.problem.value?.kind]).toEqual(['failed', 'busy'])
    await desk.operator.start()
    expect(desk.operator.chats.state.value).toBe('ready')
  })

  it('keeps what it knew of its contact’s chats, and asks again', async () => {
    await open(317)
    const before = states()
    lose(1, 'live', 'busy')
    expect(await desk.operator.chats.refresh()).toBeUndefined()
    expect([states(), desk.operator.chats.items.value.length]).toEqual([before, 3])
  })

  it('asks for the contact and the company again where nobody told who they are', async () => {
    await open(317, () => {
      const ask = desk.portal.ask.bind(desk.portal)
      const askAll = desk.portal.askAll.bind(desk.portal) as never as (...args: unknown[]) => Promise<{ value: { own: { card: unknown } } }>
      const busy = failed(wordless('busy'))
      vi.spyOn(desk.portal, 'ask').mockImplementationOnce((async (asked: { method: string }) => {
        expect(asked.method).toBe('crm.item.get')
        return busy
      }) as never).mockImplementation(ask)
      vi.spyOn(desk.portal, 'askAll').mockImplementationOnce((async (...args: unknown[]) => {
        const answer = await askAll(...args)
        answer.value.own.card = busy
        return answer
      }) as never).mockImplementation(askAll as never)
    })
    expect(desk.operator.chats.items.value).toHaveLength(1)
    await desk.operator.chats.refresh()
    expect(desk.operator.chats.items.value.map(({ type }) => type)).toEqual(['deal', 'contact', 'company'])
  })

  it('keeps what goes on at a contact that is refused, and still sees what changes at the deal', async () => {
    await open(317)
    const before = states()
    desk.emulator.world.crm.get('contact:84')!.readers = [1]
    expect(await desk.operator.chats.refresh()).toBeUndefined()
    expect(states()).toEqual(before)
    changeWorld(desk.emulator, { op: 'finish', chatId: 955 })
    await desk.operator.live.round()
    expect(states()).toEqual(before.map(([id, state]) => [id, id === 955 ? 'closed' : state]))
  })

  it('sees by its dialog that a chat has ended whose contact is refused', async () => {
    await open(317)
    desk.emulator.world.crm.get('contact:84')!.readers = [1]
    changeWorld(desk.emulator, { op: 'finish', chatId: 935 })
    await desk.operator.live.round()
    expect(desk.operator.store.chat(935)?.state).toBe('closed')
  })

  it('does not ask again for a contact that is refused and had no chats', async () => {
    await open(311, () => Object.assign(desk.emulator.world.crm.get('deal:311')!, { contactIds: [88] }))
    expect(desk.operator.chats.items.value.map(({ type }) => type)).toContain('contact')
    desk.emulator.world.crm.get('contact:88')!.readers = [1]
    await desk.operator.chats.refresh()
    expect(desk.operator.chats.items.value.map(({ type }) => type)).not.toContain('contact')
  })

  it.each(['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER'])('calls nothing ended where the portal had a fault of its own (%s)', async (code) => {
    await open(317)
    const before = states()
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.chat.get', code, status: 500, times: 4 })
    expect(await desk.operator.chats.refresh()).toMatchObject({ kind: 'no-answer' })
    expect([states(), desk.operator.chats.items.value.length]).toEqual([before, 3])
  })

  it('says so where the contact that it needs was not told, instead of that there are none', async () => {
    await open(312, () => desk.emulator.faults.add({ fault: 'refuse', method: 'crm.item.get', code: 'QUERY_LIMIT_EXCEEDED', status: 503 }))
    expect([desk.operator.chats.state.value, desk.operator.chats.problem.value?.kind]).toEqual(['failed', 'busy'])
  })

  it('answers through the contact where the company may not be read', async () => {
    await open(312, () => { desk.emulator.world.crm.get('company:40')!.readers = [1] })
    expect(desk.operator.chats.items.value.map(({ type }) => type)).toEqual(['contact', 'deal'])
    expect(await desk.operator.chats.refresh()).toBeUndefined()
  })

  it('keeps the chats of a contact and a company that cannot be read any more, and says why', async () => {
    await open(312, () => undefined)
    const before = desk.operator.store.chats.map(({ id, state }) => [id, state])
    for (const key of ['contact:85', 'company:40']) desk.emulator.world.crm.get(key)!.readers = [1]
    expect(await desk.operator.chats.refresh()).toMatchObject({ kind: 'access-denied' })
    expect(desk.operator.store.chats.map(({ id, state }) => [id, state])).toEqual(before)
  })

  it('asks the company also where a deal has many contacts', async () => {
    await open(317, () => { desk.emulator.world.crm.get('deal:317')!.contactIds = [84, 85, 86, 87, 88, 89, 90] })
    expect(desk.operator.chats.items.value.map(({ type }) => type)).toContain('company')
  })
})

it('a text that did not go out to a contact’s customer is there again when the deal’s card is opened next', async () => {
  const local = memoryStore()
  const item = { type: 'deal', id: 317 } as const
  desk = await openDesk({ item, local })
  desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.message.add', code: 'MESSAGE_ADD_ERROR', times: 1 })
  desk.send(935, 'Not gone')
  desk.operator.drafts.write(935, 'Written meanwhile')
  await desk.settled()
  expect(desk.sendings(935).map(({ state }) => state)).toEqual(['not-sent'])
  const { emulator } = desk
  desk.close()
  desk = await openDesk({ item, local, emulator })
  expect(desk.sendings(935).map(({ text, userId }) => [text, userId])).toEqual([['Not gone', ida]])
  await tick()
})

it('a page that is busy makes nobody a stranger to the chat', async () => {
  await open(311)
  const { store } = desk.operator
  const stranger = store.chats.find(({ id, member }) => !store.conversations.has(id) && member !== true)!
  desk.emulator.faults.add({ fault: 'refuse', method: 'im.dialog.messages.get', code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
  desk.operator.select(stranger.id)
  while (desk.operator.store.conversation?.state === 'loading') await tick()
  expect(desk.operator.store.conversation).toMatchObject({ state: 'failed', problem: { kind: 'busy' } })
})
