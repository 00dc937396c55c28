import { afterAll, afterEach, vi } from 'vitest'
import { loadLinkFinder } from '../src/lib/text/link-finder'
import { endAll } from './at-end'

// Where it matters when links are found, a test loads the module anew.
await loadLinkFinder()

// Files share one environment: each leaves it as it found it.
afterEach(endAll)
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
