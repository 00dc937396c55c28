import { expect, it } from 'vitest'
import { commandTable, isDenied, type CommandContext } from '../../emulator/parent/parent-commands'
import type { OpenedApplication } from '../../emulator/parent/parent-host'

it.each<[object, object]>([
  [{ id: 5, bx24_title: 'Share' }, { id: 5 }],
  [{ options: { id: 5 } }, { options: { id: 5 } }],
  [{ options: { id: 5 }, params: { id: 6 } }, { id: 6 }]
])('openApplication puts the key `params` in the place of all only where there is one beside `options` (%j)', async (payload, options) => {
  const opened: OpenedApplication[] = []
  const host = { openApplication: async (app: OpenedApplication) => void opened.push(app) }
  await commandTable['openApplication']!({ ...payload }, { host } as unknown as CommandContext, { method: '', payload, key: '', sid: '' })
  expect(opened[0]?.options).toEqual(options)
})

it.each([
  ['resizeWindow', 'IM_CONTEXT_MENU', true, true], ['resizeWindow', 'CRM_DEAL_DETAIL_TAB', false, false], ['resizeWindow', 'DEFAULT', false, false],
  ['setTitle', 'CRM_DEAL_DETAIL_TAB', false, true], ['setTitle', 'DEFAULT', false, false], ['closeApplication', 'IM_CONTEXT_MENU', true, false]
] as const)('%s in %s, in a slider: %s, is denied: %s', (method, placement, inSlider, denied) =>
  expect(isDenied(method, { placement, inSlider })).toBe(denied))
