import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeWorld } from '../../../../emulator/control/control-world'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'
import { finish } from '../../../../emulator/world/line'
import { currentSession, post } from '../../../../emulator/world/model'
import { wordless } from '../../../../../src/domain/outcome'
import { chats, memoryStore, openDesk, type Desk } from '../operator'

const add = 'imopenlines.crm.message.add'
const page = 'im.dialog.messages.get'
const session = 'imopenlines.session.history.get'

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

async function open(local = memoryStore()) {
  const opening = openDesk({ emulator, local })
  await vi.advanceTimersByTimeAsync(60_000)
  desk = await opening
  emulator.log.clear()
}

const pass = (ms = 60_000) => vi.advanceTimersByTimeAsync(ms)
const notice = (chatId: number) => desk.operator.store.notices.get(chatId)
const box = (chatId: number) => desk.operator.drafts.textOf(chatId)
const shown = () => desk.operator.log.rows.value.flatMap(row => row.kind === 'sending' ? row.sending.text : [])
const isUnderWay = () => desk.sendings().some(({ state }) => ['queued', 'guarding', 'writing', 'looking'].includes(state))

function refuseReading() {
  emulator.faults.add({ fault: 'refuse', method: page, code: 'ACCESS_ERROR', status: 403 })
  emulator.faults.add({ fault: 'refuse', method: session, code: 'ACCESS_DENIED', status: 400 })
}

it('holds an answer where the customer has edited what it is to, and says so; a deleted word holds nothing', async () => {
  await open()
  const [order, thanks] = ['Ten pieces?', 'Thanks'].map(text => desk.customerSays(chats.mine, text)) as [number, number]
  await pass(12_500)
  // No round comes in between.
  desk.operator.setVisible(false)
  changeWorld(emulator, { op: 'edit-message', messageId: order, text: 'One piece?' })
  changeWorld(emulator, { op: 'delete-message', messageId: thanks })
  emulator.log.clear()
  desk.send(chats.mine, 'Ordered.')
  await pass(1000)
  expect(desk.executions(add)).toBe(0)
  expect(desk.requests()).toEqual(['batch'])
  expect(notice(chats.mine)).toMatchObject({ kind: 'stale' })
  expect(box(chats.mine)).toBe('Ordered.')
  expect(desk.operator.store.conversation).toMatchObject({ unreadFrom: order })
  desk.operator.sendAnyway('Ordered.')
  await pass(1000)
  expect(desk.texts(chats.mine).at(-1)).toBe('Ordered.')
})

it('holds it also where the customer has said that one word since the last answer', async () => {
  await open()
  desk.send(chats.mine, 'What can I do for you?')
  await pass(1000)
  const order = desk.customerSays(chats.mine, 'Ten pieces?')
  await pass(12_500)
  desk.operator.setVisible(false)
  changeWorld(emulator, { op: 'edit-message', messageId: order, text: 'One piece?' })
  desk.send(chats.mine, 'Ordered.')
  await pass(1000)
  expect(desk.texts(chats.mine).at(-1)).toBe('What can I do for you?')
  expect([notice(chats.mine)?.kind, desk.operator.store.conversation?.unreadFrom]).toEqual(['stale', order])
})

describe('a conversation that could not be read', () => {
  it('lets nothing out unasked: the text stands as not sent, and goes out once after "Send anyway"', async () => {
    refuseReading()
    await open()
    desk.send(chats.mine, 'Friday at nine.')
    await pass()
    expect(desk.executions(add)).toBe(0)
    expect(desk.sendings()).toMatchObject([{ state: 'not-sent', reason: 'unchecked', problem: { kind: 'access-denied' } }])
    expect(shown()).toEqual(['Friday at nine.'])
    emulator.log.clear()
    desk.operator.sending.again(desk.sendings()[0]!.id, true)
    await pass()
    expect(desk.sendings()).toMatchObject([{ state: 'sent' }])
    expect(desk.executions(add)).toBe(1)
    expect(desk.requests()[0], 'without another look').toBe(add)
  })

  it('is read when something is to be sent, shown, and asked about', async () => {
    refuseReading()
    await open()
    emulator.faults.clear()
    desk.send(chats.mine, 'Friday at nine.')
    await pass()
    expect(desk.executions(add)).toBe(0)
    expect(notice(chats.mine)).toMatchObject({ kind: 'unseen' })
    expect(box(chats.mine)).toBe('Friday at nine.')
    expect(desk.sendings(), 'the text is in the box alone').toEqual([])
    expect(desk.operator.store.conversation).toMatchObject({ state: 'ready', source: 'chat', older: 'more' })
    desk.operator.sendAnyway(box(chats.mine))
    await pass()
    expect(desk.texts(chats.mine).at(-1)).toBe('Friday at nine.')
    expect(desk.executions(add)).toBe(1)
  })

  it('holds a text from an earlier opening of the card, too', async () => {
    const local = memoryStore()
    await open(local)
    emulator.faults.add({ fault: 'refuse', method: add, code: 'MESSAGE_ADD_ERROR', times: 1 })
    desk.send(chats.mine, 'Left over')
    await pass()
    desk.close()
    refuseReading()
    await open(local)
    desk.operator.select(chats.mine)
    await pass()
    expect(desk.sendings()).toMatchObject([{ state: 'not-sent', reason: 'left' }])
    expect(shown()).toEqual(['Left over'])
    desk.operator.sending.again(desk.sendings()[0]!.id)
    await pass()
    expect(desk.sendings()).toMatchObject([{ state: 'not-sent', reason: 'unchecked' }])
    expect(desk.executions(add)).toBe(0)
  })
})

