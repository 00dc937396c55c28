// @vitest-environment node
import { expect, it } from 'vitest'
import { both, messageWith, type Bench } from '../bench'

interface Page {
  chat_id: number
  messages: { id: number, text: string, params: unknown, author_id: number }[]
  users: { id: number }[]
  files: { id: number }[]
}

async function idsOf(result: Bench['result'], params: object): Promise<number[]> {
  const { messages } = await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'chat901', ...params })
  return messages.map(({ id }) => id)
}

both('im.dialog.messages.get', (open) => {
  it('gives the newest 20 messages, newest first', async () => {
    const { emulator, result } = await open()
    emulator.world.chats.get(901)!.readUpTo.set(7, 999_999)
    const { chat_id, messages } = await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'chat901' })
    expect(chat_id).toBe(901)
    expect(messages).toHaveLength(20)
    expect(messages.map(({ id }) => id)).toEqual(messages.map(({ id }) => id).sort((one, other) => other - one))
  })

  it('gives at most 50, whatever the limit', async () => {
    const { result } = await open()
    expect((await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'chat901', LIMIT: 500, LAST_ID: 999_999 })).messages).toHaveLength(50)
  })

  it('adds what is unread to the newest ones, without a cursor and up to LIMIT unread ones', async () => {
    const { emulator, result } = await open()
    const chat = emulator.world.chats.get(901)!
    chat.readUpTo.set(7, chat.messages.at(-16)!.id)
    const unread = chat.messages.slice(-15).filter(({ authorId }) => authorId !== 7).length
    const ids = await idsOf(result, { LIMIT: 20 })
    expect(ids).toEqual(chat.messages.slice(-(20 + unread)).map(({ id }) => id).reverse())
    expect(await idsOf(result, { LAST_ID: 999_999, LIMIT: 2 })).toHaveLength(2)
    expect(await idsOf(result, { FIRST_ID: 0, LIMIT: 2 })).toHaveLength(2)
  })

  it('gives the oldest unread ones, not the newest, without a cursor and with more than LIMIT unread', async () => {
    const { emulator, result } = await open()
    const chat = emulator.world.chats.get(901)!
    chat.readUpTo.set(7, chat.messages.at(-36)!.id)
    const ids = chat.messages.map(({ id }) => id)
    expect(await idsOf(result, { LIMIT: 10 })).toEqual(ids.slice(-45, -25).reverse())
    expect(await idsOf(result, { LIMIT: 10, LAST_ID: 2_147_483_647 })).toEqual(ids.slice(-10).reverse())
  })

  it('describes no people and files of what it adds to the unread ones', async () => {
    const { emulator, result } = await open()
    const chat = emulator.world.chats.get(901)!
    const readUpTo = messageWith(emulator, 901, 'The plan as agreed').id
    chat.readUpTo.set(7, readUpTo)
    const page = await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'chat901', LIMIT: 2 })
    expect(page.messages.map(({ id }) => id)).toContain(readUpTo)
    expect(page.files.map(({ id }) => id)).not.toContain(80)
  })

  it('pages back with LAST_ID until nothing is left', async () => {
    const { result } = await open()
    const seen: number[] = []
    for (let lastId: number | undefined; ;) {
      const { messages } = await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'chat901', LIMIT: 50, ...(lastId ? { LAST_ID: lastId } : {}) })
      if (!messages.length) break
      seen.push(...messages.map(({ id }) => id))
      lastId = Math.min(...seen)
    }
    expect(new Set(seen).size).toBe(90)
  })

  it('gives the next ones in rising order with FIRST_ID, which wins over LAST_ID', async () => {
    const { emulator, result } = await open()
    const [first, second, third] = emulator.world.chats.get(901)!.messages
    const { messages } = await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'chat901', FIRST_ID: first!.id, LAST_ID: 1, LIMIT: 2 })
    expect(messages.map(({ id }) => id)).toEqual([second!.id, third!.id])
  })

  it('may give any part of what is newer with FIRST_ID, in no order, where that is more than a page', async () => {
    const { emulator, result } = await open()
    emulator.world.switches.newerPages = 'mixed'
    const all = emulator.world.chats.get(901)!.messages.map(({ id }) => id)
    const page = await idsOf(result, { FIRST_ID: all[0], LIMIT: 4 })
    expect([...page].sort((one, other) => one - other)).toEqual([all[1], all[2], all.at(-2), all.at(-1)])
    expect(page).not.toEqual([...page].sort((one, other) => one - other))
    expect([...await idsOf(result, { FIRST_ID: all.at(-4), LIMIT: 50 })].sort((one, other) => one - other)).toEqual(all.slice(-3))
  })

  it('finds a message by LAST_ID one above it', async () => {
    const { emulator, result } = await open()
    const wanted = messageWith(emulator, 901, 'The plan as agreed')
    const page = await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'chat901', LAST_ID: wanted.id + 1, LIMIT: 1 })
    expect(page.messages[0]!.id).toBe(wanted.id)
    expect(page.users).toMatchObject([{ id: 12, name: 'Marco Rossi', bot: false, connector: false, extranet: false, phones: false }])
    expect(page.files).toMatchObject([{ name: 'plan.pdf', type: 'file', size: 52480, image: false }])
  })

  it('sends empty params as a list', async () => {
    const { emulator, result } = await open()
    const { id } = messageWith(emulator, 901, 'Crane is booked')
    const { messages: [message] } = await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'chat901', LAST_ID: id + 1, LIMIT: 1 })
    expect(message).toMatchObject({ chat_id: 901, unread: false, uuid: null, replaces: [], params: [], disappearing_date: null })
  })

  it('leaves a deleted message its id, with a placeholder and a mark', async () => {
    const { emulator, result } = await open()
    const { id } = messageWith(emulator, 901, 'This message was deleted')
    const { messages: [message] } = await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'chat901', LAST_ID: id + 1, LIMIT: 1 })
    expect(message).toMatchObject({ id, params: { IS_DELETED: 'Y' } })
  })

  it('reads private dialogs and workgroup chats by their own ids', async () => {
    const { result } = await open()
    expect((await result<Page>('im.dialog.messages.get', { DIALOG_ID: '9' })).chat_id).toBe(870)
    expect((await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'sg45' })).chat_id).toBe(945)
  })

  it('is open to who may join the line, in the chat or not: with nothing unread there', async () => {
    const { result } = await open()
    const { messages } = await result<{ messages: { unread: boolean }[] }>('im.dialog.messages.get', { DIALOG_ID: 'chat916' })
    expect(messages.map(({ unread }) => unread)).toEqual([false, false, false, false, false])
    expect(await result('im.dialog.get', { DIALOG_ID: 'chat916' })).toMatchObject({ role: 'guest', counter: 0, unread_id: 0 })
    expect((await result<Page>('im.dialog.messages.search', { CHAT_ID: 916, SEARCH_MESSAGE: 'contract' })).messages).toHaveLength(1)
    expect(await result('im.dialog.read', { DIALOG_ID: 'chat916' })).toBe(false)
  })

  it('does not say what a message answers; only the search does', async () => {
    const { emulator, result } = await open()
    const [first] = emulator.world.chats.get(915)!.messages
    const id = await result<number>('im.message.add', { DIALOG_ID: 'chat915', MESSAGE: 'What I replied', REPLY_ID: first!.id })
    const page = await result<Page>('im.dialog.messages.get', { DIALOG_ID: 'chat915', LAST_ID: id + 1, LIMIT: 1 })
    expect(page.messages[0]!.params).not.toHaveProperty('REPLY_ID')
    const history = await result<{ message: Record<number, { params: object }> }>('imopenlines.session.history.get', { CHAT_ID: 915 })
    expect(history.message[id]!.params).not.toHaveProperty('replyId')
    const found = await result<Page>('im.dialog.messages.search', { CHAT_ID: 915, SEARCH_MESSAGE: 'What I replied' })
    expect(found.messages[0]!.params).toMatchObject({ REPLY_ID: first!.id })
  })

  it('marks nothing as read', async () => {
    const { emulator, result } = await open()
    const before = emulator.world.chats.get(901)!.readUpTo.get(7)
    await result('im.dialog.messages.get', { DIALOG_ID: 'chat901' })
    expect(emulator.world.chats.get(901)!.readUpTo.get(7)).toBe(before)
  })

  it.each([
    [{}, 400, 'DIALOG_ID_EMPTY'], [{ DIALOG_ID: 'imol|5' }, 400, 'DIALOG_ID_EMPTY'], [{ DIALOG_ID: '0' }, 400, 'DIALOG_ID_EMPTY'],
    [{ DIALOG_ID: 'chat901', FIRST_ID: 'abc' }, 400, 'FIRST_ID_STRING'], [{ DIALOG_ID: 'chat901', LAST_ID: 'abc' }, 400, 'LAST_ID_STRING'],
    [{ DIALOG_ID: 'chat961' }, 403, 'ACCESS_ERROR'], [{ DIALOG_ID: 'chat5' }, 403, 'ACCESS_ERROR'], [{ DIALOG_ID: 'chat969' }, 403, 'ACCESS_ERROR'],
    [{ DIALOG_ID: '875' }, 403, 'ACCESS_ERROR']
  ])('refuses %j with %i %s', async (params, status, code) => {
    const { refusal } = await open()
    expect(await refusal('im.dialog.messages.get', params)).toEqual([status, code])
  })
})

