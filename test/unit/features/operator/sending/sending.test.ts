import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watch } from 'vue'
import { changeWorld } from '../../../../emulator/control/control-world'
import { post } from '../../../../emulator/world/model'
import { chats, openDesk, tick, type Desk } from '../operator'

const add = 'imopenlines.crm.message.add'
let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

const states = () => desk.sendings().map(({ state }) => state)
const notice = (chatId: number) => desk.operator.store.notices.get(chatId)

describe('sending', () => {
  it('is shown at once, and is sent with the portal\'s message id', async () => {
    desk.send(chats.mine, 'Friday at nine.')
    expect(desk.operator.log.rows.value.at(-1)).toMatchObject({ kind: 'sending', sending: { text: 'Friday at nine.' } })
    await desk.settled()
    expect(states()).toEqual(['sent'])
    const last = desk.operator.log.rows.value.at(-1)
    expect(last).toMatchObject({ kind: 'message', message: { text: 'Friday at nine.', authorId: 7, deleted: false, system: false } })
    expect(desk.emulator.world.messages.get(desk.sendings()[0]!.messageId!)?.text).toBe('Friday at nine.')
  })

  it('costs two requests: one look at what is newer, one write', async () => {
    desk.emulator.log.clear()
    desk.send(chats.mine, 'Friday at nine.')
    await desk.settled()
    expect(desk.requests()).toEqual(['batch', add])
  })

  it('sends the text as typed, byte for byte', async () => {
    const text = '  Два пробела\n\n\tTab, [b]bold[/b], "&amp;" 👩‍🔧\u00a0 '
    desk.send(chats.mine, text)
    expect(desk.sendings()[0]?.text).toBe(text)
    await desk.settled()
    expect(desk.texts(chats.mine).at(-1)?.trim()).toBe(text.trim())
  })

  it('goes out one at a time, in the order of the presses', async () => {
    for (const text of ['one', 'two', 'three']) desk.send(chats.mine, text)
    expect(states()).toEqual(['guarding', 'queued', 'queued'])
    await desk.settled()
    expect(desk.texts(chats.mine).slice(-3)).toEqual(['one', 'two', 'three'])
    const ids = desk.sendings().map(({ messageId }) => messageId!)
    expect(ids).toEqual([...ids].sort((a, b) => a - b))
  })

  it('reports to its own chat when the operator went to another one', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: add, code: 'MESSAGE_ADD_ERROR' })
    desk.send(chats.mine, 'For Anna')
    desk.operator.select(chats.colleague)
    await desk.settled()
    expect(desk.operator.log.rows.value.some(row => row.kind === 'sending')).toBe(false)
    expect(desk.sendings(chats.mine)).toMatchObject([{ state: 'not-sent', text: 'For Anna' }])
    expect(desk.operator.drafts.textOf(chats.colleague)).toBe('')
    expect([...desk.operator.store.stopped]).toEqual([[chats.mine, 'not-sent']])
  })

  it('tells of each chat what weighs more: that nobody knows, before that it was not sent', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method: add, times: 1 })
    for (const text of ['one', 'two']) desk.send(chats.mine, text)
    await desk.settled()
    expect(states()).toEqual(['unconfirmed', 'not-sent'])
    expect([...desk.operator.store.stopped]).toEqual([[chats.mine, 'unconfirmed']])
    for (const { id } of desk.sendings()) desk.operator.sending.discard(id)
    expect([...desk.operator.store.stopped]).toEqual([])
  })
})

