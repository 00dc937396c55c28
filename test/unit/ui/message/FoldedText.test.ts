import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import FoldedText from '../../../../src/ui/message/FoldedText.vue'
import { provided } from '../provided'

/** The page has no layout here, so the test says how high things are and when that changes. */
let contentHeight = 0
let tellResized: () => void = () => undefined

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class {
    constructor(tell: () => void) { tellResized = tell }
    observe() {}
    disconnect() {}
  })
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(160)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(() => contentHeight)
})
afterEach(() => vi.unstubAllGlobals())

async function folded(height: number) {
  contentHeight = height
  const wrapper = mount(FoldedText, { slots: { default: '<p>text</p>' }, global: provided() })
  tellResized()
  await nextTick()
  return wrapper
}

describe('a long text', () => {
  it('is folded, and unfolds and folds at a press', async () => {
    const wrapper = await folded(500)
    const button = wrapper.get('button')
    expect(button.text()).toBe('Show more')
    expect(button.attributes('aria-expanded')).toBe('false')
    expect(wrapper.find(`#${button.attributes('aria-controls')}`).classes()).toContain('overflow-hidden')

    await button.trigger('click')
    expect(button.text()).toBe('Show less')
    expect(button.attributes('aria-expanded')).toBe('true')
    expect(wrapper.find(`#${button.attributes('aria-controls')}`).classes()).not.toContain('overflow-hidden')

    await button.trigger('click')
    expect(button.attributes('aria-expanded')).toBe('false')
  })

  it('unfolds when the keyboard goes into the folded part', async () => {
    const wrapper = await folded(500)
    const box = wrapper.get('[id]')
    box.element.scrollTop = 40
    await box.trigger('scroll')
    expect(wrapper.get('button').attributes('aria-expanded')).toBe('true')
    expect(box.element.scrollTop).toBe(0)
  })
})

describe('a short text', () => {
  it('has no button', async () => {
    expect((await folded(160)).find('button').exists()).toBe(false)
  })
})
