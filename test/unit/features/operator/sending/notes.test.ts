import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEmulator, type Emulator } from '../../../../emulator/emulator'
import { chats, memoryStore, openDesk, tick, type Desk } from '../operator'

const add = 'imopenlines.crm.message.add'
const note = 'He never pays in time.'
let emulator: Emulator
let desk: Desk

beforeEach(async () => {
  emulator = createEmulator()
  desk = await openDesk({ emulator })
  await choose(chats.silent)
})
afterEach(() => desk.close())

async function choose(chatId: number) {
  desk.operator.select(chatId)
  await idle()
}

async function idle() {
  for (let round = 0; round < 5; round++) {
    await tick()
    await desk.settled()
  }
}

async function press(by: 'key' | 'button' = 'button') {
  desk.operator.answer(desk.operator.drafts.textOf(chats.silent), { by, chatId: chats.silent })
  await idle()
}

const write = (text: string) => desk.operator.drafts.write(chats.silent, text)
const switchOff = () => { emulator.world.chats.get(chats.silent)!.line!.silent = false }
const kind = () => desk.operator.store.notices.get(chats.silent)?.kind
const sent = () => desk.executions(add)

describe('a note for colleagues', () => {
  it('goes out in Whisper mode', async () => {
    write(note)
    await press()
    expect([sent(), kind()]).toEqual([1, undefined])
  })

  it('is held where the mode was switched off without anybody here knowing, and its text kept and asked about', async () => {
    write(note)
    switchOff()
    await press()
    expect([sent(), kind(), desk.operator.drafts.textOf(chats.silent)]).toEqual([0, 'loud', note])
    expect([desk.operator.way.value, desk.operator.store.chat(chats.silent)?.dialog?.silent]).toEqual(['anyway', false])
    await press('key')
    expect(sent(), 'a second press of the same key').toBe(0)
    await press()
    expect([sent(), kind()]).toEqual([1, undefined])
  })

  it('is held by the first press also where the box says so by then, and until it is emptied', async () => {
    write(note)
    switchOff()
    await desk.operator.chats.refresh(chats.silent)
    expect(desk.operator.isLoud.value).toBe(true)
    write(`${note} Really.`)
    await press('key')
    expect([sent(), kind()]).toEqual([0, 'loud'])
    write('')
    expect(desk.operator.isLoud.value).toBe(false)
    desk.operator.store.putNotice(chats.silent, undefined)
    write('See you on Friday.')
    await press()
    expect(sent()).toBe(1)
  })

  it('stays one over closing the card', async () => {
    desk.close()
    const local = memoryStore()
    desk = await openDesk({ emulator, local })
    await choose(chats.silent)
    write(note)
    desk.close()
    switchOff()
    desk = await openDesk({ emulator, local })
    await choose(chats.silent)
    await press()
    expect([sent(), kind()]).toEqual([0, 'loud'])
  })

  it('is held where nobody can tell the mode, also after "Send anyway"', async () => {
    write(note)
    emulator.faults.add({ fault: 'refuse', method: 'imopenlines.dialog.get', code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
    await press()
    expect([sent(), desk.sendings()]).toMatchObject([0, [{ state: 'not-sent', reason: 'unchecked' }]])
    desk.operator.sending.again(desk.sendings()[0]!.id, true)
    await idle()
    expect([sent(), desk.sendings()]).toMatchObject([0, [{ state: 'not-sent', reason: 'unchecked' }]])
  })

  it('goes out after "Send anyway" where the conversation cannot be read, and the mode is told', async () => {
    write(note)
    for (const method of ['im.dialog.messages.get', 'imopenlines.session.history.get']) {
      emulator.faults.add({ fault: 'refuse', method, code: 'ACCESS_DENIED', status: 403 })
    }
    await press()
    expect([sent(), desk.sendings()]).toMatchObject([0, [{ state: 'not-sent', reason: 'unchecked' }]])
    desk.operator.sending.again(desk.sendings()[0]!.id, true)
    await idle()
    expect([sent(), desk.sendings()]).toMatchObject([1, [{ state: 'sent' }]])
  })

  it('is not sent by "Retry" either, once the mode is off', async () => {
    write(note)
    emulator.faults.add({ fault: 'refuse', method: add, code: 'MESSAGE_ADD_ERROR', status: 400, times: 1 })
    await press()
    expect(desk.sendings()).toMatchObject([{ state: 'not-sent' }])
    switchOff()
    await desk.operator.chats.refresh(chats.silent)
    const { id } = desk.sendings()[0]!
    desk.operator.sending.again(id)
    await idle()
    expect([sent(), kind()]).toEqual([0, 'loud'])
    desk.operator.sendAnyway('', chats.silent)
    await idle()
    expect(sent()).toBe(1)
  })
})

describe('an answer to the customer', () => {
  const switchOn = () => { emulator.world.chats.get(chats.mine)!.line!.silent = true }
  const noticeOf = () => desk.operator.store.notices.get(chats.mine)
  const internal = () => desk.operator.store.conversations.get(chats.mine)?.history?.messages.at(-1)?.internal

  async function pressMine(by: 'key' | 'button' = 'button') {
    desk.operator.answer(desk.operator.drafts.textOf(chats.mine), { by, chatId: chats.mine })
    await idle()
  }

  beforeEach(() => choose(chats.mine))

  it('costs no request more for the look whether it still is one', async () => {
    emulator.log.clear()
    desk.send(chats.mine, 'Friday')
    await idle()
    expect(desk.requests()).toEqual(['batch', add])
  })

  it('is held where Whisper mode was switched on without anybody here knowing, and goes out as a note at the next press', async () => {
    desk.operator.drafts.write(chats.mine, 'Friday')
    switchOn()
    await pressMine()
    expect([sent(), noticeOf()?.kind, desk.operator.drafts.textOf(chats.mine)]).toEqual([0, 'quiet', 'Friday'])
    expect([desk.operator.way.value, desk.operator.store.isSilent(chats.mine)]).toEqual(['anyway', true])
    await pressMine('key')
    expect(sent(), 'a second press of the same key').toBe(0)
    await pressMine()
    expect([sent(), noticeOf(), internal()]).toEqual([1, undefined, true])
  })

  it('is told of where it stands, and asked about, where another text is in the box', async () => {
    desk.send(chats.mine, 'Friday')
    switchOn()
    desk.operator.drafts.write(chats.mine, 'Or Monday')
    await idle()
    const { id } = desk.sendings()[0]!
    expect([desk.sendings(), noticeOf()]).toMatchObject([[{ state: 'not-sent', reason: 'quiet' }], { kind: 'quiet', sendingId: id }])
    desk.operator.store.putNotice(chats.mine, undefined)
    desk.operator.sending.again(id)
    await idle()
    expect([sent(), noticeOf()?.kind], 'by "Retry" it asks once more').toEqual([0, 'quiet'])
    desk.operator.sendAnyway('', chats.mine)
    await idle()
    expect([sent(), internal()]).toEqual([1, true])
  })

  it.each([
    ['is busy', { code: 'QUERY_LIMIT_EXCEEDED', status: 503 }], ['does not tell', { code: 'ACCESS_ERROR', status: 400 }]
  ])('goes out where the portal %s when asked for the mode', async (_, refusal) => {
    emulator.faults.add({ fault: 'refuse', method: 'imopenlines.dialog.get', ...refusal })
    desk.send(chats.mine, 'Friday')
    await idle()
    expect(sent()).toBe(1)
  })
})
