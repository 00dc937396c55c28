import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import GoneChat from '../../../../../src/features/operator/composer/GoneChat.vue'
import { fakePortal, provided } from '../../../ui/provided'

const shown = (place?: InstanceType<typeof GoneChat>['$props']['place']) =>
  mount(GoneChat, { props: { text: 'Half a thought', writer: '', place }, global: provided(fakePortal()) })

describe('a chat that cannot be answered from this card', () => {
  it('keeps what was written for it in sight', () => {
    expect(shown().text()).toContain('Half a thought')
    expect(shown().text()).toContain('no longer belongs to this card')
  })

  it('leads to the item where it goes on', () => {
    const page = shown({ type: 'deal', id: 314 })
    expect(page.text()).toContain('goes on')
    expect([page.get('a').text(), page.get('a').attributes('href')]).toEqual(['Deal 314', 'https://portal.example/crm/deal/details/314/'])
  })

  it('takes the focus where the composer had it, and only there', () => {
    const mounted = (takesFocus: boolean) => mount(GoneChat, {
      props: { text: '', writer: '', takesFocus }, global: provided(fakePortal()), attachTo: document.body
    })
    const [still, taking] = [mounted(false), mounted(true)]
    expect(still.element.contains(document.activeElement)).toBe(false)
    expect(document.activeElement?.textContent).toContain('no longer belongs to this card')
    still.unmount()
    taking.unmount()
  })

  it('leads to the messenger where nobody told at which item it is', async () => {
    const page = shown(true)
    expect(page.find('a').exists()).toBe(false)
    await page.findAll('button').find(button => button.text() === 'Open in messenger')!.trigger('click')
    expect(page.emitted('messenger')).toHaveLength(1)
  })
})
