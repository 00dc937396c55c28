import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chats, openDesk, type Desk } from '../operator'

const add = 'imopenlines.crm.message.add'
let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

const box = (chatId: number) => desk.operator.drafts.textOf(chatId)
const way = () => desk.operator.way.value

/** Goes to the chat, writes, and presses the button that sends. */
async function answer(chatId: number, text = 'Friday at nine.') {
  desk.operator.select(chatId)
  await idle()
  desk.operator.drafts.write(chatId, text)
  desk.operator.answer(text, { by: 'button' })
  await idle()
}
/** Everything that was started is over. */
async function idle() {
  for (let round = 0; round < 5; round++) {
    await new Promise(resolve => setTimeout(resolve, 5))
    await desk.settled()
  }
}

describe('the button that sends', () => {
  it.each([
    ['send', 'mine'], ['join', 'colleague'], ['take', 'waiting'], ['start', 'finished'], ['send', 'silent']
  ] as const)('is "%s" from the start in the chat "%s"', (expected, name) => {
    desk.operator.select(chats[name])
    expect(way()).toBe(expected)
  })

  it.each([
    ['anyway', 'mine', { kind: 'stale' }], ['anyway', 'colleague', { kind: 'unseen' }], ['take', 'waiting', { kind: 'stale' }], ['join', 'mine', { kind: 'join' }],
    ['send', 'mine', { kind: 'closed' }], ['send', 'mine', { kind: 'stale', sendingId: 'one in the log' }], ['send', 'mine', { kind: 'join', sendingId: 'one in the log' }]
  ] as const)('is "%s" in the chat "%s" after %j', (expected, name, notice) => {
    desk.operator.select(chats[name])
    desk.operator.store.putNotice(chats[name], notice)
    expect(way()).toBe(expected)
  })

  it('by a key sends at once after a refusal, which held nothing back', async () => {
    desk.operator.select(chats.mine)
    await idle()
    desk.operator.drafts.write(chats.mine, 'Friday')
    desk.operator.store.putNotice(chats.mine, { kind: 'closed', at: Date.now() })
    desk.operator.answer('Friday', { by: 'key' })
    await idle()
    expect(desk.executions(add)).toBe(1)
  })

  it('is no joining of one\'s own where somebody else is the sender', () => {
    desk.operator.select(chats.colleague)
    desk.operator.senders.choose({ id: 9, name: 'Tom' })
    expect(way()).toBe('send')
  })

  it.each([
    ['colleague', 'imopenlines.crm.chat.user.add'], ['waiting', 'imopenlines.operator.answer'], ['finished', 'imopenlines.session.start']
  ] as const)('in the chat "%s" takes the step and sends the text once, then simply sends', async (name, method) => {
    await answer(chats[name])
    expect(desk.texts(chats[name]).at(-1)).toBe('Friday at nine.')
    expect([desk.executions(method), desk.executions(add)]).toEqual([1, 1])
    expect([way(), box(chats[name])]).toEqual(['send', ''])
    expect(desk.operator.store.notices.get(chats[name])).toBeUndefined()
  })

  it.each([
    ['colleague', 'imopenlines.crm.chat.user.add'], ['waiting', 'imopenlines.operator.answer'], ['finished', 'imopenlines.session.start']
  ] as const)('in the chat "%s" sends nothing and keeps the text where the step is refused', async (name, method) => {
    desk.emulator.faults.add({ fault: 'refuse', method, code: 'ACCESS_DENIED' })
    await answer(chats[name])
    expect(box(chats[name])).toBe('Friday at nine.')
    expect(desk.executions(add)).toBe(0)
    expect(desk.sendings()).toEqual([])
  })

  it.each(['colleague', 'waiting', 'finished'] as const)('in the chat "%s" is guarded by what was seen before the step', async (name) => {
    desk.operator.select(chats[name])
    await idle()
    desk.customerSays(chats[name], 'Never mind, it is settled.')
    await answer(chats[name])
    expect(desk.executions(add)).toBe(0)
    expect(box(chats[name])).toBe('Friday at nine.')
    expect(way()).toBe('anyway')
    desk.operator.answer(box(chats[name]), { by: 'button' })
    await idle()
    expect(desk.texts(chats[name]).at(-1)).toBe('Friday at nine.')
  })

  it.each([
    ['waiting', 'imopenlines.operator.answer'], ['colleague', 'imopenlines.crm.chat.user.add']
  ] as const)('in the chat "%s" takes no second step while one is under way', async (name, method) => {
    desk.operator.select(chats[name])
    await idle()
    desk.operator.drafts.write(chats[name], 'Hello')
    for (let press = 0; press < 3; press++) desk.operator.answer('Hello', { by: 'button' })
    await idle()
    expect([desk.asked(method), desk.asked(add)]).toEqual([1, 1])
  })

  it('sends nothing where one wrote on while the step was under way', async () => {
    desk.operator.select(chats.waiting)
    await idle()
    desk.operator.drafts.write(chats.waiting, 'Friday')
    desk.operator.answer('Friday', { by: 'button' })
    desk.operator.drafts.write(chats.waiting, 'Friday at ni')
    await idle()
    expect([desk.executions('imopenlines.operator.answer'), desk.executions(add), box(chats.waiting)]).toEqual([1, 0, 'Friday at ni'])
  })

  it('takes no step for a text that may not go out', async () => {
    await answer(chats.waiting, 'Hello {customer_name}')
    await answer(chats.waiting, '   ')
    expect(desk.executions('imopenlines.operator.answer')).toBe(0)
  })

  it('sends nothing where the step changed who reads it', async () => {
    desk.operator.select(chats.waiting)
    await idle()
    const { dialog } = desk.operator.store.chosen!
    const shown = { ...desk.operator.store.chosen!, dialog: { ...dialog!, silent: true } }
    desk.operator.store.chats = desk.operator.store.chats.map(chat => chat.id === chats.waiting ? shown : chat)
    await answer(chats.waiting, 'Only for you, Tom')
    expect(desk.executions(add)).toBe(0)
    expect(box(chats.waiting)).toBe('Only for you, Tom')
  })

  it('by a key does nothing so soon after the guard that nobody could have read why', async () => {
    desk.customerSays(chats.mine, 'One more thing')
    await answer(chats.mine)
    expect(way()).toBe('anyway')
    desk.operator.answer(box(chats.mine), { by: 'key' })
    await idle()
    expect(desk.executions(add)).toBe(0)
  })

  it('marks what came in meanwhile, and marks nothing any more once it was answered', async () => {
    desk.operator.select(chats.mine)
    await idle()
    const id = desk.customerSays(chats.mine, 'Not Friday!')
    await answer(chats.mine)
    const marked = () => desk.operator.log.rows.value.flatMap(row => row.kind === 'message' && row.isFirstUnread ? [row.message.id] : [])
    expect(marked()).toEqual([id])
    desk.operator.answer(box(chats.mine), { by: 'button' })
    await idle()
    expect(marked()).toEqual([])
  })

  it('rests while the dialog is being closed', () => {
    desk.operator.select(chats.mine)
    desk.operator.store.chats = desk.operator.store.chats.map(chat => chat.id === chats.mine ? { ...chat, state: 'closing' as const } : chat)
    expect(way()).toBe('none')
    desk.operator.answer('Friday at nine.', { by: 'button' })
    expect(desk.sendings()).toEqual([])
  })
})
