import { describe, expect, it } from 'vitest'
import dialog from '../../../fixtures/im.dialog.get.json'
import answer from '../../../fixtures/im.dialog.messages.get.json'
import {
  dialogInfo, dialogUsers, messagesPage, searchMessages, shareMessage
} from '../../../../src/rest/im/messages'
import { answerWith, noLists, noObjects } from '../answers'

const page = messagesPage({ dialogId: 'chat915' })

describe('a page of messages', () => {
  it('is asked for by dialog, cursor and size', () => {
    expect(messagesPage({ dialogId: 'chat915', lastId: 70413, limit: 50 })).toMatchObject({
      kind: 'question', method: 'im.dialog.messages.get', params: { DIALOG_ID: 'chat915', LAST_ID: 70413, LIMIT: 50 }
    })
  })

  it('comes in rising order of ids', () => {
    expect(page.read(answer)?.messages.map(({ id }) => id)).toEqual([70411, 70412, 70413, 70414])
  })

  it('gives text, time, author and files of a message', () => {
    expect(page.read(answer)?.messages[1]).toEqual({
      id: 70412, authorId: 7, date: new Date('2026-09-02T08:15:00Z'), text: '[b]Roof[/b] on Friday?',
      files: [
        { id: 88, name: 'plan.pdf', type: 'file', size: 5120, url: 'https://example.bitrix24.com/disk/download/88' },
        { id: 89, name: 'roof.jpg', type: 'image', size: 90210, url: 'https://example.bitrix24.com/disk/show/89', image: { width: 800, height: 600 } }
      ],
      attachments: [], deleted: false, system: false, unread: false, notice: { cssClass: '', chatId: 0 }
    })
  })

  it.each([
    ['nothing is noted', {}, undefined],
    ['the channel has it under way', { SENDING: 'Y', SENDING_TS: '1756800900' }, { state: 'sending', since: new Date(1_756_800_900_000) }],
    ['nobody says since when', { SENDING: 'Y' }, { state: 'sending' }],
    ['since when is no time at all', { SENDING: 'Y', SENDING_TS: '9007199254740991' }, { state: 'sending' }],
    ['the channel has taken it', { CONNECTOR_MID: ['wamid.1'] }, { state: 'taken' }],
    ['one id came alone', { CONNECTOR_MID: 70399 }, { state: 'taken' }],
    ['no id has come yet', { CONNECTOR_MID: [] }, undefined],
    ['the channel refused it', { IS_DELIVERED: 'N', CONNECTOR_MID: ['wamid.1'] }, { state: 'refused' }],
    ['it was delivered, said in full', { IS_DELIVERED: 'Y', SENDING: 'N' }, undefined],
    ['the keys are those of a session', { isDelivered: 'N' }, { state: 'refused' }]
  ])('tells how far a message came: %s', (_, params, delivery) => {
    expect(page.read(answerWith(answer, ['messages', 1, 'params'], params))?.messages[1]?.delivery).toEqual(delivery)
  })

  it('knows what was spoken, and no picture without a whole size', () => {
    const fileWith = (path: string, value: unknown) => page.read(answerWith(answer, ['files', 1, path], value))?.messages[1]?.files[1]
    expect(fileWith('isVoiceNote', true)).toMatchObject({ isVoice: true })
    for (const image of [false, [], null, { width: 800 }, { width: 800, height: 0 }, { width: '800', height: -1 }]) {
      expect(fileWith('image', image)).not.toHaveProperty('image')
    }
  })

  it('tells deleted and unread messages and the portal\'s own', () => {
    const [deleted, plain, unread, notice] = page.read(answer)!.messages
    expect([deleted!.deleted, plain!.deleted]).toEqual([true, false])
    expect([plain!.unread, unread!.unread]).toEqual([false, true])
    expect([plain!.system, notice!.system]).toEqual([false, true])
  })

  it('takes a person\'s message with the notice class and a line of dashes for a notice, as in a private dialog', () => {
    const params = { CLASS: 'bx-messenger-content-item-system', CHAT_ID: '991' }
    const notice = answerWith(answer, ['messages', 1, 'text'], `${'-'.repeat(54)}\nIda Brandt`)
    expect(page.read(answerWith(notice, ['messages', 1, 'params'], params))?.messages[1]).toMatchObject({
      system: true, notice: { cssClass: 'bx-messenger-content-item-system', chatId: 991 }
    })
  })

  it('leaves a person what is written in Whisper mode, though it has the notice class', () => {
    const params = { CLASS: 'bx-messenger-content-item-system', COMPONENT_ID: 'HiddenMessage' }
    const whispered = answerWith(answer, ['messages', 1, 'params'], params)
    expect(page.read(whispered)?.messages[1]).toMatchObject({ system: false, authorId: 7, internal: true })
    expect(page.read(answer)?.messages[1]).not.toHaveProperty('internal')
    expect(page.read(answerWith(whispered, ['messages', 1, 'text'], '------ as typed'))?.messages[1]).toMatchObject({ system: false })
  })

  it('gives the people with their kinds', () => {
    const { people } = page.read(answer)!
    expect(people.get(7)).toEqual({ id: 7, name: 'Ida Brandt', avatar: '/upload/im/ida.png', kind: 'employee', active: true })
    expect(people.get(9)).toMatchObject({ avatar: '', active: false })
    expect(people.get(652)).toMatchObject({ kind: 'customer', name: 'Carla Rossi' })
  })

  it.each([
    ['a bot', { bot: true }, 'bot'], ['a guest', { extranet: true }, 'extranet'], ['a customer', { connector: 'Y' }, 'customer'],
    ['a customer by origin', { external_auth_id: 'imconnector', extranet: true }, 'customer'], ['a bot by type', { type: 'bot' }, 'bot']
  ])('knows %s', (_, fields, kind) => {
    const changed = answerWith(answer, ['users', 0], { id: '7', name: 'Ida', ...fields })
    expect(page.read(changed)?.people.get(7)?.kind).toBe(kind)
  })

  it.each([
    ['people are missing', ['users'], undefined], ['people are an empty list', ['users'], []], ['people are a word', ['users'], 'none'],
    ['files are missing', ['files'], undefined], ['files are `false`', ['files'], false],
    ['parameters are an empty list', ['messages', 1, 'params'], []], ['parameters are missing', ['messages', 1, 'params'], undefined],
    ['a date is `false`', ['messages', 1, 'date'], false], ['a date is an empty object', ['messages', 1, 'date'], {}],
    ['ids are text', ['messages', 1, 'id'], '70412'], ['the chat\'s id is missing', ['chat_id'], undefined],
    ['the author is missing', ['messages', 1, 'author_id'], undefined], ['the text is null', ['messages', 1, 'text'], null]
  ] as [string, (string | number)[], unknown][])('stays readable where %s', (_, path, value) => {
    const history = page.read(answerWith(answer, path, value))
    expect(history?.messages.map(({ id }) => id)).toEqual([70411, 70412, 70413, 70414])
    expect(history?.chatId).toBe(915)
  })

  it('names a file that the answer does not describe by its number', () => {
    const changed = answerWith(answer, ['files'], [])
    expect(page.read(changed)?.messages[1]?.files).toEqual([
      { id: 88, name: '#88', type: 'file', size: 0, url: '' }, { id: 89, name: '#89', type: 'file', size: 0, url: '' }
    ])
  })

  it('leaves out a message without an id and keeps one of two equal ones', () => {
    expect(page.read(answerWith(answer, ['messages', 1, 'id'], null))?.messages).toHaveLength(3)
    expect(page.read(answerWith(answer, ['messages', 1, 'id'], 70413))?.messages.map(({ id }) => id)).toEqual([70411, 70413, 70414])
  })

  it('is empty where there are no messages', () => {
    expect(page.read({ chat_id: 915, messages: [], users: [], files: [] })).toEqual({ chatId: 915, messages: [], people: new Map() })
  })

  it('is unreadable without messages', () => {
    expect(page.read(answerWith(answer, ['messages'], undefined))).toBeUndefined()
    expect(page.read(answerWith(answer, ['messages'], 'none'))).toBeUndefined()
  })

  it.each(noObjects)('is unreadable where the portal sends %s', (_, wire) => {
    expect(page.read(wire)).toBeUndefined()
  })
})

