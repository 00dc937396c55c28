import { describe, expect, it } from 'vitest'
import { awaitsAnswer, logRows, sideOf, writtenSince } from '../../../../src/domain/open-lines/conversation'
import { matchSendings } from '../../../../src/domain/sending/match-sendings'
import type { History, Message, Person } from '../../../../src/domain/messages/message'
import type { Sending } from '../../../../src/domain/sending/sending'

const anna: Person = { id: 652, name: 'Anna Weber', avatar: '', kind: 'customer', active: true }
const ida: Person = { id: 7, name: 'Ida Brandt', avatar: '', kind: 'employee', active: true }
const bot: Person = { id: 30, name: 'Bot', avatar: '', kind: 'bot', active: true }
const people = new Map([anna, ida, bot].map(person => [person.id, person]))
const says = (id: number, authorId: number, minute: number, fields: Partial<Message> = {}): Message => ({
  id, authorId, date: new Date(2026, 8, 2, 10, minute), text: `text ${id}`, files: [], attachments: [], deleted: false,
  system: authorId === 0, unread: false, notice: { cssClass: '', chatId: 0 }, ...fields
})
const history = (...messages: Message[]): History => ({ chatId: 915, messages, people })
const rowsOf = (messages: Message[], sendings: Sending[] = [], unreadFrom = 0) =>
  logRows({ history: { messages, people }, sendings, matches: matchSendings(sendings, messages), unreadFrom })
const pressed = (fields: Partial<Sending> = {}): Sending => ({
  id: 's1', chatId: 915, item: { type: 'deal', id: 311 }, userId: 7, text: 'text 9', at: 0, seen: 3, since: 3, state: 'writing', ...fields
})

describe('the block that tells colleagues that an application sent a text', () => {
  const block = (text: string) => ({ attachments: [{ type: 'message' as const, text }] })
  const shown = (messages: Message[], sendings: Sending[] = []) =>
    rowsOf(messages, sendings).flatMap(row => row.kind === 'message' ? [row.attachments.length] : [])

  it('is left out below texts of the company, in the words that are known', () => {
    expect(shown([says(1, 7, 0, block('Auto generated message')), says(2, 30, 1, block('Auto generated message'))])).toEqual([0, 0])
  })

  it('is known in any language from what was sent here, and then left out everywhere', () => {
    const messages = [says(3, 7, 0, block('Automatisch gesendet')), says(9, 7, 1, block('Automatisch gesendet'))]
    expect(shown(messages, [pressed({ state: 'sent', messageId: 9 })])).toEqual([0, 0])
  })

  it('is known where it stands below several texts of employees', () => {
    expect(shown([says(1, 7, 0, block('Automatisch')), says(2, 7, 1, block('Automatisch'))])).toEqual([0, 0])
  })

  it('stays where it may be anything else: once, of a bot, of the customer, or beside something', () => {
    expect(shown([says(1, 7, 0, block('Invoice 12')), says(2, 652, 1, block('Auto generated message'))])).toEqual([1, 1])
    expect(shown([says(1, 30, 0, block('Rate us')), says(2, 30, 1, block('Rate us'))])).toEqual([1, 1])
    const two = { attachments: [...block('Total').attachments, ...block('480 EUR').attachments] }
    expect(shown([says(1, 7, 0, two), says(2, 7, 1, two)])).toEqual([2, 2])
  })

  it('alone is left out: a link that the portal made of an address stays', () => {
    const link = { type: 'link' as const, url: 'https://a.example', name: 'A', description: '' }
    expect(shown([says(1, 7, 0, { attachments: [...block('Auto generated message').attachments, link] })])).toEqual([1])
  })
})