describe('a look that fails right before sending', () => {
  const ways = [
    ['no connection', [{ fault: 'lost-after-headers', method: page }]],
    ['a fault of the portal', [{ fault: 'http-before', method: page, status: 500 }]],
    ['no answer within 15 s', [{ fault: 'never-answer', method: page }]],
    ['a busy portal', [{ fault: 'refuse', method: page, code: 'QUERY_LIMIT_EXCEEDED', status: 503 }]],
    ['a missing permission', [
      { fault: 'refuse', method: page, code: 'insufficient_scope', status: 403 }, { fault: 'refuse', method: session, code: 'ACCESS_DENIED' }
    ]],
    ['no right to read', [
      { fault: 'refuse', method: page, code: 'ACCESS_ERROR', status: 403 }, { fault: 'refuse', method: session, code: 'ACCESS_DENIED' }
    ]]
  ] as const
  for (const [name, faults] of ways) {
    it(`neither sends nor loses the text, within 15 s, and "Retry" looks again: ${name}`, async () => {
      await open()
      for (const fault of faults) emulator.faults.add({ ...fault })
      desk.send(chats.mine, 'Friday at nine.')
      await pass(15_500)
      expect(desk.sendings()).toMatchObject([{ state: 'not-sent', reason: 'unchecked', text: 'Friday at nine.' }])
      expect(desk.executions(add)).toBe(0)
      emulator.faults.clear()
      desk.customerSays(chats.mine, 'Not Friday!')
      desk.operator.sending.again(desk.sendings()[0]!.id)
      await pass()
      expect(desk.executions(add)).toBe(0)
      expect(notice(chats.mine)).toMatchObject({ kind: 'stale' })
      expect(box(chats.mine)).toBe('Friday at nine.')
    })
  }

  it('does not send a second time what may have gone out, unless asked to', async () => {
    await open()
    emulator.faults.add({ fault: 'http-after', method: add, times: 1 })
    const act = desk.portal.act.bind(desk.portal)
    Object.assign(desk.portal, {
      act: (command: Parameters<typeof act>[0]) => {
        emulator.faults.add({ fault: 'http-before', method: page })
        return act(command)
      }
    })
    desk.send(chats.mine, 'Friday at nine.')
    await pass()
    expect(desk.sendings()).toMatchObject([{ state: 'unconfirmed', reason: 'unread' }])
    const { id } = desk.sendings()[0]!
    desk.operator.sending.again(id)
    await pass()
    expect(desk.sendings()).toMatchObject([{ state: 'unconfirmed', reason: 'unchecked' }])
    expect(desk.executions(add)).toBe(1)
    desk.operator.sending.again(id, true)
    await pass()
    expect(desk.executions(add)).toBe(2)
  })

  it('asks again before the next press: "Send anyway" is for one time', async () => {
    await open()
    refuseReading()
    desk.send(chats.mine, 'Friday at nine.')
    await pass()
    emulator.faults.add({ fault: 'refuse', method: add, code: 'MESSAGE_ADD_ERROR', times: 1 })
    const { id } = desk.sendings()[0]!
    desk.operator.sending.again(id, true)
    await pass()
    desk.operator.sending.again(id)
    await pass()
    expect(desk.sendings()).toMatchObject([{ state: 'not-sent', reason: 'unchecked' }])
    expect(desk.executions(add)).toBe(0)
  })
})

describe('an answer that cannot be read in the batch of the look', () => {
  it('is asked for once more by itself', async () => {
    await open()
    const askAll = desk.portal.askAll as (questions: unknown, options?: unknown) => unknown
    const unreadable = { ok: true, value: [[{ ok: false, problem: wordless('unreadable', page) }], { ok: false, problem: wordless('unreadable') }] }
    // A round, which may come just now, asks by names.
    Object.assign(desk.portal, {
      askAll: (questions: unknown, options: unknown) => Array.isArray(questions) ? Promise.resolve(unreadable) : askAll(questions, options)
    })
    desk.send(chats.mine, 'Friday at nine.')
    await pass(1000)
    Object.assign(desk.portal, { askAll })
    expect([desk.executions(add), desk.requests().slice(0, 2)]).toEqual([1, [page, add]])
  })
})

