import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeWorld } from '../../../emulator/control/control-world'
import { createEmulator, type Emulator } from '../../../emulator/emulator'
import { post } from '../../../emulator/world/model'
import type { Question, Questions } from '../../../../src/portal/portal'
import { answersWith } from '../../../../src/portal/requests/batch'
import { chats, memoryStore, openDesk, tick, type Desk } from './operator'

const page = 'im.dialog.messages.get'
const dialog = 'imopenlines.dialog.get'
const lists = 'imopenlines.crm.chat.get'

let emulator: Emulator
let desk: Desk
beforeEach(() => { emulator = createEmulator({ bucket: { size: 10_000, perSecond: 1000 } }) })
afterEach(() => desk.close())

const chat = (id: number) => desk.operator.store.chat(id)
const conversation = () => desk.operator.store.conversation!

type Answer = Record<string, unknown> & unknown[]

/** Opens the card on a portal whose answers to one method are changed before they are read. */
async function openWith(method: string, change: (answer: Answer) => unknown, item = { type: 'deal' as const, id: 311 }) {
  desk = await openDesk({ emulator, item, isOpen: false })
  const portal = desk.portal
  const one = portal.ask.bind(portal)
  const all = portal.askAll.bind(portal) as (questions: Questions, options: never) => unknown
  /** The same object, since others may refer to it. */
  const changed = (question: Question<unknown>) => {
    const { read } = question
    const readChanged = (result: unknown) => read(change(structuredClone(result) as Answer))
    return question.method === method ? Object.assign(question, { read: readChanged }) : question
  }
  Object.assign(portal, {
    ask: (question: Question<unknown>, options: never) => one(changed(question), options),
    askAll: (questions: Questions, options: never) => all(answersWith(questions, changed) as Questions, options)
  })
  await desk.operator.start()
}

describe('a portal that leaves something out', () => {
  it('does not tell who wrote: the customer is known by the dialog, everybody else is of the company', async () => {
    await openWith(page, answer => ({ ...answer, users: [] }))
    const sides = new Set(desk.operator.log.rows.value.flatMap(row => row.kind === 'message' && row.side !== 'portal' ? `${row.message.authorId} ${row.side}` : []))
    expect([...sides].sort()).toEqual(['652 customer', '7 company', '9 company'])
    expect(chat(chats.mine)).toMatchObject({ state: 'open', awaitsAnswer: true })
  })

  it('does not tell the dialog: what is new is found all the same', async () => {
    emulator.faults.add({ fault: 'refuse', method: dialog, code: 'ACCESS_ERROR', status: 400 })
    await openWith('imopenlines.session.history.get', answer => ({ ...answer, chat: [] }))
    desk.operator.select(chats.mine)
    while (!conversation()?.history) await tick()
    expect(chat(chats.mine)?.dialog).toBeUndefined()
    desk.customerSays(chats.mine, 'Hello?')
    await desk.operator.live.round()
    expect(conversation().history?.messages.at(-1)?.text).toBe('Hello?')
  })

  it('has not granted the messenger to the app: each chat\'s session is read instead, and guarded', async () => {
    emulator.faults.add({ fault: 'refuse', method: page, code: 'insufficient_scope', status: 403 })
    desk = await openDesk({ emulator })
    for (const { id } of desk.operator.store.chats) {
      desk.operator.select(id)
      while (desk.operator.store.conversation?.state !== 'ready') await tick()
      expect(conversation()).toMatchObject({ source: 'session', older: 'none' })
    }
    desk.customerSays(chats.mine, 'Wait!')
    desk.send(chats.mine, 'Friday')
    await desk.settled()
    expect(desk.executions('imopenlines.crm.message.add')).toBe(0)
    expect(desk.operator.store.notices.get(chats.mine)).toMatchObject({ kind: 'stale' })
  })

  it('gives nothing from a message that is gone: what is new is found all the same', async () => {
    desk = await openDesk({ emulator })
    const { world } = emulator
    const ask = desk.portal.ask.bind(desk.portal)
    Object.assign(desk.portal, {
      ask: (question: Question<unknown>) => {
        const from = question.params['FIRST_ID'] as number | undefined
        const isGone = from !== undefined && !world.messages.has(from)
        return isGone ? { ok: true, value: question.read({ chat_id: chats.mine, messages: [], users: [], files: [] }) } : ask(question)
      }
    })
    const readUpTo = conversation().readUpTo
    changeWorld(emulator, { op: 'delete-message', messageId: readUpTo, completely: true })
    const said = Array.from({ length: 70 }, (_, at) => desk.customerSays(chats.mine, `word ${at}`))
    await desk.operator.live.round()
    const known = () => new Set(conversation().history!.messages.map(({ id }) => id))
    expect(said.filter(id => !known().has(id))).toEqual([])
    changeWorld(emulator, { op: 'delete-message', messageId: said.at(-1), completely: true })
    const last = desk.customerSays(chats.mine, 'Wait!')
    await desk.operator.live.round()
    expect(known().has(last)).toBe(true)
  })

  it('gives one message only', async () => {
    const only = emulator.world.chats.get(chats.mine)!
    only.messages = [only.messages.at(-1)!]
    desk = await openDesk({ emulator })
    desk.operator.select(chats.mine)
    expect(conversation().history?.messages).toHaveLength(1)
    await desk.operator.conversation.older()
    expect(conversation().older).toBe('none')
    desk.send(chats.mine, 'Hello')
    await desk.settled()
    expect(desk.sendings()).toMatchObject([{ state: 'sent' }])
  })
})

