import { describe, expect, it } from 'vitest'
import type { Message, Person } from '../../../../src/domain/messages/message'
import { byUrgency } from '../../../../src/domain/open-lines/chat-list'
import { crmChat, type CrmChat } from '../../../../src/domain/open-lines/crm-chat'
import { groupOf, keptSections, nextWaiting, sectionsOf } from '../../../../src/domain/open-lines/list-order'
import type { OpenLineDialog } from '../../../../src/domain/open-lines/open-line'
import { isWaiting, minutesSince, waitingSince, waitLevel } from '../../../../src/domain/open-lines/waiting'

const me = 7
const customer: Person = { id: 652, name: 'Anna', avatar: '', kind: 'customer', active: true }
const people = new Map([[652, customer], [me, { ...customer, id: me, name: 'Ida', kind: 'employee' as const }]])
const at = (minute: number) => new Date(2026, 0, 5, 10, minute)

function says(id: number, authorId: number, minute: number, more: Partial<Message> = {}): Message {
  return {
    id, authorId, date: at(minute), text: '', files: [], attachments: [], deleted: false, system: authorId === 0,
    unread: false, notice: { cssClass: '', chatId: 0 }, ...more
  }
}

function read(messages: Message[], before?: CrmChat): CrmChat {
  const chat = { chatId: 915, connectorId: 'livechat', connectorTitle: 'Live chat' }
  return crmChat({ chat, item: { type: 'deal', id: 311 }, active: true, userId: me, history: { messages, people } }, before)
}

describe('a customer waits', () => {
  it.each<[string, Partial<Message>]>([
    ['a text', { text: 'Hello?' }],
    ['a sticker', {}],
    ['a file alone', { files: [{ id: 1, name: 'a.pdf', type: 'file', size: 1, url: '' }] }],
    ['an attachment alone', { attachments: [{ type: 'delimiter' }] }],
    ['what was deleted', { deleted: true }]
  ])('since the first word that nobody answered, though the last one is %s', (_what, last) => {
    const chat = read([says(1, me, 0), says(2, 652, 5), says(3, 0, 6), says(4, 652, 9, last)])
    expect([isWaiting(chat), waitingSince(chat)]).toEqual([true, at(5)])
  })

  it('also below notes that only colleagues read, and a reading that holds nothing else', () => {
    const note = (id: number) => says(id, me, id, { text: 'Ask Tom', internal: true })
    const chat = read([says(1, me, 0), says(2, 652, 5, { text: 'Hello?' }), note(3)])
    expect([isWaiting(chat), waitingSince(chat), chat.said?.text]).toEqual([true, at(5), 'Ask Tom'])
    expect(waitingSince(read([note(7), note(8)], chat))).toEqual(at(5))
  })

  it('for an agent where nobody has the dialog, though the company had the last word', () => {
    const chat = { state: 'waiting', awaitsAnswer: false, unanswered: [] }
    expect([isWaiting(chat), waitingSince(chat)]).toEqual([true, undefined])
    expect(isWaiting({ ...chat, state: 'open' })).toBe(false)
  })

  it('for an agent while a bot has the dialog and has not answered', () => {
    const bot: Person = { ...customer, id: 30, name: 'Assistant', kind: 'bot' }
    const dialog = { chatId: 915, customerId: 652, ownerId: 30, sessionId: 51 } as OpenLineDialog
    const led = (messages: Message[]) => crmChat({
      chat: { chatId: 915, connectorId: 'livechat', connectorTitle: '' }, item: { type: 'deal', id: 311 }, active: false, userId: me, dialog,
      history: { messages, people: new Map([...people, [30, bot]]) }
    })
    const [asked, answered] = [led([says(1, 652, 5)]), led([says(1, 652, 5), says(2, 30, 6)])]
    expect([asked.state, waitingSince(asked), answered.state, isWaiting(answered)]).toEqual(['waiting', at(5), 'waiting', false])
    expect(byUrgency([answered, { ...asked, id: 916 }], me).map(({ id }) => id)).toEqual([916, 915])
    expect(groupOf(answered, me)).toBe('colleagues')
  })

  it('whom the dialog names, though the person comes without any mark of it', () => {
    const unmarked = new Map([[652, { ...customer, kind: 'employee' as const }]])
    const dialog = { chatId: 915, customerId: 652, ownerId: me } as OpenLineDialog
    const chat = crmChat({
      chat: { chatId: 915, connectorId: 'livechat', connectorTitle: '' }, item: { type: 'deal', id: 311 }, active: true, userId: me, dialog,
      history: { messages: [says(2, 652, 5)], people: unmarked }
    })
    expect(waitingSince(chat)).toEqual(at(5))
  })

  it('also below more notices of the portal than were read', () => {
    const chat = read([says(5, 0, 9), says(6, 0, 10)], read([says(1, me, 0), says(2, 652, 5, { text: 'Hello?' })]))
    expect([waitingSince(chat), chat.said?.text]).toEqual([at(5), 'Hello?'])
  })

  it('no shorter when only the newest messages are read again', () => {
    expect(waitingSince(read([says(8, 652, 30)], read([says(1, me, 0), says(2, 652, 5)])))).toEqual(at(5))
  })

  it('no longer once the company has answered, or the dialog is over', () => {
    expect(isWaiting(read([says(9, me, 31)], read([says(2, 652, 5)])))).toBe(false)
    expect(isWaiting({ ...read([says(2, 652, 5)]), state: 'closed' })).toBe(false)
  })

  it('not where no answer is needed, until the next word, and since then', () => {
    const thanks = read([says(1, me, 0), says(2, 652, 5)])
    expect([isWaiting(thanks, 2), waitingSince(thanks, 2)]).toEqual([false, undefined])
    const next = read([says(1, me, 0), says(2, 652, 5), says(3, 652, 8)])
    expect([isWaiting(next, 2), waitingSince(next, 2)]).toEqual([true, at(8)])
  })
})

