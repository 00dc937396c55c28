// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { customerWrites } from '../../emulator/world/customer'
import { post } from '../../emulator/world/model'
import type { Switches } from '../../emulator/world/world'
import { both, type Bench } from '../bench'

const deal = { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 311 }

async function canSend({ call }: Bench, chatId: number) {
  return (await call('imopenlines.crm.message.add', { ...deal, USER_ID: 7, CHAT_ID: chatId, MESSAGE: 'x' })).status === 200
}

function lastText({ emulator }: Bench, chatId: number) {
  return emulator.world.chats.get(chatId)!.messages.at(-1)!.text
}

both('what an operator does with a dialog', (open) => {
  it('answers a waiting one, and can send then', async () => {
    const bench = await open()
    expect(await bench.result('imopenlines.operator.answer', { CHAT_ID: 917 })).toBe(true)
    expect(lastText(bench, 917)).toBe('Ida Brandt accepted the conversation')
    expect(await canSend(bench, 917)).toBe(true)
  })

  it('refuses to answer one\'s own and one that is over, with neither code nor text', async () => {
    const { emulator, call } = await open()
    for (const CHAT_ID of [915, 918]) {
      const { status, body } = await call('imopenlines.operator.answer', { CHAT_ID })
      expect([status, body]).toMatchObject([400, { error: '', error_description: '' }])
    }
    expect(emulator.world.chats.get(918)).toMatchObject({ ownerId: 0, members: [652, 7] })
  })

  it('takes what a colleague has by answering: every other employee leaves, bots stay, and all is read', async () => {
    const { emulator, result } = await open()
    const chat = emulator.world.chats.get(916)!
    chat.members.push(11, 30)
    expect(await result('imopenlines.operator.answer', { CHAT_ID: 916 })).toBe(true)
    expect(chat).toMatchObject({ ownerId: 7, members: [652, 30, 7] })
    expect(await result('im.dialog.get', { DIALOG_ID: 'chat916' })).toMatchObject({ role: 'owner', counter: 0 })
  })

  it('lets the last of two have it', async () => {
    const { emulator, result } = await open()
    await result('imopenlines.operator.answer', { CHAT_ID: 917 })
    await result('imopenlines.operator.answer', { CHAT_ID: 917 }, { userId: 9 })
    expect(emulator.world.chats.get(917)).toMatchObject({ ownerId: 9, members: [652, 9] })
  })

  it('starts a new session in a finished one, without a greeting, and can send then', async () => {
    const bench = await open()
    const chat = bench.emulator.world.chats.get(918)!
    const [sessions, count] = [chat.line!.sessions.length, chat.messages.length]
    expect(await bench.result('imopenlines.session.start', { CHAT_ID: 918 })).toBe(true)
    expect(chat.line!.sessions).toHaveLength(sessions + 1)
    expect(chat.line!.sessions.at(-1)).toMatchObject({ status: 10, operatorId: 7 })
    expect(chat.messages.slice(count).filter(({ authorId, toCustomer }) => authorId !== 0 || toCustomer)).toEqual([])
    expect(await canSend(bench, 918)).toBe(true)
  })

  it('starts nothing where a session is open: the caller joins, and has it where nobody does', async () => {
    const { emulator, result } = await open()
    const sessions = (id: number) => emulator.world.chats.get(id)!.line!.sessions.length
    const before = sessions(916)
    expect(await result('imopenlines.session.start', { CHAT_ID: 916 })).toBe(true)
    expect(sessions(916)).toBe(before)
    expect(emulator.world.chats.get(916)).toMatchObject({ ownerId: 9, members: [652, 9, 7] })
    expect(await result('imopenlines.session.start', { CHAT_ID: 917 })).toBe(true)
    expect(emulator.world.chats.get(917)).toMatchObject({ ownerId: 7 })
  })

  it('registers a new session at another CRM item on some portals', async () => {
    const { emulator, result } = await open()
    emulator.world.switches.startedSession = 'elsewhere'
    await result('imopenlines.session.start', { CHAT_ID: 918 })
    const ids = async (id: number) => (await result<{ CHAT_ID: string }[]>('imopenlines.crm.chat.get', { ...deal, CRM_ENTITY: id, ACTIVE_ONLY: 'N' })).map(({ CHAT_ID }) => CHAT_ID)
    expect(await ids(311)).not.toContain('918')
    expect(await ids(314)).toEqual(['918'])
    expect(await result('imopenlines.dialog.get', { CHAT_ID: 918 })).toMatchObject({ entity_data_1: expect.stringMatching(/^Y\|DEAL\|314\|/) as string })
  })

  it('takes over from a colleague, who leaves the chat; without one, and of one\'s own, it changes nothing', async () => {
    const bench = await open()
    const { chats } = bench.emulator.world
    expect(await bench.result('imopenlines.session.intercept', { CHAT_ID: 916 })).toBe(true)
    expect(chats.get(916)).toMatchObject({ ownerId: 7, members: [652, 7] })
    expect(await canSend(bench, 916)).toBe(true)
    const before = [915, 917, 918].map(id => JSON.stringify(chats.get(id)))
    for (const CHAT_ID of [915, 917, 918]) expect(await bench.result('imopenlines.session.intercept', { CHAT_ID })).toBe(true)
    expect([915, 917, 918].map(id => JSON.stringify(chats.get(id)))).toEqual(before)
  })

  it('joins without taking over, once, also what is over', async () => {
    const bench = await open()
    const { chats } = bench.emulator.world
    for (const CHAT_ID of [916, 918]) {
      const count = chats.get(CHAT_ID)!.messages.length
      for (let time = 0; time < 2; time++) expect(await bench.result('imopenlines.session.join', { CHAT_ID })).toBe(true)
      expect(chats.get(CHAT_ID)!.messages).toHaveLength(count + 1)
    }
    expect(chats.get(916)).toMatchObject({ ownerId: 9, members: [652, 9, 7] })
  })

  it('finishes the own dialog, not a colleague\'s, and none that is over', async () => {
    const bench = await open()
    expect(await bench.result('imopenlines.operator.finish', { CHAT_ID: 915 })).toBe(true)
    expect(await canSend(bench, 915)).toBe(false)
    expect(bench.emulator.world.chats.get(915)!.messages.at(-1)!.params).toEqual({ CLASS: 'bx-messenger-content-item-ol-end' })
    expect(await bench.refusal('imopenlines.operator.finish', { CHAT_ID: 915 })).toEqual([400, 'NOT_LOAD_SESSION_OR_CHAT'])
    expect(await bench.refusal('imopenlines.operator.finish', { CHAT_ID: 916 })).toEqual([400, 'ERROR_USER_NOT_OPERATOR'])
    expect(await bench.result('imopenlines.operator.another.finish', { CHAT_ID: 919 })).toBe(true)
    expect(lastText(bench, 919)).toBe('Conversation finished')
    expect(await bench.refusal('imopenlines.operator.another.finish', { CHAT_ID: 919 })).toEqual([400, 'NOT_LOAD_SESSION_OR_CHAT'])
  })

  describe('on a line that asks for a rating at the end', () => {
    async function closing() {
      const bench = await open()
      await bench.result('imopenlines.session.intercept', { CHAT_ID: 916 })
      await bench.result('imopenlines.operator.finish', { CHAT_ID: 916 })
      const chat = bench.emulator.world.chats.get(916)!
      const status = () => chat.line!.sessions.at(-1)!.status
      const waits = async () => (await bench.result<{ entity_data_1: string }>('imopenlines.dialog.get', { CHAT_ID: 916 })).entity_data_1.split('|')[4]
      return { ...bench, chat, status, waits }
    }

    it('finishing only begins the end: the operator stays, nothing can be sent, there is no end mark', async () => {
      const bench = await closing()
      expect([bench.status(), await bench.waits(), bench.chat.ownerId]).toEqual([50, 'Y', 7])
      expect(bench.chat.messages.at(-1)!.params['CLASS']).not.toContain('ol-end')
      expect(await bench.refusal('imopenlines.crm.message.add', { ...deal, USER_ID: 7, CHAT_ID: 916, MESSAGE: 'x' })).toEqual([400, 'CHAT_NOT_IN_CRM'])
      expect(await bench.refusal('imopenlines.operator.answer', { CHAT_ID: 916 })).toEqual([400, ''])
      expect(await bench.result('imopenlines.session.start', { CHAT_ID: 916 })).toBe(true)
      expect(bench.status()).toBe(50)
    })

    it('finishing once more ends it, and a new session can be started', async () => {
      const bench = await closing()
      expect(await bench.result('imopenlines.operator.finish', { CHAT_ID: 916 })).toBe(true)
      expect([bench.status(), await bench.waits(), bench.chat.ownerId]).toEqual([60, 'N', 0])
      await bench.result('imopenlines.session.start', { CHAT_ID: 916 })
      expect(await canSend(bench, 916)).toBe(true)
    })

    it('goes on when the customer writes', async () => {
      const bench = await closing()
      customerWrites(bench.emulator.world, 916, 'One more thing')
      expect([bench.status(), await bench.waits()]).toEqual([25, 'N'])
      expect(await canSend(bench, 916)).toBe(true)
    })
  })

  it('gives it back to the queue, and leaves what is over', async () => {
    const { emulator, result } = await open()
    expect(await result('imopenlines.operator.skip', { CHAT_ID: 915 })).toBe(true)
    expect(emulator.world.chats.get(915)).toMatchObject({ ownerId: 0, members: [652] })
    const { lineId } = emulator.world.chats.get(919)!.line!
    Object.assign(emulator.world.lines.get(lineId)!, { inTurn: true, queue: [9, 7, 11], offDuty: [11] })
    expect(await result('imopenlines.operator.skip', { CHAT_ID: 919 })).toBe(true)
    expect(emulator.world.chats.get(919), 'the next one on duty, where they are asked in turn').toMatchObject({ ownerId: 9, members: [652, 9] })
    emulator.world.chats.get(918)!.members.push(7)
    expect(await result('imopenlines.operator.skip', { CHAT_ID: 918 })).toBe(true)
    expect(emulator.world.chats.get(918)!.members).toEqual([652])
  })

  it('gives it to a colleague or to a queue, and is out of the chat then', async () => {
    const { emulator, result } = await open()
    expect(await result('imopenlines.operator.transfer', { CHAT_ID: 919, TRANSFER_ID: 9 })).toBe(true)
    expect(emulator.world.chats.get(919)).toMatchObject({ ownerId: 9, members: [652, 9] })
    expect(await result('imopenlines.operator.transfer', { CHAT_ID: 916, TRANSFER_ID: 'queue12' })).toBe(true)
    expect(emulator.world.chats.get(916)).toMatchObject({ ownerId: 0, members: [652] })
  })

  it('marks spam, which ends the dialog, and pins', async () => {
    const { emulator, result, refusal } = await open()
    const pinned = async () => (await result<{ entity_data_1: string }>('imopenlines.dialog.get', { CHAT_ID: 915 })).entity_data_1.split('|')[3]
    await result('imopenlines.session.mode.pin', { CHAT_ID: 915, ACTIVATE: 'Y' })
    expect(await pinned()).toBe('Y')
    await result('imopenlines.session.mode.pin', { CHAT_ID: 915, ACTIVATE: 'N' })
    expect(await pinned()).toBe('N')
    expect(await result('imopenlines.operator.spam', { CHAT_ID: 915 })).toBe(true)
    expect(emulator.world.chats.get(915)!.line!.sessions.at(-1)!.status).toBe(65)
    expect(await refusal('imopenlines.operator.spam', { CHAT_ID: 915 })).toEqual([400, 'NOT_LOAD_SESSION_OR_CHAT'])
  })

  it.each([
    ['imopenlines.operator.answer', { CHAT_ID: 5 }, 'CHAT_ID'], ['imopenlines.operator.answer', {}, 'CHAT_ID'],
    ['imopenlines.operator.answer', { CHAT_ID: 901 }, 'CHAT_TYPE'], ['imopenlines.operator.answer', { CHAT_ID: 969 }, 'ACCESS_DENIED'],
    ['imopenlines.session.start', { CHAT_ID: 'x' }, 'CHAT_ID'], ['imopenlines.session.join', { CHAT_ID: 969 }, 'ACCESS_DENIED'],
    ['imopenlines.session.intercept', {}, 'CHAT_ID_EMPTY'], ['imopenlines.session.intercept', { CHAT_ID: 969 }, 'OPERATOR_WRONG'],
    ['imopenlines.operator.transfer', { CHAT_ID: 915 }, 'TRANSFER_ID_EMPTY'], ['imopenlines.operator.transfer', { CHAT_ID: 915, TRANSFER_ID: 15 }, 'OPERATOR_WRONG'],
    ['imopenlines.operator.transfer', { CHAT_ID: 915, TRANSFER_ID: 7 }, 'OPERATOR_WRONG'], ['imopenlines.operator.transfer', { CHAT_ID: 969, TRANSFER_ID: 9 }, 'OPERATOR_WRONG'],
    ['imopenlines.operator.transfer', { TRANSFER_ID: 9 }, 'CHAT_ID_EMPTY'], ['imopenlines.operator.transfer', { CHAT_ID: 915, QUEUE_ID: 'x' }, 'QUEUE_ID_EMPTY'],
    ['imopenlines.operator.transfer', { CHAT_ID: 915, USER_ID: 0 }, 'USER_ID_EMPTY'], ['imopenlines.operator.transfer', { CHAT_ID: 915, TRANSFER_ID: 'queue' }, 'QUEUE_ID_EMPTY'],
    ['imopenlines.operator.transfer', { CHAT_ID: 915, QUEUE_ID: 99 }, 'OPERATOR_WRONG'], ['imopenlines.operator.transfer', { CHAT_ID: 915, TRANSFER_ID: 'queue99' }, 'OPERATOR_WRONG'],
    ['imopenlines.operator.skip', { CHAT_ID: 918 }, 'ACCESS_DENIED_KICK'], ['imopenlines.session.mode.pin', {}, 'CHAT_ID_EMPTY']
  ])('%s with %j is refused with 400 %s', async (method, params, code) => {
    const { refusal } = await open()
    expect(await refusal(method, params)).toEqual([400, code])
  })

  it('lets the customer write: into a finished dialog it begins one that waits', async () => {
    const bench = await open()
    customerWrites(bench.emulator.world, 918, 'One more question')
    expect(bench.emulator.world.chats.get(918)).toMatchObject({ ownerId: 0, members: [652] })
    expect(await canSend(bench, 918)).toBe(false)
    await bench.result('imopenlines.operator.answer', { CHAT_ID: 918 })
    expect(await canSend(bench, 918)).toBe(true)
  })

  it('begins a session where a member writes with the messenger\'s own method into what is over', async () => {
    const bench = await open()
    const chat = bench.emulator.world.chats.get(918)!
    await bench.result('imopenlines.session.join', { CHAT_ID: 918 })
    await bench.result('im.message.add', { DIALOG_ID: 'chat918', MESSAGE: 'We have found your parcel.' })
    expect(chat.ownerId).toBe(7)
    expect(await canSend(bench, 918)).toBe(true)
  })
})

