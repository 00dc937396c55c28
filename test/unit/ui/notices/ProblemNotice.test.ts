import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import en from '../../../../src/locales/en'
import { textsKey } from '../../../../src/locales/texts'
import ProblemNotice from '../../../../src/ui/notices/ProblemNotice.vue'

const problem = { kind: 'refused', method: 'im.message.share', code: 'PARAMS_ERROR', description: '<b>Wrong</b> type' } as const

function notice(props: { problem?: typeof problem, text?: string, isFlat?: boolean }) {
  return mount(ProblemNotice, {
    props, global: { provide: { [textsKey as symbol]: { say: en, locale: 'en', direction: 'ltr', load: () => Promise.resolve() } } }
  })
}

describe('a problem notice', () => {
  it('is an alert with a sentence to act on', () => {
    const element = notice({ problem }).get('[role="alert"]')
    expect(element.text()).toContain(en.problem.refused)
    expect(element.text()).not.toContain('PARAMS_ERROR')
  })

  it('shows the portal\'s own words behind "Details", as plain text', async () => {
    const wrapper = notice({ problem })
    const details = wrapper.get('button')
    expect(details.attributes('aria-expanded')).toBe('false')
    await details.trigger('click')
    expect(details.attributes('aria-expanded')).toBe('true')
    expect(wrapper.text()).toContain('im.message.share · PARAMS_ERROR · <b>Wrong</b> type')
    expect(wrapper.find('b').exists()).toBe(false)
  })

  it('has no "Details" where the portal said nothing', () => {
    const wrapper = notice({ text: 'Reload the page.' })
    expect(wrapper.text()).toBe('Reload the page.')
    expect(wrapper.find('button').exists()).toBe(false)
  })

  it('is as wide as there is room beside its margins, and a line of its own where it stands in a box', () => {
    const looks = (isFlat: boolean) => notice({ problem, isFlat }).get('[role="alert"]').classes()
    expect(looks(false)).toEqual(expect.arrayContaining(['self-stretch', 'w-auto!']))
    expect(looks(true)).not.toContain('w-auto!')
  })
})
