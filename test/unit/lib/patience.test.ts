import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patience } from '../../../src/lib/patience'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('patience', () => {
  it('ends when nothing renewed it for long enough', () => {
    const { signal, renew } = patience(1000)
    vi.advanceTimersByTime(999)
    renew()
    vi.advanceTimersByTime(999)
    expect(signal.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    expect(signal.aborted).toBe(true)
  })

  it('ends with the interest of who asked, also where that was gone before', () => {
    const asker = new AbortController()
    const { signal } = patience(1000, asker.signal)
    expect(signal.aborted).toBe(false)
    asker.abort()
    expect(signal.aborted).toBe(true)
    expect(patience(1000, asker.signal).signal.aborted).toBe(true)
  })

  it('leaves nothing behind: no timer, and no listener with a signal that lives on', () => {
    const asker = new AbortController()
    const { signal, end } = patience(1000, asker.signal)
    end()
    expect(vi.getTimerCount()).toBe(0)
    asker.abort()
    expect(signal.aborted).toBe(false)
  })
})
