import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { useLogKeys } from '../../../../../src/features/operator/conversation/useLogKeys'

const mounted: VueWrapper[] = []
afterEach(() => mounted.splice(0).forEach(wrapper => wrapper.unmount()))

/** Three messages; the second holds a link, an action, and a field. */
function open() {
  const [older, type] = [vi.fn(), vi.fn()]
  const second = [h('a', { href: 'https://a.example' }, 'a'), h('input'), h('div', { 'data-actions': '' }, [h('button', 'Share')])]
  const Log = defineComponent({
    setup() {
      const box = ref<HTMLElement | null>(null)
      useLogKeys({ box, count: () => 3, show: () => Promise.resolve(), older, type })
      return () => h('div', { ref: box, tabindex: 0, id: 'log' }, [0, 1, 2].map(index =>
        h('div', { 'data-index': index }, [h('article', { tabindex: -1, id: `m${index}` }, index === 1 ? second : [])])))
    }
  })
  mounted.push(mount(Log, { attachTo: document.body }))
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)!
  /** Says what has the focus then, and whether the key was taken. */
  async function press(key: string, init: KeyboardEventInit = {}) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
    document.activeElement!.dispatchEvent(event)
    await Promise.resolve()
    await Promise.resolve()
    const { id, tagName } = document.activeElement!
    return [id || tagName.toLowerCase(), event.defaultPrevented]
  }
  return { find, press, older, type }
}

describe('keys of the log', () => {
  it('go from message to message', async () => {
    const { find, press, older } = open()
    find('#log').focus()
    expect(await press('ArrowUp')).toEqual(['m2', true])
    expect(await press('ArrowUp')).toEqual(['m1', true])
    expect(await press('Home')).toEqual(['m0', true])
    expect(older).not.toHaveBeenCalled()
    expect(await press('ArrowUp')).toEqual(['m0', true])
    expect(older).toHaveBeenCalledOnce()
    expect(await press('End')).toEqual(['m2', true])
    expect(await press('ArrowDown')).toEqual(['m2', true])
  })

  it('count on where rows take a while to come: each of two quick presses is a step', async () => {
    const { find, press } = open()
    find('#m2').focus()
    await Promise.all([press('ArrowUp'), press('ArrowUp')])
    expect(await press('Tab')).toEqual(['m0', false])
    await Promise.all([press('Home'), press('End'), press('ArrowUp')])
    expect(await press('Tab')).toEqual(['m1', false])
  })

  it('go into a message and out again', async () => {
    const { find, press } = open()
    find('#m1').focus()
    expect(await press('Enter')).toEqual(['a', true])
    expect(await press('Enter')).toEqual(['a', false])
    expect(await press('ArrowRight')).toEqual(['button', true])
    expect(await press('ArrowRight')).toEqual(['a', true])
    expect(await press('ArrowLeft')).toEqual(['button', true])
    expect(await press('Escape')).toEqual(['m1', true])
    expect(await press('Escape')).toEqual(['m1', false])
    expect(await press('ContextMenu')).toEqual(['button', true])
    expect(await press('ArrowDown')).toEqual(['m2', true])
    expect(await press('F10', { shiftKey: true })).toEqual(['m2', true])
    expect(await press('F10')).toEqual(['m2', false])
  })

  it('leave what is typed to the box, also in composing', async () => {
    const { find, press, type } = open()
    find('#m1').focus()
    for (const [key, init] of [['a', {}], ['/', {}], ['Dead', {}], ['é', { ctrlKey: true, altKey: true }]] as const) {
      expect(await press(key, init)).toEqual(['m1', false])
    }
    await press('Process', { isComposing: true })
    expect(type).toHaveBeenCalledTimes(5)
  })

  it('are none of the log\'s where something else needs them', async () => {
    const { find, press, type } = open()
    find('#m1').focus()
    for (const key of [' ', '?', 'Tab', 'PageUp', 'F5']) expect(await press(key)).toEqual(['m1', false])
    // Alt with a letter is AltGr to this page without a keyboard.
    for (const init of [{ ctrlKey: true }, { metaKey: true }]) expect(await press('c', init)).toEqual(['m1', false])
    expect(await press('ArrowUp', { altKey: true })).toEqual(['m1', false])
    find('input').focus()
    for (const key of ['a', 'ArrowUp', 'Escape']) expect(await press(key)).toEqual(['input', false])
    expect(type).not.toHaveBeenCalled()
  })
})
