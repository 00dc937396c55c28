// @vitest-environment node
import { expect, it } from 'vitest'
import { customerWrites } from '../../emulator/world/customer'
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
    expect(await bench.result('imopenlines.operator.answer', { CHAT_ID: 917 })).toBe(true)
  })

  it('cannot answer what a colleague has', async () => {
    const { refusal } = await open()
    expect(await refusal('imopenlines.operator.answer', { CHAT_ID: 916 })).toEqual([400, 'ACCESS_DENIED'])
  })

  it('starts a new session in a finished one, and can send then', async () => {
    const bench = await open()
    const sessions = bench.emulator.world.chats.get(918)!.line!.sessions.length
    expect(await bench.result('imopenlines.session.start', { CHAT_ID: 918 })).toBe(true)
    expect(bench.emulator.world.chats.get(918)!.line!.sessions).toHaveLength(sessions + 1)
    expect(await canSend(bench, 918)).toBe(true)
  })

  it('takes over from a colleague, who leaves the chat', async () => {
    const bench = await open()
    expect(await bench.result('imopenlines.session.intercept', { CHAT_ID: 916 })).toBe(true)
    expect(bench.emulator.world.chats.get(916)).toMatchObject({ ownerId: 7, members: [652, 7] })
    expect(await canSend(bench, 916)).toBe(true)
    expect(await bench.result('imopenlines.session.intercept', { CHAT_ID: 916 })).toBe(true)
  })

  it('joins without taking over', async () => {
    const bench = await open()
    expect(await bench.result('imopenlines.session.join', { CHAT_ID: 916 })).toBe(true)
    expect(bench.emulator.world.chats.get(916)).toMatchObject({ ownerId: 9, members: [652, 9, 7] })
  })

  it('finishes the own dialog, not a colleague\'s', async () => {
    const bench = await open()
    expect(await bench.result('imopenlines.operator.finish', { CHAT_ID: 915 })).toBe(true)
    expect(await canSend(bench, 915)).toBe(false)
    expect(await bench.refusal('imopenlines.operator.finish', { CHAT_ID: 916 })).toEqual([400, 'ACCESS_DENIED'])
    expect(await bench.result('imopenlines.operator.another.finish', { CHAT_ID: 916 })).toBe(true)
    expect(lastText(bench, 916)).toBe('Conversation finished')
  })

  it('gives it back to the queue or to a colleague', async () => {
    const { emulator, result } = await open()
    expect(await result('imopenlines.operator.skip', { CHAT_ID: 915 })).toBe(true)
    expect(emulator.world.chats.get(915)!.ownerId).toBe(0)
    expect(await result('imopenlines.operator.transfer', { CHAT_ID: 919, TRANSFER_ID: 9 })).toBe(true)
    expect(emulator.world.chats.get(919)!.ownerId).toBe(9)
    expect(await result('imopenlines.operator.transfer', { CHAT_ID: 916, TRANSFER_ID: 'queue12' })).toBe(true)
    expect(emulator.world.chats.get(916)!.ownerId).toBe(0)
  })

  it.each([
    ['imopenlines.operator.answer', { CHAT_ID: 5 }, 'CHAT_ID'], ['imopenlines.operator.answer', {}, 'CHAT_ID'],
    ['imopenlines.operator.answer', { CHAT_ID: 901 }, 'CHAT_TYPE'], ['imopenlines.operator.answer', { CHAT_ID: 969 }, 'ACCESS_DENIED'],
    ['imopenlines.session.start', { CHAT_ID: 'x' }, 'CHAT_ID'], ['imopenlines.session.join', { CHAT_ID: 918 }, 'ACCESS_DENIED'],
    ['imopenlines.session.intercept', {}, 'CHAT_ID_EMPTY'], ['imopenlines.session.intercept', { CHAT_ID: 917 }, 'OPERATOR_WRONG'],
    ['imopenlines.operator.transfer', { CHAT_ID: 915 }, 'TRANSFER_ID_EMPTY'], ['imopenlines.operator.transfer', { CHAT_ID: 915, TRANSFER_ID: 15 }, 'OPERATOR_WRONG'],
    ['imopenlines.operator.transfer', { TRANSFER_ID: 9 }, 'CHAT_ID_EMPTY'], ['imopenlines.operator.transfer', { CHAT_ID: 915, QUEUE_ID: 99 }, 'QUEUE_ID_EMPTY']
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
})

both('canned answers and line settings', (open) => {
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
    expect(rows[0]).toEqual({ ID: '12', LINE_NAME: 'Website and messengers', QUEUE: [7, 9, 11] })
    expect(await refusal('imopenlines.config.list.get', { PARAMS: { select: ['NOPE'] } })).toEqual([400, 'INVALID_FORMAT'])
  })

  const answers = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 78, SELECT: ['ID', 'NAME', 'DETAIL_TEXT', 'SORT', 'IBLOCK_SECTION_ID', 'CODE'], ELEMENT_ORDER: { SORT: 'desc' } }

  it('lists canned answers by use, 50 a page', async () => {
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

  it('saves a message as a canned answer', async () => {
    const { emulator, result } = await open()
    const message = emulator.world.chats.get(915)!.messages.findLast(({ authorId }) => authorId === 7)!
    expect(await result('imopenlines.message.quick.save', { CHAT_ID: 915, MESSAGE_ID: message.id })).toBe(true)
    expect(emulator.world.cannedResponses.at(-1)).toMatchObject({ text: message.text, code: String(message.id), iblockId: 78 })
  })

  it.each([[{ CHAT_ID: 5 }, 'CHAT_ID'], [{ CHAT_ID: 901 }, 'CHAT_TYPE'], [{ CHAT_ID: 915 }, 'CANT_SAVE_QUICK_ANSWER'], [{ CHAT_ID: 969 }, 'ACCESS_DENIED']])(
    'refuses to save %j with 400 %s', async (params, code) => {
      const { refusal } = await open()
      expect(await refusal('imopenlines.message.quick.save', params)).toEqual([400, code])
    })
})
