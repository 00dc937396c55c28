import { describe, expect, it } from 'vitest'
import { changedIn, merged, newestId } from '../../../../src/domain/messages/history'
import type { History, Message } from '../../../../src/domain/messages/message'

const says = (id: number, text = `text ${id}`) => ({ id, text }) as Message
const history = (...messages: Message[]): History => ({ chatId: 9, messages, people: new Map() })

describe('putting pages together', () => {
  it('keeps each message once, in order, as it was read last', () => {
    const both = merged(history(says(3), says(4)), history(says(1), says(3, 'edited')))
    expect(both.messages.map(({ id, text }) => [id, text])).toEqual([[1, 'text 1'], [3, 'edited'], [4, 'text 4']])
  })

  it('sorts a page that comes in another order', () => {
    expect(merged(undefined, history(says(3), says(1))).messages.map(({ id }) => id)).toEqual([1, 3])
  })
})

describe('reading a stretch once more', () => {
  const full = (id: number, more: Partial<Message> = {}) => ({ id, text: `text ${id}`, deleted: false, files: [], attachments: [], ...more }) as unknown as Message
  const known = [full(1), full(2), full(3), full(4)]
  const changes = (again: Message[], stretch = { firstId: 1, after: 4 }) =>
    changedIn(known, again, stretch).map(({ id, text, deleted, delivery }) => [id, text, deleted, delivery?.state])

  it('finds nothing where all is as it was, or new', () => {
    expect(changes([full(2), full(3), full(4), full(5)])).toEqual([])
  })

  it('finds what was edited, deleted, or taken by its channel', () => {
    const again = [full(2, { text: 'other', edited: true }), full(3, { text: '', deleted: true }), full(4, { delivery: { state: 'taken' } })]
    expect(changes(again)).toEqual([[2, 'other', false, undefined], [3, '', true, undefined], [4, 'text 4', false, 'taken']])
  })

  it('counts as deleted what is gone from it, and nothing beyond it', () => {
    expect(changes([full(3)], { firstId: 2, after: 3 })).toEqual([])
    expect(changes([full(2), full(4)])).toEqual([[3, 'text 3', true, undefined]])
  })

  it('finds one that came to light after a newer one, and none from before the stretch', () => {
    const between = [full(1), full(2), full(5)]
    const told = changedIn(between, [full(2), full(3), full(5), full(6)], { firstId: 1, after: 5 })
    expect(told.map(({ id }) => id)).toEqual([3])
    expect(changedIn(between, [full(3), full(5)], { firstId: 3, after: 5 })).toEqual([])
  })

  it('knows nothing of any where the reading brings none of them', () => {
    expect([changes([]), changes([full(9)])]).toEqual([[], []])
  })
})

it('knows the newest id, 0 for an empty dialog', () => {
  expect([newestId(history(says(1), says(3))), newestId(history())]).toEqual([3, 0])
})
