import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../../../src/domain/messages/message'
import type { CrmChat } from '../../../../../src/domain/open-lines/chat-list'
import ChatOption from '../../../../../src/features/operator/chats/ChatOption.vue'
import { fakePortal, provided } from '../../../ui/provided'

function option(last: Partial<Message>) {
  const message: Message = {
    id: 5, authorId: 652, date: new Date(), text: '', files: [], attachments: [], deleted: false, system: false,
    unread: false, notice: { cssClass: '', chatId: 0 }, ...last
  }
  const chat: CrmChat = {
    id: 915, item: { type: 'deal', id: 311 }, connectorId: 'telegrambot', channel: 'Telegram', state: 'open', dialog: undefined, member: true,
    customer: 'Carla', last: message, lastAuthor: undefined, awaitsAnswer: true, owner: undefined, others: []
  }
  const props = { chat, userId: 7, isChosen: false, isMarked: false, isForeign: false }
  return mount(ChatOption, { props, global: provided(fakePortal()) })
}

describe('a chat of the list', () => {
  it.each<[string, Partial<Message>, string]>([
    ['an attachment alone', { attachments: [{ type: 'grid', rows: [{ name: 'Total', value: '480 EUR', url: '', display: 'row' }] }] }, 'Total: 480 EUR'],
    ['a file by its code', { text: '[disk=88]' }, 'File #88'],
    ['a picture by its code', { text: '[img size=small]https://a.example/p.png [/img]' }, 'Image'],
    ['a file', { files: [{ id: 1, name: 'offer.pdf', type: 'file', size: 1, url: '' }] }, 'offer.pdf'],
    ['a sticker', {}, 'Message without text'],
    ['a letter that nobody sees', { text: '\u3164' }, 'Message without text']
  ])('has a word for %s, and says that the customer waits', (_what, last, words) => {
    const text = option(last).text()
    expect(text).toContain(words)
    expect(text).toContain('New message')
  })

  it('is not cut a second time', () => {
    expect(option({ text: 'x'.repeat(130) }).text()).toContain(`${'x'.repeat(119)}…`)
  })
})
