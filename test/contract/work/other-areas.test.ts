// @vitest-environment node
import { expect, it } from 'vitest'
import { both } from '../bench'

const now = Date.parse('2026-11-21T09:00:00+01:00')

both('people', (open) => {
  it('says who the caller is, with the id as text', async () => {
    const { emulator, result } = await open()
    expect(await result('profile')).toEqual({ ID: '7', ADMIN: false, NAME: 'Ida', LAST_NAME: 'Brandt', PERSONAL_GENDER: 'F', TIME_ZONE: 'Europe/Berlin' })
    expect(await result('profile', {}, { userId: 1 })).toMatchObject({ ID: '1', ADMIN: true })
    expect(await result('user.admin')).toBe(false)
    expect(await result('user.admin', {}, { userId: 1 })).toBe(true)
    expect(await result('user.current')).toMatchObject({ ID: '7', ACTIVE: true, TIMESTAMP_X: {} })
    emulator.world.users.get(7)!.active = false
    expect(await result('profile')).toEqual([])
  })

  it('hides bots and customers in user.get, shows them in im.user.list.get', async () => {
    const { call, result } = await open()
    const { body } = await call('user.get', { FILTER: { ACTIVE: true } })
    expect((body['result'] as { ID: string }[]).map(({ ID }) => ID)).toEqual(['1', '7', '9', '11', '12', '14', '16', '21'])
    expect(body['total']).toBe(8)
    expect(await result('user.get', { FILTER: { '@ID': [9, 15] } })).toHaveLength(2)
    expect(await result('user.search', { FILTER: { FIND: 'kell' } })).toMatchObject([{ ID: '9' }])
    expect(await result('im.user.list.get', { ID: [30, 652], RESULT_TYPE: 'array' })).toMatchObject([{ id: 30, bot: true }, { id: 652, connector: true }])
    expect(await result('im.user.list.get', { ID: [9, 5] })).toMatchObject({ 9: { name: 'Tom Keller' }, 5: null })
    expect(await result('im.user.get')).toMatchObject({ id: 7 })
  })

  it('shows an extranet user only the people of the own chats', async () => {
    const { result } = await open()
    expect(await result('im.user.list.get', { ID: [12, 652], RESULT_TYPE: 'array' }, { userId: 21 })).toMatchObject([{ id: 12 }])
  })

  it('refuses a list without ids, and an unknown person', async () => {
    const { refusal } = await open()
    for (const ID of [undefined, [], 9, '9']) expect(await refusal('im.user.list.get', { ID })).toEqual([400, 'INVALID_FORMAT'])
    expect(await refusal('im.user.get', { ID: 5 })).toEqual([400, 'USER_NOT_EXISTS'])
  })
})

