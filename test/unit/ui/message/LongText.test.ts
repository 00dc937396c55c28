import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import LongText from '../../../../src/ui/message/LongText.vue'
import { provided } from '../provided'

const long = `${'Lorem ipsum '.repeat(800)}The end.`

function shown(text: string, isWanted = false) {
  return mount(LongText, { props: { text, isWanted }, global: provided() })
}

it('shows the beginning of a long text, and all of it at a press', async () => {
  const wrapper = shown(long)
  expect(wrapper.text().length).toBeLessThan(5100)
  expect(wrapper.text()).toMatch(/^Lorem ipsum .*\w…Show more$/)
  const button = wrapper.get('button')
  expect([button.text(), button.attributes('aria-expanded')]).toEqual(['Show more', 'false'])
  await button.trigger('click')
  expect(wrapper.text()).toContain('The end.')
  expect([button.text(), button.attributes('aria-expanded')]).toEqual(['Show less', 'true'])
  await button.trigger('click')
  expect(wrapper.text()).not.toContain('The end.')
})

it('shows all of one that is looked for, also when that begins later', async () => {
  expect(shown(long, true).text()).toContain('The end.')
  const wrapper = shown(long)
  await wrapper.setProps({ isWanted: true })
  expect(wrapper.text()).toContain('The end.')
})

it('has no button where nearly all would show anyway', () => {
  expect(shown('x'.repeat(5500)).find('button').exists()).toBe(false)
})
