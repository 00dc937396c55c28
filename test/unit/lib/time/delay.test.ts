import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wait } from '../../../../src/lib/time/delay'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('waiting', () => {
  it('ends by itself, or at once with the interest, also where there is none from the start', async () => {
    const interest = new AbortController()
    const ended: string[] = []
    void wait(1000, interest.signal).then(() => ended.push('short'))
    void wait(5000, interest.signal).then(() => ended.push('long'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(ended).toEqual(['short'])
    interest.abort()
    await wait(5000, interest.signal)
    expect([ended, vi.getTimerCount()]).toEqual([['short', 'long'], 0])
  })

  it('leaves nothing with a signal that lives as long as the page', async () => {
    const { signal } = new AbortController()
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
    const waiting = Promise.all([1, 2, 3].map(ms => wait(ms, signal)))
    await vi.advanceTimersByTimeAsync(3)
    await waiting
    expect([added.mock.calls.length, removed.mock.calls.map(([, end]) => end)]).toEqual([3, added.mock.calls.map(([, end]) => end)])
  })
})
