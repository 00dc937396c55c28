import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import Composer from '../../../../../src/features/operator/composer/Composer.vue'
import { provided } from '../../../ui/provided'

function pressed(key: Record<string, unknown>, sendKey: 'ctrl-enter' | 'enter' = 'ctrl-enter', text = 'Friday'): number {
  const page = mount(Composer, { props: { text, recipient: 'To Anna', sendKey }, global: provided() })
  void page.get('textarea').trigger('keydown', { key: 'Enter', ...key })
  return page.emitted('send')?.length ?? 0
}

describe('the keys that send', () => {
  it('send once, however long they are held down', () => {
    expect(pressed({ ctrlKey: true })).toBe(1)
    expect(pressed({ ctrlKey: true, repeat: true })).toBe(0)
    expect(pressed({}, 'enter')).toBe(1)
    expect(pressed({ repeat: true }, 'enter')).toBe(0)
  })

  it('send nothing while an input method composes', () => {
    expect(pressed({ ctrlKey: true, isComposing: true })).toBe(0)
    expect(pressed({ keyCode: 229 }, 'enter')).toBe(0)
  })

  it('send nothing that nobody would see', () => {
    expect(pressed({ ctrlKey: true }, 'ctrl-enter', '\u200b\u00a0\u2060')).toBe(0)
  })
})
