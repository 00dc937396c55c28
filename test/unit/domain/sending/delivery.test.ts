import { describe, expect, it } from 'vitest'
import type { DeliveryNote, Message } from '../../../../src/domain/messages/message'
import { deliveryOf, failureLines, firstUndecided } from '../../../../src/domain/sending/delivery'
import { replyWindow } from '../../../../src/domain/sending/reply-window'

const now = new Date('2026-09-02T12:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

function message(id: number, text: string, authorId = 7, more: Partial<Message> = {}): Message {
  return {
    id, authorId, date: now, text, files: [], attachments: [], deleted: false, system: authorId === 0, unread: false,
    notice: { cssClass: '', chatId: 0 }, ...more
  }
}

const refused = (id: number) => message(id, `answer ${id}`, 7, { delivery: { state: 'refused' } })
const line = (id: number, text: string, cssClass = '') => message(id, text, 0, { notice: { cssClass, chatId: 0 } })

describe('the delivery of an answer', () => {
  it('is only what the portal noted', () => {
    const of = (delivery?: DeliveryNote) => deliveryOf({ ...delivery ? { delivery } : {} }, now)
    expect(of()).toBeUndefined()
    expect(of({ state: 'taken' })).toEqual({ state: 'delivered' })
    expect(of({ state: 'refused' })).toEqual({ state: 'refused' })
    expect(of({ state: 'sending', since: minutes(-1) })).toEqual({ state: 'sending', since: minutes(-1), isSlow: false })
    expect(of({ state: 'sending', since: minutes(-6) })).toMatchObject({ isSlow: true })
    expect(of({ state: 'sending' })).toMatchObject({ isSlow: false })
  })

  it('has the portal\'s own line as its reason, past other notices, each line for one answer', () => {
    const lines = failureLines([
      refused(1), message(2, 'Hello?', 652), line(3, '[USER=9]Tom[/USER] has joined'), line(4, 'Error sending message: blocked'),
      refused(5), refused(6), line(7, 'Error sending message: too old'), line(8, 'Bitte erneut', ''), message(9, 'Error!', 652)
    ])
    expect([...lines].map(([id, { id: lineId }]) => [id, lineId])).toEqual([[1, 4], [5, 7], [6, 8]])
  })

  it('has no reason where the portal tells none', () => {
    expect(failureLines([line(1, 'Error sending message'), refused(2), line(3, 'The session began', 'bx-messenger-content-item-ol-end')]).size).toBe(0)
    expect(failureLines([message(1, 'a'), line(2, 'Error sending message')]).size).toBe(0)
  })
})

describe('the oldest answer that is still on its way', () => {
  const sending = (id: number, date = now) => message(id, 'answer', 7, { date, delivery: { state: 'sending' } })

  it('is waited for a day, among the newest 50 messages', () => {
    expect(firstUndecided([refused(1), sending(2), message(3, 'b'), sending(4)], now)).toBe(2)
    expect(firstUndecided([sending(1, minutes(-24 * 60)), sending(2, minutes(-23 * 60))], now)).toBe(2)
    expect(firstUndecided([sending(1), ...Array.from({ length: 50 }, (_, at) => message(at + 2, 'a'))], now)).toBe(0)
    expect(firstUndecided([message(1, 'a')], now)).toBe(0)
  })
})

describe('the reply window', () => {
  it.each([
    ['none was told', undefined, { state: 'unlimited' }],
    ['hours are left', minutes(121), { state: 'open' }],
    ['less than two hours are left', minutes(119), { state: 'ending', until: minutes(119) }],
    ['it ends this moment', minutes(0), { state: 'closed', since: now }],
    ['it ended', minutes(-60 * 24), { state: 'closed', since: minutes(-60 * 24) }]
  ])('is told as far as it is known: %s', (_, closesAt, window) => {
    expect(replyWindow({ closesAt }, now)).toEqual(window)
  })
})