both('im.dialog.get', (open) => {
  it('describes a group chat', async () => {
    const { result } = await open()
    expect(await result('im.dialog.get', { DIALOG_ID: 'chat901' })).toMatchObject({
      id: 901, dialog_id: 'chat901', name: 'Roof repair crew', type: 'chat', message_type: 'C', entity_type: '', owner: 12, role: 'member',
      message_count: 90, counter: 3, user_counter: 9, text_field_enabled: true, permissions: { can_post: 'member' }, mute_list: []
    })
  })

  it('repeats the dialog id that it was asked with', async () => {
    const { result } = await open()
    expect(await result('im.dialog.get', { DIALOG_ID: 'chat945' })).toMatchObject({ id: 945, dialog_id: 'chat945' })
    expect(await result('im.dialog.get', { DIALOG_ID: 'sg45' })).toMatchObject({ id: 945, dialog_id: 'sg45' })
  })

  it('names a private dialog by the other person', async () => {
    const { result } = await open()
    expect(await result('im.dialog.get', { DIALOG_ID: '9' })).toMatchObject({ id: 870, dialog_id: '9', name: 'Tom Keller', message_type: 'P' })
  })

  it('tells workgroup, general and announcement chats apart; the general one is for employees', async () => {
    const { result, refusal } = await open()
    expect(await result('im.dialog.get', { DIALOG_ID: 'sg45' })).toMatchObject({ type: 'sonetGroup', entity_type: 'SONET_GROUP', entity_id: '45' })
    expect(await result('im.dialog.get', { DIALOG_ID: 'chat100' })).toMatchObject({ message_type: 'O', entity_type: 'GENERAL' })
    expect(await refusal('im.dialog.get', { DIALOG_ID: 'chat100' }, { userId: 21 }), 'a guest').toEqual([403, 'ACCESS_ERROR'])
    expect(await result('im.dialog.get', { DIALOG_ID: 'chat960' })).toMatchObject({ entity_type: 'ANNOUNCEMENT', permissions: { can_post: 'manager' } })
  })

  it.each([[{}, 400, 'DIALOG_ID_EMPTY'], [{ DIALOG_ID: 'chat961' }, 403, 'ACCESS_ERROR']])('refuses %j with %i %s', async (params, status, code) => {
    const { refusal } = await open()
    expect(await refusal('im.dialog.get', params)).toEqual([status, code])
  })
})

