import { beforeEach, describe, expect, it } from 'vitest'
import { chatState } from '../../../src/domain/open-lines/open-line'
import type { Outcome } from '../../../src/domain/outcome'
import { dialogIdOf } from '../../../src/rest/wire/batch-reference'
import { cannedResponses, cannedResponseSections, lineConfig, saveCannedResponse } from '../../../src/rest/open-lines/canned-responses'
import { addChatUsers, leaveChat, recentChats, renameChat } from '../../../src/rest/im/chats'
import { contactOf, crmItem } from '../../../src/rest/crm-items'
import { calendarEvent, deleteEvent, recentEvents, updateEvent } from '../../../src/rest/work/events'
import { dialogInfo, dialogUsers, messagesPage, searchMessages, shareMessage } from '../../../src/rest/im/messages'
import { chatIn, joinChat, openLineChats, sendOperatorMessage } from '../../../src/rest/open-lines/open-line-chats'
import { interceptSession, openLineDialog, sessionHistory, startSession } from '../../../src/rest/open-lines/open-line-sessions'
import { takeDialog, finishDialog } from '../../../src/rest/open-lines/operators'
import { appOption, saveAppOption, saveUserOption, userOption } from '../../../src/rest/app/options'
import { bindPlacement, boundPlacements, placementCodes, unbindPlacement } from '../../../src/rest/app/placements'
import { feedPost, recentPosts, updatePost } from '../../../src/rest/work/posts'
import { appInfo } from '../../../src/rest/app/app-info'
import { grantedScopes } from '../../../src/rest/app/scopes'
import { chatSignal, readChatSignal } from '../../../src/rest/app/signals'
import { deleteTask, recentTasks, updateTask } from '../../../src/rest/work/tasks'
import { currentUser } from '../../../src/rest/users'
import type { LiveSignal } from '../../../src/portal/portal'
import { emulatedPortal, type EmulatedPortal } from '../../emulator/in-process/emulated-portal'
import { createEmulator } from '../../emulator/emulator'
import { eventually } from '../../eventually'

const deal = { type: 'deal', id: 311 } as const
let portal: EmulatedPortal
let since: Date

