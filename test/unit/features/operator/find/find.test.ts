import { effectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeWorld } from '../../../../emulator/control/control-world'
import { createEmulator } from '../../../../emulator/emulator'
import { withPortal } from '../../../../emulator/in-process/with-portal'
import { useFind, type Find } from '../../../../../src/features/operator/find/useFind'
import { chats, openDesk, type Desk } from '../operator'

const search = 'im.dialog.messages.search'
const page = 'im.dialog.messages.get'

let desk: Desk
let found: Find
const scope = effectScope()
beforeEach(() => { vi.useFakeTimers() })
afterEach(() => {
  desk.close()
  vi.useRealTimers()
})

/** Own chat with so many messages, "Message 1 of …" being the oldest. */
async function open(count: number) {
  const emulator = createEmulator({ bucket: { size: 10_000, perSecond: 1000 } })
  changeWorld(emulator, { op: 'many-messages', chatId: chats.mine, count })
  const opening = openDesk({ emulator })
  await pass(1000)
  desk = await opening
  const { store, log, conversation } = desk.operator
  found = withPortal(desk.portal, () => scope.run(() => useFind(store, { rows: log.rows, older: conversation.older })))!
}

const pass = (ms = 60_000) => vi.advanceTimersByTimeAsync(ms)
const find = () => found
async function lookFor(text: string) {
  find().query.value = text
  await pass()
}
const textOfHit = () => desk.operator.store.conversation?.history?.messages.find(({ id }) => id === find().foundId.value)?.text

describe('a search for two letters', () => {
  it.each(['CI', 'ci', '发票', 'Ян', '№7'])('finds %s among what is loaded, without asking the portal', async (query) => {
    await open(120)
    for (const text of ['The CI is red', '请开发票', 'Ян приедет', 'Los №7', 'Nothing']) desk.customerSays(chats.mine, text)
    await pass(12_500)
    desk.emulator.log.clear()
    find().query.value = query
    await pass(1)
    expect(textOfHit()?.toLowerCase()).toContain(query.toLowerCase())
    expect([find().hits.value.length, find().isLocal.value, find().hasMore.value]).toEqual([1, true, false])
    await pass(1000)
    expect(desk.executions(search)).toBe(0)
  })

  it('finds files by name, but no codes and no deleted texts', async () => {
    await open(10)
    desk.customerSays(chats.mine, '[b]Xq[/b] [disk=88]')
    await pass(12_500)
    for (const [query, hits] of [['/b', 0], ['k=', 0], ['xq', 1]] as const) {
      find().query.value = query
      await pass(1)
      expect(find().hits.value, query).toHaveLength(hits)
    }
  })

  it('finds nothing in the remark that the portal puts below what apps sent', async () => {
    await open(10)
    desk.send(chats.mine, 'Yes')
    await pass(12_500)
    const sent = desk.operator.store.conversation!.history!.messages.at(-1)!
    expect([sent.text, sent.attachments.length]).toEqual(['Yes', 1])
    for (const [query, isHit] of [['ut', false], ['ye', true]] as const) {
      find().query.value = query
      await pass(1)
      expect(find().hits.value.includes(sent.id), query).toBe(isHit)
    }
  })

  it('begins with two, in any script, and asks the portal from three on', async () => {
    await open(120)
    find().query.value = '😀'
    await pass(1000)
    expect([find().state.value, find().isLocal.value]).toEqual(['idle', false])
    await lookFor('Message 5 of')
    expect([find().state.value, find().isLocal.value]).toEqual(['found', false])
  })
})

describe('a search in the conversation', () => {
  it('says where a hit is further back than was loaded, and goes on when asked to', async () => {
    await open(4500)
    await lookFor('Message 5 of')
    expect(find().state.value).toBe('far')
    expect(find().foundId.value).toBe(0)
    void find().goOn()
    await pass()
    expect(find().state.value).toBe('far')
    void find().goOn()
    await pass()
    expect(find().state.value).toBe('found')
    expect(textOfHit()).toContain('Message 5 of')
  })

  it('counts only the hits that are known, and finds further ones past the oldest of them', async () => {
    await open(120)
    await lookFor('Message 1')
    expect([find().hits.value.length, find().hasMore.value]).toEqual([32, false])
    await lookFor('of 120')
    expect([find().hits.value.length, find().hasMore.value]).toEqual([50, true])
    for (let hit = 0; hit < 50; hit++) {
      void find().step(1)
      await pass(1000)
    }
    expect([find().at.value, find().hits.value.length, find().hasMore.value]).toEqual([50, 100, true])
    expect(textOfHit()).toContain('Message 70 of')
  })

  it('goes around the ends where all is known', async () => {
    await open(20)
    await lookFor('of 20')
    void find().step(-1)
    await pass()
    expect(find().at.value).toBe(19)
    void find().step(1)
    await pass()
    expect(find().at.value).toBe(0)
  })

  it('that failed is tried again by the next press, and an empty one is not', async () => {
    await open(20)
    desk.emulator.faults.add({ fault: 'refuse', method: search, code: 'ACCESS_ERROR', status: 403 })
    await lookFor('Message 3 of')
    expect(find().state.value).toBe('failed')
    desk.emulator.faults.clear()
    void find().step(1)
    await pass()
    expect(textOfHit()).toContain('Message 3 of')
    await lookFor('M')
    void find().step(1)
    await pass()
    expect(find().state.value).toBe('idle')
  })

  it('whose earlier messages could not be loaded says that the hit was not reached, and tries once more when asked to', async () => {
    await open(400)
    desk.emulator.faults.add({ fault: 'refuse', method: page, code: 'ACCESS_ERROR', status: 403 })
    await lookFor('Message 20 of')
    expect(find().state.value).toBe('far')
    desk.emulator.faults.clear()
    void find().goOn()
    await pass()
    expect(textOfHit()).toContain('Message 20 of')
  })

  it('shares what is loaded with somebody who scrolls meanwhile', async () => {
    await open(400)
    desk.emulator.faults.add({ fault: 'slow', method: page, ms: 100 })
    void desk.operator.conversation.older()
    await lookFor('Message 20 of')
    expect(find().state.value).toBe('found')
  })
})

describe('a reply that a search tells of', () => {
  it('is known by what it answers, without a request of its own', async () => {
    await open(10)
    const answered = desk.customerSays(chats.mine, 'When do you come?')
    const reply = desk.customerSays(chats.mine, 'Zebra question')
    desk.emulator.world.messages.get(reply)!.params['REPLY_ID'] = answered
    await pass(12_500)
    // Rounds read the chat too.
    desk.operator.setVisible(false)
    desk.emulator.log.clear()
    await lookFor('Zebra')
    expect(desk.operator.store.replies.get(reply)).toBe(answered)
    expect(desk.emulator.log.requests.filter(({ method }) => method === page)).toEqual([])
  })
})