both('im.dialog.messages.search', (open) => {
  it('finds by text, with camelCase and snake_case keys', async () => {
    const { result } = await open()
    const found = await result<{ messages: object[], users: object[] }>('im.dialog.messages.search', { CHAT_ID: 901, SEARCH_MESSAGE: 'SEALING tape' })
    expect(found.messages).toHaveLength(2)
    expect(found.messages[0]).toMatchObject({ chatId: 901, chat_id: 901, authorId: 7, author_id: 7, forward: null, viewed: true })
    expect(found.users[0]).toMatchObject({ firstName: 'Ida', externalAuthId: 'default', type: 'user' })
    expect(found.users[0]).not.toHaveProperty('first_name')
    expect(found).toMatchObject({ tariffRestrictions: { isHistoryLimitExceeded: false } })
  })

  it('takes % for anything and _ for one sign, as its database does', async () => {
    const { result } = await open()
    const found = async (phrase: string) => (await result<{ messages: object[] }>('im.dialog.messages.search', { CHAT_ID: 901, SEARCH_MESSAGE: phrase })).messages.length
    expect([await found('seal%tape'), await found('sealing_tape'), await found('sealing.tape')]).toEqual([2, 2, 0])
  })

  it('ignores a phrase of two characters', async () => {
    const { result } = await open()
    expect((await result<{ messages: object[] }>('im.dialog.messages.search', { CHAT_ID: 901, SEARCH_MESSAGE: 'zz' })).messages).toHaveLength(50)
  })

  it('goes on from a message in either order, and keeps to dates', async () => {
    const { emulator, result } = await open()
    const all = emulator.world.chats.get(901)!.messages
    const ids = async (params: object) => (await result<Page>('im.dialog.messages.search', { CHAT_ID: 901, LIMIT: 2, ...params })).messages.map(({ id }) => id)
    expect(await ids({ LAST_ID: all[3]!.id })).toEqual([all[2]!.id, all[1]!.id])
    expect(await ids({ LAST_ID: all[3]!.id, ORDER: { ID: 'ASC' } })).toEqual([all[4]!.id, all[5]!.id])
    const date = (index: number) => new Date(all[index]!.at).toISOString()
    expect(await ids({ DATE_FROM: date(88) })).toEqual([all[89]!.id, all[88]!.id])
    expect(await ids({ DATE_TO: date(1) })).toEqual([all[1]!.id, all[0]!.id])
    expect(await ids({ DATE: new Date(all[0]!.at - 86_400_000).toISOString() })).toEqual([all[0]!.id])
    expect(await ids({ DATE: '2020-01-01' })).toEqual([])
  })

  it.each([[{}, 400, 'CHAT_ID_EMPTY'], [{ CHAT_ID: 961 }, 403, 'ACCESS_ERROR']])('refuses %j with %i %s', async (params, status, code) => {
    const { refusal } = await open()
    expect(await refusal('im.dialog.messages.search', params)).toEqual([status, code])
  })
})

