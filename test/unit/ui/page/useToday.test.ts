import { mount } from '@vue/test-utils'
import { effectScope, nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import MessageTime from '../../../../src/ui/message/MessageTime.vue'
import { hearTime } from '../../../../src/lib/time/clock'
import { useToday } from '../../../../src/ui/page/useToday'
import { provided } from '../provided'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 25, 23, 50) })
})
afterEach(() => vi.useRealTimers())

const written = new Date(2026, 10, 25, 9, 5)
const shown = () => mount(MessageTime, { props: { date: written }, global: provided() })

describe('the day', () => {
  it('becomes yesterday at midnight by itself', async () => {
    const time = shown()
    expect(time.text()).toBe('9:05 AM')
    await vi.advanceTimersByTimeAsync(9 * 60_000)
    expect(time.text()).toBe('9:05 AM')
    await vi.advanceTimersByTimeAsync(2 * 60_000)
    expect(time.text()).toBe('Yesterday, 9:05 AM')
    time.unmount()
  })

  it('is looked at when a machine that slept over midnight shows the page again', async () => {
    const time = shown()
    vi.setSystemTime(new Date(2026, 10, 27, 8, 0))
    document.dispatchEvent(new Event('visibilitychange'))
    await nextTick()
    expect(time.text()).toBe('Nov 25, 9:05 AM')
    time.unmount()
  })

  it('is the day that the portal has told meanwhile', () => {
    const scope = effectScope()
    scope.run(() => {
      const today = useToday()
      const later = new Date(Date.now() + 2 * 86_400_000)
      hearTime(later.getTime(), Date.now())
      useToday()
      expect(today.value.toDateString()).toBe(later.toDateString())
    })
    scope.stop()
  })

  it('keeps one timer for all who use it, and none when they are gone', () => {
    const scope = effectScope()
    scope.run(() => [useToday(), useToday()])
    expect(vi.getTimerCount()).toBe(1)
    scope.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
