import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import CannedResponses from '../../../../../src/features/operator/canned/CannedResponses.vue'
import { mostShown } from '../../../../../src/features/operator/canned/useResponseChoice'
import en from '../../../../../src/locales/en'
import { createEmulator } from '../../../../emulator/emulator'
import { provided } from '../../../ui/provided'
import { memoryStore } from '../operator'
import { fillList, lines, openDesk, settled, type Desk } from './desk'
import { eventually } from '../../../../eventually'

const say = en.cannedResponses
let panel: VueWrapper | undefined
let before: HTMLElement

afterEach(() => {
  panel?.unmount()
  document.body.replaceChildren()
})

/** The panel in a page where a text field had the focus. */
function show(desk: Desk) {
  before = document.body.appendChild(document.createElement('textarea'))
  before.focus()
  panel = mount(CannedResponses, { props: { canned: desk.canned }, global: provided(), attachTo: document.body })
  return panel
}

async function shown(options: Parameters<typeof openDesk>[0] = {}) {
  const desk = openDesk(options)
  const wrapper = show(desk)
  await settled(desk)
  await nextTick()
  return { desk, wrapper, ...parts(wrapper) }
}

function parts(wrapper: VueWrapper) {
  const field = () => wrapper.get('[role="combobox"]')
  const options = () => wrapper.findAll('[role="option"]').map(option => option.text())
  const chosen = () => wrapper.findAll('[aria-selected="true"]')
  const press = (key: string, more: object = {}) => field().trigger('keydown', { key, ...more })
  const inserted = () => (wrapper.emitted('insert') as [string][] | undefined)?.map(([text]) => text) ?? []
  return { field, options, chosen, press, inserted }
}

it('leaves what is typed on while the names are on their way behind the response', async () => {
  const desk = openDesk({ own: [{ id: 'o', name: 'Zebra', text: 'Dear {{contact.name}},' }] })
  desk.emulator.faults.add({ fault: 'slow', method: 'batch', ms: 60 })
  panel = mount(CannedResponses, { props: { canned: desk.canned, typed: '/zeb', query: 'zeb' }, global: provided(), attachTo: document.body })
  await settled(desk)
  await nextTick()
  ;(panel.vm as unknown as { press: (event: KeyboardEvent) => boolean }).press(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }))
  await panel.setProps({ query: 'zeb and thanks' })
  await eventually(() => expect(panel!.emitted('insert')).toBeDefined())
  expect((panel.emitted('insert') as [string][])[0]![0]).toMatch(/^Dear .*, and thanks$/)
})

it('that is left while the names are on their way inserts nothing, counts no use and leaves the focus where it is', async () => {
  const desk = openDesk({ own: [{ id: 'o', name: 'Zebra', text: 'Dear {{contact.name}},' }] })
  const { press } = parts(show(desk))
  await settled(desk)
  await nextTick()
  // Names that were read just now are not asked for again.
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
  desk.emulator.faults.add({ fault: 'slow', method: 'batch', ms: 60 })
  await press('Enter')
  panel!.unmount()
  const elsewhere = document.body.appendChild(document.createElement('input'))
  elsewhere.focus()
  await desk.canned.fillIn('{{contact.name}}')
  await new Promise(resolve => setTimeout(resolve))
  expect(document.activeElement).toBe(elsewhere)
  expect(desk.canned.used.value.size).toBe(0)
  vi.restoreAllMocks()
})

