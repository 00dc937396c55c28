import { describe, expect, it, vi } from 'vitest'
import recent from '../../../fixtures/im.recent.list.json'
import { addChatUsers, leaveChat, recentChats, renameChat } from '../../../../src/rest/im/chats'
import { calendarEvent, deleteEvent, eventExists, recentEvents, updateEvent } from '../../../../src/rest/work/events'
import { feedPost, recentPosts, updatePost } from '../../../../src/rest/work/posts'
import { deleteTask, recentTasks, taskExists, updateTask } from '../../../../src/rest/work/tasks'
import { localZone } from '../../../../src/lib/time/time-zone'
import { isoOf } from '../../../../src/rest/wire/write'
import { noLists, noObjects } from '../answers'

const summer = new Date('2026-09-02T08:15:30.250Z')
const winter = new Date('2026-12-01T08:15:30Z')

describe('moments', () => {
  it('carry the wall clock and its offset, in summer and in winter', () => {
    expect([isoOf(summer), isoOf(winter)]).toEqual(['2026-09-02T10:15:30+02:00', '2026-12-01T09:15:30+01:00'])
    expect(localZone()).toBe('Europe/Berlin')
  })

  it('of the time before zones had whole minutes carry an offset that can be read', () => {
    expect(isoOf(new Date('1880-01-01T00:00:00Z'))).toBe('1880-01-01T00:53:00+00:53')
  })

  it.each([[210, '2026-09-02T04:45:30-03:30'], [0, '2026-09-02T08:15:30+00:00']])('carry the offset of %i minutes behind UTC', (behind, text) => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(behind)
    expect(isoOf(summer)).toBe(text)
  })
})

describe('whether it is still there', () => {
  it.each([[{ id: '91' }, true], [[], false], [null, false], [false, false], ['x', undefined], [[{ id: '91' }], undefined]])(
    'an event of which the portal tells %j: %s', (answer, isThere) => expect(eventExists(91).read(answer)).toBe(isThere)
  )

  it.each([[{ tasks: [{ id: '55' }] }, true], [{ tasks: [] }, false], [{}, undefined], [[], undefined]])(
    'a task of which the portal tells %j: %s', (answer, isThere) => expect(taskExists(55).read(answer)).toBe(isThere)
  )
})

describe('tasks', () => {
  const wire = { id: '55', title: 'Roof on Friday?', createdBy: '7', createdDate: '2026-09-02T10:20:00+02:00', responsibleId: '7', groupId: '0', group: [] }

  it('that I created just now are asked for, the newest first', () => {
    expect(recentTasks({ createdBy: 7, since: summer })).toMatchObject({
      method: 'tasks.task.list',
      params: { order: { ID: 'desc' }, filter: { 'CREATED_BY': 7, '>=CREATED_DATE': '2026-09-02T10:15:30+02:00' } }
    })
  })

  it('have title, people and time', () => {
    expect(recentTasks({ createdBy: 7, since: summer }).read({ tasks: [wire, null, { id: '0' }] })).toEqual([
      { id: 55, title: 'Roof on Friday?', createdBy: 7, createdAt: new Date('2026-09-02T08:20:00Z'), responsibleId: 7, groupId: 0, messageId: 0 }
    ])
  })

  it.each([
    ['[QUOTE]Anna [URL=/online/?IM_DIALOG=chat901&IM_MESSAGE=4711]#[/URL]\nRoof', 4711],
    ['[URL=/online/?IM_DIALOG=chat901&amp;IM_MESSAGE=4711]#[/URL] see [URL=/online/?IM_DIALOG=chat901&IM_MESSAGE=12]#[/URL]', 4711],
    ['[QUOTE]Anna\nRoof[/QUOTE]', 0], ['IM_MESSAGE=4711', 0], ['/online/?IM_DIALOG=chat901&IM_MESSAGE=47114711471147114711', 0], [null, 0]
  ])('know by the first link in %j of which message they were made: %d', (description, messageId) => {
    expect(recentTasks({ createdBy: 7, since: summer }).read({ tasks: [{ ...wire, description }] })?.[0]?.messageId).toBe(messageId)
  })

  it.each([...noObjects, ['tasks that are no list', { tasks: 'none' }]])('are unreadable where the portal sends %s', (_, answer) => {
    expect(recentTasks({ createdBy: 7, since: summer }).read(answer)).toBeUndefined()
  })

  it('change only in what was edited', () => {
    expect(updateTask(55, { title: 'Roof' })).toMatchObject({ kind: 'command', method: 'tasks.task.update' })
    expect(updateTask(55, { title: 'Roof' }).params).toEqual({ taskId: 55, fields: { TITLE: 'Roof' } })
  })

  it('take responsible person, deadline, observers and priority', () => {
    const changes = { responsibleId: 9, deadline: summer, observerIds: [7, 12], priority: 'high' } as const
    expect(updateTask(55, changes).params['fields']).toEqual({
      RESPONSIBLE_ID: 9, DEADLINE: '2026-09-02T10:15:30+02:00', AUDITORS: [7, 12], PRIORITY: 2
    })
    expect(updateTask(55, { deadline: null, observerIds: [] }).params['fields']).toEqual({ DEADLINE: '', AUDITORS: [] })
  })

  it('are changed and deleted where the portal says so', () => {
    expect([{ task: wire }, { task: true }, true].map(updateTask(55, {}).read)).toEqual([true, true, true])
    expect(deleteTask(55)).toMatchObject({ method: 'tasks.task.delete', params: { taskId: 55 } })
    expect([{ task: true }, true, { task: false }, { task: [] }, [], false].map(deleteTask(55).read))
      .toEqual([true, true, undefined, undefined, undefined, undefined])
  })
})

