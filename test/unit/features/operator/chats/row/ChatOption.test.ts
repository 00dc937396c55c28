import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../../../../src/domain/messages/message'
import type { CrmChat } from '../../../../../../src/domain/open-lines/crm-chat'
import ChatOption from '../../../../../../src/features/operator/chats/row/ChatOption.vue'
import { fakePortal, provided } from '../../../../ui/provided'

function option(last: Partial<Message>, more: object = {}) {
  const message: Message = {
    id: 5, authorId: 652, date: new Date(Date.now() - 12 * 60_000), text: '', files: [], attachments: [], deleted: false, system: false,
    unread: false, notice: { cssClass: '', chatId: 0 }, ...last
  }
  const chat: CrmChat = {
    id: 915, item: { type: 'deal', id: 311 }, connectorId: 'telegrambot', channel: 'Telegram', state: 'open', dialog: undefined, member: true,
    customer: 'Carla', last: message, said: message, saidBy: undefined,
    awaitsAnswer: true, unanswered: [{ id: 5, date: message.date }], owner: undefined, others: []
  }
  const props = { chat, userId: 7, isChosen: false, isMarked: false, isForeign: false, waitMinutes: { amber: 5, red: 15 }, ...more }
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
    expect(text).toContain('waiting for 12 min')
  })

  it('is not cut a second time', () => {
    expect(option({ text: 'x'.repeat(130) }).text()).toContain(`${'x'.repeat(119)}…`)
  })

  it.each([[12, 'amber'], [2, 'fresh'], [60, 'red']])('marks a wait of %i minutes: %s', (minutes, level) => {
    const shown = option({ date: new Date(Date.now() - minutes * 60_000) })
    expect(shown.get('[data-level]').attributes('data-level')).toBe(level)
  })

  it('does not wait where no answer is needed', () => {
    expect(option({ text: 'Thanks' }, { noAnswerUpTo: 5 }).text()).not.toContain('waiting')
  })

  it('says before all else that something did not go out, or may not have', () => {
    const refused = { authorId: 7, delivery: { state: 'refused' } } as Partial<Message>
    expect([option(refused), option(refused, { stopped: 'not-sent' }), option({}, { stopped: 'unconfirmed' })].map(row => row.text())).toEqual([
      expect.stringContaining('Not delivered'), expect.stringMatching(/Not sent(?!.*Not delivered)/s), expect.stringContaining('Not confirmed')
    ])
  })

  it('names customer, channel and state, whichever of them is seen', () => {
    for (const isOneCustomer of [true, false]) expect(option({}, { isOneCustomer }).text()).toMatch(/Carla.*Telegram.*open/)
    expect(option({}, { isOneCustomer: true }).get('.font-semibold').text()).toBe('Telegram')
  })
})
