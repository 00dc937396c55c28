import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { expect, it, vi } from 'vitest'
import { templateLimits } from '../../../../../src/domain/settings/settings-lists'
import TemplateEditor from '../../../../../src/features/home/settings/TemplateEditor.vue'
import en from '../../../../../src/locales/en'
import { textsKey } from '../../../../../src/locales/texts'

const provide = { [textsKey as symbol]: { say: en, locale: 'en', direction: 'ltr', load: () => Promise.resolve() } }

function opened(count: number) {
  const modelValue = Array.from({ length: count }, (_, at) => ({ id: `t${at}`, name: `Name ${at}`, text: 'Hello' }))
  const editor = mount(TemplateEditor, { attachTo: document.body, global: { provide }, props: {
    'legend': 'Templates', modelValue, 'onUpdate:modelValue': (now?: typeof modelValue) => void editor.setProps({ modelValue: now! })
  } })
  return { editor, rows: () => editor.findAll('textarea').length }
}

it('draws a long list of templates piece by piece, so that the page does not stand still', async () => {
  const { editor, rows } = opened(templateLimits.count)
  expect(rows()).toBe(20)
  await vi.waitFor(() => expect(rows()).toBe(templateLimits.count), 20_000)
  editor.unmount()
})

it('has the field of a new template at once, also while others are still to be drawn', async () => {
  const { editor, rows } = opened(templateLimits.count - 1)
  await editor.findAll('button').at(-1)!.trigger('click')
  await nextTick()
  await nextTick()
  expect([rows(), document.activeElement === editor.findAll('input').at(-1)!.element]).toEqual([templateLimits.count, true])
  editor.unmount()
})
