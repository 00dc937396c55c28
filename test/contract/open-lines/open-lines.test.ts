// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { World } from '../../emulator/world/world'
import { both } from '../bench'

const deal = { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 311 }
type Refs = { CHAT_ID: string, CONNECTOR_ID: string, CONNECTOR_TITLE: string }[]

both('imopenlines.crm.chat.get', (open) => {
  it.each([['deal', 311, 915], ['lead', 205, 925], ['contact', 84, 935], ['company', 39, 955]])(
    'lists all chats of a %s with N, and only those that go on without', async (type, id, first) => {
      const { result } = await open()
      const of = async (params = {}) => (await result<Refs>('imopenlines.crm.chat.get', { CRM_ENTITY_TYPE: type, CRM_ENTITY: id, ...params }))
        .map(({ CHAT_ID }) => CHAT_ID).sort()
      expect(await of({ ACTIVE_ONLY: 'N' })).toEqual([0, 1, 2, 3, 4].map(index => String(first + index)))
      expect(await of()).toEqual([0, 1, 4].map(index => String(first + index)))
      expect(await of({ ACTIVE_ONLY: 'anything' })).toHaveLength(3)
    })

  it('gives texts only: id, connector and its title', async () => {
    const { result } = await open()
    expect(await result<Refs>('imopenlines.crm.chat.get', deal)).toContainEqual({ CHAT_ID: '915', CONNECTOR_ID: 'livechat', CONNECTOR_TITLE: 'Live Chat' })
  })

  it('gives an empty list for an item without chats, and for one that is not there', async () => {
    const { result } = await open()
    for (const CRM_ENTITY of [314, 999999]) expect(await result('imopenlines.crm.chat.get', { ...deal, CRM_ENTITY, ACTIVE_ONLY: 'N' })).toEqual([])
  })

  it('keeps a row without an id for a chat that is gone, and leaves out channels that the portal no longer has', async () => {
    const { emulator, result } = await open()
    const all = async () => (await result<Refs>('imopenlines.crm.chat.get', { ...deal, ACTIVE_ONLY: 'N' })).map(({ CHAT_ID }) => CHAT_ID)
    emulator.world.chats.delete(918)
    expect(await all()).toEqual(expect.arrayContaining(['915', null]) as unknown)
    expect(await result('imopenlines.crm.chat.get', deal)).toHaveLength(3)
    emulator.world.switches.missingConnectors = ['livechat', 'viber']
    expect((await all()).sort()).toEqual(['916', '917', '919'])
  })

  it('lists 30 chats without paging', async () => {
    const { result } = await open()
    expect(await result<Refs>('imopenlines.crm.chat.get', { ...deal, CRM_ENTITY: 313, ACTIVE_ONLY: 'N' })).toHaveLength(30)
  })

  it.each([
    [{}, 400, 'ERROR_ARGUMENT'], [{ CRM_ENTITY_TYPE: 'deal' }, 400, 'ERROR_ARGUMENT'], [{ ...deal, CRM_ENTITY: 'abc' }, 400, 'ERROR_ARGUMENT'],
    [{ ...deal, CRM_ENTITY: 315 }, 403, 'ACCESS_DENIED'], [{ CRM_ENTITY_TYPE: 'invoice', CRM_ENTITY: 1 }, 403, 'ACCESS_DENIED'],
    [{ CRM_ENTITY_TYPE: 'DEAL', CRM_ENTITY: 311 }, 403, 'ACCESS_DENIED']
  ])('refuses %j with %i %s', async (params, status, code) => {
    const { refusal } = await open()
    expect(await refusal('imopenlines.crm.chat.get', params)).toEqual([status, code])
  })
})

both('imopenlines.crm.chat.getLastId', (open) => {
  it('gives the last chat as a number, also a finished one', async () => {
    const { emulator, result } = await open()
    expect(await result('imopenlines.crm.chat.getLastId', deal)).toBeTypeOf('number')
    for (const { line } of emulator.world.chats.values()) line?.sessions.forEach(session => void (session.status = 60))
    expect(await result('imopenlines.crm.chat.getLastId', deal)).toBeGreaterThan(914)
  })

  it.each([[{}, 'CRM_CHAT_EMPTY_CRM_DATA'], [{ ...deal, CRM_ENTITY: 314 }, 'CRM_CHAT_EMPTY_CRM_DATA'], [{ ...deal, CRM_ENTITY: 315 }, 'CRM_CHAT_EMPTY_CRM_DATA'], [{ ...deal, CRM_ENTITY: 'x' }, 'ERROR_ARGUMENT']])(
    'refuses %j with 400 %s', async (params, code) => {
      const { refusal } = await open()
      expect(await refusal('imopenlines.crm.chat.getLastId', params)).toEqual([400, code])
    })
})

