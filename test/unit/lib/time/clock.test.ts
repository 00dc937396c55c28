import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const noon = Date.UTC(2026, 10, 27, 12)
const [second, hour] = [1000, 3_600_000]

/** A page of its own: what one hears about the time stays with it. */
async function opened() {
  vi.resetModules()
  return import('../../../../src/lib/time/clock')
}

describe('the time', () => {
  beforeEach(() => { vi.useFakeTimers({ now: noon }) })
  afterEach(() => { vi.useRealTimers() })

  it('is this machine’s, until the portal has said another one, and goes on from there', async () => {
    const { timeNow, hearTime } = await opened()
    expect(timeNow()).toBe(noon)
    hearTime(noon + 5 * hour, noon)
    expect(timeNow()).toBe(noon + 5 * hour)
    vi.setSystemTime(noon + second)
    expect(timeNow()).toBe(noon + 5 * hour + second)
  })

  it('is the portal’s also where that is behind', async () => {
    const { timeNow, hearTime } = await opened()
    hearTime(noon - 5 * hour, noon)
    expect(timeNow()).toBe(noon - 5 * hour)
  })

  it('does not follow what is less than half a minute, or what the length of the request explains', async () => {
    const { timeNow, hearTime } = await opened()
    hearTime(noon + 29 * second, noon)
    hearTime(noon - 29 * second, noon)
    hearTime(noon - 14 * second - 29 * second, noon - 14 * second)
    expect(timeNow()).toBe(noon)
  })

  it('does not jump with each request, and is this machine’s again once that was set right', async () => {
    const { timeNow, hearTime } = await opened()
    hearTime(noon + 5 * hour, noon)
    hearTime(noon + 5 * hour - 10 * second, noon - 11 * second)
    expect(timeNow()).toBe(noon + 5 * hour)
    vi.setSystemTime(noon + 5 * hour)
    hearTime(noon + 5 * hour - second, noon + 5 * hour - second)
    expect(timeNow()).toBe(noon + 5 * hour)
  })

  it('is told in whole milliseconds, as what is kept with it is read', async () => {
    const { timeNow, hearTime } = await opened()
    hearTime((noon / 1000 + 18_000.123) * 1000 + 0.4, noon)
    expect(timeNow()).toBe(noon + 5 * hour + 123)
  })

  it.each([NaN, 0, noon - 49 * hour, noon + 49 * hour])('stays as it is where the portal says %d', async (told) => {
    const { timeNow, hearTime } = await opened()
    hearTime(told, noon)
    expect(timeNow()).toBe(noon)
  })
})
