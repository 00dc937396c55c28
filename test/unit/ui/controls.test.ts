import SendIcon from '@bitrix24/b24icons-vue/outline/SendIcon'
import B24Button from '@bitrix24/b24ui-nuxt/components/Button.vue'
import { mount, type VueWrapper } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import KitButton from '../../../src/ui/controls/KitButton.vue'

/** Colors, sizes and states that Relay has buttons in. */
const asked = [
  { label: 'Send', color: 'air-primary', size: 'md', icon: SendIcon },
  { label: 'Send', color: 'air-primary', size: 'md', icon: SendIcon, loading: true },
  { label: 'Cancel', color: 'air-tertiary', size: 'sm', disabled: true },
  { label: '', color: 'air-tertiary-no-accent', size: 'xs' },
  { icon: SendIcon, color: 'air-secondary', size: 'sm', rounded: true },
  { label: 'Delete', color: 'air-primary-alert', class: 'mt-1 shrink-0' },
  { label: 'Save', type: 'submit', color: 'air-secondary-accent' },
  { label: 'Of many lines', size: 'sm', color: 'air-tertiary', b24ui: { baseLine: 'h-auto', label: 'h-auto', labelInner: 'py-1', leadingIcon: 'rtl:-scale-x-100' } }
] as const

/** Of each element its name and attributes, and the words; blanks and the order of classes make no difference. */
function drawn(wrapper: VueWrapper): string[] {
  return [wrapper.element as Element, ...(wrapper.element as Element).querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value.trim().split(/\s+/).sort().join(' ')}`).filter(each => each !== 'class=')
    return [element.tagName, ...attributes.sort(), element.textContent.trim()].join(' | ')
  })
}

describe('a button', () => {
  it.each(asked)('is drawn as the kit draws it: %o', (props) => {
    // While it turns its wheel the kit's has no name at all.
    const named = 'loading' in props ? { attrs: { 'aria-label': props.label } } : {}
    expect(drawn(mount(KitButton, { props: props as object }))).toEqual(drawn(mount(B24Button, { props, ...named })))
  })

  it('passes on presses, focus and what is said of it', async () => {
    const click = vi.fn()
    const wrapper = mount(KitButton, { props: { label: 'Share' }, attrs: { 'onClick': click, 'aria-expanded': 'false', 'title': 'Why' } })
    await wrapper.trigger('click')
    expect(click).toHaveBeenCalledOnce()
    expect(wrapper.attributes()).toMatchObject({ 'aria-expanded': 'false', 'title': 'Why' })
  })

  it('takes no press while it loads', async () => {
    const click = vi.fn()
    await mount(KitButton, { props: { label: 'Share', loading: true }, attrs: { onClick: click } }).trigger('click')
    expect(click).not.toHaveBeenCalled()
  })
})
