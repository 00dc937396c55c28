import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeWorld } from '../../../../emulator/control/control-world'
import { post } from '../../../../emulator/world/model'
import ActionOutcome from '../../../../../src/features/operator/actions/ActionOutcome.vue'
import { fakePortal, provided } from '../../../ui/provided'
import { useActionQuestion } from '../../../../../src/features/operator/actions/useActionQuestion'
import { chats, inCard, openDesk, tick, type Desk } from '../operator'

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

  it('what it led to is told until that is not so any more', async () => {
    const told = () => desk.operator.actions.result.value
    await run('take', chats.waiting)
    await nextTick()
    await desk.operator.live.round()
    expect(told()).toMatchObject({ state: 'done', action: 'take' })
    changeWorld(desk.emulator, { op: 'hand-over', chatId: chats.waiting, userId: 9 })
    await desk.operator.live.round()
    await nextTick()
    expect([chat(chats.waiting)?.dialog?.ownerId, told()]).toEqual([9, undefined])
  })

  it('joining leaves it with its operator and shows what was before', async () => {
    await run('join', chats.colleague)
    expect(chat(chats.colleague)).toMatchObject({ state: 'open', member: true, dialog: { ownerId: 9 } })
    expect(desk.operator.store.conversation).toMatchObject({ source: 'chat', older: 'more' })
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
      expect(desk.asked(method)).toBe(1)
    })

    it(`a refusal of "${action}" is told, and the list is read again`, async () => {
      desk.emulator.faults.add({ fault: 'refuse', method, code: 'ACCESS_DENIED', times: 1 })
      desk.emulator.log.clear()
      await run(action, id)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', problem: { code: 'ACCESS_DENIED' } })
      expect(desk.emulator.log.requests.filter(one => one.method === 'imopenlines.crm.chat.get')).toHaveLength(4)
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

  describe('that the portal took, while nothing can be read afterwards', () => {
    const outcome = () => mount(ActionOutcome, { props: { result: desk.operator.actions.result.value! }, global: provided() }).text()

    it('claims nothing of what came of it, offers no step that would undo it, and says no more once it is read', async () => {
      desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.chat.get', code: 'ACCESS_DENIED' })
      await run('take', chats.waiting)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'unread', action: 'take' })
      expect(outcome()).toContain('could not read the chat again')
      for (const vain of ['start', 'end']) expect(desk.operator.log.actions.value).not.toContain(vain)
      desk.emulator.faults.clear()
      await desk.operator.chats.refresh()
      await nextTick()
      expect(desk.operator.actions.result.value).toBeUndefined()
      expect(chat(chats.waiting)).toMatchObject({ state: 'open' })
    })

    it('does not take the operator of before for one who was faster', async () => {
      const faults = desk.emulator.faults
      faults.add({ fault: 'http-before', status: 502, method: 'imopenlines.dialog.get' })
      for (const method of ['im.dialog.messages.get', 'imopenlines.session.history.get']) faults.add({ fault: 'http-before', status: 502, method })
      await run('take-over', chats.colleague)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'unread', action: 'take-over' })
    })
  })

  describe('where somebody else is there at the same time', () => {
    const outcome = () => mount(ActionOutcome, { props: { result: desk.operator.actions.result.value! }, global: provided() }).text()

    it('says who was faster, where a colleague took it and the portal refused us without a reason', async () => {
      desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.operator.answer', code: '', times: 1 })
      changeWorld(desk.emulator, { op: 'hand-over', chatId: chats.waiting, userId: 9 })
      await run('take', chats.waiting)
      expect(outcome()).toContain('Somebody was faster: Tom Keller')
      expect(desk.operator.log.actions.value).toEqual(['join', 'take-over'])
    })

    it('is done where the refused one turns out to be ours, as after a press in another window', async () => {
      changeWorld(desk.emulator, { op: 'hand-over', chatId: chats.waiting, userId: 7 })
      await run('take', chats.waiting)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', listed: true })
    })

    it('sends nothing where the dialog went to a colleague while one read the question', async () => {
      desk.operator.select(chats.mine)
      const { ask, confirm, asked } = inCard(desk, () => useActionQuestion(() => chat(chats.mine)!))
      await ask('spam')
      expect(asked.value).toBe('spam')
      changeWorld(desk.emulator, { op: 'hand-over', chatId: chats.mine, userId: 9 })
      await desk.operator.chats.refresh(chats.mine)
      confirm()
      await tick()
      expect(desk.asked('imopenlines.operator.spam')).toBe(0)
      expect(outcome()).toContain('Somebody was faster: Tom Keller')
    })

    it('takes nothing from them where one went to another chat that waits before the look was over', async () => {
      changeWorld(desk.emulator, { op: 'wait', chatId: chats.colleague })
      await desk.operator.chats.refresh(chats.colleague)
      desk.operator.select(chats.waiting)
      // A part that has left the page keeps what it was handed.
      const before = chat(chats.waiting)!
      const { ask } = inCard(desk, () => useActionQuestion(() => before))
      changeWorld(desk.emulator, { op: 'hand-over', chatId: chats.waiting, userId: 9 })
      const asking = ask('take')
      desk.operator.select(chats.colleague)
      await asking
      await tick()
      expect(desk.operator.log.actions.value[0]).toBe('take')
      expect(desk.asked('imopenlines.operator.answer')).toBe(0)
    })

    it('says so too where it ended meanwhile, and leads on to nothing', async () => {
      desk.operator.select(chats.mine)
      changeWorld(desk.emulator, { op: 'finish', chatId: chats.mine })
      await desk.operator.chats.refresh(chats.mine)
      desk.operator.actions.tooLate('spam', chats.mine)
      expect(outcome()).toContain('Nothing was done.')
      expect(desk.operator.log.actions.value).toEqual(['start'])
    })

    it('names nobody where the dialog went to another CRM item and waits there', () => {
      const { dialog } = chat(chats.mine)!
      const moved = { ...chat(chats.mine)!, state: 'elsewhere' as const, dialog: { ...dialog!, ownerId: 0 } }
      desk.operator.store.chats = desk.operator.store.chats.map(one => one.id === moved.id ? moved : one)
      desk.operator.actions.tooLate('spam', chats.mine)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'late' })
    })

    it('reads who is in the chat before it asks about taking it', async () => {
      expect(chat(chats.waiting)?.others).toEqual([])
      changeWorld(desk.emulator, { op: 'add-member', chatId: chats.waiting, userId: 9 })
      changeWorld(desk.emulator, { op: 'add-member', chatId: chats.waiting, userId: 30 })
      expect(await desk.operator.actions.look('take', chats.waiting)).toBe(true)
      expect(chat(chats.waiting)?.others).toEqual([{ id: 9, name: 'Tom Keller' }])
      expect(desk.asked('imopenlines.operator.answer')).toBe(0)
      expect(desk.operator.actions.result.value).toBeUndefined()
    })

    it('does not claim a dialog that was taken over when nobody had it any more', async () => {
      changeWorld(desk.emulator, { op: 'wait', chatId: chats.colleague })
      await run('take-over', chats.colleague)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'vain', owner: undefined })
      expect(desk.operator.log.actions.value[0]).toBe('take')
    })

    it('says who has it where starting only brought us into the chat', async () => {
      desk.customerSays(chats.finished, 'One more thing')
      changeWorld(desk.emulator, { op: 'hand-over', chatId: chats.finished, userId: 9 })
      await run('start', chats.finished)
      expect(outcome()).toContain('Tom Keller')
      expect(chat(chats.finished)).toMatchObject({ member: true, dialog: { ownerId: 9 } })
    })
  })

  describe('on a line that asks for a rating at the end', () => {
    beforeEach(async () => {
      await run('take-over', chats.colleague)
      await run('finish', chats.colleague)
    })
    const ways = () => desk.operator.log.actions.value

    it('says that it is being closed, and ends it at once when asked to; then a new one can be started', async () => {
      expect(chat(chats.colleague)).toMatchObject({ state: 'closing', dialog: { ownerId: 7 } })
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', action: 'finish', closing: true })
      expect(ways()).toEqual(['end'])
      await run('end', chats.colleague)
      expect(chat(chats.colleague)?.state).toBe('closed')
      expect(ways()).toEqual(['start'])
      await run('start', chats.colleague)
      expect(ways()).toEqual(['send', 'finish'])
    })

    it('goes on where the customer writes', async () => {
      desk.customerSays(chats.colleague, 'One more thing')
      await desk.operator.live.round()
      expect(chat(chats.colleague)?.state).toBe('open')
      expect(ways()).toEqual(['send', 'finish'])
    })

    it('leads from starting and taking to ending, where the portal did not tell that it is being closed', async () => {
      const forgotten = { ...chat(chats.colleague)!, state: 'closed' as const }
      desk.operator.store.chats = desk.operator.store.chats.map(one => one.id === forgotten.id ? forgotten : one)
      await run('start', chats.colleague)
      expect(ways()).toEqual(['end'])
    })
  })

  it('says of a new dialog at another item that it goes on there, and offers nothing that would not help', async () => {
    desk.emulator.world.switches.startedSession = 'elsewhere'
    await run('start', chats.finished)
    expect(chat(chats.finished)?.state).toBe('elsewhere')
    expect(desk.operator.log.actions.value).toEqual([])
  })

  describe('starting one that went on unseen', () => {
    const seenClosed = (chatId: number) => {
      const seen = { ...chat(chatId)!, state: 'closed' as const }
      desk.operator.store.chats = desk.operator.store.chats.map(one => one.id === chatId ? seen : one)
    }

    it('is told as taking it, since nothing was started', async () => {
      seenClosed(chats.waiting)
      await run('start', chats.waiting)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', action: 'take', listed: true })
    })

    it('sends the text all the same where the dialog is ours by then', async () => {
      desk.operator.select(chats.waiting)
      while (desk.operator.store.conversation?.state !== 'ready') await tick()
      seenClosed(chats.waiting)
      desk.operator.drafts.write(chats.waiting, 'On my way')
      desk.operator.answer('On my way', { by: 'button' })
      while (desk.texts(chats.waiting).length === 0) await tick()
      expect(desk.texts(chats.waiting)).toEqual(['On my way'])
    })

    it('tells whose it is', async () => {
      seenClosed(chats.colleague)
      await run('start', chats.colleague)
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'vain', owner: 'Tom Keller' })
    })
  })

  it.each([['spam', 'imopenlines.operator.spam'], ['skip', 'imopenlines.operator.skip']] as const)('does not take the dialog away from a colleague who took it just now: %s', async (action, method) => {
    changeWorld(desk.emulator, { op: 'hand-over', chatId: chats.mine, userId: 9 })
    await run(action, chats.mine)
    expect(desk.asked(method)).toBe(0)
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'vain', owner: 'Tom Keller' })
    expect(chat(chats.mine)?.dialog?.ownerId).toBe(9)
  })

  it('passing on says who has it where the queue gives it back, and that it cannot be seen only where it cannot', async () => {
    const { world, faults } = desk.emulator
    const line = world.lines.get(world.chats.get(chats.mine)!.line!.lineId)!
    Object.assign(line, { inTurn: true, queue: [7, 7] })
    await run('skip', chats.mine)
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', now: { name: 'Ida Brandt' } })
    for (const method of ['imopenlines.dialog.get', 'imopenlines.session.history.get']) faults.add({ fault: 'refuse', method, code: 'ACCESS_DENIED' })
    await run('skip', chats.mine)
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', now: 'unseen' })
  })

  it('ending what was not known to be closing does not say that it has ended while the customer is asked', async () => {
    await run('take-over', chats.colleague)
    await run('end', chats.colleague)
    const result = desk.operator.actions.result.value!
    expect(result).toMatchObject({ state: 'done', action: 'end', closing: true })
    expect(mount(ActionOutcome, { props: { result }, global: provided() }).text()).toContain('asked for a rating')
  })

  it('names the CRM item that a new dialog was put at, with a link', async () => {
    desk.emulator.world.switches.startedSession = 'elsewhere'
    await run('start', chats.finished)
    const result = desk.operator.actions.result.value!
    expect(result).toMatchObject({ state: 'done', listed: false, elsewhere: { item: { type: 'deal', id: 314 }, title: 'Skylight, showroom' } })
    const link = mount(ActionOutcome, { props: { result }, global: provided(fakePortal()) }).get('a')
    expect(link.text()).toBe('Skylight, showroom')
    expect(link.attributes('href')).toMatch(/\/crm\/deal\/details\/314\/$/)
  })

  describe('on a chat of which nobody can tell whether it waits or is finished', () => {
    const ways = () => desk.operator.log.actions.value
    const forget = (chatId: number) => {
      // The customer had the last word, the portal's note is not among the messages that were read, and nothing else is told.
      for (const method of ['imopenlines.dialog.get', 'imopenlines.session.history.get']) {
        desk.emulator.faults.add({ fault: 'refuse', method, code: 'ACCESS_DENIED' })
      }
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
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', problem: { kind: 'refused' } })
      expect(ways()).toEqual(['start', 'take'])
      desk.emulator.faults.clear()
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
      expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', listed: false, elsewhere: undefined })
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

  it('runs nothing where it could not be read who is in the chat, and says so', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.chat.get', code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
    expect(await desk.operator.actions.look('take', chats.waiting)).toBe(false)
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', action: 'take', problem: { kind: 'busy' } })
  })

  it('a second press while one runs does nothing', async () => {
    const [first, second] = await Promise.all([run('take', chats.waiting), run('take', chats.waiting)])
    expect([first?.state, second]).toEqual(['done', undefined])
    expect(desk.asked('imopenlines.operator.answer')).toBe(1)
  })

  it('goes on where one looks at another chat meanwhile, which then takes no second one', async () => {
    const running = run('take', chats.waiting)
    expect(await run('start', chats.finished)).toBeUndefined()
    expect(await running).toMatchObject({ state: 'done', action: 'take' })
    expect(desk.asked('imopenlines.session.start')).toBe(0)
    desk.operator.select(chats.mine)
    expect(desk.operator.actions.result.value).toBeUndefined()
  })

  it('takes away what was told of a text that could not go out before', async () => {
    desk.operator.select(chats.finished)
    desk.operator.store.putNotice(chats.finished, { kind: 'closed' })
    await run('start', chats.finished)
    expect(desk.operator.notice.value).toBeUndefined()
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
    desk.customerSays(chats.finished, 'One more thing')
    await desk.operator.live.round()
    expect(chat(chats.finished)?.state).toBe('waiting')
  })

  it('is closed here when a colleague finished it', async () => {
    changeWorld(desk.emulator, { op: 'finish', chatId: chats.mine })
    await desk.operator.live.round()
    expect(chat(chats.mine)?.state).toBe('closed')
  })

  it('stays in sight with its text when it is no longer the card\'s, and is called closed only once it is', async () => {
    desk.operator.drafts.write(chats.mine, 'Half a thought')
    changeWorld(desk.emulator, { op: 'unlink-chat', chatId: chats.mine })
    await desk.operator.live.round()
    expect(chat(chats.mine)).toMatchObject({ isGone: true, state: 'elsewhere' })
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('Half a thought')
    expect(desk.operator.log.actions.value).toEqual([])
    changeWorld(desk.emulator, { op: 'finish', chatId: chats.mine })
    await desk.operator.live.round()
    expect(chat(chats.mine)).toMatchObject({ isGone: true, state: 'closed' })
  })

  it('is no finished one where it went to another item while nobody looked at it, and says to which', async () => {
    changeWorld(desk.emulator, { op: 'move-chat', chatId: chats.colleague, type: 'deal', id: 314 })
    await desk.operator.live.round()
    expect(chat(chats.colleague)).toMatchObject({ isGone: true, state: 'elsewhere', dialog: { crmItems: [{ type: 'deal', id: 314 }] } })
    expect(desk.operator.order.sections.value.find(({ ids }) => ids.includes(chats.colleague))?.group).toBe('colleagues')
  })

  it('comes back as it is when the item has it again', async () => {
    changeWorld(desk.emulator, { op: 'move-chat', chatId: chats.mine, type: 'deal', id: 314 })
    await desk.operator.live.round()
    changeWorld(desk.emulator, { op: 'move-chat', chatId: chats.mine, type: 'deal', id: 311 })
    await desk.operator.live.round()
    expect(chat(chats.mine)).toMatchObject({ state: 'open' })
    expect(chat(chats.mine)).not.toHaveProperty('isGone')
  })

  it('appears when a customer writes anew', async () => {
    const { activities } = desk.emulator.world
    activities.push({ ...activities.find(({ chatId }) => chatId === 965)!, type: 'deal', id: 311 })
    await desk.operator.live.round()
    expect(chat(965)).toBeDefined()
  })
})
