import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeWorld } from '../../../../../emulator/control/control-world'
import { privateChat } from '../../../../../emulator/world/model'
import ActionOutcome from '../../../../../../src/features/operator/actions/ActionOutcome.vue'
import NoteOutcome from '../../../../../../src/features/operator/actions/hand-over/NoteOutcome.vue'
import en from '../../../../../../src/locales/en'
import { provided } from '../../../../ui/provided'
import { chats, openDesk, tom, type Desk } from '../../operator'

let desk: Desk
beforeEach(async () => { desk = await openDesk() })
afterEach(() => desk.close())

const toTom = { kind: 'person', id: tom, name: 'Tom Keller' } as const
const toQueue = { kind: 'queue', id: 14, name: 'Telegram' } as const
const { actions: say } = en.operator
const method = 'imopenlines.operator.transfer'

const chat = (id: number) => desk.operator.store.chat(id)
const outcome = () => mount(ActionOutcome, { props: { result: desk.operator.actions.result.value! }, global: provided() }).text()
const note = () => desk.operator.transfers.note.value
const noteText = () => mount(NoteOutcome, { props: { note: note()! }, global: provided() }).text()
const toldTom = () => privateChat(desk.emulator.world, 7, tom)?.messages.map(({ text }) => text) ?? []

function transferTo(chatId: number, to: Parameters<Desk['operator']['transfers']['transferTo']>[1], text = '') {
  desk.operator.select(chatId)
  if (text) desk.operator.transfers.drafts.set(chatId, text)
  return desk.operator.transfers.transferTo(chatId, to, text)
}

describe('a transfer', () => {
  it('gives the dialog to a colleague, and says who has it and that one is out of the chat', async () => {
    await transferTo(chats.mine, toTom)
    expect(chat(chats.mine)).toMatchObject({ state: 'open', member: false, dialog: { ownerId: tom } })
    expect(outcome()).toBe('Tom Keller has this conversation now.')
    expect(desk.operator.log.further.value).toEqual([])
    expect(note()).toBeUndefined()
  })

  it('of a dialog that a colleague took just now leaves it with them, and keeps the note in sight', async () => {
    changeWorld(desk.emulator, { op: 'hand-over', chatId: chats.mine, userId: tom })
    await transferTo(chats.mine, { kind: 'person', id: 10, name: 'Olga' }, 'Call her')
    expect(desk.asked(method)).toBe(0)
    expect(outcome()).toContain('Somebody was faster: Tom Keller')
    expect(noteText()).toContain('Your note was not sent: Call her')
  })

  it('that is too late keeps the note in sight', () => {
    desk.operator.transfers.keep(chats.mine, toTom, 'Call her')
    expect(noteText()).toContain('Your note was not sent: Call her')
  })

  it('to a queue says where it waits', async () => {
    await transferTo(chats.mine, toQueue)
    expect(chat(chats.mine)).toMatchObject({ dialog: { ownerId: 0 } })
    expect(outcome()).toBe('The conversation is now in the queue “Telegram”.')
  })

  it('of which the list tells nothing afterwards takes the note along all the same', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.crm.chat.get', code: 'ACCESS_DENIED' })
    await transferTo(chats.mine, toTom, 'Call her')
    expect(toldTom()).toContain('Call her')
    expect(note()).toMatchObject({ state: 'sent' })
  })

  it('of a dialog that has ended meanwhile is refused, and keeps the note', async () => {
    desk.operator.select(chats.mine)
    changeWorld(desk.emulator, { op: 'finish', chatId: chats.mine })
    await transferTo(chats.mine, toTom, 'Call her')
    expect([note()?.state, toldTom()]).toEqual(['kept', expect.not.arrayContaining(['Call her'])])
  })

  it('does not claim to know who has it where the chat cannot be seen any more', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.dialog.get', code: 'ACCESS_ERROR' })
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.session.history.get', code: 'ACCESS_DENIED' })
    await transferTo(chats.mine, toTom)
    expect(outcome()).toBe(say.handedOver.unseen)
  })

  it.each([['a colleague', toTom], ['a queue', toQueue]] as const)('to %s whose answer is lost is looked up, and sent once', async (_, to) => {
    desk.emulator.faults.add({ fault: 'http-after', method, times: 1 })
    await transferTo(chats.mine, to)
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', action: 'transfer' })
    expect(desk.asked(method)).toBe(1)
  })

  it('that was lost on its way is not taken for done where the dialog is still ours', async () => {
    desk.emulator.faults.add({ fault: 'http-before', method, times: 1 })
    await transferTo(chats.mine, toTom, 'Please call her')
    expect(outcome()).toContain(say.notSeen)
    expect(note()).toMatchObject({ state: 'kept', text: 'Please call her' })
  })

  it.each(['OPERATOR_WRONG', 'CHAT_ID_EMPTY', 'QUEUE_ID_EMPTY', 'TRANSFER_ID_EMPTY'])('that is refused with %s says so, and the dialog stays', async (code) => {
    desk.emulator.faults.add({ fault: 'refuse', method, code, times: 1 })
    await transferTo(chats.mine, toTom)
    expect(outcome()).toContain(say.transfer.refused)
    expect(desk.operator.log.further.value).toContain('transfer')
  })

  it('to somebody who was dismissed is refused by the portal', async () => {
    await transferTo(chats.mine, { kind: 'person', id: 15, name: 'Peter Nolan' })
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', problem: { code: 'OPERATOR_WRONG' } })
  })
})

