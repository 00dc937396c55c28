import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import type { ShownMessage } from '../../../../../src/domain/open-lines/conversation'
import type { Sending } from '../../../../../src/domain/sending/sending'
import MessageItem from '../../../../../src/features/operator/conversation/MessageItem.vue'
import { provided } from '../../../ui/provided'

afterEach(() => { vi.restoreAllMocks() })

const row = (id: number): ShownMessage => ({
  kind: 'message', key: `m${id}`, author: undefined, attachments: [], side: 'customer', opensGroup: true, day: undefined, isFirstUnread: false,
  sending: undefined,
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