describe('when somebody wrote since', () => {
  it('sends nothing, shows it, keeps the text and asks', async () => {
    desk.customerSays(chats.mine, 'Wait, not Friday!')
    desk.send(chats.mine, 'Friday at nine.')
    await desk.settled()
    expect(desk.executions(add)).toBe(0)
    expect(notice(chats.mine)).toMatchObject({ kind: 'stale' })
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('Friday at nine.')
    expect(desk.operator.store.conversation?.history?.messages.at(-1)?.text).toBe('Wait, not Friday!')
  })

  it('counts a colleague as well', async () => {
    desk.colleagueSays(chats.mine, 'I have answered her.')
    desk.send(chats.mine, 'Friday at nine.')
    await desk.settled()
    expect(desk.executions(add)).toBe(0)
    expect(desk.operator.log.writer.value).toBe('Tom Keller')
  })

  it('counts the colleague in whose name one sends as well', async () => {
    desk.operator.senders.choose({ id: 9, name: 'Tom Keller' })
    desk.colleagueSays(chats.mine, 'I have answered her myself.')
    desk.send(chats.mine, 'Friday at nine.')
    await desk.settled()
    expect(desk.executions(add)).toBe(0)
    expect(notice(chats.mine)).toMatchObject({ kind: 'stale' })
  })

  it('"Send anyway" sends once', async () => {
    desk.customerSays(chats.mine, 'Wait, not Friday!')
    desk.send(chats.mine, 'Friday at nine.')
    await desk.settled()
    desk.operator.sendAnyway(desk.operator.drafts.textOf(chats.mine))
    await desk.settled()
    expect(desk.executions(add)).toBe(1)
    expect(notice(chats.mine)).toBeUndefined()
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('')
  })

  it('keeps the sending beside a new text in the box, and "Send anyway" means the sending', async () => {
    desk.customerSays(chats.mine, 'Wait, not Friday!')
    desk.send(chats.mine, 'Friday at nine.')
    desk.operator.drafts.write(chats.mine, 'Another thought')
    await desk.settled()
    expect(desk.sendings()).toMatchObject([{ state: 'not-sent', text: 'Friday at nine.' }])
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('Another thought')
    desk.operator.sendAnyway('Another thought')
    await desk.settled()
    expect(desk.texts(chats.mine).at(-1)).toBe('Friday at nine.')
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('Another thought')
  })

  it('tells of it no more once the sending was discarded', async () => {
    desk.customerSays(chats.mine, 'Wait, not Friday!')
    desk.send(chats.mine, 'Friday at nine.')
    desk.operator.drafts.write(chats.mine, 'Another thought')
    await desk.settled()
    const { id } = desk.sendings()[0]!
    expect(notice(chats.mine)).toMatchObject({ sendingId: id })
    desk.operator.sending.discard(id)
    expect([desk.sendings(), notice(chats.mine)]).toEqual([[], undefined])
  })

  it('does not count what the operator wrote elsewhere, or the portal\'s own notes', async () => {
    post(desk.emulator.world, desk.emulator.world.chats.get(chats.mine)!, { authorId: 0, text: 'Note of the portal' })
    post(desk.emulator.world, desk.emulator.world.chats.get(chats.mine)!, { authorId: 7, text: 'From my phone' })
    desk.send(chats.mine, 'first')
    await desk.settled()
    desk.send(chats.mine, 'second')
    await desk.settled()
    expect(states()).toEqual(['sent', 'sent'])
  })

  it('sees a message that slipped in between the look and the write', async () => {
    const act = desk.portal.act.bind(desk.portal)
    Object.assign(desk.portal, {
      act: (command: Parameters<typeof act>[0]) => {
        desk.customerSays(chats.mine, 'In between')
        return act(command)
      }
    })
    desk.send(chats.mine, 'first')
    await desk.settled()
    await desk.operator.conversation.newer()
    expect(desk.operator.store.conversation?.history?.messages.map(({ text }) => text).slice(-2)).toEqual(['In between', 'first'])
  })
})

describe('when no answer comes', () => {
  for (const fault of ['http-after', 'lost-after-headers', 'cut-before-headers'] as const) {
    it(`finds the message in the conversation and sends it no second time: ${fault}`, async () => {
      desk.emulator.faults.add({ fault, method: add, times: 1 })
      desk.send(chats.mine, 'Friday at nine.')
      await desk.settled()
      expect(states()).toEqual(['sent'])
      expect(desk.executions(add)).toBe(1)
      expect(desk.operator.log.rows.value.filter(row => row.kind === 'message' && row.message.text === 'Friday at nine.')).toHaveLength(1)
    })
  }

  it('says "not confirmed" where it is not there, and "Check again" looks once more', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method: add, times: 1 })
    desk.send(chats.mine, 'Friday at nine.')
    await desk.settled()
    expect(states()).toEqual(['unconfirmed'])
    await desk.operator.sending.check(desk.sendings()[0]!.id)
    expect(states()).toEqual(['unconfirmed'])
    expect(desk.executions(add)).toBe(0)
  })

  it('takes it for sent as soon as it turns up in the conversation', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method: add, times: 1 })
    desk.send(chats.mine, 'Friday at nine.')
    await desk.settled()
    post(desk.emulator.world, desk.emulator.world.chats.get(chats.mine)!, { authorId: 7, text: 'Friday at nine.' })
    await desk.operator.conversation.newer()
    expect(states()).toEqual(['sent'])
  })

  it('"Send again" looks first: what is there after all is not sent twice', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method: add, times: 1 })
    desk.send(chats.mine, 'Friday at nine.')
    await desk.settled()
    post(desk.emulator.world, desk.emulator.world.chats.get(chats.mine)!, { authorId: 7, text: 'Friday at nine.' })
    desk.operator.sending.again(desk.sendings()[0]!.id)
    await desk.settled()
    expect(states()).toEqual(['sent'])
    expect(desk.executions(add)).toBe(0)
  })

  it('"Send again" sends what is not there, once', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method: add, times: 1 })
    desk.send(chats.mine, 'Friday at nine.')
    await desk.settled()
    desk.operator.sending.again(desk.sendings()[0]!.id)
    await desk.settled()
    expect([states(), desk.executions(add), desk.texts(chats.mine).at(-1)]).toEqual([['sent'], 1, 'Friday at nine.'])
  })

  it('"Send again" is held by what somebody wrote since, and nobody knows yet whether the first one went out', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method: add, times: 1 })
    desk.send(chats.mine, 'Friday at nine.')
    await desk.settled()
    desk.customerSays(chats.mine, 'Wait, not Friday!')
    const { id } = desk.sendings()[0]!
    desk.operator.sending.again(id)
    await desk.settled()
    expect([states(), desk.executions(add)]).toEqual([['unconfirmed'], 0])
    expect(notice(chats.mine)).toMatchObject({ kind: 'stale', sendingId: id })
    desk.operator.sendAnyway('')
    await desk.settled()
    expect([states(), desk.executions(add)]).toEqual([['sent'], 1])
  })

  it('lets two equal texts that were sent on purpose both stand', async () => {
    desk.emulator.faults.add({ fault: 'http-after', method: add })
    desk.send(chats.mine, 'ok')
    await desk.settled()
    desk.send(chats.mine, 'ok')
    await desk.settled()
    expect(states()).toEqual(['sent', 'sent'])
    expect(new Set(desk.sendings().map(({ messageId }) => messageId)).size).toBe(2)
    expect(desk.operator.log.rows.value.filter(row => row.kind === 'message' && row.message.text === 'ok')).toHaveLength(2)
  })

  it('stops what waits behind it, so that nothing goes out later by surprise', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method: add, times: 1 })
    desk.send(chats.mine, 'one')
    desk.send(chats.mine, 'two')
    await desk.settled()
    expect(states()).toEqual(['unconfirmed', 'not-sent'])
    expect(desk.executions(add)).toBe(0)
  })
})