both('chats', (open) => {
  it('lists participants with paging', async () => {
    const { call, emulator } = await open()
    const { body } = await call('im.dialog.users.list', { DIALOG_ID: 'chat901', LIMIT: 5 })
    expect(body).toMatchObject({ total: 9, next: 5 })
    expect(body['result']).toHaveLength(5)
    emulator.world.chats.get(901)!.members.push(15)
    expect((await call('im.dialog.users.list', { DIALOG_ID: 'chat901', LIMIT: 5 })).body, 'who was dismissed does not count').toMatchObject({ total: 9 })
    const rest = await call('im.dialog.users.list', { DIALOG_ID: 'chat901', LIMIT: 5, OFFSET: 5, SKIP_EXTERNAL: 'Y' })
    expect(rest.body['result']).toMatchObject([{ id: 14 }, { id: 16 }])
    expect(rest.body).not.toHaveProperty('next')
  })

  it.each([[{}, 400, 'DIALOG_ID_EMPTY'], [{ DIALOG_ID: 'chat961' }, 403, 'ACCESS_ERROR']])('refuses %j with %i %s', async (params, status, code) => {
    const { refusal } = await open()
    expect(await refusal('im.dialog.users.list', params)).toEqual([status, code])
  })

  it('lists recent dialogs: numbers for people, texts for chats, roles in upper case', async () => {
    const { call } = await open()
    const { body } = await call('im.recent.list', { LIMIT: 3, SKIP_OPENLINES: 'Y' })
    expect(body['total']).toBe(-1)
    const { items, hasMore } = body['result'] as { items: { id: unknown, type: string, chat?: { role: string } }[], hasMore: boolean }
    expect(items).toHaveLength(3)
    expect(hasMore).toBe(true)
    for (const { id, type, chat } of items) {
      expect(typeof id).toBe(type === 'user' ? 'number' : 'string')
      if (chat) expect(chat.role).toMatch(/^(OWNER|MEMBER)$/)
    }
  })

  it('finds a chat by its entity, null otherwise', async () => {
    const { result } = await open()
    expect(await result('im.chat.get', { ENTITY_TYPE: 'LINES', ENTITY_ID: 'livechat|12|640|652' })).toEqual({ ID: 915 })
    expect(await result('im.chat.get', { ENTITY_TYPE: 'SONET_GROUP', ENTITY_ID: '45' })).toEqual({ ID: 945 })
    expect(await result('im.chat.get', { ENTITY_TYPE: 'CRM' })).toBeNull()
  })

  it('lists only what is unread, if asked', async () => {
    const { emulator, result } = await open()
    const ids = async () => (await result<{ items: { chat_id: number }[] }>('im.recent.list', { UNREAD_ONLY: 'Y', LIMIT: 200 })).items.map(({ chat_id }) => chat_id)
    expect(await ids()).toContain(901)
    emulator.world.chats.get(901)!.readUpTo.set(7, 999_999)
    expect(await ids()).not.toContain(901)
  })

  it('lets no guest from outside bring people into a chat', async () => {
    const { refusal } = await open()
    expect(await refusal('im.chat.user.add', { CHAT_ID: 901, USERS: [1] }, { userId: 21 })).toEqual([403, 'ACCESS_DENIED_EXTEND'])
  })

  it('renames, adds people and leaves, each told in the chat', async () => {
    const { emulator, result } = await open()
    const chat = emulator.world.chats.get(901)!
    expect(await result('im.chat.updateTitle', { CHAT_ID: 901, TITLE: 'North side' })).toBe(true)
    expect(chat.title).toBe('North side')
    chat.members = [7]
    expect(await result('im.chat.user.add', { CHAT_ID: 901, USERS: [9, 11] })).toBe(true)
    expect(chat.members).toEqual([7, 9, 11])
    expect(await result('im.chat.user.list', { CHAT_ID: 901 })).toEqual([7, 9, 11])
    expect(await result('im.chat.leave', { CHAT_ID: 901 })).toBe(true)
    expect(chat.members).toEqual([9, 11])
    expect(chat.messages.at(-1)).toMatchObject({ authorId: 0, text: 'Ida Brandt left the chat' })
  })

  it.each([
    ['im.chat.updateTitle', { CHAT_ID: 901 }, 400, 'TITLE_EMPTY'], ['im.chat.updateTitle', { TITLE: 'x' }, 400, 'CHAT_ID_EMPTY'],
    ['im.chat.updateTitle', { CHAT_ID: 961, TITLE: 'x' }, 403, 'ACCESS_ERROR'], ['im.chat.user.add', { CHAT_ID: 901, USERS: [9] }, 400, 'WRONG_REQUEST'],
    ['im.chat.user.add', { CHAT_ID: 901 }, 400, 'WRONG_REQUEST'], ['im.chat.user.delete', { CHAT_ID: 901 }, 400, 'USER_ID_EMPTY'],
    ['im.chat.user.delete', { CHAT_ID: 901, USER_ID: 9 }, 400, 'WRONG_REQUEST'], ['im.chat.leave', {}, 400, 'CHAT_ID_EMPTY'], ['im.chat.leave', { CHAT_ID: 100 }, 403, 'ACCESS_ERROR'], ['im.chat.leave', { CHAT_ID: 961 }, 403, 'ACCESS_DENIED_KICK'],
    ['im.chat.updateTitle', { CHAT_ID: 960, TITLE: 'x' }, 403, 'ACCESS_ERROR']
  ])('%s with %j is refused with %i %s', async (method, params, status, code) => {
    const { refusal } = await open()
    expect(await refusal(method, params)).toEqual([status, code])
  })
})