describe('a portal that says something twice or in another way', () => {
  it('lists a chat twice', async () => {
    await openWith(lists, answer => [...answer, ...answer])
    const ids = desk.operator.store.chats.map(({ id }) => id)
    expect(ids).toHaveLength(new Set(ids).size)
    desk.emulator.log.clear()
    await desk.operator.live.round()
    expect(desk.requests()).toEqual(['batch'])
  })

  it('lists a chat of two items: it is answered through the one that it goes on in', async () => {
    const first = emulator.world.activities.find(({ type, id }) => type === 'contact' && id === 85)!
    emulator.world.activities.push({ ...first, type: 'company', id: 40 })
    await openWith(lists, answer => answer, { type: 'deal', id: 312 })
    const other = emulator.world.activities.find(({ type, id }) => type === 'company' && id === 40)!
    expect(other).toBeDefined()
    const ids = desk.operator.store.chats.map(({ id }) => id)
    expect(ids).toHaveLength(new Set(ids).size)
    desk.emulator.log.clear()
    await desk.operator.live.round()
    expect(desk.requests()).toEqual(['batch'])
  })

  it('lists a chat that goes on only among those that go on', async () => {
    let calls = 0
    await openWith(lists, answer => calls++ % 2 === 0 ? answer.filter(one => (one as { CHAT_ID: string })['CHAT_ID'] !== String(chats.mine)) : answer)
    expect(chat(chats.mine)).toMatchObject({ state: 'open' })
  })

  it('sends ids as text, lists as maps and dates with other offsets', async () => {
    await openWith(page, (answer) => {
      const messages = (answer['messages'] as Record<string, unknown>[]).map(message => ({
        ...message, id: String(message['id']), author_id: String(message['author_id']), date: '2026-09-02T23:15:00-09:30', params: []
      }))
      return { ...answer, messages: Object.fromEntries(messages.map(message => [message.id, message])) }
    })
    const { messages } = conversation().history!
    expect(messages.every(({ id }, at) => at === 0 || messages[at - 1]!.id < id)).toBe(true)
    expect(messages[0]?.date?.toISOString()).toBe('2026-09-03T08:45:00.000Z')
  })
})

describe('a contact with 100 chats', () => {
  beforeEach(async () => {
    const { chats: known, activities } = emulator.world
    const pattern = known.get(chats.mine)!
    const activity = activities.find(({ chatId }) => chatId === chats.mine)!
    for (let id = 5000; id < 5100; id++) {
      known.set(id, { ...pattern, id, members: [...pattern.members], line: structuredClone(pattern.line), messages: [] } as typeof pattern)
      post(emulator.world, known.get(id)!, { authorId: 652, text: `Chat ${id}` })
      activities.push({ ...activity, type: 'contact', id: 84, chatId: id })
    }
    desk = await openDesk({ emulator, item: { type: 'contact', id: 84 } })
  })

  it('knows what was said last in each', () => {
    const { chats: all } = desk.operator.store
    expect(all.length).toBeGreaterThanOrEqual(100)
    expect(all.filter(({ last }) => !last)).toEqual([])
  })

  it('asks one batch a round, which a portal takes', async () => {
    emulator.log.clear()
    await desk.operator.live.round()
    expect(desk.requests()).toEqual(['batch'])
    expect(emulator.log.requests.filter(({ inBatch }) => inBatch).length).toBeLessThanOrEqual(50)
  })
})

