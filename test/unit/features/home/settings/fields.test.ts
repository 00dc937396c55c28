import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import BotEditor from '../../../../../src/features/home/settings/BotEditor.vue'
import WaitFields from '../../../../../src/features/home/settings/WaitFields.vue'
import { numberIn, shownIn } from '../../../../../src/features/home/settings/number-field'
import en from '../../../../../src/locales/en'
import { textsKey } from '../../../../../src/locales/texts'

const provide = { [textsKey as symbol]: { say: en, locale: 'en', direction: 'ltr', load: () => Promise.resolve() } }

it.each([['', Number.NaN, ''], [null, Number.NaN, ''], ['0', 0, 0], [7, 7, 7]])('a number field that holds %j keeps it as it was typed', (typed, held, shown) => {
  expect([numberIn(typed), shownIn(numberIn(typed))]).toEqual([held, shown])
})

describe('the minutes of waiting', () => {
  const marked = (amber: number, red: number) =>
    mount(WaitFields, { props: { modelValue: { amber, red } }, global: { provide } }).findAll('input').map(field => field.attributes('aria-invalid') === 'true')

  it.each([[5, 15, [false, false]], [5, 0, [false, true]], [Number.NaN, 15, [true, false]], [20, 15, [true, true]]])(
    'of %d and %d mark the field that is wrong', (amber, red, expected) => expect(marked(amber, red)).toEqual(expected))

  it('stay empty where a field was emptied, and 0 where that was typed', async () => {
    const fields = mount(WaitFields, { props: {
      'modelValue': { amber: 5, red: 15 },
      'onUpdate:modelValue': (modelValue?: { amber: number, red: number }) => void fields.setProps({ modelValue: modelValue! })
    }, global: { provide } })
    for (const typed of ['', '0', '7']) {
      await fields.find('input').setValue(typed)
      await nextTick()
      expect(fields.find('input').element.value).toBe(typed)
    }
  })
})

describe('bots', () => {
  function opened() {
    const editor = mount(BotEditor, { attachTo: document.body, global: { provide }, props: {
      'modelValue': [], 'onUpdate:modelValue': (modelValue?: { id: number, name: string }[]) => void editor.setProps({ modelValue: modelValue! })
    } })
    return { editor, add: () => editor.findAll('button').at(-1)!.trigger('click'), says: () => editor.text().includes(en.settings.botWrong) }
  }

  it('are not complained about before the row was left, and the new row has the focus', async () => {
    const { editor, add, says } = opened()
    await add()
    await nextTick()
    const [id, name] = editor.findAll('input')
    expect([document.activeElement === id!.element, says()]).toEqual([true, false])
    name!.element.focus()
    await nextTick()
    expect(says()).toBe(false)
    name!.element.blur()
    await nextTick()
    expect([says(), id!.attributes('aria-invalid'), name!.attributes('aria-invalid')]).toEqual([true, 'true', 'true'])
    editor.unmount()
  })

  it('keep their rows apart when one before them is removed', async () => {
    const { editor, add, says } = opened()
    await add()
    await nextTick()
    editor.findAll('input')[0]!.element.blur()
    await add()
    await nextTick()
    await editor.findAll('input')[2]!.setValue('31')
    await editor.findAll('input')[3]!.setValue('Relay Bot')
    expect(says()).toBe(true)
    await editor.findAll('button')[0]!.trigger('click')
    await nextTick()
    expect([editor.findAll('input').map(({ element }) => element.value), says()]).toEqual([['31', 'Relay Bot'], false])
    editor.unmount()
  })
})
