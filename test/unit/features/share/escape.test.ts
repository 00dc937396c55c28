import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, type VNode } from 'vue'
import { useShareEscape } from '../../../../src/features/share/useShareEscape'

const mounted: VueWrapper[] = []
afterEach(() => mounted.splice(0).forEach(wrapper => wrapper.unmount()))

function open(...inside: VNode[]) {
  const close = vi.fn()
  const View = defineComponent({
    setup() {
      useShareEscape(close)
      return () => h('main', inside)
    }
  })
  mounted.push(mount(View, { attachTo: document.body }))
  const press = (init: KeyboardEventInit = {}, target: EventTarget = document.body) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...init }))
  return { close, press }
}

describe('Escape', () => {
  it('with nothing open closes the slider', () => {
    const { close, press } = open()
    press({ key: 'a' })
    press({ repeat: true })
    press({ isComposing: true })
    expect(close).not.toHaveBeenCalled()
    press()
    expect(close).toHaveBeenCalledOnce()
  })

  it('closes open details first, and the focus goes to where they open', () => {
    const { close, press } = open(h('details', { open: true }, [h('summary', 'Details'), h('input')]))
    const [details, input] = [document.querySelector('details')!, document.querySelector('input')!]
    input.focus()
    press({}, input)
    expect(details.open).toBe(false)
    expect(document.activeElement).toBe(document.querySelector('summary'))
    expect(close).not.toHaveBeenCalled()
    press()
    expect(close).toHaveBeenCalledOnce()
  })

  it('leaves an open question to itself, and a key that somebody else took', () => {
    const { close, press } = open(h('dialog', { open: true }), h('input'))
    press()
    document.querySelector('dialog')!.remove()
    const input = document.querySelector('input')!
    input.addEventListener('keydown', event => event.preventDefault())
    press({}, input)
    expect(close).not.toHaveBeenCalled()
  })

  it('does nothing any more once the view is gone', () => {
    const { close, press } = open()
    mounted.splice(0).forEach(wrapper => wrapper.unmount())
    press()
    expect(close).not.toHaveBeenCalled()
  })
})