both('im.message.add and im.dialog.read', (open) => {
  it('adds a message of the caller and answers its id', async () => {
    const { emulator, result } = await open()
    const id = await result<number>('im.message.add', { DIALOG_ID: 'chat901', MESSAGE: '  as typed \n' })
    expect(emulator.world.messages.get(id)).toMatchObject({ authorId: 7, text: '  as typed \n', chatId: 901 })
    const long = await result<number>('im.message.add', { DIALOG_ID: 'chat901', MESSAGE: 'x'.repeat(20_007) })
    expect(emulator.world.messages.get(long)!.text).toBe(`${'x'.repeat(20_000)} (...)`)
  })

  it.each([
    [{ DIALOG_ID: 'chat901', MESSAGE: '' }, 400, 'MESSAGE_EMPTY'], [{ MESSAGE: 'x' }, 400, 'USER_ID_EMPTY'],
    [{ DIALOG_ID: 'chat961', MESSAGE: 'x' }, 403, 'ACCESS_ERROR'], [{ DIALOG_ID: 'chat960', MESSAGE: 'x' }, 403, 'ACCESS_ERROR'],
    [{ DIALOG_ID: 'chat901', MESSAGE: 'x', REPLY_ID: 1 }, 400, 'REPLY_FROM_OTHER_CHAT_ERROR']
  ])('refuses %j with %i %s', async (params, status, code) => {
    const { refusal } = await open()
    expect(await refusal('im.message.add', params)).toEqual([status, code])
  })

  it('keeps an attachment given as an object or as JSON text, up to 60,000 characters', async () => {
    const { emulator, result, refusal } = await open()
    for (const ATTACH of [[{ MESSAGE: 'x' }], '[{"MESSAGE":"x"}]']) {
      const id = await result<number>('im.message.add', { DIALOG_ID: 'chat901', ATTACH })
      expect(emulator.world.messages.get(id)!.params).toEqual({ ATTACH: [{ MESSAGE: 'x' }] })
    }
    expect(await refusal('im.message.add', { DIALOG_ID: 'chat901', ATTACH: '{' })).toEqual([400, 'ATTACH_ERROR'])
    expect(await refusal('im.message.add', { DIALOG_ID: 'chat901', ATTACH: [{ MESSAGE: 'x'.repeat(60_000) }] })).toEqual([400, 'ATTACH_OVERSIZE'])
  })

  it('says that the caller is writing, where the caller may read', async () => {
    const { result, refusal } = await open()
    expect(await result('im.dialog.writing', { DIALOG_ID: 'chat901' })).toBe(true)
    expect(await refusal('im.dialog.writing', { DIALOG_ID: 'chat961' })).toEqual([403, 'ACCESS_ERROR'])
  })

  it('marks as read and tells the counter; false without access', async () => {
    const { result } = await open()
    expect(await result('im.dialog.read', { DIALOG_ID: 'chat901' })).toMatchObject({ dialogId: 'chat901', chatId: 901, counter: 0 })
    expect(await result('im.dialog.read', { DIALOG_ID: 'chat961' })).toBe(false)
  })
})
