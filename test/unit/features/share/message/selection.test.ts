import { expect, it } from 'vitest'
import type { DialogInfo } from '../../../../../src/rest/im/messages'
import { factsOf, nothingYet } from '../../../../../src/features/share/message/selection'

const chat = { id: 'chat9', kind: 'chat', number: 9 } as const

it.each([
  ['lines', 'LINES', 'line'], ['chat', 'SONET_GROUP', 'workgroup'], ['open', 'GENERAL', 'general'], ['channel', '', 'channel'],
  ['openChannel', '', 'channel'], ['generalChannel', '', 'channel'], ['comment', '', 'comments'], ['tasks', 'TASKS_TASK', 'task'],
  ['copilot', '', 'copilot'], ['chat', 'CRM', 'chat'], ['thread', 'THREAD', 'chat']
])('a dialog of type %s and entity %s is called a %s', (type, entityType, kind) => {
  const info = { name: 'Roof', type, entityType } as DialogInfo
  expect(factsOf({ ...nothingYet, info }, chat).place?.kind).toBe(kind)
})
