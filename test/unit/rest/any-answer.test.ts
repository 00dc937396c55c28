import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import dialog from '../../fixtures/im.dialog.get.json'
import page from '../../fixtures/im.dialog.messages.get.json'
import recent from '../../fixtures/im.recent.list.json'
import lineDialog from '../../fixtures/imopenlines.dialog.get.json'
import session from '../../fixtures/imopenlines.session.history.get.json'
import type { Command, Question } from '../../../src/portal/portal'
import { cases } from '../../long'
import * as cannedResponses from '../../../src/rest/open-lines/canned-responses'
import * as chats from '../../../src/rest/im/chats'
import * as crmItems from '../../../src/rest/crm-items'
import * as earlierSessions from '../../../src/rest/open-lines/earlier-sessions'
import * as events from '../../../src/rest/work/events'
import * as files from '../../../src/rest/im/files'
import { historyOf } from '../../../src/rest/wire/history'
import * as messages from '../../../src/rest/im/messages'
import * as lines from '../../../src/rest/open-lines/lines'
import * as lineChats from '../../../src/rest/open-lines/open-line-chats'
import * as lineSessions from '../../../src/rest/open-lines/open-line-sessions'
import * as operators from '../../../src/rest/open-lines/operators'
import * as options from '../../../src/rest/app/options'
import * as placements from '../../../src/rest/app/placements'
import * as posts from '../../../src/rest/work/posts'
import * as appInfos from '../../../src/rest/app/app-info'
import * as scopes from '../../../src/rest/app/scopes'
import * as serverTimes from '../../../src/rest/app/server-time'
import * as signals from '../../../src/rest/app/signals'
import * as taskPeople from '../../../src/rest/work/task-people'
import * as tasks from '../../../src/rest/work/tasks'
import * as users from '../../../src/rest/users'

const item = { type: 'deal', id: 311 } as const
const now = new Date('2026-09-02T08:15:00Z')
const handler = 'https://relay.example.org/index.html'

const requests: Record<string, Question<unknown> | Command<unknown>> = {
  messagesPage: messages.messagesPage({ dialogId: 'chat915' }),
  newestMessages: messages.newestMessages('chat915'),
  dialogInfo: messages.dialogInfo('chat915'),
  dialogUsers: messages.dialogUsers('chat915'),
  searchMessages: messages.searchMessages(915, 'roof'),
  shareMessage: messages.shareMessage('chat915', 70412, 'task'),
  currentUser: users.currentUser(),
  grantedScopes: scopes.grantedScopes(),
  appInfo: appInfos.appInfo(),
  serverTime: serverTimes.serverTime(),
  userOption: options.userOption('a'),
  appOption: options.appOption('a'),
  saveUserOption: options.saveUserOption('a', 'b'),
  saveAppOption: options.saveAppOption('a', 'b'),
  taskExists: tasks.taskExists(55),
  taskPeople: taskPeople.taskPeople(55),
  recentTasks: tasks.recentTasks({ createdBy: 7, since: now }),
  updateTask: tasks.updateTask(55, { title: 'Roof' }),
  deleteTask: tasks.deleteTask(55),
  recentEvents: events.recentEvents({ ownerId: 7, from: now, to: now }),
  calendarEvent: events.calendarEvent(1265),
  eventExists: events.eventExists(1265),
  updateEvent: events.updateEvent({ id: 1265, ownerId: 7, name: 'Roof' }),
  deleteEvent: events.deleteEvent(1265),
  recentPosts: posts.recentPosts({ since: now, recipients: { userIds: [7] } }),
  feedPost: posts.feedPost(31),
  postExists: posts.postExists(31),
  updatePost: posts.updatePost({ postId: 31, words: { title: 'Roof' }, recipients: { userIds: [7] } }),
  fileLink: files.fileLink({ dialogId: 'chat915', fileId: 88 }),
  driveFileLink: files.driveFileLink(88),
  sendFile: files.sendFile({ dialogId: 'chat915', name: 'plan.pdf', content: 'cGxhbg==' }),
  recentChats: chats.recentChats(),
  renameChat: chats.renameChat(991, 'Roof'),
  addChatUsers: chats.addChatUsers(991, [7]),
  leaveChat: chats.leaveChat(991),
  crmItem: crmItems.crmItem(item),
  lineSessions: earlierSessions.lineSessions({ lineId: 12, connectorId: 'livechat', offset: 0 }),
  tiedSessions: earlierSessions.tiedSessions(item),
  openLineChats: lineChats.openLineChats(item, { activeOnly: true }),
  sendOperatorMessage: lineChats.sendOperatorMessage({ item, chatId: 915, userId: 7, text: 'Roof' }),
  joinChat: lineChats.joinChat({ item, chatId: 915, userId: 7 }),
  openLineDialog: lineSessions.openLineDialog(915),
  sessionHistory: lineSessions.sessionHistory({ chatId: 915 }),
  startSession: lineSessions.startSession(915),
  interceptSession: lineSessions.interceptSession(915),
  takeDialog: operators.takeDialog(915),
  finishDialog: operators.finishDialog(915),
  transferDialog: operators.transferDialog(915, { kind: 'queue', id: 12 }),
  skipDialog: operators.skipDialog(915),
  markSpam: operators.markSpam(915),
  lineQueues: lines.lineQueues(),
  operatorsOnDuty: lines.operatorsOnDuty(12),
  operatorLoads: lines.operatorLoads(12),
  lineConfig: cannedResponses.lineConfig(12),
  cannedResponses: cannedResponses.cannedResponses({ iblockId: 181 }),
  cannedResponseSections: cannedResponses.cannedResponseSections(181),
  saveCannedResponse: cannedResponses.saveCannedResponse(915, 70412),
  chatSignal: signals.chatSignal({ chatId: 915, card: 'c' }),
  placementCodes: placements.placementCodes(),
  boundPlacements: placements.boundPlacements(),
  bindPlacement: placements.bindPlacement({ code: 'IM_CONTEXT_MENU', handler, title: '', titles: {}, options: {} }),
  unbindPlacement: placements.unbindPlacement({ code: 'IM_CONTEXT_MENU', handler })
}

