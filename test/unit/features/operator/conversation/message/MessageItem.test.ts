import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import type { DeliveryNote } from '../../../../../../src/domain/messages/message'
import type { ShownMessage } from '../../../../../../src/domain/open-lines/conversation'
import type { Sending } from '../../../../../../src/domain/sending/sending'
import MessageItem from '../../../../../../src/features/operator/conversation/message/MessageItem.vue'
import PersonAvatar from '../../../../../../src/ui/message/PersonAvatar.vue'
import { provided } from '../../../../ui/provided'

afterEach(() => { vi.restoreAllMocks() })

const row = (id: number): ShownMessage => ({
  kind: 'message', key: `m${id}`, author: undefined, attachments: [], side: 'customer', opensGroup: true, isNamed: true, day: undefined, isFirstUnread: false,
  isTwice: false, sending: undefined,
  message: {
    id, authorId: 652, date: new Date(2026, 8, 2, 10, id % 60), text: `text ${id}`, files: [], attachments: [], deleted: false, system: false,
    unread: false, notice: { cssClass: '', chatId: 0 }
  }
})

it('rows that come into sight make no formats of their own: that was a third of the time of a jump', () => {
  const show = (id: number) => mount(MessageItem, { props: { row: row(id), people: new Map() }, global: provided() })
  expect(show(1).get('time').text()).toMatch(/10:01/)
  const made = vi.spyOn(Intl, 'DateTimeFormat')
  for (let id = 2; id < 30; id++) show(id)
  expect(made).not.toHaveBeenCalled()
})

it('says of a message that it was edited, and no more once it is deleted', () => {
  const isMarked = (more: Partial<ShownMessage['message']>) => {
    const props = { row: { ...row(1), message: { ...row(1).message, ...more } }, people: new Map() }
    return mount(MessageItem, { props, global: provided() }).text().includes('edited')
  }
  expect([isMarked({}), isMarked({ edited: true }), isMarked({ edited: true, deleted: true })]).toEqual([false, true, false])
})

it('shows what it is given only where it belongs: the state of a sending below, actions beside what can be read', () => {
  const slots = { status: '<p>state</p>', actions: '<p>actions</p>' }
  const show = (news: Partial<ShownMessage>) =>
    mount(MessageItem, { props: { row: { ...row(1), ...news }, people: new Map() }, slots, global: provided() }).text()
  const sending = { id: 's1' } as Sending
  expect(show({})).not.toContain('state')
  expect(show({})).toContain('actions')
  expect(show({ sending })).toContain('state')
  expect(show({ message: { ...row(1).message, deleted: true } })).not.toContain('actions')
  expect(show({ side: 'portal' })).not.toContain('actions')
})

const ida = { id: 7, name: 'Ida Brandt', avatar: '', kind: 'employee', active: true } as const
const shown = (news: Partial<ShownMessage>) =>
  mount(MessageItem, { props: { row: { ...row(1), ...news }, people: new Map() }, global: provided() })

it('shows a picture beside the first message of a group only, leaves out one\'s own and the name where two write, and tells screen readers the author all the same', () => {
  const look = (news: Partial<ShownMessage>) => {
    const item = shown({ author: ida, ...news })
    const name = item.findAll('p').find(line => line.text() === 'Ida Brandt')!
    return [item.findComponent(PersonAvatar).exists(), name.classes('sr-only'), item.attributes('aria-label')]
  }
  const label = expect.stringMatching(/^Ida Brandt, /) as string
  expect(look({ side: 'company', isNamed: false })).toEqual([false, true, label])
  expect(look({ side: 'company' })).toEqual([true, false, label])
  expect(look({ side: 'company', opensGroup: false })).toEqual([false, true, label])
  expect(look({ side: 'customer', isNamed: false })).toEqual([true, true, label])
})

it('says that a message was sent by a tick, and in words to screen readers; one under way in words', () => {
  const sent = shown({ side: 'company', sending: { id: 's1', state: 'sent', messageId: 5 } as Sending })
  expect(sent.text()).toContain('Sent in Bitrix24')
  expect(sent.findAll('.sr-only').some(words => words.text() === 'Sent in Bitrix24')).toBe(true)
  expect(sent.find('[title*="Message 5"] svg').exists()).toBe(true)
  const way = shown({ side: 'company', sending: { id: 's1', state: 'writing' } as Sending })
  expect([way.text().includes('Sending'), way.text().includes('Sent')]).toEqual([true, false])
})

it('marks what only colleagues read', () => {
  const note = shown({ side: 'company', message: { ...row(1).message, internal: true } })
  expect(note.attributes('aria-label')).toMatch(/Only for colleagues$/)
  expect(note.find('[title="Only for colleagues"] svg').exists()).toBe(true)
  expect(shown({ side: 'company' }).text()).not.toContain('Only for colleagues')
})

it('says of an answer what its channel told, and nothing where it told nothing', () => {
  const told = (delivery?: DeliveryNote, news: Partial<ShownMessage> = {}) => mount(MessageItem, {
    props: { row: { ...row(1), side: 'company', message: { ...row(1).message, ...delivery ? { delivery } : {} }, ...news }, people: new Map(), channel: 'WhatsApp' },
    slots: { refused: '<p>Not delivered</p>' }, global: provided()
  }).text()
  expect(told({ state: 'sending', since: new Date() })).toContain('Sending to WhatsApp')
  expect(told({ state: 'sending', since: new Date(2026, 8, 2, 10, 30) })).toMatch(/Sending to WhatsApp since 10:30/)
  expect(told({ state: 'taken' })).toContain('Delivered')
  expect(told({ state: 'refused' })).toContain('Not delivered')
  const sent = { id: 's1', state: 'sent', messageId: 1 } as Sending
  expect(told(undefined, { sending: sent })).toMatch(/Sent/)
  expect(told({ state: 'taken' }, { sending: sent })).toMatch(/Sent in Bitrix24, Delivered/)
  expect(told({ state: 'sending' }, { sending: sent })).toMatch(/Sending to WhatsApp.*Sent in Bitrix24/)
  expect(told({ state: 'refused' }, { sending: sent })).not.toMatch(/Sent/)
  expect(told()).not.toMatch(/Sent|Deliver|Sending/)
  expect(told({ state: 'taken' }, { side: 'customer' })).not.toContain('Delivered')
})