describe('imopenlines.crm.message.add', () => {
  const message = { ...deal, USER_ID: 7, CHAT_ID: 915, MESSAGE: 'We can come on Friday.' }

  both('sends', (open) => {
    it('answers the message\'s id, and the text stands in the history as typed', async () => {
      const { emulator, result } = await open()
      const id = await result<number>('imopenlines.crm.message.add', { ...message, MESSAGE: ' two  spaces\nand a line ' })
      expect(emulator.world.messages.get(id)).toMatchObject({ authorId: 7, text: ' two  spaces\nand a line ', toCustomer: true, chatId: 915 })
      expect(await result('im.dialog.messages.get', { DIALOG_ID: 'chat915', LIMIT: 1 })).toMatchObject({ messages: [{ id, author_id: 7 }] })
    })

    it('sends the same text twice as two messages', async () => {
      const { result } = await open()
      expect(await result('imopenlines.crm.message.add', message)).not.toBe(await result('imopenlines.crm.message.add', message))
    })

    it('keeps the text inside where the chat is silent', async () => {
      const { emulator, result } = await open()
      const id = await result<number>('imopenlines.crm.message.add', { ...message, CHAT_ID: 919 })
      expect(emulator.world.messages.get(id)).toMatchObject({
        toCustomer: false, authorId: 7, params: { CLASS: 'bx-messenger-content-item-system', COMPONENT_ID: 'HiddenMessage' }
      })
    })

    const wrong: [string, Record<string, unknown>, number, string][] = [
      ['type missing', { CRM_ENTITY_TYPE: '', CRM_ENTITY: 'x' }, 400, 'ERROR_ARGUMENT'],
      ['id no number', { CRM_ENTITY: 'x' }, 400, 'ERROR_ARGUMENT'], ['id negative', { CRM_ENTITY: -1 }, 400, 'ERROR_ARGUMENT'],
      ['sender missing', { USER_ID: undefined }, 400, 'ERROR_ARGUMENT'], ['chat missing', { CHAT_ID: 0 }, 400, 'ERROR_ARGUMENT'],
      ['text empty', { MESSAGE: '' }, 400, 'ERROR_ARGUMENT'], ['text "0"', { MESSAGE: '0' }, 400, 'ERROR_ARGUMENT'],
      ['text before access', { MESSAGE: '', CRM_ENTITY: 315 }, 400, 'ERROR_ARGUMENT'],
      ['caller may not read', { CRM_ENTITY: 315, CHAT_ID: 968 }, 403, 'ACCESS_DENIED'],
      ['sender may not read', { USER_ID: 21 }, 403, 'ACCESS_DENIED'],
      ['access before the chat', { USER_ID: 21, CHAT_ID: 1 }, 403, 'ACCESS_DENIED'],
      ['chat of another item', { CHAT_ID: 935 }, 400, 'CHAT_NOT_IN_CRM'], ['waiting', { CHAT_ID: 917 }, 400, 'CHAT_NOT_IN_CRM'],
      ['finished', { CHAT_ID: 918 }, 400, 'CHAT_NOT_IN_CRM'], ['not a member', { CHAT_ID: 916 }, 400, 'CANCELED'],
      ['only white space', { MESSAGE: '   ' }, 400, 'EMPTY_MESSAGE']
    ]

    it.each(wrong)('refuses: %s', async (_, change, status, code) => {
      const { emulator, refusal } = await open()
      const before = emulator.world.messages.size
      expect(await refusal('imopenlines.crm.message.add', { ...message, ...change })).toEqual([status, code])
      expect(emulator.world.messages.size).toBe(before)
    })

    const onTheLine: [string, (world: World) => unknown, string][] = [
      ['the line is switched off', world => world.lines.get(12)!.active = false, 'ERROR_FROM_OTHER_MODULE'],
      ['the channel is not connected to the line', world => world.lines.get(12)!.disconnected.push('livechat'), 'ERROR_FROM_OTHER_MODULE'],
      ['nobody can write there', world => world.chats.get(915)!.line!.noTextField = true, 'TEXT_FIELD_DISABLED'],
      ['the portal no longer has the channel', world => world.switches.missingConnectors = ['livechat'], 'CHAT_NOT_IN_CRM']
    ]

    it.each(onTheLine)('refuses where %s', async (_, change, code) => {
      const { emulator, refusal } = await open()
      change(emulator.world)
      expect(await refusal('imopenlines.crm.message.add', message)).toEqual([400, code])
    })

    it('puts a block below it that says it was sent automatically', async () => {
      const { result } = await open()
      const id = await result<number>('imopenlines.crm.message.add', message)
      const page = await result<{ messages: { params: object }[] }>('im.dialog.messages.get', { DIALOG_ID: 'chat915', LAST_ID: id + 1, LIMIT: 1 })
      expect(page.messages[0]!.params).toMatchObject({ ATTACH: [{ BLOCKS: [{ MESSAGE: 'Auto generated message' }] }] })
      const history = await result<History>('imopenlines.session.history.get', { CHAT_ID: 915 })
      expect(history.message[id]!['params']).toMatchObject({ attach: [{ blocks: [{ message: 'Auto generated message' }] }] })
    })

    it('cuts what is longer than the messenger takes', async () => {
      const { emulator, result } = await open()
      const sent = async (length: number) => emulator.world.messages.get(
        await result<number>('imopenlines.crm.message.add', { ...message, MESSAGE: 'x'.repeat(length) }))!.text
      expect(await sent(20_006)).toHaveLength(20_006)
      expect(await sent(20_007)).toBe(`${'x'.repeat(20_000)} (...)`)
    })

    it('words the two reasons for no access, and the two for a wrong argument, differently', async () => {
      const { call } = await open()
      const said = async (change: object) => (await call('imopenlines.crm.message.add', { ...message, ...change })).body['error_description']
      expect(await said({ CRM_ENTITY: 315 })).toContain('action')
      expect(await said({ USER_ID: 21 })).toContain('entity')
      expect(await said({ CHAT_ID: '' })).toContain('null or empty')
      expect(await said({ CHAT_ID: 'x' })).toContain('invalid type')
    })
  })
})

