import { describe, expect, it } from 'vitest'
import dialog from '../../../fixtures/imopenlines.dialog.get.json'
import { batchOf } from '../../../../src/portal/requests/batch'
import session from '../../../fixtures/imopenlines.session.history.get.json'
import { chatIn, openLineChats } from '../../../../src/rest/open-lines/open-line-chats'
import { interceptSession, openLineDialog, sessionHistory, startSession } from '../../../../src/rest/open-lines/open-line-sessions'
import { answerWith, noObjects } from '../answers'

const history = sessionHistory({ chatId: 915, sessionId: 469 })
const chat = openLineDialog(915)

describe('the history of a session', () => {
  it('is asked for by chat and session, and by the chat alone where no session is known', () => {
    expect(history).toMatchObject({ method: 'imopenlines.session.history.get', params: { CHAT_ID: 915, SESSION_ID: 469 } })
    expect(sessionHistory({ chatId: 915, sessionId: 0 }).params).toEqual({ CHAT_ID: 915, SESSION_ID: undefined })
  })

  it('comes in rising order with its people', () => {
    const read = history.read(session)
    expect(read?.messages.map(({ id, authorId }) => [id, authorId])).toEqual([[70409, 0], [70410, 652], [70412, 7], [70415, 0]])
    expect([...read!.people.values()].map(({ id, kind }) => [id, kind])).toEqual([[7, 'employee'], [652, 'customer']])
  })

  it('joins files that are given in lower case', () => {
    expect(history.read(session)?.messages[2]?.files).toEqual([
      { id: 88, name: 'plan.pdf', type: 'file', size: 5120, url: 'https://example.bitrix24.com/disk/download/88' }
    ])
  })

  it('reads attachments that are given in lower case', () => {
    expect(history.read(session)?.messages[3]?.attachments).toEqual([
      { type: 'message', text: 'Page site' },
      { type: 'link', url: 'https://forms.example.org/roof', name: 'Form', description: '' },
      { type: 'grid', rows: [{ name: 'Phone', value: '555', url: '', display: 'line' }] }
    ])
  })

  it('never takes the HTML of a message, not even where its text is missing', () => {
    const changed = answerWith(session, ['message', '70412', 'text'], undefined)
    expect(JSON.stringify(history.read(changed)!.messages)).not.toContain('<b>')
    expect(history.read(changed)?.messages[2]?.text).toBe('')
  })

  it('tells the session, the members, the chat and whether one can join', () => {
    expect(history.read(session)).toMatchObject({
      chatId: 915, sessionId: 469, memberIds: [7, 652],
      dialog: { chatId: 915, name: 'Carla Rossi - Roofs', lineId: 12, sessionId: 469, ownerId: 7, avatar: '' }
    })
  })

  it.each([
    ['messages are an empty map', ['message'], [], []], ['people are an empty map', ['users'], [], [70409, 70410, 70412, 70415]],
    ['files are an empty map', ['files'], [], [70409, 70410, 70412, 70415]], ['members are an empty map', ['userInChat'], [], [70409, 70410, 70412, 70415]],
    ['the chat is missing', ['chat'], undefined, [70409, 70410, 70412, 70415]], ['one message is null', ['message', '70410'], null, [70409, 70412, 70415]],
    ['ids are numbers', ['message', '70410', 'id'], 70410, [70409, 70410, 70412, 70415]]
  ] as [string, string[], unknown, number[]][])('stays readable where %s', (_, path, value, ids) => {
    expect(history.read(answerWith(session, path, value))?.messages.map(({ id }) => id)).toEqual(ids)
  })

  it('knows no members and no chat where the portal tells none', () => {
    const read = history.read(answerWith(answerWith(session, ['userInChat'], []), ['chat'], []))
    expect([read?.memberIds, read?.dialog]).toEqual([[], undefined])
  })

  it.each(noObjects)('is unreadable where the portal sends %s', (_, wire) => {
    expect(history.read(wire)).toBeUndefined()
  })
})

describe('what is known of an open-line chat', () => {
  it('is asked for by chat, also by one that only the portal knows yet', () => {
    expect(chat).toMatchObject({ method: 'imopenlines.dialog.get', params: { CHAT_ID: 915 } })
    const all = openLineChats({ type: 'deal', id: 311 }, { activeOnly: false })
    const { cmd } = batchOf([all, openLineDialog(chatIn(all, 2))])
    expect(decodeURIComponent(cmd['q1']!)).toBe('imopenlines.dialog.get?CHAT_ID=0$result[q0][2][CHAT_ID]')
  })

  it('gives line, session, operator, customer and CRM items', () => {
    expect(chat.read(dialog)).toEqual({
      chatId: 915, name: 'Carla Rossi - Roofs', avatar: '', connectorId: 'livechat', lineId: 12, customerId: 652, sessionId: 469,
      ownerId: 7, closing: false, silent: false, lastMessageId: 70415, lastReadId: 70412, unread: 2, role: 'member',
      crmItems: [{ type: 'deal', id: 311 }, { type: 'contact', id: 84 }]
    })
  })

  it.each([
    ['a moment', 'Y|DEAL|311|N|N|469|1756800000|12|1756886400|DEFAULT', new Date(1_756_886_400_000)],
    ['never', 'Y|DEAL|311|N|N|469|1756800000|12|0|', undefined], ['nothing at all', 'Y|DEAL|311|N|N|469|1756800000', undefined],
    ['a time that no date can hold', 'Y|DEAL|311|N|N|469|1756800000|12|9007199254740991|USER', undefined],
    ['nonsense', 'Y|DEAL|311|N|N|469|1756800000|12|soon|USER', undefined]
  ])('tells from when on the channel takes no answers: %s', (_, one, closesAt) => {
    expect(chat.read(answerWith(dialog, ['entity_data_1'], one))?.closesAt).toEqual(closesAt)
  })

  it('tells Whisper mode', () => {
    expect(chat.read(answerWith(dialog, ['entity_data_3'], 'Y'))?.silent).toBe(true)
  })

  it.each([
    ['unbound', 'N|NONE|0|N|N|469|0|0|0|', ''], ['bound to a type that is not supported', 'Y|DYNAMIC_130|5|N|N|469|0', 'INVOICE|7'],
    ['cut off', 'Y|DEAL', 'DEAL'], ['empty', '', '']
  ])('has no CRM items where the binding is %s', (_, one, two) => {
    const changed = answerWith(answerWith(dialog, ['entity_data_1'], one), ['entity_data_2'], two)
    expect(chat.read(changed)?.crmItems).toEqual([])
  })

  it('stays readable as older portals send it', () => {
    const old = { id: 1364, dialog_id: null, name: 'Carla Rossi', owner: 0, entity_type: 'LINES', entity_id: 'livechat|1|1363|203', entity_data_1: 'N|NONE|0|N|N|0|159|1|0|' }
    expect(chat.read(old)).toMatchObject({ chatId: 1364, lineId: 1, ownerId: 0, sessionId: 0, lastMessageId: 0, role: '' })
  })

  it.each(noObjects)('is unreadable where the portal sends %s', (_, wire) => {
    expect(chat.read(wire)).toBeUndefined()
  })
})

describe('starting and taking over', () => {
  it.each([
    ['starting', startSession(915), 'imopenlines.session.start'], ['taking over', interceptSession(915), 'imopenlines.session.intercept']
  ])('%s names the chat and believes only a yes', (_, action, method) => {
    expect(action).toMatchObject({ kind: 'command', method, params: { CHAT_ID: 915 } })
    expect([action.read(true), action.read(false), action.read([])]).toEqual([true, undefined, undefined])
  })
})