describe('events', () => {
  const wire = {
    ID: '1265', CAL_TYPE: 'user', OWNER_ID: '7', NAME: 'Roof', DATE_FROM: '03.09.2026 10:15:00', DATE_FROM_TS_UTC: '1788423300',
    DATE_TO_TS_UTC: '1788425100', CREATED_BY: '7', DT_LENGTH: 1800
  }
  const read = { id: 1265, name: 'Roof', createdBy: 7, from: new Date(1788423300_000), to: new Date(1788425100_000) }

  it('of my calendar are asked for by day', () => {
    expect(recentEvents({ ownerId: 7, from: summer, to: winter })).toMatchObject({
      method: 'calendar.event.get', params: { type: 'user', ownerId: 7, from: '2026-09-02', to: '2026-12-01' }
    })
  })

  it('come with the one created last first, and their times', () => {
    expect(recentEvents({ ownerId: 7, from: summer, to: winter }).read([{ ...wire, ID: '1264', DATE_FROM_TS_UTC: null }, wire])).toEqual([
      read, { ...read, id: 1264, from: undefined }
    ])
    expect(calendarEvent(1265)).toMatchObject({ method: 'calendar.event.getbyid', params: { id: 1265 } })
    expect(calendarEvent(1265).read(wire)).toEqual(read)
  })

  it.each(noLists)('are unreadable where the portal sends %s', (_, answer) => {
    expect(recentEvents({ ownerId: 7, from: summer, to: winter }).read(answer)).toBeUndefined()
  })

  it('keep their times and guests where only the name changes', () => {
    expect(updateEvent({ id: 1265, ownerId: 7, name: 'Roof' }).params).toEqual({ id: 1265, type: 'user', ownerId: 7, name: 'Roof' })
  })

  it('take times and guests, the owner among them once', () => {
    expect(updateEvent({ id: 1265, ownerId: 7, name: 'Roof', from: summer, to: winter, attendeeIds: [9, 7] })).toMatchObject({
      kind: 'command', method: 'calendar.event.update',
      params: {
        from: '2026-09-02T10:15:30+02:00', to: '2026-12-01T09:15:30+01:00', skip_time: 'N',
        timezone_from: 'Europe/Berlin', timezone_to: 'Europe/Berlin', is_meeting: 'Y', attendees: [7, 9], host: 7
      }
    })
  })

  it('invite nobody where the owner is the only guest', () => {
    expect(updateEvent({ id: 1265, ownerId: 7, name: 'Roof', attendeeIds: [7] }).params).not.toHaveProperty('is_meeting')
  })

  it('are changed and deleted where the portal says so', () => {
    expect([1265, '1265', { id: 1260, recEventId: 1261 }, true].map(updateEvent({ id: 1265, ownerId: 7, name: '' }).read)).toEqual([true, true, true, true])
    expect(deleteEvent(1265)).toMatchObject({ kind: 'command', method: 'calendar.event.delete', params: { id: 1265 } })
    expect([true, false, 0, {}, null].map(deleteEvent(1265).read)).toEqual([true, undefined, undefined, undefined, undefined])
  })
})