describe('the rows of a log', () => {
  it('begin each day with its date, but for the first message: earlier ones of its day may not be loaded', () => {
    const rows = rowsOf([says(1, 652, 0), says(2, 652, 1), says(3, 652, 0, { date: new Date(2026, 8, 3, 0, 0) })])
    expect(rows.map(row => row.kind === 'message' && row.day?.getDate())).toEqual([undefined, undefined, 3])
    expect(rows.map(({ opensGroup }) => opensGroup)).toEqual([true, false, true])
  })

  it('keep what one person says in a row together, until they pause or somebody else speaks', () => {
    const rows = rowsOf([says(1, 652, 0), says(2, 652, 4), says(3, 652, 12), says(4, 7, 13), says(5, 652, 14)])
    expect(rows.flatMap(row => row.kind === 'message' ? row.opensGroup : [])).toEqual([true, false, true, true, true])
  })

  it('name the authors of a day on which more than the customer and the operator write', () => {
    const other = { date: new Date(2026, 8, 3, 9, 0) }
    const named = (messages: Message[], sendings: Sending[] = [], userId = 7) => logRows({
      history: { messages, people }, sendings, matches: matchSendings(sendings, messages), unreadFrom: 0, userId
    }).map(({ isNamed }) => isNamed)
    expect(named([says(1, 652, 0), says(2, 7, 1), says(3, 0, 2)])).toEqual([false, false, false])
    expect(named([says(1, 652, 0), says(2, 30, 1), says(3, 652, 0, other), says(4, 7, 1, other)])).toEqual([true, true, false, false])
    expect(named([says(1, 652, 0), says(2, 653, 1)])).toEqual([true, true])
    expect(named([says(1, 652, 0), says(2, 7, 1)], [], 0)).toEqual([true, true])
    expect(named([says(1, 652, 0), says(2, 7, 1)], [pressed({ userId: 30 })])).toEqual([true, true, true])
    expect(named([says(1, 652, 0), says(2, 7, 1)], [pressed()])).toEqual([false, false, false])
  })

  it('put what is sent one after the other together', () => {
    const rows = rowsOf([says(1, 652, 0)], [pressed(), pressed({ id: 's2', text: 'text 10' })])
    expect(rows.map(({ opensGroup }) => opensGroup)).toEqual([true, true, false])
  })

  it('mark where the unread ones begin', () => {
    const rows = rowsOf([says(1, 652, 0), says(2, 652, 1)], [], 2)
    expect(rows.map(row => row.kind === 'message' && row.isFirstUnread)).toEqual([false, true])
  })

  it('keep their keys when older ones come on top, so that the place can be kept', () => {
    const keys = (from: number) => rowsOf([1, 2, 3, 4].filter(id => id >= from).map(id => says(id, 652, id))).map(({ key }) => key)
    expect(keys(1).slice(2)).toEqual(keys(3))
  })

  it('show what is under way at the end, and in its own row once it is there', () => {
    const before = rowsOf([says(1, 652, 0)], [pressed()])
    const after = rowsOf([says(1, 652, 0), says(9, 7, 3)], [pressed()])
    expect(before.at(-1)).toMatchObject({ kind: 'sending', key: 's1' })
    expect(after.at(-1)).toMatchObject({ kind: 'message', key: 's1', sending: { id: 's1' } })
    expect(after.filter(({ kind }) => kind === 'sending')).toEqual([])
  })

  it('survive a message without a date and one without an author', () => {
    expect(rowsOf([says(1, 652, 0, { date: undefined }), says(2, 999, 1)]).filter(({ kind }) => kind === 'message')).toHaveLength(2)
  })
})

describe('the sides', () => {
  it('are the customer\'s, the company\'s with its bots, and the portal\'s', () => {
    expect([sideOf(says(1, 652, 0), anna), sideOf(says(1, 7, 0), ida), sideOf(says(1, 30, 0), bot), sideOf(says(1, 0, 0), undefined)])
      .toEqual(['customer', 'company', 'company', 'portal'])
  })
})

describe('what was written since', () => {
  it('is what the customer or a colleague wrote, not oneself, the portal, or a sending of ours', () => {
    const all = history(says(3, 652, 0), says(4, 652, 1), says(5, 0, 1), says(6, 7, 2), says(9, 30, 3))
    expect(writtenSince(all, 3, 7, matchSendings([pressed({ userId: 30 })], all.messages)).map(({ id }) => id)).toEqual([4])
  })
})

describe('an answer is awaited', () => {
  it('while the customer had the last word, whatever the portal notes below it', () => {
    expect(awaitsAnswer(history(says(1, 7, 0), says(2, 652, 1), says(3, 0, 2)))).toBe(true)
    expect(awaitsAnswer(history(says(2, 652, 1), says(3, 7, 2)))).toBe(false)
    expect(awaitsAnswer(history())).toBe(false)
  })
})