describe('texts that operators write', () => {
  const cases = [
    ['emoji', '👩‍👩‍👧‍👦'.repeat(1800)], ['right to left', 'שלום עולם '.repeat(1990).trim()],
    ['zero-width marks', 'a\u200bb\u200dc\u2060'.repeat(3000)], ['lines and tabs', 'x\r\n\ty\n'.repeat(3000).trim()], ['a lone half of a pair', 'a\ud83db']
  ] as const
  it.each(cases)('go out as typed, once: %s', async (_, text) => {
    desk = await openDesk({ emulator })
    emulator.faults.add({ fault: 'http-after', method: 'imopenlines.crm.message.add', times: 1 })
    desk.send(chats.mine, text)
    await desk.settled()
    expect(desk.sendings()).toMatchObject([{ state: 'sent', text }])
    expect(desk.executions('imopenlines.crm.message.add')).toBe(1)
  })

  it.each([' \u00a0\u2003\t\n', '\u200b\u200d\u2060\ufeff', '\u200e\u200f\u00ad', '\u3164\u2800'])('cannot be sent where nobody would see anything: case %#', async (text) => {
    desk = await openDesk({ emulator })
    desk.send(chats.mine, text)
    await desk.settled()
    expect(desk.sendings()).toEqual([])
    expect(desk.operator.drafts.textOf(chats.mine)).toBe(text)
  })
})

describe('presses that come too soon', () => {
  it('a second press right after news sends nothing; one after reading does', async () => {
    desk = await openDesk({ emulator })
    desk.customerSays(chats.mine, 'Wait!')
    desk.send(chats.mine, 'Friday')
    await desk.settled()
    desk.operator.send('Friday')
    await desk.settled()
    expect(desk.executions('imopenlines.crm.message.add')).toBe(0)
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('Friday')
    desk.operator.store.putNotice(chats.mine, { ...desk.operator.notice.value!, at: Date.now() - 1000 })
    desk.operator.send('Friday')
    await desk.settled()
    expect(desk.executions('imopenlines.crm.message.add')).toBe(1)
  })

  it('two presses at once are one', async () => {
    desk = await openDesk({ emulator })
    desk.operator.select(chats.mine)
    const { drafts, send } = desk.operator
    drafts.write(chats.mine, 'Once')
    send(drafts.textOf(chats.mine))
    send(drafts.textOf(chats.mine))
    await desk.settled()
    expect(desk.texts(chats.mine).filter(text => text === 'Once')).toHaveLength(1)
    expect(desk.sendings()).toHaveLength(1)
  })

  it('a text goes to the chat it was written in, also where another one was chosen in the same moment', async () => {
    desk = await openDesk({ emulator })
    desk.operator.drafts.write(chats.mine, 'For Anna')
    desk.operator.select(chats.silent)
    desk.operator.send('For Anna', chats.mine)
    await desk.settled()
    expect(desk.texts(chats.mine).at(-1)).toBe('For Anna')
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('')
  })
})

