// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { openLineChats } from '../../../src/rest/open-lines/open-line-chats'
import { openLineDialog, sessionHistory } from '../../../src/rest/open-lines/open-line-sessions'
import { appInfo } from '../../../src/rest/app/app-info'
import { boundPlacements } from '../../../src/rest/app/placements'
import { cannedResponses, cannedResponseSections, lineConfig } from '../../../src/rest/open-lines/canned-responses'
import { crmItem } from '../../../src/rest/crm-items'
import { currentUser } from '../../../src/rest/users'
import { dialogInfo, dialogUsers, messagesPage, searchMessages } from '../../../src/rest/im/messages'
import { feedPost, recentPosts } from '../../../src/rest/work/posts'
import { recentChats } from '../../../src/rest/im/chats'
import { calendarEvent, recentEvents } from '../../../src/rest/work/events'
import { recentTasks } from '../../../src/rest/work/tasks'
import type { Question } from '../../../src/portal/portal'
import { emulatedPortal } from '../../emulator/in-process/emulated-portal'
import { createEmulator } from '../../emulator/emulator'
import { inForms, wireForms, type WireForm } from '../../emulator/rest/wire/wire-forms'
import type { Switches } from '../../emulator/world/world'
import { both } from '../bench'

const now = Date.parse('2026-11-21T09:00:00+01:00')
const item = { type: 'deal', id: 311 } as const
const since = new Date(now - 30 * 86_400_000)

/** Everything that the app reads, each where there is something to be read. */
const questions: Record<string, Question<unknown>> = {
  currentUser: currentUser(), appInfo: appInfo(), boundPlacements: boundPlacements(),
  messagesPage: messagesPage({ dialogId: 'chat901', limit: 50 }), firstMessages: messagesPage({ dialogId: 'chat901', firstId: 0, limit: 50 }),
  lineMessages: messagesPage({ dialogId: 'chat915' }), emptyPage: messagesPage({ dialogId: 'chat901', firstId: 999_999 }),
  dialogInfo: dialogInfo('chat901'), announcements: dialogInfo('chat960'), line: dialogInfo('chat915'), dialogUsers: dialogUsers('chat901'),
  searchMessages: searchMessages(901, 'tape'), recentChats: recentChats(),
  openLineChats: openLineChats(item, { activeOnly: false }), noChats: openLineChats({ type: 'deal', id: 314 }, { activeOnly: false }),
  openLineDialog: openLineDialog(915), silentDialog: openLineDialog(919), waitingDialog: openLineDialog(917),
  sessionHistory: sessionHistory({ chatId: 915 }), otherSession: sessionHistory({ chatId: 916 }),
  crmItem: crmItem(item), contact: crmItem({ type: 'contact', id: 84 }), lineConfig: lineConfig(12), noLists: lineConfig(16),
  cannedResponses: cannedResponses({ iblockId: 78 }), cannedResponseSections: cannedResponseSections(78),
  recentTasks: recentTasks({ createdBy: 7, since }),
  recentEvents: recentEvents({ ownerId: 7, from: since, to: new Date(now + 9 * 86_400_000) }),
  calendarEvent: calendarEvent(610), recentPosts: recentPosts({ since, recipients: { everybody: true } }), feedPost: feedPost(720)
}

async function readAll(forms: readonly WireForm[]): Promise<Record<string, unknown>> {
  const emulator = createEmulator({ now: () => now, bucket: { size: 1000, perSecond: 2 } })
  emulator.world.switches.forms = [...forms]
  const [ida, vera] = [emulatedPortal(emulator), emulatedPortal(emulator, { userId: 1 })]
  const answers = await Promise.all(Object.entries(questions).map(async ([name, question]) =>
    [name, await (name === 'boundPlacements' ? vera : ida).ask(question)]))
  return Object.fromEntries(answers) as Record<string, unknown>
}

describe('the same answers in other forms', () => {
  it.each<[string, readonly WireForm[]]>([
    ...wireForms.map(form => [form, [form]] as [string, WireForm[]]), ['numbers and flags as text, lists as maps', ['text-ids', 'letter-flags', 'keyed-lists', 'empty-objects']]
  ])('%s: the app reads the same', async (_, forms) => {
    const plain = await readAll([])
    for (const [name, answer] of Object.entries(plain)) expect([name, answer]).toMatchObject([name, { ok: true }])
    expect(await readAll(forms)).toEqual(plain)
  })

  it('changes what each form says, and nothing else', () => {
    const answer = { id: 5, CHAT_ID: '7', active: true, phones: false, rows: [{ id: 1 }], ids: [1, 2], params: [], users: [], queue: [], title: '12', half: 0.5 }
    expect(inForms(answer, ['text-ids'])).toEqual({ ...answer, id: '5', rows: [{ id: '1' }], ids: ['1', '2'] })
    expect(inForms(answer, ['number-ids'])).toEqual({ ...answer, CHAT_ID: 7 })
    expect(inForms(answer, ['letter-flags'])).toEqual({ ...answer, active: 'Y' })
    expect(inForms(answer, ['keyed-lists'])).toEqual({ ...answer, rows: { 0: { id: 1 } } })
    expect(inForms(answer, ['empty-objects'])).toEqual({ ...answer, params: {}, users: {} })
    expect(inForms(answer, ['null-params'])).toEqual({ ...answer, params: null })
    expect(inForms(true, [...wireForms])).toBe(true)
    expect(inForms(12, ['text-ids'])).toBe('12')
  })
})