describe('what is known of a dialog', () => {
  const info = dialogInfo('chat945')

  it('is asked for by dialog', () => {
    expect(info).toMatchObject({ method: 'im.dialog.get', params: { DIALOG_ID: 'chat945' } })
  })

  it('gives name, kind, members and the newest message', () => {
    expect(info.read(dialog)).toEqual({
      chatId: 945, dialogId: 'chat945', name: 'Summer campaign', avatar: '/upload/im/campaign.png', kind: 'workgroup',
      workgroupId: 45, parentChatId: 915, parentMessageId: 70412, lastMessageId: 70500, lastReadId: 70480,
      unread: 3, memberCount: 12, ownerId: 1, role: 'manager', crmItems: [], canSend: true
    })
  })

  it.each([
    ['lines', 'LINES', 'line'], ['lines', '', 'line'], ['chat', 'SONET_GROUP', 'workgroup'], ['open', 'GENERAL', 'general'], ['general', '', 'general'],
    ['channel', '', 'channel'], ['openChannel', '', 'channel'], ['generalChannel', 'GENERAL_CHANNEL', 'channel'], ['comment', '', 'comments'],
    ['tasks', '', 'task'], ['chat', 'TASKS_TASK', 'task'], ['copilot', '', 'copilot'], ['announcement', 'ANNOUNCEMENT', 'announcement'],
    ['private', '', 'private'], ['chat', 'CRM', 'chat'], ['thread', 'THREAD', 'chat'], ['chat', 'constructor', 'chat']
  ])('is of type %s and entity %s: %s', (type, entityType, kind) => {
    expect(info.read(answerWith(answerWith(dialog, ['type'], type), ['entity_type'], entityType))).toMatchObject({ kind, workgroupId: kind === 'workgroup' ? 45 : 0 })
  })

  it('knows the CRM item of a CRM chat', () => {
    const changed = answerWith(answerWith(dialog, ['entity_type'], 'CRM'), ['entity_id'], 'DEAL|311')
    expect(info.read(changed)?.crmItems).toEqual([{ type: 'deal', id: 311 }])
  })

  it.each([[['restrictions', 'send'], false], [['text_field_enabled'], 'N']] as const)('says that nobody can write where %j is %j', (path, value) => {
    expect(info.read(answerWith(dialog, [...path], value))?.canSend).toBe(false)
  })

  it.each([['Y|DEAL|311|N', { type: 'deal', id: 311 }], ['N|DEAL|311|N', undefined]])('names the one item that an open-line chat is bound to: %s', (data, item) => {
    const lines = { id: 915, entity_type: 'LINES', entity_data_1: data, entity_data_2: 'LEAD|0|COMPANY|39|CONTACT|84|DEAL|311' }
    expect(info.read(lines)?.boundItem).toEqual(item)
  })

  it('reads the role in either case, and none from an unknown one', () => {
    expect(info.read(answerWith(dialog, ['role'], 'MEMBER'))?.role).toBe('member')
    expect(info.read(answerWith(dialog, ['role'], 'admin'))?.role).toBe('')
  })

  it('stays readable with nothing but an id', () => {
    expect(info.read({ id: '945' })).toMatchObject({ chatId: 945, dialogId: 'chat945', name: '', canSend: true })
  })

  it.each(noObjects)('is unreadable where the portal sends %s', (_, wire) => {
    expect(info.read(wire)).toBeUndefined()
  })
})

