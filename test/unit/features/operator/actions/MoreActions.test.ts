import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import MoreActions from '../../../../../src/features/operator/actions/MoreActions.vue'
import { provided } from '../../../ui/provided'

let page: VueWrapper
beforeEach(() => { page = mount(MoreActions, { props: { actions: ['skip', 'spam', 'read'], isBusy: false }, global: provided(), attachTo: document.body }) })
afterEach(() => page.unmount())

const open = () => page.get('button[aria-haspopup="menu"]').trigger('click')
const items = () => page.findAll('[role="menuitem"]')
const press = (key: string) => page.get('[role="menu"]').trigger('keydown', { key })
const focused = () => document.activeElement?.textContent?.trim()

it('is one button with a menu, whose first item has the focus', async () => {
  expect(page.get('button').attributes('aria-label')).toBe('More actions')
  expect(items()).toEqual([])
  await open()
  expect(items().map(item => item.text())).toEqual(['Pass to the next operator', 'Mark as spam', 'Mark as read'])
  expect(focused()).toBe('Pass to the next operator')
})

it('is gone through with the arrows, round and round', async () => {
  await open()
  await press('ArrowUp')
  expect(focused()).toBe('Mark as read')
  await press('ArrowDown')
  expect(focused()).toBe('Pass to the next operator')
  await press('End')
  expect(focused()).toBe('Mark as read')
})

it('closes on Esc with the focus back on its button, and acts once chosen', async () => {
  await open()
  await press('Escape')
  expect(items()).toEqual([])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('More actions')
  await open()
  await items()[1]!.trigger('click')
  expect(page.emitted('act')).toEqual([['spam']])
  expect(items()).toEqual([])
})
