import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, useTemplateRef } from 'vue'
import { useMenu } from '../../../../src/ui/page/useMenu'

const View = defineComponent(() => {
  const [root, menu] = [useTemplateRef<HTMLElement>('root'), useTemplateRef<HTMLElement>('menu')]
  const { isOpen, toggle, onKey, onLeave } = useMenu({ root, menu })
  const item = (name: string) => h('button', { role: 'menuitem' }, name)
  return () => h('div', { ref: 'root', onFocusout: onLeave }, [
    h('button', { id: 'opener', onClick: toggle }),
    isOpen.value ? h('div', { ref: 'menu', role: 'menu', onKeydown: onKey }, [item('one'), item('two'), item('three')]) : undefined
  ])
})

async function opened() {
  const heard: string[] = []
  const outside = (event: Event) => heard.push((event as KeyboardEvent).key)
  document.addEventListener('keydown', outside)
  const view = mount(View, { attachTo: document.body })
  await view.get('#opener').trigger('click')
  await nextTick()
  const press = (key: string) => view.get('[role=menu]').trigger('keydown', { key })
  return { view, press, heard, focused: () => document.activeElement?.textContent || document.activeElement?.id }
}

describe('a menu behind a button', () => {
  it('is walked by the arrows, Home and End, around its ends', async () => {
    const { press, focused } = await opened()
    const places = [focused()]
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await press(key)
      places.push(focused())
    }
    expect(places).toEqual(['one', 'two', 'three', 'one', 'three', 'one'])
  })

  it.each(['Escape', 'Tab'])('closes by %s and gives the focus back', async (key) => {
    const { view, press, focused } = await opened()
    await press(key)
    expect(view.find('[role=menu]').exists()).toBe(false)
    expect(focused()).toBe('opener')
  })

  it('keeps its keys to itself, so that one Escape closes one thing', async () => {
    const { press, heard } = await opened()
    await press('Escape')
    expect(heard).toEqual([])
  })

  it('closes where the focus goes elsewhere', async () => {
    const { view } = await opened()
    await view.trigger('focusout', { relatedTarget: document.body })
    expect(view.find('[role=menu]').exists()).toBe(false)
  })
})
