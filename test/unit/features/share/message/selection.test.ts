import { expect, it } from 'vitest'
import type { DialogId } from '../../../../../src/domain/dialog-id'
import type { DialogInfo } from '../../../../../src/rest/im/messages'
import { factsOf, nothingYet } from '../../../../../src/features/share/message/selection'

const chat: DialogId = { id: 'chat9', kind: 'chat', number: 9 }
const kindOf = (dialog: DialogId, kind?: DialogInfo['kind']) =>
  factsOf({ ...nothingYet, info: kind && { name: 'Roof', kind } as DialogInfo }, dialog).place?.kind

it.each([['line', 'line'], ['channel', 'channel'], ['announcement', 'chat'], ['chat', 'chat']] as const)(
  'a message of a dialog of kind %s stands in a %s', (kind, place) => {
    expect(kindOf(chat, kind)).toBe(place)
  })

it('private dialogs and workgroups tell the place by their id, before anything is known of them', () => {
  expect([kindOf({ id: '9', kind: 'person', number: 9 }), kindOf({ id: 'sg4', kind: 'workgroup', number: 4 }), kindOf(chat)])
    .toEqual(['private', 'workgroup', undefined])
})