describe('what came in meanwhile', () => {
  it('is read whole before it is asked about, however much it is', async () => {
    await open()
    const said = Array.from({ length: 120 }, (_, at) => desk.customerSays(chats.mine, `word ${at}`))
    desk.send(chats.mine, 'Friday at nine.')
    await pass(1000)
    const known = new Set(desk.operator.store.conversation!.history!.messages.map(({ id }) => id))
    expect(said.filter(id => !known.has(id))).toEqual([])
    expect(desk.executions(add)).toBe(0)
  })

  it('holds the same text that one sent oneself in another window meanwhile, and says who wrote; another text goes out', async () => {
    await open()
    const mine = emulator.world.chats.get(chats.mine)!
    post(emulator.world, mine, { authorId: 7, text: 'Friday at nine.' })
    desk.send(chats.mine, 'Friday at nine.')
    await pass()
    expect([notice(chats.mine)?.kind, desk.operator.log.writer.value, desk.executions(add)]).toEqual(['stale', 'Ida Brandt', 0])
    desk.operator.sendAnyway(box(chats.mine))
    await pass()
    expect(desk.executions(add)).toBe(1)
    expect(desk.operator.log.rows.value.some(row => 'isTwice' in row && row.isTwice)).toBe(false)
    post(emulator.world, mine, { authorId: 7, text: 'From the telephone' })
    desk.send(chats.mine, 'Another word')
    await pass()
    expect(desk.executions(add)).toBe(2)
  })

  it('holds a half-written text also where one sent it elsewhere and that has been in sight here for long; typed anew, it goes out', async () => {
    await open()
    const mine = emulator.world.chats.get(chats.mine)!
    desk.operator.drafts.write(chats.mine, 'Friday at nine.')
    await pass(5000)
    post(emulator.world, mine, { authorId: 7, text: 'Friday at nine.' })
    await Promise.all([desk.operator.live.round(), pass()])
    expect(desk.texts(chats.mine).at(-1)).toBe('Friday at nine.')
    desk.operator.send(box(chats.mine))
    await pass()
    expect([notice(chats.mine)?.kind, box(chats.mine), desk.executions(add)]).toEqual(['stale', 'Friday at nine.', 0])
    desk.send(chats.mine, 'Friday at nine.')
    await pass()
    expect(desk.executions(add)).toBe(1)
  })

  it('goes out at the second press also where another text stands in the box, although the same words stand there already', async () => {
    await open()
    desk.send(chats.mine, 'Friday at nine.')
    post(emulator.world, emulator.world.chats.get(chats.mine)!, { authorId: 7, text: 'Friday at nine.' })
    desk.operator.drafts.write(chats.mine, 'And bring the plan.')
    await pass()
    expect([notice(chats.mine), desk.executions(add)]).toMatchObject([{ kind: 'stale', sendingId: desk.sendings()[0]!.id }, 0])
    desk.operator.sendAnyway(box(chats.mine))
    await pass()
    expect([desk.executions(add), notice(chats.mine)]).toEqual([1, undefined])
  })

  it('is not taken for a text that was held and whose answer is lost later', async () => {
    await open()
    desk.send(chats.mine, 'Friday at nine.')
    post(emulator.world, emulator.world.chats.get(chats.mine)!, { authorId: 7, text: 'Friday at nine.' })
    desk.operator.drafts.write(chats.mine, 'And bring the plan.')
    await pass()
    emulator.faults.add({ fault: 'http-before', method: add, status: 502, times: 1 })
    desk.operator.sendAnyway(box(chats.mine))
    await pass()
    expect(desk.sendings()).toMatchObject([{ state: 'unconfirmed', text: 'Friday at nine.' }])
  })

  it('is seen also where it began another session of a chat of which only sessions can be read', async () => {
    await open()
    emulator.world.switches.lineMessages = 'members'
    const mine = emulator.world.chats.get(chats.mine)!
    changeWorld(emulator, { op: 'remove-member', chatId: chats.mine, userId: 7 })
    await Promise.all([desk.operator.chats.refresh(chats.mine), pass()])
    expect(desk.operator.store.conversation).toMatchObject({ source: 'session' })
    finish(emulator.world, mine)
    desk.customerSays(chats.mine, 'One more thing')
    Object.assign(currentSession(mine)!, { status: 25, operatorId: 7 })
    desk.send(chats.mine, 'Friday at nine.')
    await pass(5000)
    expect([notice(chats.mine)?.kind, desk.executions(add)]).toEqual(['stale', 0])
  })

  it('is seen also by an operator who was taken out of the chat', async () => {
    await open()
    emulator.world.switches.lineMessages = 'members'
    changeWorld(emulator, { op: 'remove-member', chatId: chats.mine, userId: 7 })
    desk.customerSays(chats.mine, 'Are you there?')
    desk.send(chats.mine, 'Friday at nine.')
    await pass()
    expect(notice(chats.mine)).toMatchObject({ kind: 'stale' })
    expect(desk.operator.store.conversation).toMatchObject({ source: 'session', older: 'none' })
    desk.operator.sendAnyway(box(chats.mine))
    await pass()
    expect(notice(chats.mine)).toMatchObject({ kind: 'join' })
    await Promise.all([desk.operator.joinAndSend(box(chats.mine)), pass()])
    await pass()
    expect(desk.texts(chats.mine).at(-1)).toBe('Friday at nine.')
    expect(isUnderWay()).toBe(false)
  })
})