describe('a note to the colleague', () => {
  it('goes to their own chat, after the dialog is theirs', async () => {
    await transferTo(chats.mine, toTom, 'She waits for the invoice')
    expect(toldTom().at(-1)).toBe('She waits for the invoice')
    expect(desk.texts(chats.mine)).not.toContain('She waits for the invoice')
    expect(noteText()).toBe('Your note was sent to Tom Keller in the messenger.')
    expect(desk.operator.transfers.drafts.has(chats.mine)).toBe(false)
  })

  it('is internal in Whisper mode, and stands in the chat before it is given away', async () => {
    await transferTo(chats.silent, toTom, 'Be patient')
    expect(desk.texts(chats.silent)).toContain('Be patient')
    const message = desk.emulator.world.chats.get(chats.silent)!.messages.find(({ text }) => text === 'Be patient')
    expect(message?.toCustomer).toBe(false)
    expect(chat(chats.silent)?.dialog?.ownerId).toBe(tom)
    expect(noteText()).toBe(say.note.internal)
  })

  it('never reaches the customer where Whisper mode was switched off meanwhile', async () => {
    desk.operator.select(chats.silent)
    changeWorld(desk.emulator, { op: 'silent', chatId: chats.silent, on: false })
    await transferTo(chats.silent, toTom, 'Be patient')
    expect(desk.texts(chats.silent)).not.toContain('Be patient')
    expect(toldTom().at(-1)).toBe('Be patient')
  })

  it.each([['refuse', 'refused'], ['http-before', 'unconfirmed']] as const)('that cannot be added (%s) keeps the dialog and its text', async (fault, words) => {
    desk.emulator.faults.add({ fault, method: 'imopenlines.crm.message.add', code: 'MESSAGE_ADD_ERROR', times: 1 })
    await transferTo(chats.silent, toTom, 'Be patient')
    expect(desk.asked(method)).toBe(0)
    expect(noteText()).toContain(say.note.before[words])
    expect(noteText()).toContain('Be patient')
    expect(desk.operator.transfers.drafts.get(chats.silent)).toBe('Be patient')
  })

  it('that cannot be sent afterwards says so, with its text', async () => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'im.message.add', code: 'ACCESS_ERROR', times: 1 })
    await transferTo(chats.mine, toTom, 'Call her')
    expect(chat(chats.mine)?.dialog?.ownerId).toBe(tom)
    expect(noteText()).toContain(say.note.afterwards.refused)
    expect(noteText()).toContain('Call her')
  })

  it('keeps the dialog where nobody knows whether the customer would read it', async () => {
    desk.operator.select(chats.silent)
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.dialog.get', code: 'ACCESS_ERROR' })
    await transferTo(chats.silent, toTom, 'Be patient')
    expect(desk.asked(method)).toBe(0)
    expect(note()).toMatchObject({ state: 'failed', isHandedOver: false, text: 'Be patient' })
  })

  it('stands only in its own chat, and goes when another one is chosen', async () => {
    await transferTo(chats.mine, toTom, 'Call her')
    desk.operator.select(chats.waiting)
    expect(note()).toBeUndefined()
  })
})

describe('what is behind "More actions"', () => {
  const run = (action: 'skip' | 'spam' | 'read', id: number = chats.mine) => {
    desk.operator.select(id)
    return desk.operator.actions.run(action, id)
  }

  it('passes the dialog back to its queue', async () => {
    await run('skip')
    expect(chat(chats.mine)).toMatchObject({ member: false, dialog: { ownerId: 0 } })
    expect(outcome()).toBe(say.skip.done)
  })

  it('says who has it now, where the line asks one after the other', async () => {
    const { world } = desk.emulator
    Object.assign(world.lines.get(world.chats.get(chats.mine)!.line!.lineId)!, { inTurn: true, queue: [7, 9], offDuty: [] })
    await run('skip')
    expect(chat(chats.mine)).toMatchObject({ member: false, dialog: { ownerId: 9 } })
    expect(outcome()).toBe('Tom Keller has this conversation now.')
  })

  it('ends it as spam', async () => {
    await run('spam')
    expect(chat(chats.mine)?.state).toBe('closed')
    expect(desk.emulator.world.chats.get(chats.mine)!.line!.sessions.at(-1)!.status).toBe(65)
    expect(outcome()).toBe(say.spam.done)
  })

  it('marks it as read', async () => {
    desk.customerSays(chats.mine, 'Hello?')
    await desk.operator.chats.refresh(chats.mine)
    expect(chat(chats.mine)?.dialog?.unread).toBeGreaterThan(0)
    await run('read')
    expect(chat(chats.mine)?.dialog?.unread).toBe(0)
    expect(outcome()).toBe(say.read.done)
  })

  it.each([
    ['skip', 'imopenlines.operator.skip'], ['spam', 'imopenlines.operator.spam'], ['read', 'im.dialog.read']
  ] as const)('looks up what came of "%s" where the answer is lost, and does it once', async (action, name) => {
    desk.emulator.faults.add({ fault: 'http-after', method: name, times: 1 })
    await run(action)
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'done', action })
    expect(desk.asked(name)).toBe(1)
  })

  it.each(['ACCESS_DENIED_KICK', 'ACCESS_DENIED', 'CHAT_TYPE'])('tells a refusal of passing it on: %s', async (code) => {
    desk.emulator.faults.add({ fault: 'refuse', method: 'imopenlines.operator.skip', code, times: 1 })
    await run('skip')
    expect(desk.operator.actions.result.value).toMatchObject({ state: 'failed', problem: { code } })
    expect(chat(chats.mine)?.dialog?.ownerId).toBe(7)
  })
})
