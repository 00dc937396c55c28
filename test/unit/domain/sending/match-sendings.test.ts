import { describe, expect, it } from 'vitest'
import { matchSendings } from '../../../../src/domain/sending/match-sendings'
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
})