describe('the panel of canned responses', () => {
  it('is a search field with the list that it searches, and has the focus', async () => {
    const { wrapper, field } = await shown()
    expect(wrapper.get('[role="dialog"]').attributes('aria-label')).toBe('Canned responses')
    expect(document.activeElement).toBe(field().element)
    expect(field().attributes()).toMatchObject({ 'aria-label': say.search, 'aria-expanded': 'true', 'aria-autocomplete': 'list' })
    expect(wrapper.get('[role="listbox"]').attributes('id')).toBe(field().attributes('aria-controls'))
  })

  it('has each category as a named group, with where it comes from', async () => {
    const { wrapper } = await shown({ own: [{ id: 'o', name: 'Mine', text: 'x' }], company: [{ id: 'c', name: 'Ours', text: 'y' }] })
    const names = wrapper.findAll('[role="group"]').map(group => document.getElementById(group.attributes('aria-labelledby')!)!.textContent)
    expect(names).toEqual([say.group.own, say.group.company, 'GreetingOpen Channel', 'CommonOpen Channel', 'DeliveryOpen Channel', 'PaymentOpen Channel'])
  })

  it('shows one chosen option, which the search field names', async () => {
    const { field, chosen, press, options } = await shown()
    const move = async (key: string) => {
      await press(key)
      expect(chosen()).toHaveLength(1)
      expect(field().attributes('aria-activedescendant')).toBe(chosen()[0]!.attributes('id'))
      return options().indexOf(chosen()[0]!.text())
    }
    expect(await move('ArrowUp')).toBe(0)
    expect(await move('ArrowDown')).toBe(1)
    expect(await move('PageDown')).toBe(9)
    expect(await move('ArrowUp')).toBe(8)
    for (let at = 0; at < 9; at++) await press('PageDown')
    expect(await move('ArrowDown')).toBe(59)
  })

  it('narrows the list as one types, and chooses its first', async () => {
    const { field, options, chosen, press, wrapper } = await shown()
    await press('PageDown')
    await field().setValue('LIEFERUNG')
    expect(options()).toHaveLength(1)
    expect(chosen()[0]!.text()).toContain('Die Lieferung erfolgt')
    expect(wrapper.get('[role="status"]').text()).toBe('1 response')
    await field().setValue('no such answer')
    expect([options(), field().attributes('aria-activedescendant')]).toEqual([[], undefined])
    expect(wrapper.get('[role="status"]').text()).toBe(say.nothingFound('no such answer'))
  })

  it('inserts the chosen answer with its variables filled on Enter, and gives the focus back', async () => {
    const { press, inserted } = await shown()
    await press('Enter')
    await eventually(() => expect(inserted()).not.toHaveLength(0))
    expect(inserted()).toEqual(['Hello Anna, this is Ida. How can I help?'])
    expect(document.activeElement).toBe(before)
  })

  it('inserts an answer once, however often it is pressed', async () => {
    const { press, inserted } = await shown()
    await Promise.all([press('Enter'), press('Enter'), press('Enter')])
    await eventually(() => expect(inserted()).not.toHaveLength(0))
    await new Promise(resolve => setTimeout(resolve))
    expect(inserted()).toHaveLength(1)
  })

  it('inserts on a click', async () => {
    const { wrapper, inserted } = await shown()
    const option = wrapper.findAll('[role="option"]').find(one => one.text().startsWith('Good bye'))!
    await option.trigger('click')
    await eventually(() => expect(inserted()).not.toHaveLength(0))
    expect(inserted()).toEqual(['Have a nice day!'])
  })

  it('inserts nothing while a word is composed, and nothing where nothing is found', async () => {
    const { field, press, inserted } = await shown()
    await press('Enter', { isComposing: true })
    await press('Enter', { keyCode: 229 })
    await field().setValue('no such answer')
    await press('Enter')
    await new Promise(resolve => setTimeout(resolve))
    expect(inserted()).toEqual([])
  })

  it('closes on Esc from anywhere in it, keeps the key to itself and gives the focus back', async () => {
    const { wrapper, press } = await shown()
    const outside = vi.fn()
    document.body.addEventListener('keydown', outside)
    await press('Escape')
    await wrapper.get('[role="region"]').trigger('keydown', { key: 'Escape' })
    document.body.removeEventListener('keydown', outside)
    expect(wrapper.emitted('close')).toHaveLength(2)
    expect(outside).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(before)
  })

  it('inserts nothing once it was closed', async () => {
    const desk = openDesk()
    desk.emulator.faults.add({ fault: 'slow', method: 'batch', ms: 20 })
    const wrapper = show(desk)
    const { press, inserted } = parts(wrapper)
    await settled(desk)
    await nextTick()
    await press('Enter')
    wrapper.unmount()
    await desk.canned.fillIn('{{contact.name}}')
    expect(inserted()).toEqual([])
  })

  it('previews the chosen answer as it will be, and says what is still open', async () => {
    const { desk, wrapper, field } = await shown({ item: { type: 'deal', id: 314 } })
    await desk.canned.fillIn('{{contact.firstName}}')
    await field().setValue('Hello')
    const preview = wrapper.get('[role="region"]')
    expect(preview.text()).toBe('Hello {{contact.firstName}}, this is Ida. How can I help?')
    expect(preview.findAll('mark').map(mark => mark.text())).toEqual(['{{contact.firstName}}'])
    expect(wrapper.text()).toContain(say.unfilled('{{contact.firstName}}'))
  })

  it('shows hostile markup as the text it is, and inserts it as it is', async () => {
    const hostile = '<img src=x onerror=alert(1)>[URL=javascript:alert(1)]x[/URL]\n  {{constructor}} $& </textarea>'
    const { wrapper, press, inserted } = await shown({ lineId: lines.withoutList, own: [{ id: 'o', name: '<b>Name</b>', text: hostile }] })
    expect(wrapper.find('img, b, a').exists()).toBe(false)
    expect(wrapper.get('[role="region"]').element.textContent).toBe(hostile)
    expect(wrapper.get('[role="option"]').text()).toContain('<b>Name</b>')
    await press('Enter')
    await eventually(() => expect(inserted()).not.toHaveLength(0))
    expect(inserted()).toEqual([hostile])
  })

  it('says that it loads, with the templates there already', async () => {
    const wrapper = show(openDesk({ own: [{ id: 'o', name: 'Mine', text: 'x' }] }))
    await nextTick()
    expect(wrapper.get('[role="status"]').text()).toBe(say.loading)
    expect(parts(wrapper).options()).toEqual(['Minex'])
  })

  it('says in words that there are none', async () => {
    const { wrapper, options } = await shown({ lineId: lines.withoutList })
    expect(options()).toEqual([])
    expect(wrapper.text()).toContain('No canned responses available to you')
    expect(wrapper.text()).toContain(say.noneHint)
    expect(wrapper.find('[role="alert"]').exists()).toBe(false)
  })

  it('says that they could not be loaded, keeps the templates and tries again', async () => {
    const emulator = createEmulator()
    emulator.faults.add({ fault: 'refuse', method: 'lists.element.get', code: 'INTERNAL', times: 1 })
    const { desk, wrapper, options } = await shown({ emulator, own: [{ id: 'o', name: 'Mine', text: 'x' }] })
    const alert = wrapper.get('[role="alert"]')
    expect([alert.text().includes(say.failed(en.problem.refused)), options()]).toEqual([true, ['Minex']])
    expect(wrapper.text()).not.toContain(say.none)
    await alert.get('button').trigger('click')
    await settled(desk)
    await nextTick()
    expect([wrapper.find('[role="alert"]').exists(), options().length]).toEqual([false, 61])
  })

  it('shows another line’s answers when the chat changes under it', async () => {
    const { desk, wrapper, options } = await shown({ lineId: lines.withoutList })
    expect(options()).toEqual([])
    desk.lineId.value = lines.roofs
    await nextTick()
    await settled(desk)
    await nextTick()
    expect(options()).toHaveLength(60)
    expect(wrapper.text()).not.toContain(say.none)
  })

  it('keeps a long list short, says how many more there are, and finds them', async () => {
    const emulator = createEmulator()
    fillList(emulator, 260)
    const { wrapper, options, field } = await shown({ emulator })
    expect(options()).toHaveLength(mostShown)
    expect(wrapper.text()).toContain(say.more(160))
    await field().setValue('Answer 260')
    expect(options()).toEqual(['Answer 260Text 260'])
  })
})

