import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { editions } from '../../../contract/check/editions'
import { createEmulator, type Emulator } from '../../../emulator/emulator'
import type { Switches } from '../../../emulator/world/world'
import { chats, ida, openDesk, type Desk } from './operator'

/** What the reference leaves open: the operator sees and can do the same on each of these portals. */
const portals = Object.entries(editions)

let emulator: Emulator
let desk: Desk
beforeEach(() => {
  vi.useFakeTimers()
  emulator = createEmulator()
})
afterEach(() => {
  desk.close()
  vi.useRealTimers()
})

async function open(switches: Partial<Switches>) {
  Object.assign(emulator.world.switches, switches)
  const opening = openDesk({ emulator })
  await pass()
  desk = await opening
}

const pass = (ms = 60_000) => vi.advanceTimersByTimeAsync(ms)
const known = (id: number) => desk.operator.store.chat(id)
const shownIds = () => desk.operator.log.rows.value.flatMap(row => row.kind === 'message' ? row.message.id : [])
const lastOf = (id: number) => emulator.world.chats.get(id)!.messages.at(-1)!.id

describe.each(portals)('where %s', (_, switches) => {
  it('every chat has its state and its member', async () => {
    await open(switches)
    const seen = Object.fromEntries(Object.entries(chats).map(([name, id]) => [name, [known(id)?.state, known(id)?.member]]))
    expect(seen).toMatchObject({
      mine: ['open', true], colleague: ['open', false], waiting: ['waiting', false], finished: ['closed', false], silent: ['open', true]
    })
  })

  it.each(Object.entries(chats))('the conversation can be read: %s', async (_name, id) => {
    await open(switches)
    desk.operator.select(id)
    await pass()
    expect(shownIds()).toContain(lastOf(id))
  })

  it('a text is sent, and what the customer writes appears', async () => {
    await open(switches)
    desk.operator.select(chats.mine)
    await pass()
    desk.send(chats.mine, 'Friday at nine.')
    await pass()
    expect(desk.sendings()).toMatchObject([{ state: 'sent' }])
    const answer = desk.customerSays(chats.mine, 'Fine!')
    await pass()
    expect(shownIds()).toContain(answer)
  })

  it('a waiting dialog is taken, and a colleague\'s joined', async () => {
    await open(switches)
    await Promise.all([desk.operator.actions.run('take', chats.waiting), pass()])
    expect(known(chats.waiting)).toMatchObject({ state: 'open', member: true })
    await Promise.all([desk.operator.actions.run('join', chats.colleague), pass()])
    expect(known(chats.colleague)).toMatchObject({ state: 'open', member: true })
    expect(emulator.world.chats.get(chats.colleague)!.members).toContain(ida)
  })
})

describe('where a session that an operator starts is not tied to the CRM item yet', () => {
  it('nothing is said to be open: the chat leaves the list, or stands as one that cannot be answered', async () => {
    await open({ startedSession: 'untied' })
    await Promise.all([desk.operator.actions.run('start', chats.finished), pass()])
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', action: 'start', listed: false })
    expect(known(chats.finished)?.state).not.toBe('open')
  })
})