both('other servers', (open) => {
  async function with_(switches: Partial<Switches>) {
    const bench = await open()
    Object.assign(bench.emulator.world.switches, switches)
    return bench
  }

  it('can answer every refused access with the same status', async () => {
    for (const status of [400, 403] as const) {
      const { refusal } = await with_({ accessStatus: status })
      expect(await refusal('im.dialog.get', { DIALOG_ID: 'chat961' })).toEqual([status, 'ACCESS_ERROR'])
      expect(await refusal('imopenlines.dialog.get', { CHAT_ID: 969 })).toEqual([status, 'ACCESS_ERROR'])
      expect(await refusal('imopenlines.crm.chat.get', { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 315 })).toEqual([status, 'ACCESS_DENIED'])
      expect(await refusal('im.dialog.get')).toEqual([400, 'DIALOG_ID_EMPTY'])
    }
  })

  it('can keep a session from those who name the chat alone, or know it by its own id alone', async () => {
    const sessionOf = (chatId: number) => ({ SESSION_ID: shut.emulator.world.chats.get(chatId)!.line!.sessions.at(-1)!.id })
    const shut = await with_({ historyByChat: 'members' })
    expect(await shut.refusal('imopenlines.session.history.get', { CHAT_ID: 916 })).toEqual([400, 'ACCESS_DENIED'])
    expect(await shut.result('imopenlines.session.history.get', { CHAT_ID: 915 })).toMatchObject({ chatId: 915 })
    expect(await shut.result('imopenlines.session.history.get', { CHAT_ID: 916, ...sessionOf(916) })).toMatchObject({ chatId: 916 })
    shut.emulator.world.switches.historyByChat = 'nobody'
    expect(await shut.refusal('imopenlines.session.history.get', { CHAT_ID: 915 })).toEqual([400, 'MISSING_REQUIRED_PARAM'])
    expect(await shut.result('imopenlines.session.history.get', sessionOf(915))).toMatchObject({ chatId: 915 })
  })

  it('can describe a line\'s dialog to members alone', async () => {
    const { result, refusal } = await with_({ lineDialogs: 'members' })
    expect(await refusal('imopenlines.dialog.get', { CHAT_ID: 916 })).toEqual([400, 'ACCESS_ERROR'])
    expect(await result('imopenlines.dialog.get', { CHAT_ID: 915 })).toMatchObject({ id: 915 })
  })

  it('can keep a line\'s messages for members alone', async () => {
    const { result, refusal } = await with_({ lineMessages: 'members' })
    for (const method of ['im.dialog.messages.get', 'im.dialog.get']) expect(await refusal(method, { DIALOG_ID: 'chat916' })).toEqual([403, 'ACCESS_ERROR'])
    expect(await refusal('im.dialog.messages.search', { CHAT_ID: 916 })).toEqual([403, 'ACCESS_ERROR'])
    expect(await result('im.dialog.get', { DIALOG_ID: 'chat915' })).toMatchObject({ id: 915 })
  })

  it('can name a session that is not there', async () => {
    const { refusal } = await with_({ missingSession: 'INVALID_SESSION_ID' })
    for (const params of [{ SESSION_ID: 1 }, { CHAT_ID: 901 }]) {
      expect(await refusal('imopenlines.session.history.get', params)).toEqual([400, 'INVALID_SESSION_ID'])
    }
    expect(await refusal('imopenlines.session.history.get', { CHAT_ID: 969 })).toEqual([400, 'ACCESS_DENIED'])
  })

  it('can leave a started session untied from the CRM item', async () => {
    const { result, refusal } = await with_({ startedSession: 'untied' })
    expect(await result('imopenlines.session.start', { CHAT_ID: 918 })).toBe(true)
    const message = { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 311, USER_ID: 7, CHAT_ID: 918, MESSAGE: 'Hi' }
    expect(await refusal('imopenlines.crm.message.add', message)).toEqual([400, 'CHAT_NOT_IN_CRM'])
  })

  it('can keep the same handler twice under two titles', async () => {
    const { emulator, result, refusal } = await with_({ secondBinding: 'kept' })
    emulator.world.app.bindings = []
    const binding = { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: 'https://x.example/a.html' }
    for (const TITLE of ['One', 'Two']) expect(await result('placement.bind', { ...binding, TITLE }, { userId: 1 })).toBe(true)
    expect(await refusal('placement.bind', { ...binding, TITLE: 'Two' }, { userId: 1 })).toEqual([400, 'ERROR_CORE'])
    expect(await result('placement.get', {}, { userId: 1 })).toMatchObject([{ title: 'One' }, { title: 'Two' }])
  })
})