describe('when the portal refuses', () => {
  it('offers to join where the sender is not in the chat, and sends once afterwards', async () => {
    desk.send(chats.colleague, 'I take care of it.')
    await desk.settled()
    expect(notice(chats.colleague)).toMatchObject({ kind: 'join', problem: { refusal: 'not-a-member' } })
    expect(desk.operator.drafts.textOf(chats.colleague)).toBe('I take care of it.')
    await desk.operator.joinAndSend('I take care of it.')
    await desk.settled()
    expect(desk.texts(chats.colleague)).toEqual(['I take care of it.'])
    expect(desk.executions('imopenlines.crm.chat.user.add')).toBe(1)
    expect(desk.operator.drafts.textOf(chats.colleague)).toBe('')
  })

  it.each(['http-after', 'lost-after-headers'] as const)('looks who is in the chat where no answer to joining came (%s), and sends once', async (fault) => {
    desk.emulator.faults.add({ fault, method: 'imopenlines.crm.chat.user.add', times: 1 })
    desk.operator.select(chats.colleague)
    while (desk.operator.store.conversation?.state !== 'ready') await tick()
    desk.operator.drafts.write(chats.colleague, 'I take care of it.')
    await desk.operator.joinAndSend('I take care of it.')
    await desk.settled()
    expect(desk.texts(chats.colleague)).toEqual(['I take care of it.'])
    expect(desk.executions('imopenlines.crm.chat.user.add')).toBe(1)
  })

  it('does not send where joining had no answer, and nobody came into the chat', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method: 'imopenlines.crm.chat.user.add', times: 1 })
    desk.operator.drafts.write(chats.colleague, 'I take care of it.')
    desk.operator.select(chats.colleague)
    await desk.operator.joinAndSend('I take care of it.')
    await desk.settled()
    expect([desk.texts(chats.colleague), notice(chats.colleague)?.problem?.kind]).toEqual([[], 'unconfirmed'])
    expect(desk.operator.drafts.textOf(chats.colleague)).toBe('I take care of it.')
  })

  it('says that the sender cannot be added where that was tried and sending is still refused, whatever was sent before', async () => {
    desk.send(chats.mine, 'Earlier')
    await desk.settled()
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.chat.user.add', code: 'WRONG_REQUEST', status: 400 })
    desk.emulator.faults.add({ fault: 'refuse', method: add, code: 'CANCELED', status: 400 })
    desk.send(chats.mine, 'Hello')
    await desk.settled()
    expect(desk.operator.notice.value).toMatchObject({ kind: 'join' })
    expect(desk.operator.notice.value).not.toHaveProperty('wasJoined')
    await desk.operator.joinAndSend('Hello')
    await desk.settled()
    expect(desk.operator.notice.value).toMatchObject({ kind: 'join', wasJoined: true })
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('Hello')
  })

  it('offers to join again where one has written since, and was put out of the chat later', async () => {
    desk.send(chats.colleague, 'I take care of it.')
    await desk.settled()
    await desk.operator.joinAndSend('I take care of it.')
    await desk.settled()
    desk.emulator.world.chats.get(chats.colleague)!.members = [9, 652]
    desk.send(chats.colleague, 'One more thing')
    await desk.settled()
    expect(desk.operator.notice.value).toMatchObject({ kind: 'join' })
    expect(desk.operator.notice.value).not.toHaveProperty('wasJoined')
  })

  it('keeps the text and reads the chats again where the dialog is over', async () => {
    changeWorld(desk.emulator, { op: 'finish', chatId: chats.mine })
    desk.send(chats.mine, 'Too late')
    await desk.settled()
    await expect.poll(() => desk.operator.store.chat(chats.mine)?.state).toBe('closed')
    expect(notice(chats.mine)).toMatchObject({ kind: 'closed', problem: { refusal: 'not-active' } })
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('Too late')
  })

  it('knows together with the list that the dialog is only being closed: starting another one would not help', async () => {
    changeWorld(desk.emulator, { op: 'finish', chatId: chats.colleague, asSetUp: true })
    desk.send(chats.colleague, 'Too late')
    await desk.settled()
    await expect.poll(() => notice(chats.colleague)?.list).toBe('read')
    expect(desk.operator.store.chat(chats.colleague)).toMatchObject({ state: 'closing', dialog: { closing: true } })
  })

  for (const [list, faults] of [['read', []], ['failed', [{ fault: 'refuse', method: 'imopenlines.crm.chat.get', code: 'ACCESS_DENIED' }]]] as const) {
    it(`says that the list of chats is read again while it is, and then what came of it: ${list}`, async () => {
      desk.emulator.faults.add({ fault: 'refuse', method: add, code: 'CHAT_NOT_IN_CRM', times: 1 })
      for (const fault of faults) desk.emulator.faults.add({ ...fault })
      const told: unknown[] = []
      watch(() => notice(chats.mine)?.list, now => told.push(now), { flush: 'sync' })
      desk.send(chats.mine, 'Too late')
      await desk.settled()
      await expect.poll(() => told.length).toBe(2)
      expect(told).toEqual(['reading', list])
    })
  }

  it('keeps the text and reads the list again where the dialog was over before the sender could join', async () => {
    changeWorld(desk.emulator, { op: 'finish', chatId: chats.colleague })
    desk.emulator.faults.add({ fault: 'refuse', method: add, code: 'CANCELED', times: 1 })
    desk.send(chats.colleague, 'I take care of it.')
    await desk.settled()
    await desk.operator.joinAndSend('I take care of it.')
    await expect.poll(() => notice(chats.colleague)?.list).toBe('read')
    expect(notice(chats.colleague)).toMatchObject({ kind: 'closed', problem: { refusal: 'not-active' } })
    expect(desk.operator.store.chat(chats.colleague)?.state).toBe('closed')
    expect(desk.operator.drafts.textOf(chats.colleague)).toBe('I take care of it.')
  })

  it('keeps the text where the item may not be read any more', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: add, code: 'ACCESS_DENIED', status: 403 })
    desk.send(chats.mine, 'Hello')
    await desk.settled()
    expect(notice(chats.mine)).toMatchObject({ kind: 'denied' })
    expect(notice(chats.mine), 'the list has nothing to do with it').not.toHaveProperty('list')
    expect(desk.operator.drafts.textOf(chats.mine)).toBe('Hello')
  })

  for (const [code, status] of [['MESSAGE_ADD_ERROR', 400], ['ERROR_ARGUMENT', 400], ['insufficient_scope', 403], ['SOMETHING_NEW', 400]] as const) {
    it(`shows it as not sent, and "Retry" sends it once: ${code}`, async () => {
      desk.emulator.faults.add({ fault: 'refuse', method: add, code, status, times: 1 })
      desk.send(chats.mine, 'Hello')
      await desk.settled()
      expect(desk.sendings()).toMatchObject([{ state: 'not-sent', problem: { code } }])
      desk.operator.sending.again(desk.sendings()[0]!.id)
      await desk.settled()
      expect(states()).toEqual(['sent'])
      expect(desk.executions(add)).toBe(1)
    })
  }

  it('renews a token that ran out between typing and sending', async () => {
    desk.emulator.faults.add({ fault: 'token-expired', method: add, times: 1 })
    desk.send(chats.mine, 'Hello')
    await desk.settled()
    expect(states()).toEqual(['sent'])
    expect(desk.executions(add)).toBe(1)
  })

  it('sends nothing when the look at what is newer fails', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'im.dialog.messages.get', code: 'ACCESS_ERROR', status: 403 })
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.session.history.get', code: 'ACCESS_DENIED', status: 400 })
    desk.send(chats.mine, 'Hello')
    await desk.settled()
    expect(states()).toEqual(['not-sent'])
    expect(desk.executions(add)).toBe(0)
  })
})
