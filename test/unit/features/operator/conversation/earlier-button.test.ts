import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { expect, it } from 'vitest'
import type { LogRow } from '../../../../../src/domain/open-lines/conversation'
import Conversation from '../../../../../src/features/operator/conversation/Conversation.vue'
import { provided } from '../../../ui/provided'

it('who loads earlier messages by the keyboard keeps the focus: on the button while they come, in the log once there are no more', async () => {
  const page = mount(Conversation, { props: { rows: [], older: 'more' }, global: provided(), attachTo: document.body })
  const button = page.get('button')
  button.element.focus()
  await button.trigger('click')
  await page.setProps({ older: 'loading' })
  expect(document.activeElement).toBe(button.element)
  await button.trigger('click')
  expect(page.emitted('older')).toHaveLength(1)
  await page.setProps({ older: 'none' })
  await nextTick()
  expect(document.activeElement).toBe(page.get('[role=log]').element)
  page.unmount()
})

it('the first day stands in the place of the button once nothing earlier is left, so that no row moves', async () => {
  const first = { kind: 'message', key: 'm1', message: { date: new Date(2025, 8, 2), text: '' } } as unknown as LogRow
  const page = mount(Conversation, { props: { rows: [first], older: 'loading' }, global: provided() })
  const place = page.get('button').element.parentElement
  expect(page.text()).not.toContain('September')
  await page.setProps({ older: 'none' })
  expect(place?.textContent).toBe('September 2, 2025')
})
