// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { post } from '../../emulator/world/model'
import { dateInText } from '../../emulator/share/date-in-text'
import { both, messageWith, type Bench } from '../bench'

const dashes = '-'.repeat(54)
const now = Date.parse('2026-11-21T09:00:00+01:00')
const frozen = { now: () => now, origin: 'https://relay.example' }

function share({ call }: Bench, messageId: number, type: string, dialogId = 'chat901', options = {}) {
  return call('im.message.share', { MESSAGE_ID: messageId, DIALOG_ID: dialogId, TYPE: type }, options)
}

function newest({ emulator }: Bench, chatId: number) {
  return emulator.world.chats.get(chatId)!.messages.at(-1)!
}

both('im.message.share', (open) => {
  it('makes a task and answers only true', async () => {
    const bench = await open(frozen)
    const message = messageWith(bench.emulator, 901, 'sealing tape by tomorrow')
    expect((await share(bench, message.id, 'TASK')).body['result']).toBe(true)
    const task = [...bench.emulator.world.tasks.values()].at(-1)!
    expect(task).toMatchObject({
      title: 'I need the sealing tape by tomorrow at 15:00, who can fetch it?', createdBy: 7, responsibleId: 7, auditors: [12],
      deadline: Date.parse('2026-11-22T15:00:00+01:00'), groupId: 0, crm: []
    })
    const { authorId, params, text } = newest(bench, 901)
    expect({ authorId, params }).toEqual({ authorId: 0, params: { CLASS: 'bx-messenger-content-item-system', LINK_ACTIVE: [7, 12] } })
    expect(text.split('\n')).toEqual([
      dashes, expect.stringMatching(/^Marco Rossi \[today, \d{1,2}:\d\d am\]$/), message.text, dashes,
      `A [URL=https://relay.example/company/personal/user/7/tasks/task/view/${task.id}/]task[/URL] has been created based on the message.`
    ])
  })

  it('cuts the title at 255 characters, without codes and doubled spaces', async () => {
    const bench = await open()
    await share(bench, messageWith(bench.emulator, 901, 'Minutes of the site meeting').id, 'TASK')
    await share(bench, messageWith(bench.emulator, 901, '[b]Roof[/b] on Friday?').id, 'TASK')
    const titles = [...bench.emulator.world.tasks.values()].slice(-2).map(({ title }) => title)
    expect(titles[0]).toHaveLength(255)
    expect(titles[1]).toBe('Roof on Friday?')
  })

  it.each([
    ['[put]a[/put] [send=/x]b[/send] [important]c [sic] [icon=https://x.example/i.png]', 'a b c'],
    ['one[br]two', 'onetwo'], ['[quote]x[/quote] and [url=https://x.example]t[/url]', '"x" and t'],
    ['[chat=5]c[/chat] [context=chat5/6]d[/context] [call=+49]e[/call] [disk=8] [timestamp=1] [attach=1] [rating=5]',
      '[chat=5]c[/chat] [context=chat5/6]d[/context] [call=+49]e[/call] [disk=8] [timestamp=1] [attach=1] [rating=5]'],
    ['[img size=small]https://x.example/a.png [/img]', 'https://x.example/a.png'], ['<b>bold</b> 3 < 5', 'bold 3 < 5'], ['a ------ b', 'a ------ b']
  ])('makes a title of %j as the portal does', async (text, title) => {
    const bench = await open()
    const { id } = post(bench.emulator.world, bench.emulator.world.chats.get(901)!, { authorId: 12, text })
    await share(bench, id, 'TASK')
    expect([...bench.emulator.world.tasks.values()].at(-1)!.title).toBe(title)
  })

  it.each([['own', 'Please order 40 m', 901, 'chat901'], ['extranet', 'copper sheets', 901, 'chat901'], ['a bot\'s', 'New order', 901, 'chat901']])(
    'gives a task of an %s message no observer', async (_, text, chatId, dialogId) => {
      const bench = await open()
      await share(bench, messageWith(bench.emulator, chatId, text).id, 'TASK', dialogId)
      expect([...bench.emulator.world.tasks.values()].at(-1)!.auditors).toEqual([])
    })

  it('ties the task of an open line chat to the one CRM item of entity_data_1, and tells the customer nothing', async () => {
    const bench = await open()
    await share(bench, newest(bench, 915).id, 'TASK', 'chat915')
    const dialog = await bench.result<{ entity_data_1: string }>('im.dialog.get', { DIALOG_ID: 'chat915' })
    expect(dialog.entity_data_1).toMatch(/^Y\|DEAL\|311\|/)
    expect([...bench.emulator.world.tasks.values()].at(-1)!.crm).toEqual(['D_311'])
    expect(newest(bench, 915)).toMatchObject({ authorId: 0, toCustomer: false })
  })

  it('puts the task of a workgroup chat into the workgroup', async () => {
    const bench = await open()
    await share(bench, newest(bench, 945).id, 'TASK', 'sg45')
    expect([...bench.emulator.world.tasks.values()].at(-1)!.groupId).toBe(45)
  })

  it('links the task of a workgroup chat by the group, and lets everybody follow', async () => {
    const bench = await open()
    await share(bench, newest(bench, 945).id, 'TASK', 'sg45')
    expect(newest(bench, 945).text).toMatch(/\[URL=https:.*\/workgroups\/group\/45\/tasks\/task\/view\/\d+\/\]/)
    expect(newest(bench, 945).params).not.toHaveProperty('LINK_ACTIVE')
  })

  it('makes an event of 30 minutes on the date in the text, else this time tomorrow', async () => {
    const bench = await open(frozen)
    await share(bench, messageWith(bench.emulator, 901, 'sealing tape by tomorrow').id, 'CALEND')
    await share(bench, messageWith(bench.emulator, 901, 'I can do it.').id, 'CALEND')
    const [dated, undated] = [...bench.emulator.world.events.values()].slice(-2)
    expect(dated).toMatchObject({ ownerId: 7, from: Date.parse('2026-11-22T15:00:00+01:00'), to: Date.parse('2026-11-22T15:30:00+01:00'), attendees: [7] })
    expect(undated!.from).toBe(now + 86_400_000)
    expect(newest(bench, 901).text).toContain(`https://relay.example/company/personal/user/7/calendar/?EVENT_ID=${undated!.id}`)
    expect(newest(bench, 901).params).toMatchObject({ LINK_ACTIVE: [7] })
  })

  it('neither collapses nor cuts the name of an event, and takes the calendar\'s own for none', async () => {
    const bench = await open()
    const text = `[b]Two[/b]  lines\n${'x'.repeat(300)}`
    const { id } = post(bench.emulator.world, bench.emulator.world.chats.get(901)!, { authorId: 12, text })
    await share(bench, id, 'CALEND')
    await share(bench, messageWith(bench.emulator, 901, '   \n').id, 'CALEND')
    const [named, unnamed] = [...bench.emulator.world.events.values()].slice(-2)
    expect(named!.name).toBe(`Two  lines\n${'x'.repeat(300)}`)
    expect(unnamed!.name).toBe('New event')
  })

  it('takes the sentence of the notice for the title of a message without text', async () => {
    const bench = await open()
    const { id } = messageWith(bench.emulator, 901, '   \n')
    await share(bench, id, 'TASK', 'chat901', { language: 'de' })
    await share(bench, id, 'POST')
    expect([...bench.emulator.world.tasks.values()].at(-1)!.title).toBe('Aus der Nachricht ist eine Aufgabe entstanden.')
    expect([...bench.emulator.world.posts.values()].at(-1)!.title).toBe('A Feed post was created based on this message.')
  })

  it('publishes a post to every active member, bots and customers too, or to the workgroup; without UA in the general chat', async () => {
    const bench = await open(frozen)
    await share(bench, newest(bench, 901).id, 'POST')
    await share(bench, newest(bench, 945).id, 'POST', 'sg45')
    await share(bench, newest(bench, 100).id, 'POST', 'chat100')
    await share(bench, newest(bench, 915).id, 'POST', 'chat915')
    const posts = [...bench.emulator.world.posts.values()].slice(-4)
    expect(posts.map(({ audience }) => audience)).toEqual([
      ['U1', 'U7', 'U9', 'U11', 'U12', 'U14', 'U16', 'U21', 'U30'], ['SG45'], ['U1', 'U7', 'U9', 'U11', 'U12', 'U14', 'U16'],
      expect.arrayContaining(['U7', 'U652'])
    ])
    expect(newest(bench, 901).text).toContain(`[URL=/company/personal/user/7/blog/${posts[0]!.id}/]`)
    expect(newest(bench, 901).params).not.toHaveProperty('LINK_ACTIVE')
  })

  it('does not cut the title of a post, and ends it with an invitation', async () => {
    const bench = await open()
    await share(bench, messageWith(bench.emulator, 901, 'Minutes of the site meeting').id, 'POST')
    const made = [...bench.emulator.world.posts.values()].at(-1)!
    expect(made.title.length).toBeGreaterThan(9000)
    expect(made.text).toMatch(/Let's discuss :\)$/)
  })

  it('shows a post of the general chat to the user alone where the user may not write to everybody', async () => {
    const bench = await open()
    Object.assign(bench.emulator.world.chats.get(100)!, { canPost: 'manager', managers: [1] })
    await share(bench, newest(bench, 100).id, 'POST', 'chat100')
    expect([...bench.emulator.world.posts.values()].at(-1)!.audience).toEqual(['U7'])
  })

  it.each([['a bot', 'New order', [7, 30]], ['a guest', 'copper sheets', [7]], ['nobody else', 'Please order 40 m', [7]]])(
    'takes the author into the thread chat: %s', async (_, text, members) => {
      const bench = await open()
      await share(bench, messageWith(bench.emulator, 901, text).id, 'CHAT')
      expect([...bench.emulator.world.chats.values()].at(-1)!.members).toEqual(members)
    })

  it('makes a thread chat with the author, one system message that quotes, and a notice without any link', async () => {
    const bench = await open(frozen)
    const message = messageWith(bench.emulator, 901, 'I can do it.')
    await share(bench, message.id, 'CHAT')
    const thread = [...bench.emulator.world.chats.values()].at(-1)!
    expect(thread).toMatchObject({ type: 'thread', ownerId: 7, members: [7, 12], title: 'Ida Brandt, Marco Rossi', parentChatId: 0, parentMessageId: 0 })
    expect(thread.messages).toHaveLength(1)
    expect(thread.pinnedIds).toEqual([thread.messages[0]!.id])
    expect(thread.messages[0]).toMatchObject({ authorId: 0, params: { CLASS: 'bx-messenger-content-item-system' } })
    expect(thread.messages[0]!.text.split('\n')).toEqual([
      dashes, expect.stringMatching(/^Marco Rossi \[/), 'I can do it.', dashes, expect.stringContaining('[CHAT=901]Roof repair crew[/CHAT]')
    ])
    const notice = newest(bench, 901)
    expect(notice.text).not.toContain('[URL')
    expect(notice.params).toEqual({
      CLASS: 'bx-messenger-content-item-system', CHAT_ID: thread.id, CHAT_MESSAGE: 1, CHAT_LAST_DATE: Math.floor(now / 1000), CHAT_USER: [7, 12]
    })
  })

  it('names the files of the message in the new chat, and a chat of oneself by colour and number', async () => {
    const bench = await open()
    const { id } = post(bench.emulator.world, bench.emulator.world.chats.get(901)!, { authorId: 7, text: 'The plan', params: { FILE_ID: [80] } })
    await share(bench, id, 'CHAT')
    const thread = [...bench.emulator.world.chats.values()].at(-1)!
    expect(thread.messages[0]!.text).toContain('The plan [DISK=80]\n[File: plan.pdf]\n---')
    expect(thread.title).toMatch(/^Azure chat No\. \d+$/)
  })

  it('tells the new chat its parent on portals before April 2026', async () => {
    const bench = await open()
    bench.emulator.world.switches.threadParent = 'kept'
    const { id } = messageWith(bench.emulator, 901, 'I can do it.')
    await share(bench, id, 'CHAT')
    expect([...bench.emulator.world.chats.values()].at(-1)).toMatchObject({ parentChatId: 901, parentMessageId: id })
  })

  it('names the message\'s files in the notice', async () => {
    const bench = await open()
    await share(bench, messageWith(bench.emulator, 901, 'The plan as agreed').id, 'TASK', 'chat901', { language: 'de' })
    expect(newest(bench, 901).text).toContain('The plan as agreed\n[Datei: plan.pdf]\n---')
    expect([...bench.emulator.world.tasks.values()].at(-1)!.fileIds).toHaveLength(1)
  })

  it.each([
    ['en', 'task'], ['de', 'Aufgabe'], ['ru', 'задача'], ['pl', 'zadanie'], ['it', 'attività'], ['kz', 'тапсырма'], ['ua', 'задача'], ['fr', 'task']
  ])('speaks the portal\'s language in the notice: %s', async (language, word) => {
    const bench = await open()
    await share(bench, newest(bench, 901).id, 'TASK', 'chat901', { language })
    expect(newest(bench, 901).text).toMatch(new RegExp(`\\[URL=[^\\]]+\\]${word}\\[/URL\\]`))
  })

  it.each([
    ['today', 0, 'en', 'today, 9:00 am'], ['yesterday', 86_400_000, 'de', 'gestern, 09:00'], ['older', 5 * 86_400_000, 'en', '11/16/2026'],
    ['older', 5 * 86_400_000, 'ru', '16.11.2026']
  ])('dates the quoted message as the portal does: %s', async (_, age, language, words) => {
    const bench = await open(frozen)
    const { id } = post(bench.emulator.world, bench.emulator.world.chats.get(901)!, { authorId: 12, text: 'Dated', at: now - age })
    await share(bench, id, 'TASK', 'chat901', { language })
    expect(newest(bench, 901).text).toContain(`Marco Rossi [${words}]\nDated`)
  })

  it('links tasks and events by the site\'s own address, which may be another host', async () => {
    const bench = await open(frozen)
    bench.emulator.world.switches.siteOrigin = 'https://inside.example'
    await share(bench, newest(bench, 901).id, 'TASK')
    expect(newest(bench, 901).text).toContain('[URL=https://inside.example/company/personal/user/7/tasks/task/view/')
  })

  it('writes the notice of a private dialog in the user\'s own name', async () => {
    const bench = await open()
    await share(bench, newest(bench, 870).id, 'TASK', '9')
    expect(newest(bench, 870)).toMatchObject({ authorId: 7, params: { CLASS: 'bx-messenger-content-item-system' } })
  })

  it('puts the notice of an announcement chat into the user\'s own notes', async () => {
    const bench = await open()
    const before = newest(bench, 960).id
    await share(bench, before, 'TASK', 'chat960')
    expect(newest(bench, 960).id).toBe(before)
    expect(newest(bench, 874).text).toContain('tasks/task/view')
  })

  it('makes a second object when asked twice', async () => {
    const bench = await open()
    const { id } = newest(bench, 901)
    const before = bench.emulator.world.tasks.size
    await share(bench, id, 'TASK')
    await share(bench, id, 'TASK')
    expect(bench.emulator.world.tasks.size).toBe(before + 2)
  })

  it('takes all from the message\'s own chat, whatever dialog is named', async () => {
    const bench = await open()
    const { id } = newest(bench, 945)
    expect((await share(bench, id, 'TASK')).body['result']).toBe(true)
    expect([...bench.emulator.world.tasks.values()].at(-1)!.groupId).toBe(45)
    expect(newest(bench, 945).text).toContain('/tasks/task/view/')
  })

  it('refuses a message of a chat in which the user is no member', async () => {
    const bench = await open()
    const foreign = newest(bench, 875).id
    expect((await share(bench, foreign, 'TASK')).body).toMatchObject({ error: 'PARAMS_ERROR' })
  })

  it('makes an object of the placeholder of a deleted message', async () => {
    const bench = await open()
    const message = messageWith(bench.emulator, 901, 'was deleted')
    expect((await share(bench, message.id, 'TASK')).body['result']).toBe(true)
    expect([...bench.emulator.world.tasks.values()].at(-1)!.title).toBe(message.text)
  })

  it('takes the end of the working day for a date without a time', async () => {
    const bench = await open(frozen)
    bench.emulator.world.switches.workdayEnd = '17:30'
    const id = await bench.result<number>('im.message.add', { DIALOG_ID: 'chat901', MESSAGE: 'By tomorrow' })
    await share(bench, id, 'TASK')
    expect([...bench.emulator.world.tasks.values()].at(-1)!.deadline).toBe(Date.parse('2026-11-22T17:30:00+01:00'))
    expect(bench.emulator.world.messages.get(id)!.params).toMatchObject({ DATE_TS: [Date.parse('2026-11-22T17:30:00+01:00') / 1000] })
  })

  it.each([{ TYPE: 'CALENDAR' }, { TYPE: 'task' }, {}])('answers true to %j and makes nothing', async (type) => {
    const bench = await open()
    const { world } = bench.emulator
    const count = () => [world.tasks, world.events, world.posts, world.chats, world.messages].map(({ size }) => size)
    const before = count()
    expect(await bench.result('im.message.share', { MESSAGE_ID: newest(bench, 901).id, DIALOG_ID: 'chat901', ...type })).toBe(true)
    expect(count()).toEqual(before)
  })

  it.each([
    [{}, 400, 'MESSAGE_ID_ERROR'], [{ MESSAGE_ID: 'abc' }, 400, 'MESSAGE_ID_ERROR'], [{ MESSAGE_ID: 0 }, 400, 'MESSAGE_ID_ERROR'],
    [{ MESSAGE_ID: 70300 }, 400, 'DIALOG_ID_EMPTY'], [{ MESSAGE_ID: 70300, DIALOG_ID: 'room5' }, 400, 'DIALOG_ID_EMPTY'],
    [{ MESSAGE_ID: 70300, DIALOG_ID: 'chat961' }, 403, 'ACCESS_ERROR'], [{ MESSAGE_ID: 70300, DIALOG_ID: '16', TYPE: 'TASK' }, 400, 'ACCESS_ERROR'],
    [{ MESSAGE_ID: 70300, DIALOG_ID: '99999', TYPE: 'TASK' }, 403, 'ACCESS_ERROR'], [{ MESSAGE_ID: 70300, DIALOG_ID: 'crm12', TYPE: 'TASK' }, 403, 'ACCESS_ERROR'],
    [{ MESSAGE_ID: 70300, DIALOG_ID: 'imol|12', TYPE: 'TASK' }, 400, 'DIALOG_ID_EMPTY'], [{ MESSAGE_ID: 70300, DIALOG_ID: 'crm', TYPE: 'TASK' }, 400, 'DIALOG_ID_EMPTY'],
    [{ MESSAGE_ID: 1, DIALOG_ID: 'chat901', TYPE: 'TASK' }, 400, 'PARAMS_ERROR']
  ])('refuses %j with %i %s', async (params, status, code) => {
    const { refusal } = await open()
    expect(await refusal('im.message.share', params)).toEqual([status, code])
  })

  describe('where the portal cannot create', () => {
    it.each<[string, (bench: Bench) => Promise<{ body: Record<string, unknown> }>]>([
      ['an extranet user', bench => share(bench, newest(bench, 901).id, 'TASK', 'chat901', { userId: 21 })],
      ['a workgroup where the user may not post', bench => share(bench, newest(bench, 946).id, 'POST', 'sg46')],
      ['a kind that fails', (bench) => {
        bench.emulator.world.switches.failingShares = ['TASK']
        return share(bench, newest(bench, 901).id, 'TASK')
      }]
    ])('%s: PARAMS_ERROR, or the code that inner code left behind, and nothing is made', async (_, act) => {
      const bench = await open()
      const count = () => [bench.emulator.world.tasks.size, bench.emulator.world.posts.size, bench.emulator.world.messages.size]
      const before = count()
      expect((await act(bench)).body).toMatchObject({ error: 'PARAMS_ERROR' })
      bench.emulator.world.switches.leftError = 'CREATE_ERROR'
      expect(await act(bench)).toMatchObject({ status: 400, body: { error: 'CREATE_ERROR' } })
      expect(count()).toEqual(before)
    })

    it('answers true for a chat all the same', async () => {
      const bench = await open()
      bench.emulator.world.switches.failingShares = ['CHAT']
      const before = bench.emulator.world.chats.size
      expect((await share(bench, newest(bench, 901).id, 'CHAT')).body['result']).toBe(true)
      expect(bench.emulator.world.chats.size).toBe(before)
    })
  })

  it('can post the notice a moment after the answer', async () => {
    let at = now
    const bench = await open({ now: () => at })
    bench.emulator.world.switches.noticeDelay = 700
    const { id } = newest(bench, 901)
    await share(bench, id, 'TASK')
    expect(await bench.result('im.dialog.messages.get', { DIALOG_ID: 'chat901', FIRST_ID: id })).toMatchObject({ messages: [] })
    at += 700
    expect(await bench.result('im.dialog.messages.get', { DIALOG_ID: 'chat901', FIRST_ID: id })).toMatchObject({ messages: [{ author_id: 0 }] })
  })
})

both('a message', (open) => {
  it('keeps the date that the portal found in it when it was written', async () => {
    const bench = await open(frozen)
    const params = async (text: string) => {
      const { id } = post(bench.emulator.world, bench.emulator.world.chats.get(901)!, { authorId: 12, text })
      const { messages } = await bench.result<{ messages: { params: unknown }[] }>('im.dialog.messages.get', { DIALOG_ID: 'chat901', LAST_ID: id + 1, LIMIT: 1 })
      return messages[0]!.params
    }
    expect(await params('by tomorrow at 15:00')).toEqual({ DATE_TEXT: ['tomorrow'], DATE_TS: [Date.parse('2026-11-22T15:00:00+01:00') / 1000] })
    expect(await params('Termin um 8.03 Uhr')).toEqual([])
    bench.emulator.world.switches.sentDates = 'none'
    expect(await params('by tomorrow at 15:00')).toEqual([])
  })
})

describe('the date that the portal takes from a text', () => {
  it.each([
    ['en', 'by tomorrow at 15:00', '2026-11-22T15:00'], ['en', 'by tomorrow', '2026-11-22T18:00'], ['en', 'tomorrow at 9:00', '2026-11-22T18:00'],
    ['en', 'tomorrow morning', '2026-11-22T09:00'], ['en', 'tomorrowland', '2026-11-22T18:00'], ['en', 'on Friday', '2026-11-27T18:00'],
    ['en', 'yesterday', '2026-11-20T18:00'], ['en', 'on 12/25 at 11:00', '2026-12-25T11:00'], ['en', 'was 01/10 ok', '2026-01-10T18:00'],
    ['en', 'tomorrow, or on 12/25 or so', '2026-12-25T18:00'], ['en', '15:00 tomorrow', '2026-11-22T15:00'],
    ['ru', 'завтра в 10:30', '2026-11-22T10:30'], ['ru', 'послезавтра', '2026-11-23T18:00'], ['ru', 'к 25.12.26 всё готово', '2026-12-25T18:00'],
    ['de', 'Guten Morgen', '2026-11-22T18:00'], ['de', 'Montage am Dach', '2026-11-23T18:00'], ['de', 'am 03.02.2027 um 08:15', '2027-02-03T08:15']
  ])('%s: %s', (language, text, expected) => {
    expect(new Date(dateInText(text, now, language)?.at ?? 0)).toEqual(new Date(`${expected}:00+01:00`))
  })

  it.each([
    ['en', 'position 3 to 7'], ['en', 'version 12.13.14'], ['en', 'Total 9.12, please pay'], ['en', 'use 3.11 of Python'], ['en', 'until 12/25'],
    ['en', 'until 12/25, please'], ['en', 'on 2026-12-25 then'], ['en', 'December 25'], ['en', 'in 3 days'], ['en', 'at 15:00'], ['en', 'завтра'],
    ['de', 'Termin um 8.03 Uhr'], ['de', 'am 5.12. um 11:00'], ['de', 'tomorrow'], ['fr', 'demain'], ['en', `${'x '.repeat(500)}tomorrow`]
  ])('%s: none in "%s"', (language, text) => {
    expect(dateInText(text, now, language)).toBeUndefined()
  })
  it('ends with the working day that the calendar is set to', async () => {
    expect(new Date(dateInText('by tomorrow', now, 'en', '17:30')?.at ?? 0)).toEqual(new Date('2026-11-22T17:30:00+01:00'))
    expect(new Date(dateInText('tomorrow morning', now, 'en', '17:30')?.at ?? 0)).toEqual(new Date('2026-11-22T09:00:00+01:00'))
  })
})