both('members of an open line chat', (open) => {
  it('joins, says so in the chat, and can send then', async () => {
    const { emulator, result } = await open()
    const join = { ...deal, USER_ID: 7, CHAT_ID: 916 }
    expect(await result('imopenlines.crm.chat.user.add', join)).toBe(916)
    expect(emulator.world.chats.get(916)!.messages.at(-1)).toMatchObject({
      authorId: 0, text: 'Ida Brandt joined the conversation', params: { CODE: 'CHAT_JOIN', NOTIFY: 'Y' }
    })
    expect(await result('imopenlines.crm.message.add', { ...join, MESSAGE: 'Hi' })).toBeTypeOf('number')
    const count = emulator.world.messages.size
    expect(await result('imopenlines.crm.chat.user.add', join)).toBe(916)
    expect(emulator.world.messages.size).toBe(count)
  })

  it('answers 0 where the item has no chat', async () => {
    const { result } = await open()
    expect(await result('imopenlines.crm.chat.user.add', { ...deal, CRM_ENTITY: 314, USER_ID: 7 })).toBe(0)
  })

  it.each([
    [{ CHAT_ID: 918 }, 400, 'CHAT_NOT_IN_CRM'], [{ CHAT_ID: 935 }, 400, 'CHAT_NOT_IN_CRM'], [{ USER_ID: 15 }, 400, 'CRM_CHAT_USER_NOT_ACTIVE'],
    [{ USER_ID: 21 }, 403, 'ACCESS_DENIED'], [{ CRM_ENTITY: 315 }, 403, 'ACCESS_DENIED'],
    [{ CRM_ENTITY: 316, CHAT_ID: 969 }, 403, 'ACCESS_DENIED'], [{ USER_ID: '' }, 400, 'ERROR_ARGUMENT'],
    [{ USER_ID: '', CHAT_ID: 918 }, 400, 'CHAT_NOT_IN_CRM'], [{ USER_ID: '', CRM_ENTITY: 315 }, 403, 'ACCESS_DENIED'],
    [{ USER_ID: 15, CRM_ENTITY: 316, CHAT_ID: 969 }, 403, 'ACCESS_DENIED']
  ])('refuses to add with %j: %i %s', async (change, status, code) => {
    const { refusal } = await open()
    expect(await refusal('imopenlines.crm.chat.user.add', { ...deal, USER_ID: 7, CHAT_ID: 916, ...change })).toEqual([status, code])
  })

  it('asks the CRM about the person, bots too, and the line about the caller', async () => {
    const { emulator, result, refusal } = await open()
    const add = { ...deal, CHAT_ID: 916 }
    expect(await result('imopenlines.crm.chat.user.add', { ...add, USER_ID: 12 })).toBe(916)
    emulator.world.crm.get('deal:311')!.readers = [7]
    for (const USER_ID of [11, 30]) expect(await refusal('imopenlines.crm.chat.user.add', { ...add, USER_ID })).toEqual([403, 'ACCESS_DENIED'])
  })

  it('removes oneself, once', async () => {
    const { emulator, result, refusal } = await open()
    const me = { ...deal, USER_ID: 7, CHAT_ID: 915 }
    expect(await result('imopenlines.crm.chat.user.delete', me)).toBe(915)
    expect(emulator.world.chats.get(915)!.members).not.toContain(7)
    expect(await refusal('imopenlines.crm.chat.user.delete', me)).toEqual([400, 'WRONG_REQUEST'])
  })

  it.each([[{ USER_ID: '' }, 400, 'CRM_CHAT_EMPTY_USER'], [{ USER_ID: 9, CHAT_ID: 916 }, 403, 'CHAT_DELETE_USER_PERMISSION_DENIED']])(
    'refuses to remove with %j: %i %s', async (change, status, code) => {
      const { refusal } = await open()
      expect(await refusal('imopenlines.crm.chat.user.delete', { ...deal, CHAT_ID: 915, ...change })).toEqual([status, code])
    })
})

