import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { readSettings } from '../../../../../src/domain/settings/read-settings'
import OwnFields from '../../../../../src/features/home/settings/OwnFields.vue'
import en from '../../../../../src/locales/en'
import { textsKey } from '../../../../../src/locales/texts'

it.each(['ltr', 'rtl'] as const)('has choices that are read as the page is: %s', (direction) => {
  const { own } = readSettings({ app: undefined, user: undefined })
  const provide = { [textsKey as symbol]: { say: en, locale: 'en', direction, load: () => Promise.resolve() } }
  const groups = mount(OwnFields, { props: { modelValue: own }, global: { provide } }).findAll('[role=radiogroup]')
  expect(groups.map(group => group.attributes('dir'))).toEqual(Array(4).fill(direction))
})