both('what becomes of an answer on its way to the customer', (open) => {
  async function sent(chatId: number, delivery: Switches['delivery'] = 'delivered') {
    let time = Date.parse('2026-11-21T09:00:00+01:00')
    const bench = await open({ now: () => time })
    bench.emulator.world.switches.delivery = delivery
    const id = await bench.result<number>('imopenlines.crm.message.add', { ...deal, USER_ID: 7, CHAT_ID: chatId, MESSAGE: 'x' })
    const params = async () => {
      const page = await bench.result<{ messages: { params: Record<string, unknown> }[] }>('im.dialog.messages.get', { DIALOG_ID: `chat${chatId}`, LAST_ID: id + 1, LIMIT: 1 })
      return page.messages[0]!.params
    }
    return { ...bench, id, params, later: (ms: number) => void (time += ms) }
  }

  it('a live chat has its copy at once', async () => {
    const { params } = await sent(915)
    expect(await params()).toMatchObject({ CONNECTOR_MID: [expect.stringMatching(/^\d+$/) as string] })
    expect(await params()).not.toHaveProperty('SENDING')
  })

  async function onTelegram(delivery?: Switches['delivery']) {
    const bench = await sent(915, delivery)
    bench.emulator.world.chats.get(916)!.members.push(7)
    const id = await bench.result<number>('imopenlines.crm.message.add', { ...deal, USER_ID: 7, CHAT_ID: 916, MESSAGE: 'x' })
    const params = async () => {
      const history = await bench.result<{ message: Record<number, { params: Record<string, unknown> }> }>('imopenlines.session.history.get', { CHAT_ID: 916 })
      return history.message[id]!.params
    }
    return { ...bench, id, params }
  }

  it('every other channel is on its way first, and tells when it has it', async () => {
    const { id, params, later, result } = await onTelegram()
    expect(await params()).toMatchObject({ sending: 'Y', sendingTs: 1_795_248_000 })
    later(5000)
    expect(await params()).toMatchObject({ connectorMid: [expect.any(String) as string] })
    expect(await params()).not.toHaveProperty('sending')
    expect(await params()).not.toHaveProperty('isDelivered')
    const { readed_list } = await result<{ readed_list: object[] }>('imopenlines.dialog.get', { CHAT_ID: 916 })
    expect(readed_list, 'the mark says that it was delivered').toContainEqual(expect.objectContaining({ user_id: 652, message_id: id }))
  })

  it('a failure is marked and told in the chat', async () => {
    const bench = await onTelegram('failed')
    bench.later(5000)
    expect(await bench.params()).toMatchObject({ isDelivered: 'N' })
    expect(await bench.params()).not.toHaveProperty('sending')
    expect(lastText(bench, 916)).toContain('Error sending message')
  })

  it('some channels never tell', async () => {
    const { params, later } = await onTelegram('unknown')
    later(1_800_000)
    expect(await params()).toMatchObject({ sending: 'Y' })
  })

  it('after the reply window the portal takes a text that the customer does not get', async () => {
    const bench = await open()
    await bench.result('imopenlines.operator.answer', { CHAT_ID: 917 })
    for (const message of bench.emulator.world.chats.get(917)!.messages) message.at -= 2 * 86_400_000
    const id = await bench.result<number>('imopenlines.crm.message.add', { ...deal, USER_ID: 7, CHAT_ID: 917, MESSAGE: 'x' })
    expect(bench.emulator.world.messages.get(id)!.toCustomer).toBe(false)
    expect(lastText(bench, 917)).toContain('Error sending message')
  })
})