both('imopenlines.dialog.get', (open) => {
  it('describes the dialog to a member and to an operator of the line', async () => {
    const { result } = await open()
    expect(await result('imopenlines.dialog.get', { CHAT_ID: 915 })).toMatchObject({
      id: 915, dialog_id: 'chat915', type: 'lines', message_type: 'L', entity_type: 'LINES', entity_id: 'livechat|12|640|652', owner: 7,
      entity_data_1: expect.stringMatching(/^Y\|DEAL\|311\|N\|N\|\d+\|\d+\|12\|0\|$/) as string,
      entity_data_2: 'LEAD|0|COMPANY|38|CONTACT|83|DEAL|311', entity_data_3: 'N'
    })
    expect(await result('imopenlines.dialog.get', { CHAT_ID: '916' })).toMatchObject({ owner: 9, role: 'guest' })
    expect(await result('imopenlines.dialog.get', { CHAT_ID: 919 })).toMatchObject({ entity_data_3: 'Y' })
    expect(await result('imopenlines.dialog.get', { CHAT_ID: 917 })).toMatchObject({ owner: 0 })
  })

  it('knows neither operator, session nor silent mode of one that is over', async () => {
    const { emulator, result } = await open()
    await result('imopenlines.operator.finish', { CHAT_ID: 919 })
    expect(await result('imopenlines.dialog.get', { CHAT_ID: 919 })).toMatchObject({
      owner: 0, role: 'guest', user_counter: 1, entity_data_1: 'Y|DEAL|311|N|N|0|0|12|0|', entity_data_3: 'N'
    })
    expect(emulator.world.chats.get(919)!.members).toEqual([652])
  })

  it('tells until when the customer of some channels can be written to', async () => {
    const { emulator, result } = await open()
    const chat = emulator.world.chats.get(917)!
    const ends = Math.floor(chat.messages.at(-1)!.at / 1000) + 86_400
    const { entity_data_1 } = await result<{ entity_data_1: string }>('imopenlines.dialog.get', { CHAT_ID: 917 })
    expect(entity_data_1.split('|').slice(7)).toEqual(['12', String(ends), 'DEFAULT'])
  })

  it('finds it by dialog id, session and user code too', async () => {
    const { emulator, result } = await open()
    const session = emulator.world.chats.get(915)!.line!.sessions.at(-1)!.id
    for (const params of [{ DIALOG_ID: 'chat915' }, { SESSION_ID: session }, { USER_CODE: 'livechat|12|640|652' }, { USER_CODE: 'imol|livechat|12|640|652' }]) {
      expect(await result('imopenlines.dialog.get', params)).toMatchObject({ id: 915 })
    }
  })

  it.each([[{ CHAT_ID: 901 }], [{ CHAT_ID: 969 }], [{ CHAT_ID: 5 }], [{}]])('refuses %j with 400 ACCESS_ERROR', async (params) => {
    const { refusal } = await open()
    expect(await refusal('imopenlines.dialog.get', params)).toEqual([400, 'ACCESS_ERROR'])
  })
})

