import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeWorld } from '../../../../emulator/control/control-world'
import { post } from '../../../../emulator/world/model'
import ActionOutcome from '../../../../../src/features/operator/actions/ActionOutcome.vue'
import { provided } from '../../../ui/provided'
import { chats, openDesk, type Desk } from '../operator'

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

  describe('on a chat of which nobody can tell whether it waits or is finished', () => {
    const ways = () => desk.operator.log.actions.value
    const forget = (chatId: number) => {
      // Nobody owns it, the customer had the last word, and the portal's note is not among the messages that were read.
      Object.assign(desk.emulator.world.chats.get(chatId)!, { ownerId: 0 })
      const ids = new Set(desk.emulator.world.chats.get(chatId)!.messages.filter(({ authorId }) => authorId === 0).map(({ id }) => id))
      desk.emulator.world.chats.get(chatId)!.messages = desk.emulator.world.chats.get(chatId)!.messages.filter(({ id }) => !ids.has(id))
      post(desk.emulator.world, desk.emulator.world.chats.get(chatId)!, { authorId: 652, text: 'Thank you!' })
    }

    it('taking a finished one is refused, and a new dialog can be started instead', async () => {
      forget(chats.finished)
      desk.close()
      desk = await openDesk({ emulator: desk.emulator })
      desk.operator.select(chats.finished)
      await desk.operator.chats.refresh(chats.finished)
      expect(ways()).toEqual(['take', 'start'])
      await run('take', chats.finished)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', problem: { code: 'ACCESS_DENIED' } })
      expect(ways()).toEqual(['start', 'take'])
      await run('start', chats.finished)
      expect(chat(chats.finished)).toMatchObject({ state: 'open', dialog: { ownerId: 7 } })
      expect(ways()).toEqual(['send', 'finish'])
    })

    it('a start that is refused leads to taking it', async () => {
      desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.session.start', code: 'ACCESS_DENIED' })
      await run('start', chats.finished)
      expect(ways()).toEqual(['take', 'start'])
    })

    it('a portal that takes it without any effect is not believed', async () => {
      const act = desk.portal.act.bind(desk.portal)
      Object.assign(desk.portal, {
        act: (command: Parameters<typeof act>[0]) =>
          command.method === 'imopenlines.operator.answer' ? Promise.resolve({ ok: true, value: true }) : act(command)
      })
      await run('take', chats.waiting)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', listed: false })
      expect(ways()).toEqual(['start', 'take'])
    })

    it('another chat has nothing to do with it', async () => {
      desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.session.start', code: 'ACCESS_DENIED' })
      await run('start', chats.finished)
      desk.operator.select(chats.waiting)
      expect(ways()).toEqual(['take'])
    })
  })

  it('a lost answer is not taken for ours where a colleague has the dialog now', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method: 'imopenlines.operator.answer', times: 1 })
    const running = run('take', chats.waiting)
    changeWorld(desk.emulator, { op: 'hand-over', chatId: chats.waiting, userId: 9 })
    await running
    expect(chat(chats.waiting)).toMatchObject({ state: 'open', dialog: { ownerId: 9 } })
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', problem: { kind: 'unconfirmed' } })
  })

  for (const [action, method, id, codes] of [
    ['take', 'imopenlines.operator.answer', chats.waiting, ['CHAT_ID', 'CHAT_TYPE', 'ACCESS_DENIED', 'USER_ID']],
    ['start', 'imopenlines.session.start', chats.finished, ['CHAT_ID', 'CHAT_TYPE', 'ACCESS_DENIED', 'USER_ID']],
    ['take-over', 'imopenlines.session.intercept', chats.colleague, ['CHAT_ID_EMPTY', 'OPERATOR_WRONG', 'CHAT_TYPE', 'ACCESS_DENIED', 'USER_ID']],
    ['finish', 'imopenlines.operator.finish', chats.mine, ['CHAT_ID', 'CHAT_TYPE', 'ACCESS_DENIED', 'USER_ID']],
    ['join', 'imopenlines.crm.chat.user.add', chats.colleague,
      ['CHAT_NOT_IN_CRM', 'ACCESS_DENIED', 'CRM_CHAT_USER_NOT_ACTIVE', 'ERROR_ARGUMENT', 'IM_NOT_INSTALLED']]
  ] as const) {
    it.each(codes)(`after %s to "${action}" there is always a way on`, async (code) => {
      desk.emulator.faults.add({ fault: 'refuse', method, code })
      await run(action, id)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', problem: { code } })
      expect(buttonsShown()).toContain('Open in messenger')
      expect(desk.operator.log.actions.value).not.toEqual([])
    })
  }

  function buttonsShown() {
    const page = mount(ActionOutcome, { props: { result: desk.operator.actions.result.value! }, global: provided() })
    return page.findAll('button').map(button => button.text())
  }

  it('a second press while one runs does nothing', async () => {
    await Promise.all([run('take', chats.waiting), run('take', chats.waiting)])
    expect(desk.executions('imopenlines.operator.answer')).toBe(1)
  })
})

describe('a chat that changes while it is open', () => {
  it('stays closed once the portal noted its end, whatever a round tells of it', async () => {
    const finished = desk.emulator.world.chats.get(chats.finished)!
    post(desk.emulator.world, finished, { authorId: 652, text: 'Thank you!' })
    post(desk.emulator.world, finished, { authorId: 0, text: 'Conversation finished', params: { CLASS: 'bx-messenger-content-item-ol-end' } })
    Object.assign(finished, { ownerId: 0 })
    desk.operator.select(chats.finished)
    await desk.operator.chats.refresh(chats.finished)
    expect(chat(chats.finished)).toMatchObject({ state: 'closed', awaitsAnswer: true })
    await desk.operator.live.round()
    expect(chat(chats.finished)?.state).toBe('closed')
    post(desk.emulator.world, finished, { authorId: 652, text: 'One more thing' })
    await desk.operator.live.round()
    expect(chat(chats.finished)?.state).toBe('waiting')
  })

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
