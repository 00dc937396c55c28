import { afterAll, afterEach, vi } from 'vitest'
import { endAll } from './at-end'

// Files share one environment: each leaves it as it found it.
afterEach(endAll)
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
