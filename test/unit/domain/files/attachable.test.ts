import { describe, expect, it } from 'vitest'
import { attachRefusal, isWorthIt, maySendSmaller, sizeLimit, trayLimit } from '../../../../src/domain/files/attachable'
import { writeUnsent, readUnsent } from '../../../../src/domain/sending/unsent'
import type { Sending } from '../../../../src/domain/sending/sending'

const megabyte = 1024 ** 2

describe('a file that is attached', () => {
  it.each([
    ['a whole one', { size: sizeLimit, isFolder: false }, 0, undefined], ['one that is too large', { size: sizeLimit + 1, isFolder: false }, 0, 'too-large'],
    ['an empty one', { size: 0, isFolder: false }, 0, 'empty'], ['a folder', { size: 4096, isFolder: true }, 0, 'folder'],
    ['the last one that fits', { size: 1, isFolder: false }, trayLimit - 1, undefined], ['one too many', { size: 1, isFolder: false }, trayLimit, 'too-many']
  ])('is taken or not: %s', (_, file, waiting, refusal) => {
    expect(attachRefusal(file, waiting)).toBe(refusal)
  })

  it('may be sent smaller where it is a large picture, and that saves enough', () => {
    expect(maySendSmaller({ type: 'image/jpeg', size: 6 * megabyte })).toBe(true)
    expect(['image/svg+xml', 'image/gif', 'application/pdf'].some(type => maySendSmaller({ type, size: 6 * megabyte }))).toBe(false)
    expect(maySendSmaller({ type: 'image/jpeg', size: 100_000 })).toBe(false)
    expect([isWorthIt(0.8 * megabyte, 6 * megabyte), isWorthIt(5 * megabyte, 6 * megabyte)]).toEqual([true, false])
    expect([megabyte / 2, megabyte / 2 + 1].map(size => maySendSmaller({ type: 'image/jpeg', size }))).toEqual([false, true])
    expect([69, 70].map(smaller => isWorthIt(smaller, 100))).toEqual([true, false])
  })
})

describe('a file whose card was closed', () => {
  const sending: Sending = {
    id: 's1', chatId: 915, item: { type: 'deal', id: 311 }, userId: 7, text: '', file: { name: 'plan.pdf', size: 5120 }, at: 1, seen: 2, since: 2, state: 'writing'
  }

  it('is remembered by name and size, so that it can be looked for', () => {
    expect(readUnsent(writeUnsent([sending]))).toEqual([{ ...sending, state: 'unconfirmed', reason: 'left' }])
  })

  it.each([[{ name: 5, size: 1 }], [{ name: 'a' }], ['plan.pdf'], [null]])('is forgotten where what was stored is none: %j', (file) => {
    expect(readUnsent(JSON.stringify({ v: 1, unsent: [{ ...sending, file }] }))).toEqual([])
  })
})