interface History {
  chatId: number
  sessionId: number
  message: Record<string, Record<string, unknown>>
  usersMessage: Record<string, string[]>
  users: unknown
}

both('imopenlines.session.history.get', (open) => {
  it('gives one session, with text ids and lower-case keys', async () => {
    const { emulator, result } = await open()
    const chat = emulator.world.chats.get(915)!
    const history = await result<History>('imopenlines.session.history.get', { CHAT_ID: 915 })
    const last = chat.messages.at(-1)!
    expect(history).toMatchObject({ chatId: 915, sessionId: chat.line!.sessions[1]!.id, userId: 'chat915', canJoin: 'N', userInChat: { 915: [652, 7] }, files: [] })
    expect(Object.keys(history.message)).toHaveLength(5)
    expect(history.message[last.id]).toMatchObject({ id: String(last.id), chatid: '915', senderid: '652', recipientid: 'chat915' })
    expect(history.message[last.id]!.params).toEqual({ dateText: ['Friday'], dateTs: [expect.any(Number)] })
    expect(Object.values(history.message).map(({ params }) => params)).toContainEqual([])
    expect(history.usersMessage['chat915']!.at(-1)).toBe(String(last.id))
    expect(history.users).toMatchObject({ 652: { id: '652', name: 'Anna Weber', connector: true, extranet: true, avatar: '/bitrix/js/im/images/blank.gif', firstName: 'Anna' }, 7: { id: '7', connector: false } })
  })

  it('gives an earlier session by its id', async () => {
    const { emulator, result } = await open()
    const [first] = emulator.world.chats.get(915)!.line!.sessions
    expect(Object.keys((await result<History>('imopenlines.session.history.get', { SESSION_ID: first!.id })).message)).toHaveLength(66)
  })

  it('needs no membership on one\'s own line, and says that one can join', async () => {
    const { result } = await open()
    expect(await result('imopenlines.session.history.get', { CHAT_ID: 916 })).toMatchObject({ canJoin: 'Y', userInChat: { 916: [652, 9] } })
  })

  it('gives maps as lists when they are empty', async () => {
    const { result } = await open()
    expect(await result('imopenlines.session.history.get', { CHAT_ID: 915 })).toMatchObject({ files: [], userInGroup: [], woUserInGroup: [] })
  })

  it('refuses a session without messages like one that is not there', async () => {
    const { emulator, refusal } = await open()
    emulator.world.chats.get(915)!.messages = []
    expect(await refusal('imopenlines.session.history.get', { CHAT_ID: 915 })).toEqual([400, 'ACCESS_DENIED'])
  })

  it('is for readers of the CRM item that it is tied to, also outside the line; being in the chat is not enough', async () => {
    const { emulator, result, refusal } = await open()
    expect(await result('imopenlines.session.history.get', { CHAT_ID: 916 }, { userId: 12 })).toMatchObject({ chatId: 916, canJoin: 'N' })
    expect(await refusal('im.dialog.messages.get', { DIALOG_ID: 'chat916' }, { userId: 12 })).toEqual([403, 'ACCESS_ERROR'])
    emulator.world.chats.get(969)!.members.push(7)
    expect(await refusal('imopenlines.session.history.get', { CHAT_ID: 969 })).toEqual([400, 'ACCESS_DENIED'])
    expect(await result('im.dialog.messages.get', { DIALOG_ID: 'chat969' })).toMatchObject({ chat_id: 969 })
  })

  it.each([[{}, 'MISSING_REQUIRED_PARAM'], [{ SESSION_ID: 1 }, 'ACCESS_DENIED'], [{ CHAT_ID: 901 }, 'ACCESS_DENIED'], [{ CHAT_ID: 969 }, 'ACCESS_DENIED']])(
    'refuses %j with 400 %s', async (params, code) => {
      const { refusal } = await open()
      expect(await refusal('imopenlines.session.history.get', params)).toEqual([400, code])
    })

  it('opens a chat by its user code, with the id as text', async () => {
    const { result, refusal } = await open()
    expect(await result('imopenlines.session.open', { USER_CODE: 'livechat|12|640|652' })).toEqual({ chatId: '915' })
    expect(await refusal('imopenlines.session.open', { USER_CODE: 'nothing' })).toEqual([400, 'ACCESS_DENIED'])
  })
})