both('crm.item.get', (open) => {
  it('gives numbers as numbers, and for each type its own names', async () => {
    const { result } = await open()
    expect(await result('crm.item.get', { entityTypeId: 2, id: 311 })).toMatchObject({ item: { id: 311, title: 'Roof repair, Lindenstraße 8', contactId: 83, contactIds: [83], companyId: 38 } })
    expect(await result('crm.item.get', { entityTypeId: '1', id: '205' })).toMatchObject({ item: { title: 'Request from the website', name: 'Julia', lastName: 'Hoffmann' } })
    const { item } = await result<{ item: object }>('crm.item.get', { entityTypeId: 3, id: 83 })
    expect(item).toMatchObject({ name: 'Anna', lastName: 'Weber', companyId: 38 })
    expect(item).not.toHaveProperty('title')
    expect(await result('crm.item.get', { entityTypeId: 4, id: 38 })).toMatchObject({ item: { title: 'Weber Immobilien GmbH' } })
  })

  it.each([[{ entityTypeId: 2, id: 999 }, 400, 'NOT_FOUND'], [{ entityTypeId: 99, id: 311 }, 400, 'NOT_FOUND'], [{ entityTypeId: 2, id: 315 }, 400, 'ACCESS_DENIED']])(
    'refuses %j with %i %s', async (params, status, code) => {
      const { refusal } = await open()
      expect(await refusal('crm.item.get', params)).toEqual([status, code])
    })

  it('is closed to extranet users', async () => {
    const { refusal } = await open()
    expect(await refusal('crm.item.get', { entityTypeId: 2, id: 311 }, { userId: 21 })).toEqual([403, 'allowed_only_intranet_user'])
  })
})

both('tasks', (open) => {
  it('lists visible tasks, newest first, only the selected fields', async () => {
    const { call } = await open()
    const { body } = await call('tasks.task.list', { order: { ID: 'desc' }, filter: { CREATED_BY: 7 }, select: ['ID', 'TITLE', 'CREATED_BY', 'GROUP_ID'] })
    expect(body).toMatchObject({ total: 1, result: { tasks: [{ title: 'Call the insurance', createdBy: '7', groupId: '0' }] } })
    expect(body).not.toHaveProperty('result.tasks.0.deadline')
  })

  it('sorts tasks by what is named', async () => {
    const { result } = await open()
    const titles = async (order: object) => (await result<{ tasks: { title: string }[] }>('tasks.task.list', { order, select: ['TITLE'] }, { userId: 1 })).tasks.map(({ title }) => title)
    expect(await titles({ TITLE: 'asc' })).toEqual(['Call the insurance', 'Holiday plan', 'Order scaffold'])
    expect(await titles({ TITLE: 'desc' })).toEqual(['Order scaffold', 'Holiday plan', 'Call the insurance'])
  })

  it('gives one task, [] where it is not to be seen', async () => {
    const { emulator, result } = await open()
    const id = [...emulator.world.tasks.values()].find(({ createdBy }) => createdBy === 7)!.id
    expect(await result('tasks.task.get', { taskId: id })).toMatchObject({ task: { id: String(id), group: [], creator: { id: '7' } } })
    expect(await result('tasks.task.get', { taskId: 999 })).toEqual([])
  })

  it('changes and deletes the own task', async () => {
    const { emulator, result } = await open()
    const task = [...emulator.world.tasks.values()].find(({ createdBy }) => createdBy === 7)!
    const fields = { TITLE: 'New', RESPONSIBLE_ID: 9, DEADLINE: '2026-12-01T10:00:00+01:00', PRIORITY: 2, AUDITORS: [11, 12] }
    expect(await result('tasks.task.update', { taskId: task.id, fields })).toMatchObject({ task: { title: 'New', responsibleId: '9', priority: '2' } })
    expect(task).toMatchObject({ deadline: Date.parse('2026-12-01T10:00:00+01:00'), auditors: [11, 12] })
    expect(await result('tasks.task.delete', { taskId: task.id })).toEqual({ task: true })
    expect(emulator.world.tasks.has(task.id)).toBe(false)
  })

  it.each([
    ['tasks.task.list', { order: { NOPE: 'asc' } }, '0'], ['tasks.task.get', {}, '100'], ['tasks.task.update', { taskId: 540 }, '100'],
    ['tasks.task.update', { taskId: 540, fields: {} }, '100'],
    ['tasks.task.update', { taskId: 540, fields: { TITLE: 'x' } }, '0'], ['tasks.task.update', { taskId: 'x', fields: { TITLE: 'x' } }, '0'], ['tasks.task.delete', { taskId: 'x' }, '0'], ['tasks.task.delete', { taskId: 999 }, '1048582']
  ])('%s with %j is refused with 400 %s', async (method, params, code) => {
    const { refusal } = await open()
    expect(await refusal(method, params)).toEqual([400, code])
  })
})

