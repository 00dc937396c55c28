import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CrmChat } from '../../../../../src/domain/open-lines/crm-chat'
import ChatList from '../../../../../src/features/operator/chats/list/ChatList.vue'
import { fakePortal, provided } from '../../../ui/provided'

const chat = (id: number, more: Partial<CrmChat> = {}): CrmChat => ({
  id, item: { type: 'deal', id: 311 }, connectorId: 'telegrambot', channel: `Line ${id}`, state: 'open', dialog: undefined, member: true,
  customer: 'Carla', last: undefined, said: undefined, saidBy: undefined, awaitsAnswer: false, unanswered: [], owner: undefined, others: [], ...more
})

function list() {
  return mount(ChatList, {
    props: {
      chats: [chat(1), chat(2), chat(3, { state: 'closed' })], chosenId: 1, userId: 7, crmItem: { type: 'deal' as const, id: 311 },
      sections: [{ group: 'yours' as const, ids: [2, 1] }, { group: 'closed' as const, ids: [3] }],
      noAnswer: new Map(), waitMinutes: { amber: 5, red: 15 }
    },
    global: provided(fakePortal()), attachTo: document.body
  })
}

it('has an option per chat in groups, in their order', () => {
  const shown = list()
  expect(shown.findAll('[role=group]').map(group => group.attributes('aria-label'))).toEqual(['Yours', 'Closed'])
  expect(shown.findAll('[role=option]').map(option => /Line \d/.exec(option.text())?.[0])).toEqual(['Line 2', 'Line 1', 'Line 3'])
})

type List = ReturnType<typeof list>
const key = (shown: List, name: string, more = {}) => shown.get('[role=listbox]').trigger('keydown', { key: name, ...more })
const marked = (shown: List) => {
  const chosen = shown.get('[aria-selected=true]')
  expect(shown.get('[role=listbox]').attributes('aria-activedescendant')).toBe(chosen.attributes('id'))
  return /Line \d/.exec(chosen.text())?.[0]
}

describe('walking with the keys', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('marks a row with each press, in the order of the list, and chooses where the keys rest; a click or Enter opens', async () => {
    const shown = list()
    await key(shown, 'Home')
    expect([marked(shown), shown.emitted('choose')]).toEqual(['Line 2', undefined])
    await key(shown, 'End')
    expect([marked(shown), shown.emitted('choose')]).toEqual(['Line 3', undefined])
    await key(shown, 'ArrowUp')
    await key(shown, 'ArrowUp')
    vi.advanceTimersByTime(200)
    expect([shown.emitted('choose'), shown.emitted('open')]).toEqual([[[2]], undefined])
    await shown.setProps({ chosenId: 2 })
    await key(shown, 'Enter')
    await shown.findAll('[role=option]')[2]!.trigger('click')
    expect([shown.emitted('choose'), shown.emitted('open')?.length]).toEqual([[[2], [3]], 2])
  })

  it.each([
    ['another key', (shown: List) => key(shown, 'ArrowDown', { altKey: true })],
    ['Tab', (shown: List) => key(shown, 'Tab')],
    ['the focus elsewhere', (shown: List) => shown.get('[role=listbox]').trigger('blur')]
  ])('chooses before %s does anything, so that nothing goes to the chat of before', async (_name, act) => {
    const shown = list()
    await key(shown, 'ArrowUp')
    await act(shown)
    expect([shown.emitted('choose'), shown.emitted('open')]).toEqual([[[2]], undefined])
    vi.advanceTimersByTime(500)
    expect(shown.emitted('choose')).toHaveLength(1)
  })

  it('gives the focus to the new chat’s box, where it went into what is gone with the chat of before', async () => {
    const shown = list()
    const box = document.body.appendChild(document.createElement('textarea'))
    await key(shown, 'ArrowUp')
    await shown.get('[role=listbox]').trigger('blur', { relatedTarget: box })
    box.remove()
    await nextTick()
    expect(shown.emitted('open')).toHaveLength(1)
  })

  it('chooses no chat that left the list, nor after one was chosen in another way', async () => {
    const shown = list()
    await key(shown, 'End')
    await shown.setProps({ chats: [chat(1), chat(2)], sections: [{ group: 'yours' as const, ids: [2, 1] }] })
    vi.advanceTimersByTime(500)
    await key(shown, 'ArrowUp')
    await shown.setProps({ chosenId: 0 })
    vi.advanceTimersByTime(500)
    expect(shown.emitted('choose')).toBeUndefined()
  })
})

it('says when somebody points at it, and when not any more; a pointer that rests where it comes up does not', async () => {
  const shown = list()
  await shown.get('[role=listbox]').trigger('pointerenter')
  expect(shown.emitted('hold')).toBeUndefined()
  await shown.get('[role=listbox]').trigger('pointermove')
  await shown.get('[role=listbox]').trigger('pointerleave')
  expect(shown.emitted('hold')).toEqual([[true], [false]])
})

it('measures its rows only when one changes its place, which then slides', async () => {
  const shown = list()
  const measured = vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (this: HTMLElement) {
    return 40 * [...document.querySelectorAll('[role=option]')].indexOf(this)
  })
  const slides = vi.fn()
  Object.assign(HTMLElement.prototype, { animate: slides })
  await shown.setProps({ chats: [chat(1, { customer: 'Cora' }), chat(2), chat(3, { state: 'closed' })] })
  expect(shown.text()).toContain('Cora')
  expect(measured).not.toHaveBeenCalled()
  await shown.setProps({ sections: [{ group: 'yours' as const, ids: [1, 2] }, { group: 'closed' as const, ids: [3] }] })
  expect(slides).toHaveBeenCalledTimes(2)
  Reflect.deleteProperty(HTMLElement.prototype, 'animate')
  vi.restoreAllMocks()
})