describe('the same card in two tabs', () => {
  /** The first of them is `desk`. */
  async function inTwoTabs() {
    const local = memoryStore()
    desk = await openDesk({ emulator, local })
    const other = await openDesk({ emulator, local })
    return { local, other }
  }

  it('keeps what could not be sent in one of them, whatever is sent in the other', async () => {
    const { local, other } = await inTwoTabs()
    emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.message.add', code: 'MESSAGE_ADD_ERROR', times: 1 })
    other.send(chats.mine, 'From the other tab')
    await other.settled()
    other.close()
    desk.send(chats.silent, 'From here')
    await desk.settled()
    desk.close()
    desk = await openDesk({ emulator, local })
    expect(desk.sendings().map(({ text }) => text)).toEqual(['From the other tab'])
  })

  it('leaves what is on its way in one of them to that one', async () => {
    const [local, frames] = [memoryStore(), new Set<string>()]
    desk = await openDesk({ emulator, local, frames })
    emulator.faults.add({ fault: 'slow', method: 'imopenlines.crm.message.add', ms: 50, times: 1 })
    desk.send(chats.mine, 'On its way')
    const other = await openDesk({ emulator, local, frames })
    expect(other.sendings()).toEqual([])
    await desk.settled()
    other.close()
    expect(desk.sendings().map(({ state }) => state)).toEqual(['sent'])
  })

  it('leaves it there also where that one was opened later, and the list changes here', async () => {
    const [local, frames] = [memoryStore(), new Set<string>()]
    desk = await openDesk({ emulator, local, frames })
    const other = await openDesk({ emulator, local, frames })
    emulator.faults.add({ fault: 'slow', method: 'imopenlines.crm.message.add', ms: 50, times: 1 })
    other.send(chats.mine, 'On its way')
    await desk.operator.chats.refresh()
    expect(desk.sendings()).toEqual([])
    await other.settled()
    other.close()
    expect(other.sendings().map(({ state }) => state)).toEqual(['sent'])
  })

  it('keeps what was half written in both', async () => {
    const { local, other } = await inTwoTabs()
    desk.operator.drafts.write(chats.mine, 'From here')
    other.operator.drafts.write(chats.mine, 'From there')
    desk.close()
    other.close()
    desk = await openDesk({ emulator, local })
    const { drafts } = desk.operator
    expect([drafts.textOf(chats.mine), drafts.offered.get(chats.mine)?.text]).toEqual(['From there', 'From here'])
    drafts.exchange(chats.mine)
    desk.close()
    desk = await openDesk({ emulator, local })
    expect([desk.operator.drafts.textOf(chats.mine), desk.operator.drafts.offered.get(chats.mine)?.text]).toEqual(['From here', 'From there'])
    desk.operator.drafts.dismiss(chats.mine)
    desk.send(chats.mine, 'From here')
    await desk.settled()
    desk.close()
    desk = await openDesk({ emulator, local })
    expect([desk.operator.drafts.textOf(chats.mine), desk.operator.drafts.offered.size]).toEqual(['', 0])
  })

  it('brings back the other text once the first was sent, and not once both were', async () => {
    const { local, other } = await inTwoTabs()
    desk.operator.drafts.write(chats.mine, 'From here')
    other.operator.drafts.write(chats.mine, 'From there')
    other.send(chats.mine, 'From there')
    await other.settled()
    const third = await openDesk({ emulator, local })
    expect(third.operator.drafts.textOf(chats.mine)).toBe('From here')
    third.close()
    desk.send(chats.mine, 'From here')
    await desk.settled()
    expect((await openDesk({ emulator, local })).operator.drafts.textOf(chats.mine)).toBe('')
  })

  it('keeps a text that came back once the other was sent, over the next openings too', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { local, other } = await inTwoTabs()
    other.operator.drafts.write(chats.mine, 'From there')
    desk.operator.drafts.write(chats.mine, 'From here')
    desk.send(chats.mine, 'From here')
    await desk.settled()
    // The portal hears that it was sent.
    await vi.advanceTimersByTimeAsync(6000)
    desk.close()
    other.close()
    for (let openings = 0; openings < 3; openings++) {
      desk = await openDesk({ emulator, local })
      expect(desk.operator.drafts.textOf(chats.mine)).toBe('From there')
      desk.close()
    }
    vi.useRealTimers()
    desk = await openDesk({ emulator, local })
  })

  it('keeps a note a note, and an answer an answer, when one is taken for the other', async () => {
    const { local, other } = await inTwoTabs()
    desk.operator.drafts.write(chats.silent, 'A note')
    emulator.world.chats.get(chats.silent)!.line!.silent = false
    const third = await openDesk({ emulator, local })
    third.operator.drafts.write(chats.silent, '')
    third.operator.drafts.write(chats.silent, 'An answer')
    for (const one of [desk, other, third]) one.close()
    desk = await openDesk({ emulator, local })
    const { drafts } = desk.operator
    const both = () => [drafts.textOf(chats.silent), drafts.notes.has(chats.silent)]
    expect([both(), drafts.offered.get(chats.silent)?.text]).toEqual([['An answer', false], undefined])
    desk.close()
    local.set(local.keys().find(key => key.includes('relay.draft') && key.endsWith('919'))!.replace('draft', 'aside'), JSON.stringify([['A note', Date.now(), 1]]))
    desk = await openDesk({ emulator, local })
    desk.operator.drafts.exchange(chats.silent)
    expect([desk.operator.drafts.textOf(chats.silent), desk.operator.drafts.notes.has(chats.silent)]).toEqual(['A note', true])
    desk.operator.drafts.exchange(chats.silent)
    expect([desk.operator.drafts.textOf(chats.silent), desk.operator.drafts.notes.has(chats.silent)]).toEqual(['An answer', false])
  })

  it('forgets what was discarded or sent after all', async () => {
    const local = memoryStore()
    desk = await openDesk({ emulator, local })
    emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.message.add', code: 'MESSAGE_ADD_ERROR', times: 2 })
    desk.send(chats.mine, 'One')
    await desk.settled()
    desk.send(chats.mine, 'Two')
    await desk.settled()
    desk.operator.sending.discard(desk.sendings()[0]!.id)
    desk.operator.sending.again(desk.sendings()[0]!.id)
    await desk.settled()
    desk.close()
    desk = await openDesk({ emulator, local })
    expect(desk.sendings()).toEqual([])
  })
})