both('canned responses and line settings', (open) => {
  it('gives line settings as texts, false for an unknown line', async () => {
    const { result, refusal } = await open()
    expect(await result('imopenlines.config.get', { CONFIG_ID: 12 })).toMatchObject({ ID: '12', QUICK_ANSWERS_IBLOCK_ID: '78', QUEUE: ['7', '9', '11'] })
    expect(await result('imopenlines.config.get', { CONFIG_ID: 16 })).toMatchObject({ QUICK_ANSWERS_IBLOCK_ID: '0' })
    expect(await result('imopenlines.config.get', { CONFIG_ID: 99 })).toBe(false)
    expect(await refusal('imopenlines.config.get')).toEqual([400, 'CONFIG_ID_EMPTY'])
  })

  it('lists lines with numbers in the queue, and refuses unknown fields', async () => {
    const { result, refusal } = await open()
    const rows = await result<object[]>('imopenlines.config.list.get', { PARAMS: { select: ['ID', 'LINE_NAME'] }, OPTIONS: { QUEUE: 'Y' } })
    expect(rows[0]).toMatchObject({ ID: '12', LINE_NAME: 'Website and messengers', QUEUE: [7, 9, 11] })
    expect(await refusal('imopenlines.config.list.get', { PARAMS: { select: ['NOPE'] } })).toEqual([400, 'INVALID_FORMAT'])
  })

  const answers = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 78, SELECT: ['ID', 'NAME', 'DETAIL_TEXT', 'SORT', 'IBLOCK_SECTION_ID', 'CODE'], ELEMENT_ORDER: { SORT: 'desc' } }

  it('lists canned responses by use, 50 a page', async () => {
    const { call } = await open()
    const { body } = await call('lists.element.get', answers)
    expect(body).toMatchObject({ total: 60, next: 50 })
    const rows = body['result'] as object[]
    expect(rows).toHaveLength(50)
    expect(rows[0]).toMatchObject({ NAME: 'Hello', SORT: '40', IBLOCK_SECTION_ID: '21', ID: expect.stringMatching(/^\d+$/) as string })
    const second = await call('lists.element.get', { ...answers, start: 50 })
    expect(second.body['result']).toHaveLength(10)
    expect(second.body).not.toHaveProperty('next')
  })

  it('sorts by every field that is named, each in its own direction', async () => {
    const { emulator, result } = await open()
    emulator.world.cannedResponses.splice(3)
    emulator.world.cannedResponses.forEach((answer, index) => Object.assign(answer, { sort: index === 0 ? 1 : 5, name: 'cba'[index] }))
    const order = async (ELEMENT_ORDER: object) => (await result<{ ID: string }[]>('lists.element.get', { ...answers, ELEMENT_ORDER })).map(({ ID }) => Number(ID))
    const [first, second, third] = emulator.world.cannedResponses.map(({ id }) => id)
    expect(await order({ SORT: 'desc', ID: 'asc' })).toEqual([second, third, first])
    expect(await order({ SORT: 'desc', ID: 'desc' })).toEqual([third, second, first])
    expect(await order({ SORT: 'asc', NAME: 'asc' })).toEqual([first, third, second])
  })

  it('searches and lists the categories', async () => {
    const { result } = await open()
    expect(await result('lists.element.get', { ...answers, FILTER: { '%NAME': 'liefer' } })).toMatchObject([{ NAME: 'Lieferung' }])
    expect(await result('lists.section.get', { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 78 })).toMatchObject([{ ID: '21', CODE: 'GREETING' }, {}, {}, {}])
  })

  it.each([[{}, 'ERROR_REQUIRED_PARAMETERS_MISSING'], [{ IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 5 }, 'ERROR_IBLOCK_NOT_FOUND']])('refuses %j with 400 %s', async (params, code) => {
    const { refusal } = await open()
    expect(await refusal('lists.element.get', params)).toEqual([400, code])
  })

  it('is closed to people outside the line\'s queue', async () => {
    const { refusal } = await open()
    expect(await refusal('lists.element.get', answers, { userId: 12 })).toEqual([400, 'ACCESS_DENIED'])
  })

  it('are not for a plan without lists', async () => {
    const { refusal, emulator } = await open()
    emulator.world.switches.listsPlan = 'missing'
    expect(await refusal('lists.element.get', answers)).toEqual([403, 'ACCESS_DENIED'])
  })

  it('saves a message as a canned response', async () => {
    const { emulator, result } = await open()
    const message = emulator.world.chats.get(915)!.messages.findLast(({ authorId }) => authorId === 7)!
    expect(await result('imopenlines.message.quick.save', { CHAT_ID: 915, MESSAGE_ID: message.id })).toBe(true)
    expect(emulator.world.cannedResponses.at(-1)).toMatchObject({
      text: message.text, code: String(message.id), iblockId: 78, sort: 1, name: message.text
    })
  })

  it('saves the same message, and the same text, as one canned response', async () => {
    const { emulator: { world }, result } = await open()
    const chat = world.chats.get(915)!
    const message = post(world, chat, { authorId: 7, text: 'x'.repeat(150) })
    const save = async ({ id } = message) => {
      await result('imopenlines.message.quick.save', { CHAT_ID: 915, MESSAGE_ID: id })
      return world.cannedResponses.filter(({ text }) => text === message.text).map(({ name }) => name)
    }
    const count = world.cannedResponses.length + 1
    expect(await save()).toEqual(['x'.repeat(100)])
    expect(await save(post(world, chat, { authorId: 7, text: message.text }))).toHaveLength(1)
    message.text = 'Now different'
    expect(await save()).toEqual(['Now different'])
    expect(world.cannedResponses).toHaveLength(count)
  })

  it('keeps an emoji of a canned response in four bytes between colons', async () => {
    const { emulator: { world }, result } = await open()
    const message = post(world, world.chats.get(915)!, { authorId: 7, text: 'Welcome 😀!' })
    await result('imopenlines.message.quick.save', { CHAT_ID: 915, MESSAGE_ID: message.id })
    const [saved] = await result('lists.element.get', { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 78, FILTER: { ID: world.cannedResponses.at(-1)!.id } }) as unknown[]
    expect(saved).toMatchObject({ NAME: 'Welcome :f09f9880:!', DETAIL_TEXT: 'Welcome :f09f9880:!' })
  })

  it('makes the list of a line that has none', async () => {
    const { emulator: { world }, result } = await open()
    const message = world.chats.get(969)!.messages.at(-1)!
    await result('imopenlines.message.quick.save', { CHAT_ID: 969, MESSAGE_ID: message.id }, { userId: 9 })
    expect(await result('imopenlines.config.get', { CONFIG_ID: 16 })).toMatchObject({ QUICK_ANSWERS_IBLOCK_ID: '79' })
    expect(await result('lists.element.get', { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 79 }, { userId: 9 })).toMatchObject([{ DETAIL_TEXT: message.text }])
  })

  it.each([[{ CHAT_ID: 5 }, 'CHAT_ID'], [{ CHAT_ID: 901 }, 'CHAT_TYPE'], [{ CHAT_ID: 915 }, 'CANT_SAVE_QUICK_ANSWER'], [{ CHAT_ID: 969 }, 'ACCESS_DENIED']])(
    'refuses to save %j with 400 %s', async (params, code) => {
      const { refusal } = await open()
      expect(await refusal('imopenlines.message.quick.save', params)).toEqual([400, code])
    })
})
