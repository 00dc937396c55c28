import { describe, expect, it } from 'vitest'
import { readLastUsed, usedNow, writeLastUsed } from '../../../../src/domain/canned/last-used'

describe('what was used last', () => {
  it('comes back as it was stored, the newest first', () => {
    const used = usedNow(usedNow(usedNow(new Map(), 'portal-1', 10), 'own-a', 20), 'portal-1', 30)
    expect([...readLastUsed(writeLastUsed(used))]).toEqual([['portal-1', 30], ['own-a', 20]])
  })

  it('is the newest also where the clock was set back', () => {
    expect([...usedNow(new Map([['own-a', 50]]), 'own-b', 10).keys()]).toEqual(['own-b', 'own-a'])
  })

  it('is nothing where something else was stored', () => {
    for (const stored of [undefined, '', '[]', '{"v":2,"used":{"a":1}}', '{"v":1,"used":[1]}', '{"v":1,"used":{"a":"1"}}']) {
      expect(readLastUsed(stored).size).toBe(0)
    }
  })

  it('holds fifty, and the oldest goes first', () => {
    let used = readLastUsed('')
    for (let at = 0; at < 60; at++) used = usedNow(used, `portal-${at}`, at)
    expect([used.size, used.has('portal-9'), used.has('portal-10')]).toEqual([50, false, true])
  })
})