describe('the members of a dialog', () => {
  it('are all there where the page is not full', () => {
    const users = dialogUsers('chat915', 4)
    expect(users).toMatchObject({ method: 'im.dialog.users.list', params: { DIALOG_ID: 'chat915', LIMIT: 4 } })
    expect(users.read(answer.users)).toMatchObject({ complete: true, people: [{ id: 7 }, { id: 9 }, { id: 652 }] })
  })

  it('may be more where the page is full', () => {
    expect(dialogUsers('chat915', 3).read(answer.users)?.complete).toBe(false)
  })

  it.each(noLists)('are unreadable where the portal sends %s', (_, wire) => {
    expect(dialogUsers('chat915').read(wire)).toBeUndefined()
  })
})

describe('finding messages', () => {
  const found = {
    messages: [{ id: 70412, chat_id: 915, chatId: 915, author_id: 7, authorId: 7, text: 'Roof', date: '2026-09-02T10:15:00+02:00', params: [] }],
    users: [], files: [], tariffRestrictions: { isHistoryLimitExceeded: true }
  }

  it('asks the newest first, before the last one that is known', () => {
    expect(searchMessages(915, 'roof', 70412)).toMatchObject({
      method: 'im.dialog.messages.search',
      params: { CHAT_ID: 915, SEARCH_MESSAGE: 'roof', LAST_ID: 70412, ORDER: { ID: 'DESC' }, LIMIT: 50 }
    })
  })

  it('tells which message a hit answers, and is none the worse where that is no id', () => {
    const wire = (replyId: unknown) => ({ messages: [{ id: 5, author_id: 7, text: 'roof', params: { replyId } }, { id: 6, params: [] }] })
    expect(searchMessages(915, 'roof').read(wire('4'))?.replies).toEqual(new Map([[5, 4]]))
    for (const none of ['x', 0, null, {}]) expect(searchMessages(915, 'roof').read(wire(none))?.replies.size).toBe(0)
  })

  it('gives the hits, the chat and whether the plan hides older ones', () => {
    expect(searchMessages(915, 'roof').read(found)).toMatchObject({ chatId: 915, messages: [{ id: 70412, authorId: 7 }], limited: true })
    expect(searchMessages(915, 'roof').read({ messages: [] })).toMatchObject({ messages: [], limited: false })
  })

  it('says that there may be more where the page was full', () => {
    const hits = Array.from({ length: 50 }, (_, at) => ({ ...found.messages[0], id: at + 1 }))
    expect(searchMessages(915, 'roof').read({ ...found, messages: hits })).toMatchObject({ complete: false })
    expect(searchMessages(915, 'roof').read({ ...found, messages: hits.slice(1) })).toMatchObject({ complete: true })
  })
})

describe('sharing a message', () => {
  it.each([['task', 'TASK'], ['event', 'CALEND'], ['post', 'POST'], ['chat', 'CHAT']] as const)('names the %s as the portal does', (kind, TYPE) => {
    expect(shareMessage('chat915', 70412, kind)).toMatchObject({
      kind: 'command', method: 'im.message.share', params: { DIALOG_ID: 'chat915', MESSAGE_ID: 70412, TYPE }
    })
  })

  it('is accepted by `true` alone', () => {
    const share = shareMessage('chat915', 70412, 'task')
    expect([share.read(true), share.read(false), share.read({}), share.read(undefined)]).toEqual([true, undefined, undefined, undefined])
  })
})
