import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/domain/message'
import {
  actsByItself, claims, moved, nextInLine, pressedAgain, stoppedBehind, textRefusal, type Sending, type SendingState
} from '../../../src/domain/sending'

const press = (id: string, fields: Partial<Sending> = {}): Sending => ({
  id, chatId: 915, item: { type: 'deal', id: 311 }, userId: 7, text: 'ok', at: 0, seen: 100, since: 100, state: 'queued', ...fields
})
const message = (id: number, fields: Partial<Message> = {}): Message => ({
  id, authorId: 7, date: undefined, text: 'ok', files: [], attachments: [], deleted: false, system: false, replyTo: 0, unread: false,
  notice: { cssClass: '', chatId: 0 }, ...fields
})

describe('one sending after the other', () => {
  it('lets nothing start while one of its chat is under way', () => {
    for (const state of ['guarding', 'writing', 'looking'] as const) {
      expect(nextInLine([press('a', { state }), press('b')], 915)).toBeUndefined()
    }
  })

  it('goes by the order of the presses, in each chat for itself', () => {
    const list = [press('a', { chatId: 916, state: 'writing' }), press('b'), press('c')]
    expect(nextInLine(list, 915)?.id).toBe('b')
    expect(nextInLine(list, 916)).toBeUndefined()
  })

  it('stops what waits behind a failure in the same chat, and only that', () => {
    const list = stoppedBehind([press('a', { state: 'writing' }), press('b'), press('c', { chatId: 916 })], 'a')
    expect(list.map(({ state }) => state)).toEqual(['writing', 'not-sent', 'queued'])
  })

  it('puts a second press at the end of the line and remembers that it may be there already', () => {
    const list = pressedAgain([press('a', { state: 'unconfirmed' }), press('b')], 'a', 120)
    expect(list).toMatchObject([{ id: 'b' }, { id: 'a', state: 'queued', seen: 120, since: 100, doubtful: true }])
  })

  it('drops a late answer: what was sent is never anything else again', () => {
    const others: SendingState[] = ['queued', 'guarding', 'writing', 'looking', 'held', 'not-sent', 'unconfirmed']
    for (const state of others) expect(moved([press('a', { state: 'sent' })], 'a', { state })[0]?.state).toBe('sent')
    expect(pressedAgain([press('a', { state: 'writing' })], 'a', 1)[0]?.state).toBe('writing')
  })
})

describe('which message is which sending', () => {
  const unsure = (id: string, fields: Partial<Sending> = {}) => press(id, { state: 'unconfirmed', ...fields })

  it('counts each message once, so that two equal texts need two', () => {
    expect([...claims([unsure('a'), unsure('b')], [message(101)])]).toEqual([[101, 'a']])
    expect([...claims([unsure('a'), unsure('b')], [message(101), message(102)])]).toEqual([[101, 'a'], [102, 'b']])
  })

  it('leaves out a message that another sending is known to be', () => {
    expect([...claims([unsure('a'), press('b', { state: 'sent', messageId: 101 })], [message(101)])]).toEqual([[101, 'b']])
  })

  it('wants the same author, the same text, and a message newer than the press', () => {
    const strangers = [message(100), message(101, { authorId: 8 }), message(102, { text: 'no' }), message(103, { deleted: true })]
    expect(claims([unsure('a')], strangers).size).toBe(0)
  })

  it('sees through what the portal does to a text', () => {
    const stored = message(101, { text: 'a &amp; b\nc' })
    expect(claims([unsure('a', { text: '  a & b\r\nc \n' })], [stored]).size).toBe(1)
  })

  it('takes nothing for a sending that surely did not go out', () => {
    expect(claims([press('a', { state: 'not-sent' }), press('b')], [message(101)]).size).toBe(0)
  })
})

describe('a text', () => {
  it.each([['', 'blank'], [' \n\t\u00a0', 'blank'], ['0', 'zero'], [' 0 ', 'zero'], ['00', undefined], ['x'.repeat(20_000), undefined],
    ['x'.repeat(20_001), 'too-long']] as const)('is refused for what it is: %#', (text, refusal) => {
    expect(textRefusal(text)).toBe(refusal)
  })

  it('is warned of where it would act in the reader\'s name', () => {
    expect(['[send=x]y[/send]', '[PUT]a[/PUT]', '[call]1[/call]', '[user=all]all[/user]'].every(actsByItself)).toBe(true)
    expect(['[b]x[/b]', '[user=7]Ida[/user]', 'send'].some(actsByItself)).toBe(false)
  })
})