beforeEach(() => {
  const now = Date.now()
  since = new Date(now - 60_000)
  portal = emulatedPortal(createEmulator({ now: () => now }))
})

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.method}: ${outcome.problem.kind} ${outcome.problem.code} ${outcome.problem.description}`)
  return outcome.value
}

describe('an employee with a chat', () => {
  it('reads the dialog, its members and its messages, and finds one of them', async () => {
    const read = value(await portal.askAll({
      me: currentUser(), info: dialogInfo('chat901'), members: dialogUsers('chat901'), page: messagesPage({ dialogId: 'chat901', limit: 50 }),
      scopes: grantedScopes(), app: appInfo()
    }))
    expect(value(read.me)).toMatchObject({ id: 7, isAdmin: false })
    expect(value(read.info)).toMatchObject({ chatId: 901, canSend: true })
    expect(value(read.members).people.length).toBe(value(read.info).memberCount)
    expect(value(read.page).messages.at(-1)?.id).toBe(value(read.info).lastMessageId)
    expect(value(read.scopes)).toContain('im')
    expect(value(read.app).installed).toBe(true)
    const wanted = value(read.page).messages.findLast(({ text }) => text.length > 5)!
    const found = value(await portal.ask(searchMessages(901, wanted.text.slice(0, 6))))
    expect(found.messages.map(({ id }) => id)).toContain(wanted.id)
  })

  it('shares a message, changes what came of it and takes it back', async () => {
    const { messages } = value(await portal.ask(messagesPage({ dialogId: 'chat901' })))
    const { id } = messages.findLast(({ system, deleted, text }) => !system && !deleted && text)!
    for (const kind of ['task', 'event', 'post', 'chat'] as const) {
      expect(value(await portal.act(shareMessage('chat901', id, kind)))).toBe(true)
    }
    const [task] = value(await portal.ask(recentTasks({ createdBy: 7, since })))
    const deadline = new Date('2027-01-05T09:00:00Z')
    await portal.act(updateTask(task!.id, { title: 'Gutter', responsibleId: 9, deadline, observerIds: [11], priority: 'high' })).then(value)
    expect(value(await portal.ask(recentTasks({ createdBy: 7, since })))[0]).toMatchObject({ id: task!.id, title: 'Gutter', responsibleId: 9 })
    await portal.act(deleteTask(task!.id)).then(value)

    const [event] = value(await portal.ask(recentEvents({ ownerId: 7, from: since, to: new Date(since.getTime() + 90 * 86_400_000) })))
    const to = new Date(deadline.getTime() + 3_600_000)
    await portal.act(updateEvent({ id: event!.id, ownerId: 7, name: 'Gutter', from: deadline, to, attendeeIds: [9] })).then(value)
    expect(value(await portal.ask(calendarEvent(event!.id)))).toMatchObject({ name: 'Gutter', from: deadline, to })
    await portal.act(deleteEvent(event!.id)).then(value)

    const [post] = value(await portal.ask(recentPosts({ since, recipients: { userIds: [7] } })))
    await portal.act(updatePost({ postId: post!.id, words: { title: 'Gutter' }, recipients: { userIds: [7, 9] } })).then(value)
    expect(value(await portal.ask(feedPost(post!.id)))).toMatchObject({ id: post!.id, title: 'Gutter', text: post!.text })

    const chat = value(await portal.ask(recentChats())).find(({ isFromMessage }) => isFromMessage)!
    expect(chat).toMatchObject({ parentChatId: 0, ownerId: 7 })
    await portal.act(renameChat(chat.chatId, 'Gutter')).then(value)
    await portal.act(addChatUsers(chat.chatId, [14])).then(value)
    expect(value(await portal.ask(dialogInfo(`chat${chat.chatId}`))).name).toBe('Gutter')
    await portal.act(leaveChat(chat.chatId)).then(value)
  })

  it('keeps own settings', async () => {
    expect(value(await portal.ask(userOption('relay.test')))).toBeNull()
    await portal.act(saveUserOption('relay.test', '{"v":1}')).then(value)
    expect(value(await portal.ask(userOption('relay.test')))).toBe('{"v":1}')
  })
})

describe('an operator with a deal', () => {
  it('reads item, contact, chats, the first dialog and its history in one request', async () => {
    const [card, all] = [crmItem(deal), openLineChats(deal, { activeOnly: false })]
    const chatId = chatIn(all, 0)
    const read = value(await portal.askAll({
      deal: card,
      contact: crmItem(contactOf(card)),
      all,
      live: openLineChats(deal, { activeOnly: true }),
      dialog: openLineDialog(chatId),
      history: sessionHistory({ chatId }),
      page: messagesPage({ dialogId: dialogIdOf(chatId) }),
      beyond: { dialog: openLineDialog(chatIn(all, 49)), history: sessionHistory({ chatId: chatIn(all, 49) }) }
    }))
    expect(value(read.page)).toMatchObject({ chatId: value(read.dialog).chatId })
    expect([read.beyond.dialog.ok, read.beyond.history.ok]).toEqual([false, false])
    const [first] = value(read.all)
    expect(value(read.deal).contactIds).toContain(value(read.contact).id)
    expect(value(read.live).length).toBeLessThan(value(read.all).length)
    expect(value(read.dialog)).toMatchObject({ chatId: first!.chatId, connectorId: first!.connectorId })
    expect(value(read.dialog).crmItems).toContainEqual(deal)
    expect(value(read.history)).toMatchObject({ chatId: first!.chatId, sessionId: value(read.dialog).sessionId })
    expect(value(read.history).dialog).toMatchObject({ lineId: value(read.dialog).lineId, ownerId: value(read.dialog).ownerId })
  })

  it('sees open, waiting and closed chats as such', async () => {
    const all = value(await portal.ask(openLineChats(deal, { activeOnly: false })))
    const live = value(await portal.ask(openLineChats(deal, { activeOnly: true }))).map(({ chatId }) => chatId)
    const states = await Promise.all(all.map(async ({ chatId }) => {
      const { ownerId, sessionId } = value(await portal.ask(openLineDialog(chatId)))
      return chatState({ active: live.includes(chatId), ownerId, sessionId })
    }))
    expect(states.toSorted()).toEqual(['closed', 'open', 'open', 'open', 'waiting'])
  })

  it('takes, answers, finishes and starts again', async () => {
    await portal.act(takeDialog(917)).then(value)
    const id = value(await portal.act(sendOperatorMessage({ item: deal, chatId: 917, userId: 7, text: ' Hello [b]you[/b] ' })))
    expect(value(await portal.ask(messagesPage({ dialogId: 'chat917' }))).messages.at(-1)).toMatchObject({ id, authorId: 7, text: ' Hello [b]you[/b] ' })
    await portal.act(saveCannedResponse(917, id)).then(value)
    await portal.act(finishDialog(917)).then(value)
    expect(await portal.act(sendOperatorMessage({ item: deal, chatId: 917, userId: 7, text: 'Late' }))).toMatchObject({ problem: { code: 'CHAT_NOT_IN_CRM' } })
    await portal.act(startSession(917)).then(value)
    expect(value(await portal.ask(openLineChats(deal, { activeOnly: true }))).map(({ chatId }) => chatId)).toContain(917)
  })

  it('joins a colleague\'s dialog, and takes it over', async () => {
    expect(await portal.act(sendOperatorMessage({ item: deal, chatId: 916, userId: 7, text: 'Hello' }))).toMatchObject({ problem: { code: 'CANCELED' } })
    expect(value(await portal.act(joinChat({ item: deal, chatId: 916, userId: 7 })))).toBe(916)
    await portal.act(interceptSession(916)).then(value)
    expect(value(await portal.ask(openLineDialog(916)))).toMatchObject({ ownerId: 7, role: 'owner' })
  })

  it('tells other cards of the app, and hears them until the end', async () => {
    const emulator = createEmulator()
    const [ida, tom] = [emulatedPortal(emulator), emulatedPortal(emulator, { userId: 9 })]
    const heard: LiveSignal[] = []
    const end = new AbortController()
    tom.listen(one => heard.push(one), end.signal)
    await eventually(() => expect(emulator.push.listening).toBe(1))
    expect(value(await ida.act(chatSignal({ chatId: 915, card: 'mine' })))).toBe(true)
    expect(heard.map(readChatSignal)).toEqual([{ chatId: 915, card: 'mine' }])
    end.abort()
    await ida.act(chatSignal({ chatId: 915, card: 'mine' })).then(value)
    expect(heard).toHaveLength(1)
  })

  it('finds the line\'s canned responses', async () => {
    const { lineId } = value(await portal.ask(openLineDialog(915)))
    const { cannedResponsesId } = value(await portal.ask(lineConfig(lineId)))
    const { responses } = value(await portal.ask(cannedResponses({ iblockId: cannedResponsesId })))
    const sections = value(await portal.ask(cannedResponseSections(cannedResponsesId)))
    expect(responses.map(({ rating }) => rating)).toEqual(responses.map(({ rating }) => rating).toSorted((a, b) => b - a))
    expect(sections.map(({ id }) => id)).toContain(responses.find(({ sectionId }) => sectionId > 0)?.sectionId)
  })
})

describe('an administrator', () => {
  it('binds, lists and unbinds placements, and keeps settings for everybody', async () => {
    const admin = emulatedPortal(createEmulator(), { userId: 1 })
    const binding = { code: 'CRM_LEAD_DETAIL_TAB', handler: 'https://relay.example.org/other/index.html' }
    expect(value(await admin.ask(placementCodes()))).toContain(binding.code)
    await admin.act(bindPlacement({ ...binding, title: 'Chats', titles: { de: 'Unterhaltungen' }, options: {} })).then(value)
    expect(value(await admin.ask(boundPlacements()))).toContainEqual(expect.objectContaining({ ...binding, titles: ['Unterhaltungen'] }))
    expect(value(await admin.act(unbindPlacement(binding)))).toBe(2)
    await admin.act(saveAppOption('relay.test', '{"v":1}')).then(value)
    expect(value(await admin.ask(appOption('relay.test')))).toBe('{"v":1}')
  })
})
