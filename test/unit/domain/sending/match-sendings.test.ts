import { describe, expect, it } from 'vitest'
import { matchSendings, sentTwice } from '../../../../src/domain/sending/match-sendings'
import type { Message } from '../../../../src/domain/messages/message'
import type { Sending } from '../../../../src/domain/sending/sending'

const press = (id: string, fields: Partial<Sending> = {}): Sending => ({
  id, chatId: 915, item: { type: 'deal', id: 311 }, userId: 7, text: 'ok', at: 0, seen: 100, since: 100, state: 'queued', ...fields
})
const message = (id: number, fields: Partial<Message> = {}): Message => ({
  id, authorId: 7, date: undefined, text: 'ok', files: [], attachments: [], deleted: false, system: false, unread: false,
  notice: { cssClass: '', chatId: 0 }, ...fields
})

describe('which message is which sending', () => {
  const unsure = (id: string, fields: Partial<Sending> = {}) => press(id, { state: 'unconfirmed', ...fields })

  it('counts each message once, so that two equal texts need two', () => {
    expect([...matchSendings([unsure('a'), unsure('b')], [message(101)])]).toEqual([[101, 'a']])
    expect([...matchSendings([unsure('a'), unsure('b')], [message(101), message(102)])]).toEqual([[101, 'a'], [102, 'b']])
  })

  it('leaves out a message that another sending is known to be', () => {
    expect([...matchSendings([unsure('a'), press('b', { state: 'sent', messageId: 101 })], [message(101)])]).toEqual([[101, 'b']])
  })

  it('wants the same author, the same text, and a message newer than the press', () => {
    const strangers = [message(100), message(101, { authorId: 8 }), message(102, { text: 'no' }), message(103, { deleted: true })]
    expect(matchSendings([unsure('a')], strangers).size).toBe(0)
  })

  it('sees through what the portal does to a text', () => {
    const stored = message(101, { text: 'a &amp; b\nc' })
    expect(matchSendings([unsure('a', { text: '  a & b\r\nc \n' })], [stored]).size).toBe(1)
  })

  it('takes nothing for a sending that surely did not go out', () => {
    expect(matchSendings([press('a', { state: 'not-sent' }), press('b')], [message(101)]).size).toBe(0)
  })

  it('knows a file by author, size and name, whatever Drive made of the name', () => {
    const sent = (name: string) => unsure('a', { text: '', file: { name, size: 5120 } })
    const stored = (name: string, size = 5120) => message(101, { text: '', files: [{ id: 1, name, type: 'file', size, url: '' }] })
    const isFound = (ours: string, theirs: string, size?: number) => matchSendings([sent(ours)], [stored(theirs, size)]).size === 1
    expect([
      isFound('plan.pdf', 'plan.pdf'), isFound('plan.pdf', 'plan (1).pdf'), isFound('plan (2).pdf', 'plan (2).pdf'), isFound('a#b~c.pdf', 'a_b_c.pdf'),
      isFound(`${'x'.repeat(300)}.pdf`, `${'x'.repeat(200)}.pdf`), isFound('PLAN.PDF', 'PLAN.pdf')
    ]).toEqual([true, true, true, true, true, true])
    expect([isFound('plan.pdf', 'plan.pdf', 5121), isFound('plan.pdf', 'plan2.pdf'), isFound('plan.pdf', 'plan.doc')]).toEqual([false, false, false])
  })

  it('takes two files in one message, or one with a text, for somebody else\'s', () => {
    const file = { id: 1, name: 'plan.pdf', type: 'file' as const, size: 5120, url: '' }
    const sending = unsure('a', { text: '', file: { name: 'plan.pdf', size: 5120 } })
    expect(matchSendings([sending], [message(101, { text: '', files: [file, { ...file, id: 2 }] })]).size).toBe(0)
    expect(matchSendings([sending], [message(101, { text: 'The plan', files: [file] })]).size).toBe(0)
    expect(matchSendings([sending], [message(101, { text: '' })]).size).toBe(0)
  })
})

describe('a text that stands there twice', () => {
  const told = (list: Sending[], messages: Message[]) => [...sentTwice(list, messages, matchSendings(list, messages))]
  const sent = (id: string, messageId: number) => press(id, { state: 'sent', messageId })

  it('is told where the browser sent it once more by itself', () => {
    expect(told([sent('a', 102)], [message(101), message(102)])).toEqual(['a'])
    expect(told([sent('a', 101)], [message(101), message(102)])).toEqual(['a'])
  })

  it('is told of one of two equal ones where there is one more than was pressed, of both where there are two', () => {
    const both = [sent('a', 101), sent('b', 103)]
    expect(told(both, [message(101), message(102), message(103)])).toHaveLength(1)
    expect(told(both, [message(101), message(102), message(103), message(104)])).toEqual(['a', 'b'])
  })

  it.each<[string, Sending[], Message[]]>([
    ['sent once', [sent('a', 101)], [message(101)]],
    ['two presses', [sent('a', 101), sent('b', 102)], [message(101), message(102)]],
    ['the same of earlier', [sent('a', 101)], [message(99), message(101)]],
    ['the same of a colleague', [sent('a', 101)], [message(101), message(102, { authorId: 8 })]],
    ['what is not sent yet', [press('a', { state: 'not-sent' })], [message(101)]]
  ])('is not told of %s', (_, list, messages) => expect(told(list, messages)).toEqual([]))
})
