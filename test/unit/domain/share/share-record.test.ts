import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  lastKind, readShareRecord, sharesOf, withShare, writeShareRecord, type RecordedShare
} from '../../../../src/domain/share/share-record'

const share = (change: Partial<RecordedShare> = {}): RecordedShare =>
  ({ dialogId: 'chat915', messageId: 70412, kind: 'task', at: 1_000, objectId: 55, address: '/tasks/task/view/55/', undone: false, ...change })

describe('the record of shares', () => {
  it('comes back as it was written', () => {
    const shares = [share(), share({ kind: 'chat', at: 2_000, objectId: 991, address: 'chat991' }), share({ at: 3_000, objectId: 0, address: '' })]
    expect(readShareRecord(writeShareRecord(shares))).toEqual(shares)
  })

  it('keeps 200 shares and drops the oldest', () => {
    let shares: RecordedShare[] = []
    for (let at = 1; at <= 250; at++) shares = withShare(shares, share({ at, messageId: at }))
    expect(shares).toHaveLength(200)
    expect(shares[0]!.at).toBe(51)
    expect(readShareRecord(writeShareRecord(shares))).toHaveLength(200)
  })

  it('keeps 200 also of a longer one, read or written', () => {
    const shares = Array.from({ length: 201 }, (_, at) => share({ at: at + 1 }))
    expect(JSON.parse(writeShareRecord(shares))).toHaveProperty('shares.length', 200)
    const read = readShareRecord({ v: 1, shares: shares.map(({ dialogId, messageId, kind, at }) => [dialogId, messageId, kind, at, 0, '']) })
    expect(read!.map(({ at }) => at)).toEqual(shares.slice(1).map(({ at }) => at))
  })

  it.each<[string, Partial<RecordedShare>]>([
    ['dialog', { dialogId: '7' }], ['message', { messageId: 1 }], ['kind', { kind: 'event' }], ['time', { at: 2_000 }]
  ])('takes a share of another %s for another one', (_what, change) => {
    expect(withShare([share()], share(change))).toEqual([share(), share(change)])
  })

  it('puts a share that was made before into its place', () => {
    expect(withShare([share({ at: 2_000 })], share())).toEqual([share(), share({ at: 2_000 })])
  })

  it('stays small', () => {
    const shares = Array.from({ length: 200 }, (_, at) => share({ at: 1_795_000_000_000 + at }))
    expect(writeShareRecord(shares).length).toBeLessThan(20_000)
  })

  it('brings a share up to date when its link is found', () => {
    const shares = withShare(withShare([], share({ objectId: 0, address: '' })), share())
    expect(shares).toEqual([share()])
  })

  it('remembers that a share was undone', () => {
    const shares = withShare([share(), share({ at: 2 })], share({ undone: true }))
    expect(readShareRecord(writeShareRecord(shares))).toEqual([share({ at: 2 }), share({ undone: true })])
  })

  it('knows the kind used last in a dialog', () => {
    const shares = [share({ kind: 'event' }), share({ kind: 'post', at: 2 }), share({ dialogId: '7', kind: 'chat', at: 3 })]
    expect(lastKind(shares, 'chat915')).toBe('post')
    expect(lastKind(shares, 'sg4')).toBeUndefined()
  })

  it('gives the shares of one message, newest first', () => {
    const shares = [share(), share({ messageId: 1 }), share({ dialogId: '7' }), share({ at: 2_000, kind: 'event' })]
    expect(sharesOf(shares, 'chat915', 70412).map(({ kind }) => kind)).toEqual(['event', 'task'])
  })

  it.each([undefined, null, '', [], {}, 'x', '{', '[]', 'null', '{"v":1}', '{"v":1,"shares":{}}', '{"shares":"x"}', 7])(
    'is empty where the option holds %j', stored => expect(readShareRecord(stored)).toEqual([])
  )

  it('leaves out what cannot be read and keeps the rest', () => {
    const rows = [['chat915', 70412, 'task', 1, 55, '/tasks/task/view/55/'], ['evil', 1, 'task', 1, 0, ''], ['7', 0, 'task', 1, 0, ''],
      ['7', 1, 'note', 1, 0, ''], ['7', 1, 'task', 'x', 0, ''], ['7', 1, 'task', 1e300, 0, ''], ['7', 1, 'task', '2026', 0, ''], null, 'x', [], ['7', 1, 'post', 2, 0, '']]
    expect(readShareRecord({ v: 1, shares: rows })).toHaveLength(2)
  })

  it.each(['javascript:alert(1)', '//evil.example/tasks/task/view/1/', 'https://evil.example/', '/\\evil', `/${'a'.repeat(200)}`])(
    'never keeps the address %s', (address) => {
      expect(readShareRecord({ v: 1, shares: [['7', 1, 'task', 1, 5, address]] })).toMatchObject([{ objectId: 0, address: '' }])
    })

  it('keeps an address of 200 characters, and none of an object without an id', () => {
    const address = `/${'a'.repeat(199)}`
    expect(readShareRecord({ v: 1, shares: [['7', 1, 'task', 1, 5, address], ['7', 1, 'task', 2, '5', address]] }))
      .toMatchObject([{ objectId: 5, address }, { objectId: 0, address: '' }])
  })

  it('is not to be overwritten where a newer Relay wrote it', () => {
    expect(readShareRecord('{"v":2,"shares":[]}')).toBeUndefined()
  })

  it('holds no message text', () => {
    expect(writeShareRecord([share()])).toBe('{"v":1,"shares":[["chat915",70412,"task",1000,55,"/tasks/task/view/55/"]]}')
  })

  it('never throws, whatever was stored', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue()), (stored) => {
      const shares = readShareRecord(stored)
      expect(shares === undefined || shares.length <= 200).toBe(true)
    }))
  })
})
