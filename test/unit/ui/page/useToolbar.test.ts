import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { useToolbar } from '../../../../src/ui/page/useToolbar'

const mounted: VueWrapper[] = []
afterEach(() => mounted.splice(0).forEach(wrapper => wrapper.unmount()))

const names = ref<string[]>([])
const isBusy = ref(false)

function open() {
  names.value = ['End', 'Transfer', 'Find']
  isBusy.value = false
  const Bar = defineComponent({
    setup() {
      const bar = ref<HTMLElement | null>(null)
      useToolbar(bar)
      return () => h('div', { ref: bar, role: 'toolbar' }, [
        ...names.value.map(name => h('button', { key: name, disabled: isBusy.value && name !== 'Find' }, name)),
        h('div', { role: 'menu' }, [h('button', { tabindex: 0 }, 'Item')])
      ])
    }
  })
  mounted.push(mount(Bar, { attachTo: document.body }))
  const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('[role=toolbar] > button')]
  const stops = () => buttons().filter(({ tabIndex }) => tabIndex === 0).map(({ textContent }) => textContent)
  const press = (key: string) => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    return document.activeElement!.textContent
  }
  return { buttons, stops, press }
}

/** Until the observer has heard of a change. */
async function changed() {
  await nextTick()
  await new Promise(resolve => setTimeout(resolve))
}

it('a toolbar is one Tab stop, where one was last; the arrows, Home and End go along it, around its ends', () => {
  const { buttons, stops, press } = open()
  expect(stops()).toEqual(['End'])
  buttons()[0]!.focus()
  expect([press('ArrowRight'), press('ArrowRight'), press('ArrowRight'), press('ArrowLeft'), press('Home'), press('End')])
    .toEqual(['Transfer', 'Find', 'End', 'Find', 'End', 'Find'])
  expect(stops()).toEqual(['Find'])
  expect(document.querySelector<HTMLElement>('[role=menu] button')!.tabIndex).toBe(0)
})

it('the stop is never a button that rests or is gone', async () => {
  const { buttons, stops, press } = open()
  buttons()[0]!.focus()
  press('ArrowRight')
  isBusy.value = true
  await changed()
  expect(stops()).toEqual(['Find'])
  isBusy.value = false
  names.value = ['End', 'Find']
  await changed()
  expect(stops()).toEqual(['End'])
})
