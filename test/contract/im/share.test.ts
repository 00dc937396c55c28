// @vitest-environment node
import { describe, expect, it } from 'vitest'
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
    expect(newest(bench, 901)).toMatchObject({
      authorId: 0, params: { CLASS: 'bx-messenger-content-item-system', LINK_ACTIVE: [1, 7, 9, 11, 12, 14, 16] },
      text: expect.stringMatching(new RegExp(`^${dashes}\nMarco Rossi \\[[^\\]]+\\]\n${message.text.replace(/[?]/g, '\\?')}\n${dashes}\n.*\\[URL=/company/personal/user/7/tasks/task/view/${task.id}/\\]task\\[/URL\\]`)) as string
    })
  })

  it('cuts the title at 255 characters, without codes and doubled spaces', async () => {
    const bench = await open()
    await share(bench, messageWith(bench.emulator, 901, 'Minutes of the site meeting').id, 'TASK')
    await share(bench, messageWith(bench.emulator, 901, '[b]Roof[/b] on Friday?').id, 'TASK')
    const titles = [...bench.emulator.world.tasks.values()].slice(-2).map(({ title }) => title)
    expect(titles[0]).toHaveLength(255)
    expect(titles[1]).toBe('Roof on Friday?')
  })

  it.each([['own', 'Please order 40 m', 901, 'chat901'], ['extranet', 'copper sheets', 901, 'chat901'], ['a bot\'s', 'New order', 901, 'chat901']])(
    'gives a task of an %s message no observer', async (_, text, chatId, dialogId) => {
      const bench = await open()
      await share(bench, messageWith(bench.emulator, chatId, text).id, 'TASK', dialogId)
      expect([...bench.emulator.world.tasks.values()].at(-1)!.auditors).toEqual([])
    })

  it('ties the task of an open line chat to its CRM items, and tells the customer nothing', async () => {
    const bench = await open()
    await share(bench, newest(bench, 915).id, 'TASK', 'chat915')
    expect([...bench.emulator.world.tasks.values()].at(-1)!.crm).toEqual(['D_311', 'C_84', 'CO_39'])
    expect(newest(bench, 915)).toMatchObject({ authorId: 0, toCustomer: false })
  })

  it('puts the task of a workgroup chat into the workgroup', async () => {
    const bench = await open()
    await share(bench, newest(bench, 945).id, 'TASK', 'sg45')
    expect([...bench.emulator.world.tasks.values()].at(-1)!.groupId).toBe(45)
  })

  it('makes an event of 30 minutes on the date in the text, else this time tomorrow', async () => {
    const bench = await open(frozen)
    await share(bench, messageWith(bench.emulator, 901, 'inspector comes').id, 'CALEND')
    await share(bench, messageWith(bench.emulator, 901, 'I can do it.').id, 'CALEND')
    const [dated, undated] = [...bench.emulator.world.events.values()].slice(-2)
    expect(dated).toMatchObject({ ownerId: 7, from: Date.parse('2026-12-25T11:00:00+01:00'), to: Date.parse('2026-12-25T11:30:00+01:00'), attendees: [7] })
    expect(undated!.from).toBe(now + 86_400_000)
    expect(newest(bench, 901).text).toContain(`/company/personal/user/7/calendar/?EVENT_ID=${undated!.id}`)
  })

  it('publishes a post to all employees and guests of the chat, to the workgroup, or to everybody', async () => {
    const bench = await open(frozen)
    await share(bench, newest(bench, 901).id, 'POST')
    await share(bench, newest(bench, 945).id, 'POST', 'sg45')
    await share(bench, newest(bench, 100).id, 'POST', 'chat100')
    const posts = [...bench.emulator.world.posts.values()].slice(-3)
    expect(posts.map(({ audience }) => audience)).toEqual([['U1', 'U7', 'U9', 'U11', 'U12', 'U14', 'U16', 'U21', 'U30'], ['SG45'], ['UA']])
    expect(newest(bench, 901).text).toContain(`https://relay.example/company/personal/user/7/blog/${posts[0]!.id}/`)
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

  it('makes a thread chat with the author, and a notice without any link', async () => {
    const bench = await open(frozen)
    const message = messageWith(bench.emulator, 901, 'I can do it.')
    await share(bench, message.id, 'CHAT')
    const thread = [...bench.emulator.world.chats.values()].at(-1)!
    expect(thread).toMatchObject({ type: 'thread', members: [7, 12], parentChatId: 901, parentMessageId: message.id })
    expect(thread.messages.map(({ text }) => text)).toContain('I can do it.')
    const notice = newest(bench, 901)
    expect(notice.text).not.toContain('[URL')
    expect(notice.params).toEqual({
      CLASS: 'bx-messenger-content-item-system', CHAT_ID: thread.id, CHAT_MESSAGE: 1, CHAT_LAST_DATE: Math.floor(now / 1000), CHAT_USER: [7, 12]
    })
  })

  it('names the message\'s files in the notice', async () => {
    const bench = await open()
    await share(bench, messageWith(bench.emulator, 901, 'The plan as agreed').id, 'TASK', 'chat901', { language: 'de' })
    expect(newest(bench, 901).text).toContain('The plan as agreed\n[Datei: plan.pdf]\n---')
    expect([...bench.emulator.world.tasks.values()].at(-1)!.fileIds).toHaveLength(1)
  })

  it('speaks the portal\'s language in the notice', async () => {
    const bench = await open()
    await share(bench, newest(bench, 901).id, 'TASK', 'chat901', { language: 'ru' })
    expect(newest(bench, 901).text).toMatch(/На основе сообщения создана \[URL=[^\]]+\]задача\[\/URL\]/)
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

  it('does not check whether the message belongs to the dialog', async () => {
    const bench = await open()
    expect((await share(bench, newest(bench, 870).id, 'TASK')).body['result']).toBe(true)
  })

  it.each([
    [{}, 400, 'MESSAGE_ID_ERROR'], [{ MESSAGE_ID: 'abc' }, 400, 'MESSAGE_ID_ERROR'], [{ MESSAGE_ID: 0 }, 400, 'MESSAGE_ID_ERROR'],
    [{ MESSAGE_ID: 70300 }, 400, 'DIALOG_ID_EMPTY'], [{ MESSAGE_ID: 70300, DIALOG_ID: 'room5' }, 400, 'DIALOG_ID_EMPTY'],
    [{ MESSAGE_ID: 70300, DIALOG_ID: 'chat961' }, 403, 'ACCESS_ERROR'], [{ MESSAGE_ID: 70300, DIALOG_ID: '16', TYPE: 'TASK' }, 403, 'ACCESS_ERROR'],
    [{ MESSAGE_ID: 70300, DIALOG_ID: 'chat901' }, 400, 'PARAMS_ERROR'], [{ MESSAGE_ID: 70300, DIALOG_ID: 'chat901', TYPE: 'CALENDAR' }, 400, 'PARAMS_ERROR'],
    [{ MESSAGE_ID: 70300, DIALOG_ID: 'chat901', TYPE: 'task' }, 400, 'PARAMS_ERROR'], [{ MESSAGE_ID: 1, DIALOG_ID: 'chat901', TYPE: 'TASK' }, 400, 'PARAMS_ERROR']
  ])('refuses %j with %i %s', async (params, status, code) => {
    const { refusal } = await open()
    expect(await refusal('im.message.share', params)).toEqual([status, code])
  })

  describe('where the portal cannot create', () => {
    it.each<[string, (bench: Bench) => Promise<{ body: Record<string, unknown> }>]>([
      ['a deleted message', bench => share(bench, messageWith(bench.emulator, 901, 'was deleted').id, 'TASK')],
      ['an extranet user', bench => share(bench, newest(bench, 901).id, 'TASK', 'chat901', { userId: 21 })],
      ['a workgroup where the user may not post', bench => share(bench, newest(bench, 946).id, 'POST', 'sg46')],
      ['a tool that is switched off', (bench) => {
        bench.emulator.world.switches.toolsOff = ['TASK']
        return share(bench, newest(bench, 901).id, 'TASK')
      }]
    ])('%s: PARAMS_ERROR, on other portals false or true, and nothing is made', async (_, act) => {
      const bench = await open()
      const count = () => [bench.emulator.world.tasks.size, bench.emulator.world.posts.size, bench.emulator.world.messages.size]
      const before = count()
      expect((await act(bench)).body).toMatchObject({ error: 'PARAMS_ERROR' })
      bench.emulator.world.switches.refusedShare = 'false'
      expect((await act(bench)).body['result']).toBe(false)
      bench.emulator.world.switches.refusedShare = 'true'
      expect((await act(bench)).body['result']).toBe(true)
      expect(count()).toEqual(before)
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

describe('the first date in a text', () => {
  it.each([
    ['by tomorrow at 15:00', '2026-11-22T15:00:00+01:00'], ['завтра в 10:30', '2026-11-22T10:30:00+01:00'], ['bis morgen um 9:00', '2026-11-22T09:00:00+01:00'],
    ['on 25.12. at 11:00', '2026-12-25T11:00:00+01:00'], ['until 05.12.', '2026-12-05T09:00:00+01:00'], ['on 03.02.2027 8:15', '2027-02-03T08:15:00+01:00'],
    ['on 10.01.', '2027-01-10T09:00:00+01:00']
  ])('%s', (text, expected) => {
    expect(new Date(dateInText(text, now) ?? 0)).toEqual(new Date(expected))
  })

  it.each(['on Friday', 'position 3 to 7', 'tomorrowland', 'version 12.13.14'])('none in "%s"', (text) => {
    expect(dateInText(text, now)).toBeUndefined()
  })
})
