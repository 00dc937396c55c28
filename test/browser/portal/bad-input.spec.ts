import { expect, test } from '../support/fixtures'
import { dealTab, messageMenu } from '../delivery/starts'
import { some } from '../../long'

const { messageId, dialogId } = messageMenu.options

/** One of each kind, of which `npm test` opens some; the whole table is read by the unit tests of `domain/entry.ts`. */
const noIds = ['0', '-1', '1e9', 'abc', ' 12 ', '"12"', '9'.repeat(17), null, [], -1]

const noDialogs = ['', 'chat0', ' chat901', 'CHAT901', 'group45', '0', '<b>chat901</b>', null]

test.describe('a message menu without a valid message', () => {
  for (const id of some(noIds, 3)) {
    test(`names the field for ${JSON.stringify(id)}, and asks the portal nothing`, async ({ openPlacement, emulator }) => {
      const { app } = await openPlacement({ ...messageMenu, options: { messageId: id, dialogId } })
      await expect(app.getByRole('alert')).toContainText('messageId')
      expect((await emulator.log()).requests).toEqual([])
    })
  }
})

test.describe('a message menu without a dialog of a known form', () => {
  for (const id of some(noDialogs, 3)) {
    test(`names the field for ${JSON.stringify(id)}, and asks the portal nothing`, async ({ openPlacement, emulator }) => {
      const { app } = await openPlacement({ ...messageMenu, options: { messageId, dialogId: id } })
      await expect(app.getByRole('alert')).toContainText('dialogId')
      expect((await emulator.log()).requests).toEqual([])
    })
  }
})

test.describe('a CRM tab without a valid id', () => {
  for (const id of some(noIds, 3)) {
    test(`names the field for ${JSON.stringify(id)}, and asks the portal nothing`, async ({ openPlacement, emulator }) => {
      const { app } = await openPlacement({ ...dealTab, options: { ID: id } })
      await expect(app.getByRole('alert')).toContainText('ID')
      expect((await emulator.log()).requests).toEqual([])
    })
  }
})

test.describe('options that are no map', () => {
  for (const options of some(['', [], null, 'no JSON', '[]', 7], 2)) {
    test(`name the missing field: ${JSON.stringify(options)}`, async ({ openPlacement, emulator }) => {
      const { app } = await openPlacement({ ...messageMenu, options })
      await expect(app.getByRole('alert')).toContainText('messageId')
      expect((await emulator.log()).requests).toEqual([])
    })
  }
})

test.describe('options that are good in another form', () => {
  for (const [form, options] of some([
    ['a JSON string', JSON.stringify({ messageId, dialogId })],
    ['numbers instead of text', { messageId: Number(messageId), dialogId }],
    ['a JSON string with numbers', JSON.stringify({ messageId: Number(messageId), dialogId })],
    ['a person as a number', { messageId, dialogId: 9 }],
    ['a workgroup', { messageId, dialogId: 'sg45' }]
  ] as const, 3)) {
    test(`open the view: ${form}`, async ({ openPlacement }) => {
      const { app } = await openPlacement({ ...messageMenu, options })
      await expect(app.getByRole('button', { name: /^Task/ })).toBeEnabled()
    })
  }
})

test.describe('stored options of a form that nobody expects', () => {
  for (const stored of some([{ 'relay.settings': '{broken' }, null, '', []], 2)) {
    test(`do not stop the view: ${JSON.stringify(stored)}`, async ({ openPlacement }) => {
      const { app } = await openPlacement({ ...messageMenu, userOptions: stored, appOptions: stored })
      await expect(app.getByRole('button', { name: /^Task/ })).toBeEnabled()
    })
  }
})
