import { describe, expect, it } from 'vitest'
import type { Message } from '../../../../../../src/domain/messages/message'
import { quoteLine } from '../../../../../../src/features/operator/conversation/message/quote-line'
import en from '../../../../../../src/locales/en'

function message(id: number, fields: Partial<Message> = {}): Message {
  return {
    id, authorId: 652, date: undefined, text: '', files: [], attachments: [], deleted: false, system: false, unread: false,
    notice: { cssClass: '', chatId: 0 }, ...fields
  }
}

const file = { id: 88, name: 'roof.jpg', type: 'image' as const, size: 1, url: '' }
const notLoaded = en.operator.conversation.quoteNotLoaded
const quote = (answered?: Message) => quoteLine(message(9), {
  replies: new Map([[9, 5]]), messages: new Map(answered ? [[5, answered]] : []), people: new Map(), words: en.message, locale: 'en', notLoaded
})

describe('the quote of a reply', () => {
  it.each<[string, Message | undefined, string]>([
    ['a text', message(5, { text: '[b]Roof[/b] on Friday?' }), 'Roof on Friday?'],
    ['a picture', message(5, { files: [file] }), 'Photo'],
    ['what has no text', message(5), 'Message without text'],
    ['what was deleted', message(5, { text: 'x', deleted: true }), 'This message was deleted.'],
    ['what is not loaded', undefined, notLoaded]
  ])('says what it answers: %s', (_what, answered, words) => expect(quote(answered)).toBe(words))

  it('is none where nothing is answered', () => {
    const known = { replies: new Map<number, number>(), messages: new Map(), people: new Map(), words: en.message, locale: 'en', notLoaded }
    expect(quoteLine(message(9), known)).toBe('')
  })
})
