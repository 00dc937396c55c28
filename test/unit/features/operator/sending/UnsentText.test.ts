import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import UnsentText from '../../../../../src/features/operator/sending/UnsentText.vue'
import { provided } from '../../../ui/provided'

const text = 'Friday at nine, on Lindenstraße 8.'

/** Presses "Copy text" where the browser copies, or where it lets no frame do so. */
async function press(isAllowed: boolean) {
  Object.assign(document, { execCommand: () => isAllowed })
  const shown = mount(UnsentText, { props: { text }, global: provided(), attachTo: document.body })
  await shown.get('button').trigger('click')
  await flushPromises()
  return shown
}

afterEach(() => {
  document.body.replaceChildren()
})

it('an unsent text is copied by its button', async () => {
  const shown = await press(true)
  expect(shown.get('button').text()).toBe('Copied')
})

it('where the browser lets no frame copy, the text is marked for the copy key', async () => {
  Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('denied')) })
  const shown = await press(false)
  const { selectionStart, selectionEnd } = shown.get('textarea').element
  expect([shown.get('button').text(), selectionStart, selectionEnd]).toEqual(['Copy text', 0, text.length])
})
