import { describe, expect, it } from 'vitest'
import { markRead, peopleNamed, writeToColleague } from '../../../../src/rest/im/own-messages'
import { lineQueues, operatorLoads, operatorsOnDuty } from '../../../../src/rest/open-lines/lines'
import { markSpam, skipDialog, transferDialog } from '../../../../src/rest/open-lines/operators'
import { noLists, noObjects } from '../answers'

describe('who a dialog can be given to', () => {
  it('is told by the lines, with ids as numbers or text', () => {
    expect(lineQueues().read([{ ID: '12', LINE_NAME: 'Roofs', QUEUE: [7, '9', 'x'] }, { ID: '0', LINE_NAME: 'None' }, { ID: '14', LINE_NAME: null }]))
      .toEqual([{ id: 12, name: 'Roofs', operatorIds: [7, 9], isEmpty: false }, { id: 14, name: '', operatorIds: [], isEmpty: false }])
    const queues = [{ ID: '15', QUEUE: [] }, { ID: '16', QUEUE: {} }, { ID: '17', QUEUE: ['x'] }, { ID: '18', QUEUE: null }]
    expect(lineQueues().read(queues)!.map(({ isEmpty }) => isEmpty), 'only where the portal says so').toEqual([true, true, false, false])
    expect(lineQueues().params).toMatchObject({ PARAMS: { filter: { ACTIVE: 'Y' } }, OPTIONS: { QUEUE: 'Y' } })
  })

  it.each(noLists)('is unreadable where the portal sends %s', (_, wire) => {
    expect(lineQueues().read(wire)).toBeUndefined()
  })

  it('is those on duty, also where that is nobody', () => {
    expect(operatorsOnDuty(12).params).toEqual({ CONFIG_ID: 12, SHOW_OFFLINE: 'N' })
    expect(operatorsOnDuty(12).read({ ID: '12', QUEUE: ['7'] })).toEqual([7])
    expect(operatorsOnDuty(12).read({ ID: '12', QUEUE: [] })).toEqual([])
    expect(operatorsOnDuty(12).read(false)).toBeUndefined()
  })

  it('has room as far as the line sets a limit', () => {
    const operators = [
      { userId: 7, configId: 12, status: 'online', activeSessions: 2, maxChat: 5, freeSlots: 3 },
      { userId: '9', configId: '12', status: 'asleep', maxChat: 0, freeSlots: 0 }, { configId: 12 }
    ]
    expect(operatorLoads(12).read({ operators, hasNextPage: false })).toEqual([
      { userId: 7, lineId: 12, status: 'online', freeSlots: 3 }, { userId: 9, lineId: 12, status: '', freeSlots: undefined }
    ])
  })

  it.each(noObjects)('is not told where the portal sends %s instead of how busy they are', (_, wire) => {
    expect(operatorLoads(12).read(wire)).toBeUndefined()
  })

  it('is asked for by name', () => {
    expect(peopleNamed([7, 9])).toMatchObject({ kind: 'question', params: { ID: [7, 9], RESULT_TYPE: 'array' } })
    expect(peopleNamed([9]).read([{ id: 9, name: 'Tom Keller' }])?.get(9)?.name).toBe('Tom Keller')
  })
})

describe('handing over', () => {
  it('names a person or a queue', () => {
    expect(transferDialog(915, { kind: 'person', id: 9 }).params).toEqual({ CHAT_ID: 915, TRANSFER_ID: '9' })
    expect(transferDialog(915, { kind: 'queue', id: 12 }).params).toEqual({ CHAT_ID: 915, TRANSFER_ID: 'queue12' })
    for (const { kind, params } of [skipDialog(915), markSpam(915)]) expect({ kind, params }).toEqual({ kind: 'command', params: { CHAT_ID: 915 } })
  })

  it('writes the note to the colleague alone', () => {
    expect(writeToColleague({ userId: 9, text: 'Please call' })).toMatchObject({ kind: 'command', params: { DIALOG_ID: '9', MESSAGE: 'Please call' } })
  })

  it('counts as read only where the portal says so', () => {
    expect(markRead('chat915').read({ dialogId: 'chat915', chatId: 915, lastId: 3, counter: 0 })).toBe(true)
    expect(markRead('chat915').read(false)).toBeUndefined()
  })
})
