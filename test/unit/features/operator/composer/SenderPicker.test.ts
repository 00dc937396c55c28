import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SenderPicker from '../../../../../src/features/operator/composer/SenderPicker.vue'
import { provided } from '../../../ui/provided'

it('says as whom one writes, also where the portal tells no name', async () => {
  const me = { id: 7, name: '' }
  const page = mount(SenderPicker, { props: { sender: me, me, bots: [{ id: 9, name: 'Bot' }] }, global: provided() })
  await page.get('button').trigger('click')
  expect(page.findAll('button').map(button => button.text())).toEqual(['Send as Person #7', 'Person #7 (you)', 'Bot (bot)', 'Choose a colleague'])
})
