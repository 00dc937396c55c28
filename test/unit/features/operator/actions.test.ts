import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeWorld } from '../../../emulator/control-world'
import { chats, openDesk, type Desk } from './operator'

let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

const run = (action: Parameters<Desk['operator']['actions']['run']>[0], chatId: number) => {
  desk.operator.select(chatId)
  return desk.operator.actions.run(action, chatId)
}
const chat = (id: number) => desk.operator.store.chat(id)

describe('what an operator does with a dialog', () => {
  it('taking it makes it open, ours, and answerable', async () => {
    await run('take', chats.waiting)
    expect(chat(chats.waiting)).toMatchObject({ state: 'open', member: true, dialog: { ownerId: 7 } })
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', action: 'take', listed: true })
  })

  it('joining leaves it with its operator and shows what was before', async () => {
    await run('join', chats.colleague)
    expect(chat(chats.colleague)).toMatchObject({ state: 'open', member: true, dialog: { ownerId: 9 } })
    expect(desk.operator.store.conversation).toMatchObject({ source: 'member', older: 'more' })
  })

  it('joining counts as done where one is in the chat already', async () => {
    await run('join', chats.mine)
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', action: 'join' })
  })

  it('taking over passes it to us', async () => {
    await run('take-over', chats.colleague)
    expect(chat(chats.colleague)?.dialog?.ownerId).toBe(7)
  })

  it('starting begins a new dialog in a finished chat', async () => {
    await run('start', chats.finished)
    expect(chat(chats.finished)).toMatchObject({ state: 'open', dialog: { ownerId: 7 } })
  })

  it('finishing closes it', async () => {
    await run('finish', chats.mine)
    expect(chat(chats.mine)?.state).toBe('closed')
  })

  for (const [action, method, id] of [
    ['take', 'imopenlines.operator.answer', chats.waiting], ['start', 'imopenlines.session.start', chats.finished],
    ['take-over', 'imopenlines.session.intercept', chats.colleague], ['finish', 'imopenlines.operator.finish', chats.mine],
    ['join', 'imopenlines.crm.chat.user.add', chats.colleague]
  ] as const) {
    it(`a lost answer of "${action}" is cleared up by reading what is so now, and nothing is done twice`, async () => {
      desk.emulator.faults.add({ fault: 'http-after', method, times: 1 })
      await run(action, id)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', action })
      expect(desk.executions(method)).toBe(1)
    })

    it(`a refusal of "${action}" is told, and the list is read again`, async () => {
      desk.emulator.faults.add({ fault: 'refuse', method, code: 'ACCESS_DENIED', times: 1 })
      desk.emulator.log.clear()
      await run(action, id)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', problem: { code: 'ACCESS_DENIED' } })
      expect(desk.emulator.log.requests.filter(one => one.method === 'imopenlines.crm.chat.get')).toHaveLength(2)
    })
  }

  it('a refusal after which nothing could be read does not claim to know what is so', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.operator.answer', code: 'CHAT_TYPE', times: 1 })
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.chat.get', code: 'ACCESS_DENIED' })
    await run('take', chats.waiting)
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', isRead: false })
    desk.emulator.faults.clear()
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.operator.answer', code: 'CHAT_TYPE', times: 1 })
    await run('take', chats.waiting)
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', isRead: true })
  })

  it('a second press while one runs does nothing', async () => {
    await Promise.all([run('take', chats.waiting), run('take', chats.waiting)])
    expect(desk.executions('imopenlines.operator.answer')).toBe(1)
  })
})

describe('a chat that changes while it is open', () => {
  it('is closed here when a colleague finished it', async () => {
    changeWorld(desk.emulator, { op: 'finish', chatId: chats.mine })
    await desk.operator.live.round()
    expect(chat(chats.mine)?.state).toBe('closed')
  })

  it('stays in sight with its text when it is no longer the card\'s', async () => {
    desk.operator.drafts.write(chats.mine, 'Half a thought')
    changeWorld(desk.emulator, { op: 'unlink-chat', chatId: chats.mine })
    await desk.operator.live.round()
    expect(chat(chats.mine)).toMatchObject({ isGone: true, state: 'closed' })
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('Half a thought')
  })

  it('appears when a customer writes anew', async () => {
    const { activities } = desk.emulator.world
    activities.push({ ...activities.find(({ chatId }) => chatId === 965)!, type: 'deal', id: 311 })
    await desk.operator.live.round()
    expect(chat(965)).toBeDefined()
  })
})