/** What makes no request: a reader, and references into an earlier answer. */
const others = ['readChatSignal', 'chatIn', 'contactOf', 'companyOf', 'responsibleOf', 'cannedListIn']

const exported = [
  appInfos, cannedResponses, chats, crmItems, earlierSessions, events, files, messages, lineChats, lines, lineSessions, operators,
  options, placements, posts, scopes, serverTimes, signals, taskPeople, tasks, users
].flatMap(area => Object.entries(area)).flatMap(([name, it]) => typeof it === 'function' && !others.includes(name) ? [name] : [])

/** JSON whose field names are those of the wire, so that the readers look into it. */
const names = [...new Set(JSON.stringify([page, session, dialog, lineDialog, recent]).match(/(?<=")\w+(?=":)/g)), 'tasks', 'item', 'count', '__proto__', 'constructor']
const { wireLike } = fc.letrec(tie => ({
  wireLike: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, 0, -1, 7, '7', 'Y', 'N', '', [], {}, '2026-09-02T10:15:00+02:00', 1e300, 'DEAL|311|x'),
    fc.string(),
    fc.array(tie('wireLike'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie('wireLike'), { maxKeys: 8, noNullPrototype: true })
  )
}))

describe('any answer', () => {
  it('is tried on every request that there is', () => {
    expect(Object.keys(requests).sort()).toEqual(exported.sort())
  })

  it.each(Object.entries(requests))('of any shape makes %s neither throw nor change it', (_, { read }) => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), wireLike), (answer) => {
      const before = JSON.stringify(answer)
      read(answer)
      expect(JSON.stringify(answer)).toBe(before)
    }), { numRuns: cases(300) })
  }, 600_000)

  it('that is heard from others names a chat, or nothing', () => {
    fc.assert(fc.property(fc.constantFrom('relay.chat', 'other', '__proto__'), fc.oneof(fc.jsonValue(), wireLike), (command, params) => {
      const signal = signals.readChatSignal({ command, params })
      if (command !== 'relay.chat') expect(signal).toBeUndefined()
      if (signal) expect([Number.isSafeInteger(signal.chatId) && signal.chatId > 0, typeof signal.card]).toEqual([true, 'string'])
    }), { numRuns: 300 })
  })

  it('gives messages with an id each, once, in rising order, with texts that are texts', () => {
    fc.assert(fc.property(wireLike, fc.array(wireLike), (answer, messages) => {
      for (const wire of [answer, { messages }, { message: Object.fromEntries(messages.entries()) }]) {
        const history = historyOf(wire)
        const ids = history?.messages.map(({ id }) => id) ?? []
        expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
        for (const message of history?.messages ?? []) {
          expect(message.id).toBeGreaterThan(0)
          expect([typeof message.text, typeof message.authorId, typeof message.deleted]).toEqual(['string', 'number', 'boolean'])
        }
      }
    }), { numRuns: 500 })
  })
})