describe('the panel over a box that keeps the focus', () => {
  async function typed(text: string, options: Parameters<typeof openDesk>[0] = {}) {
    const desk = openDesk(options)
    before = document.body.appendChild(document.createElement('textarea'))
    before.focus()
    const props = { canned: desk.canned, typed: text, query: text.slice(1) }
    const wrapper = mount(CannedResponses, { props, global: provided(), attachTo: document.body })
    panel = wrapper
    const press = (key: string, more: KeyboardEventInit = {}) => wrapper.vm.press(new KeyboardEvent('keydown', { key, ...more }))
    const inserted = () => (wrapper.emitted('insert') as [string][] | undefined)?.map(([inserted]) => inserted) ?? []
    const pointedAt = () => (wrapper.emitted('point') as [string, string | undefined][]).at(-1)!
    const ready = () => settled(desk).then(() => nextTick())
    return { desk, wrapper, press, inserted, pointedAt, ready }
  }

  it('has no field of its own, and names the chosen option for the box', async () => {
    const { wrapper, pointedAt, press, ready } = await typed('/lieferung')
    await ready()
    expect(wrapper.find('[role="combobox"]').exists()).toBe(false)
    expect(document.activeElement).toBe(before)
    expect(wrapper.findAll('[role="option"]')).toHaveLength(1)
    expect(pointedAt()).toEqual([wrapper.get('[role="listbox"]').attributes('id'), wrapper.get('[aria-selected="true"]').attributes('id')])
    await wrapper.setProps({ typed: '/', query: '' })
    expect([press('ArrowDown'), wrapper.findAll('[role="option"]').findIndex(one => one.attributes('aria-selected') === 'true')]).toEqual([true, 0])
    await nextTick()
    expect(pointedAt()[1]).toMatch(/-1$/)
  })

  it('inserts on Enter, also with Ctrl: what is looked for is never sent', async () => {
    for (const more of [{}, { ctrlKey: true }, { metaKey: true }]) {
      const { press, inserted, ready } = await typed('/lieferung')
      await ready()
      expect(press('Enter', more)).toBe(true)
      await eventually(() => expect(inserted()).not.toHaveLength(0))
      panel?.unmount()
    }
  })

  it('keeps Enter while the list is on its way, and leaves it to the text where nothing is found', async () => {
    const { press, inserted, ready } = await typed('/start')
    expect(press('Enter', { ctrlKey: true })).toBe(true)
    await ready()
    expect([press('Enter', { ctrlKey: true }), press('Enter'), press('ArrowDown')]).toEqual([false, false, false])
    expect(inserted()).toEqual([])
  })

  it('leaves keys to the text and to the desk that are not the list’s', async () => {
    const { press, ready } = await typed('/')
    await ready()
    const others = [press('a'), press('ArrowLeft'), press('Enter', { shiftKey: true }), press('ArrowDown', { altKey: true })]
    expect([...others, press('Enter', { isComposing: true })]).toEqual([false, false, false, false, false])
  })

  it('has on top what one used last, also on the next card', async () => {
    const local = memoryStore()
    const { press, inserted, ready } = await typed('/lieferung', { local })
    await ready()
    press('Enter')
    await eventually(() => expect(inserted()).not.toHaveLength(0))
    panel?.unmount()
    const next = await typed('/', { local })
    await next.ready()
    expect(next.wrapper.get('[role="group"]').text()).toContain(say.group.used)
    expect(next.wrapper.get('[aria-selected="true"]').text()).toContain('Die Lieferung erfolgt')
    expect(local.keys()).toEqual(['relay.canned.m.7'])
    expect(local.get('relay.canned.m.7')).toMatch(/^\{"v":1,"used":\{"portal-\d+":\d+\}\}$/)
  })
})
