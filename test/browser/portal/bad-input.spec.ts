import { expect, test } from '../support/fixtures'
import type { Placement } from '../support/placement'
import { dealTab, messageMenu } from '../delivery/starts'
import { isLong, some } from '../../long'

const { messageId, dialogId } = messageMenu.options

/** One of each kind, of which `npm test` opens some; the whole table is read by the unit tests of `domain/entry.ts`. */
const noIds = ['0', '-1', '1e9', 'abc', ' 12 ', '"12"', '9'.repeat(17), null, [], -1]

const noDialogs = ['', 'chat0', ' chat901', 'CHAT901', 'group45', '0', '<b>chat901</b>', null]

const noMaps = ['', [], null, 'no JSON', '[]', 7]

/** The field that is missing, and what is opened without it. */
const bad: [field: string, opened: Placement][] = [
  ...some(noIds, 2).map(id => ['messageId', { ...messageMenu, options: { messageId: id, dialogId } }] satisfies [string, Placement]),
  ...some(noDialogs, 2).map(id => ['dialogId', { ...messageMenu, options: { messageId, dialogId: id } }] satisfies [string, Placement]),
  ...some(noIds, 2).map(id => ['ID', { ...dealTab, options: { ID: id } }] satisfies [string, Placement]),
  ...some(noMaps, 2).map(options => ['messageId', { ...messageMenu, options }] satisfies [string, Placement])
]

test('a message menu and a CRM tab without valid ids, and options that are no map, name the field and ask the portal nothing', async ({ openPlacement, emulator }) => {
  test.setTimeout(isLong ? 240_000 : 90_000)
  for (const [field, opened] of bad) {
    await test.step(`${opened.placement} with ${JSON.stringify(opened.options)}`, async () => {
      const { app } = await openPlacement(opened)
      await expect(app.getByRole('alert')).toContainText(field)
      expect((await emulator.log()).requests).toEqual([])
    })
  }
})

const forms = [
  ['a JSON string', JSON.stringify({ messageId, dialogId })],
  ['numbers instead of text', { messageId: Number(messageId), dialogId }],
  ['a JSON string with numbers', JSON.stringify({ messageId: Number(messageId), dialogId })],
  ['a person as a number', { messageId, dialogId: 9 }],
  ['a workgroup', { messageId, dialogId: 'sg45' }]
] as const

test('options that are good in another form, and stored options of a form that nobody expects, open the view', async ({ openPlacement }) => {
  test.slow()
  const opened = [
    ...some(forms, 3).map(([form, options]) => [form, { options }] as const),
    ...some([{ 'relay.settings': '{broken' }, null, '', []], 2).map(stored => [`stored ${JSON.stringify(stored)}`, { userOptions: stored, appOptions: stored }] as const)
  ]
  for (const [form, put] of opened) {
    await test.step(form, async () => {
      const { app } = await openPlacement({ ...messageMenu, ...put })
      await expect(app.getByRole('button', { name: /^Task/ })).toBeEnabled()
    })
  }
})