both('Feed posts', (open) => {
  it('gives visible posts, and none that are not', async () => {
    const { emulator, result } = await open()
    const [post] = [...emulator.world.posts.values()]
    expect(await result('log.blogpost.get')).toMatchObject([{ ID: String(post!.id), TITLE: 'Welcome', AUTHOR_ID: '1' }])
    post!.audience = ['U1']
    expect(await result('log.blogpost.get', { POST_ID: post!.id })).toEqual([])
  })

  it('lists only what the named readers may see; one post by its id whoever reads it', async () => {
    const { emulator, result } = await open()
    const [post] = [...emulator.world.posts.values()]
    expect(await result('log.blogpost.get', { LOG_RIGHTS: ['U7', 'SG45'] })).toEqual([])
    expect(await result('log.blogpost.get', { LOG_RIGHTS: ['U7', 'UA'] })).toHaveLength(1)
    expect(await result('log.blogpost.get', { LOG_RIGHTS: ['U7'], POST_ID: post!.id })).toHaveLength(1)
  })

  it('changes and deletes the own post; without DEST it goes to everybody, without POST_TITLE it has none', async () => {
    const { emulator, result } = await open()
    const post = [...emulator.world.posts.values()][0]!
    Object.assign(post, { authorId: 7, audience: ['U7', 'U9'] })
    expect(await result('log.blogpost.update', { POST_ID: post.id, POST_TITLE: 'New', DEST: ['U7'] })).toBe(post.id)
    expect(post).toMatchObject({ title: 'New', text: 'Welcome to the new portal', audience: ['U7'] })
    await result('log.blogpost.update', { POST_ID: post.id, POST_MESSAGE: 'Text' })
    expect(post).toMatchObject({ title: '', text: 'Text', audience: ['UA'] })
    expect(await result('log.blogpost.delete', { POST_ID: post.id })).toBe(true)
  })

  it('leaves the posts of others alone', async () => {
    const { emulator, refusal } = await open()
    const [post] = [...emulator.world.posts.values()]
    const refused = [400, 'SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR']
    expect(await refusal('log.blogpost.update', { POST_ID: post!.id, POST_TITLE: 'x' })).toEqual(refused)
    expect(await refusal('log.blogpost.update', { POST_ID: 5, POST_TITLE: 'x' })).toEqual(refused)
    expect(await refusal('log.blogpost.delete', { POST_ID: post!.id })).toEqual([400, '403'])
    expect(await refusal('log.blogpost.delete', { POST_ID: 5 })).toEqual([400, '100'])
  })

  it('changes no post without a title or a text', async () => {
    const { emulator, refusal } = await open()
    const post = [...emulator.world.posts.values()][0]!
    post.authorId = 7
    expect(await refusal('log.blogpost.update', { POST_ID: post.id, DEST: ['U7'] })).toEqual([400, 'EMPTY_TITLE'])
    expect(post.audience).toEqual(['UA'])
  })
})

both('the calendar', (open) => {
  const event = { type: 'user', ownerId: 7 }

  it('gives texts in upper case, with the time in seconds', async () => {
    const { result } = await open({ now: () => now })
    const [row] = await result<Record<string, string>[]>('calendar.event.get', event)
    expect(row).toMatchObject({ NAME: 'Team meeting', CREATED_BY: '7', DATE_FROM: '22.11.2026 09:00:00', DATE_FROM_TS_UTC: String((now + 86_400_000) / 1000) })
    expect(await result('calendar.event.getbyid', { id: row!['ID'] })).toMatchObject({ ID: row!['ID'] })
    expect(await result('calendar.event.get', { ...event, from: '2027-01-01', to: '2027-02-01' })).toEqual([])
  })

  it('changes and deletes an own event', async () => {
    const { emulator, result } = await open({ now: () => now })
    const own = [...emulator.world.events.values()][0]!
    const change = { ...event, id: own.id, name: 'Site', from: '2026-11-30T10:00:00+01:00', to: '2026-11-30T11:00:00+01:00', is_meeting: 'Y', attendees: [7, 9] }
    expect(await result('calendar.event.update', change)).toBe(own.id)
    expect(own).toMatchObject({ name: 'Site', from: Date.parse('2026-11-30T10:00:00+01:00'), attendees: [7, 9] })
    expect(await result('calendar.event.delete', { id: own.id })).toBe(true)
  })

  it.each([['calendar.event.get', {}], ['calendar.event.update', { id: 610 }], ['calendar.event.delete', { id: 5 }], ['calendar.event.update', { ...event, id: 610, name: 'x', from: '2026-12-02', to: '2026-12-01' }]])(
    '%s with %j is refused with 400 and an empty code', async (method, params) => {
      const { refusal } = await open()
      expect(await refusal(method, params)).toEqual([400, ''])
    })

  it('is closed to extranet users', async () => {
    const { refusal } = await open()
    expect(await refusal('calendar.event.get', event, { userId: 21 })).toEqual([400, ''])
  })
})

