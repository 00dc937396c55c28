import { afterAll, afterEach, vi } from 'vitest'
import { loadLinkFinder } from '../src/lib/text/link-finder'
import { hearTime } from '../src/lib/time/clock'
import { endAll } from './at-end'

// Where it matters when links are found, a test loads the module anew.
await loadLinkFinder()

// Files share one environment: each leaves it as it found it.
afterEach(endAll)
// So does each test with the time, of which its portal may have told another one.
afterEach(() => hearTime(Date.now(), Date.now()))
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
