import { describe, expect, it } from 'vitest'
import { merged, newestId } from '../../../../src/domain/messages/history'
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

it('knows the newest id, 0 for an empty dialog', () => {
  expect([newestId(history(says(1), says(3))), newestId(history())]).toEqual([3, 0])
})