describe('Feed posts', () => {
  const wire = { ID: '31', TITLE: 'Roof', DETAIL_TEXT: 'Roof on Friday?', AUTHOR_ID: '7', DATE_PUBLISH: '2026-09-02T10:20:00+02:00', UF_BLOG_POST_FILE: {} }

  it('are asked for by time and by who may read them', () => {
    expect(recentPosts({ since: summer, recipients: { userIds: [7], workgroupIds: [45] } })).toMatchObject({
      method: 'log.blogpost.get', params: { LOG_RIGHTS: ['U7', 'SG45'], LOG_DATE_FROM: '2026-09-02T10:15:30+02:00' }
    })
    expect(feedPost(31)).toMatchObject({ method: 'log.blogpost.get', params: { POST_ID: 31 } })
  })

  it('have title, text, author and time, if the time is one', () => {
    const recent = recentPosts({ since: summer, recipients: { userIds: [7] } })
    expect(recent.read([wire, { ID: '32', DATE_PUBLISH: '02.09.2026 10:20:00' }, []])).toEqual([
      { id: 31, title: 'Roof', isTitled: true, text: 'Roof on Friday?', authorId: 7, publishedAt: new Date('2026-09-02T08:20:00Z') },
      { id: 32, title: '', isTitled: false, text: '', authorId: 0, publishedAt: undefined }
    ])
  })

  it('are untitled where the portal only repeats the text as a title', () => {
    expect(feedPost(31).read([{ ...wire, MICRO: 'Y' }])).toMatchObject({ id: 31, isTitled: false })
    expect(feedPost(31).read([{ ...wire, MICRO: 'N' }])).toMatchObject({ id: 31, isTitled: true })
  })

  it.each(noLists)('are unreadable where the portal sends %s', (_, answer) => {
    expect(recentPosts({ since: summer, recipients: { userIds: [7] } }).read(answer)).toBeUndefined()
    expect(feedPost(31).read(answer)).toBeUndefined()
  })

  it('are unreadable one by one where they may not be seen', () => expect(feedPost(31).read([])).toBeUndefined())

  it('always name their readers when they change', () => {
    expect(updatePost({ postId: 31, words: { title: 'Roof' }, recipients: { userIds: [7, 9] } })).toMatchObject({
      kind: 'command', method: 'log.blogpost.update', params: { POST_ID: 31, POST_TITLE: 'Roof', DEST: ['U7', 'U9'] }
    })
    expect(updatePost({ postId: 31, words: { text: 'Roof' }, recipients: { everybody: true } }).params)
      .toEqual({ POST_ID: 31, POST_MESSAGE: 'Roof', DEST: ['UA'] })
  })

  it('are never changed without readers, since the portal would show them to everybody', () => {
    expect(() => updatePost({ postId: 31, words: { title: 'Roof' }, recipients: { userIds: [] } })).toThrow('everybody')
  })

  it('are changed where the portal says so', () => {
    const update = updatePost({ postId: 31, words: { title: 'Roof' }, recipients: { userIds: [7] } })
    expect([31, '31', true, false, null, {}].map(update.read)).toEqual([true, true, true, undefined, undefined, undefined])
  })
})

describe('chats', () => {
  it('that are new are asked for without people and open lines', () => {
    expect(recentChats()).toMatchObject({ method: 'im.recent.list', params: { SKIP_OPENLINES: 'Y', SKIP_DIALOG: 'Y', LIMIT: 20 } })
  })

  it('tell the message that they were made from', () => {
    expect(recentChats().read(recent)).toEqual([{
      chatId: 991, name: 'Roof on Friday?', isFromMessage: true, parentChatId: 915, parentMessageId: 70412, ownerId: 7,
      createdAt: new Date('2026-09-02T08:20:00Z')
    }])
  })

  it.each([...noObjects, ['items that are no list', { items: false }]])('are unreadable where the portal sends %s', (_, answer) => {
    expect(recentChats().read(answer)).toBeUndefined()
  })

  it.each([
    ['renamed', renameChat(991, 'Roof'), 'im.chat.updateTitle', { CHAT_ID: 991, TITLE: 'Roof' }],
    ['joined by others, who see what was written', addChatUsers(991, [9, 12]), 'im.chat.user.add', { CHAT_ID: 991, USERS: [9, 12], HIDE_HISTORY: 'N' }],
    ['left', leaveChat(991), 'im.chat.leave', { CHAT_ID: 991 }]
  ])('can be %s', (_, action, method, params) => {
    expect(action).toMatchObject({ kind: 'command', method, params })
    expect([action.read(true), action.read(false), action.read({})]).toEqual([true, undefined, undefined])
  })
})