it('counts whole minutes, none for a clock that is ahead, and grades them', () => {
  expect([minutesSince(at(0), at(12)), minutesSince(at(3), at(0))]).toEqual([12, 0])
  const limits = { amber: 5, red: 15 }
  expect([4, 5, 14, 15].map(minutes => waitLevel(minutes, limits))).toEqual(['fresh', 'amber', 'amber', 'red'])
})

describe('the order of the list', () => {
  const chat = (id: number, more: Partial<CrmChat>): CrmChat => ({ ...read([says(id, me, 0)]), id, member: true, ...more })
  const waits = (minute: number) => ({ awaitsAnswer: true, unanswered: [{ id: 99, date: at(minute) }] })
  const ofTom = { member: false, dialog: { ownerId: 9, lastMessageId: 0 } as CrmChat['dialog'] }
  const chats = [
    chat(1, {}), chat(2, { ...ofTom, ...waits(1) }), chat(3, waits(20)), chat(4, { state: 'closed' }), chat(5, { state: 'waiting', ...waits(10) }),
    chat(6, ofTom), chat(7, waits(2)), chat(8, { ...waits(0), item: { type: 'contact', id: 84 } })
  ]
  const sorted = (noAnswer = new Map<number, number>()) => sectionsOf({ chats, item: { type: 'deal', id: 311 }, userId: me, noAnswer })

  it('has who waits longest on top, linked chats and customers of colleagues below, then the other groups', () => {
    expect(sorted()).toEqual([
      { group: 'waiting', ids: [7, 5, 3, 8, 2] }, { group: 'yours', ids: [1] }, { group: 'colleagues', ids: [6] }, { group: 'closed', ids: [4] }
    ])
  })

  it('puts a chat that needs no answer among the others', () => {
    expect(groupOf(chats[2]!, me, 99)).toBe('yours')
    expect(sorted(new Map([[3, 99]]))[0]!.ids).toEqual([7, 5, 8, 2])
  })

  it('tells who is next: whoever waits for the user below the chosen chat, then from the top, colleagues’ customers left out', () => {
    const order = sorted().flatMap(({ ids }) => ids)
    const next = (chosenId: number, noAnswer = new Map<number, number>()) =>
      nextWaiting({ chats, userId: me, noAnswer }, { order, chosenId })
    expect([7, 5, 3, 8, 2, 1, 4].map(id => next(id))).toEqual([5, 3, 8, 7, 7, 7, 7])
    expect(next(7, new Map([[5, 99]]))).toBe(3)
    expect(nextWaiting({ chats: chats.slice(0, 3), userId: me, noAnswer: new Map() }, { order, chosenId: 3 })).toBeUndefined()
  })

  it('moves nothing under the pointer: what is new stands below, what is gone leaves', () => {
    const shown = [{ group: 'yours' as const, ids: [1, 3] }, { group: 'closed' as const, ids: [4] }]
    expect(keptSections(shown, [{ group: 'waiting', ids: [9, 3] }, { group: 'yours', ids: [1] }])).toEqual([
      { group: 'yours', ids: [1, 3] }, { group: 'waiting', ids: [9] }
    ])
  })
})