both('bots and system methods', (open) => {
  it('lists registered bots the old way, the app\'s own the new way', async () => {
    const { result } = await open()
    expect(await result('imbot.bot.list')).toMatchObject({ 30: { NAME: 'Line Assistant', OPENLINE: 'Y' }, 31: {} })
    expect(await result('imbot.v2.Bot.list')).toMatchObject({ bots: [{ id: 31, isSupportOpenline: true }], hasNextPage: false })
    expect(await result('imbot.v2.Bot.list', { offset: 1 })).toMatchObject({ bots: [], hasNextPage: false })
  })

  it('tells scopes, the app, the time, and which methods there are', async () => {
    const { emulator, result } = await open({ now: () => now })
    expect(await result('scope')).toContain('imopenlines')
    expect(await result('app.info')).toMatchObject({ STATUS: 'L', INSTALLED: true, LANGUAGE_ID: 'en' })
    expect(await result('server.time')).toBe('2026-11-21T09:00:00+01:00')
    expect(await result('method.get', { name: 'im.message.share' })).toEqual({ isExisting: true, isAvailable: true })
    for (const name of ['im.message.nope', 'IM.message.share', undefined]) {
      expect(await result('method.get', { name })).toEqual({ isExisting: false, isAvailable: false })
    }
    emulator.world.app.scopes = ['crm']
    expect(await result('scope')).toEqual(['crm'])
    expect(await result('method.get', { name: 'im.message.share' })).toEqual({ isExisting: true, isAvailable: false })
  })
})

both('crm.activity.list', (open) => {
  interface Row { ID: string, ASSOCIATED_ENTITY_ID: string, PROVIDER_PARAMS?: { USER_CODE: string } }
  const deal = { OWNER_TYPE_ID: 2, OWNER_ID: 311, PROVIDER_ID: 'IMOPENLINES_SESSION' }

  it('has one for each session that is tied to the item, with the session as what it belongs to', async () => {
    const { emulator, result } = await open()
    const rows = await result<Row[]>('crm.activity.list', { filter: deal, order: { ID: 'DESC' } })
    const sessions = [...emulator.world.chats.values()].filter(({ id }) => id >= 915 && id <= 919)
      .flatMap(({ line }) => line!.sessions.map(({ id }) => id))
    expect(rows.map(row => Number(row.ASSOCIATED_ENTITY_ID))).toEqual(sessions.sort((one, other) => other - one))
    expect(rows[0]).toMatchObject({ OWNER_ID: '311', OWNER_TYPE_ID: '2', PROVIDER_PARAMS: { USER_CODE: expect.stringMatching(/^imol\|/) as string } })
    const [named] = await result<object[]>('crm.activity.list', { filter: deal, select: ['ASSOCIATED_ENTITY_ID'] })
    expect(Object.keys(named!)).toEqual(['ID', 'ASSOCIATED_ENTITY_ID'])
  })

  it('comes by pages of 50, and is empty for an item that one may not read', async () => {
    const { call, result } = await open()
    const { body } = await call('crm.activity.list', { filter: { PROVIDER_ID: 'IMOPENLINES_SESSION' } })
    expect([(body['result'] as object[]).length, body['next']]).toEqual([50, 50])
    expect(await result('crm.activity.list', { filter: { ...deal, OWNER_ID: 315 } })).toEqual([])
  })
})
