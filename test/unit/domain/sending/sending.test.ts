import { describe, expect, it } from 'vitest'
import { moved, nextInLine, pressedAgain, stoppedBehind, type Sending, type SendingState } from '../../../../src/domain/sending/sending'

const press = (id: string, fields: Partial<Sending> = {}): Sending => ({
  id, chatId: 915, item: { type: 'deal', id: 311 }, userId: 7, text: 'ok', at: 0, seen: 100, since: 100, state: 'queued', ...fields
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
