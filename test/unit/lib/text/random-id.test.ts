import { expect, it, vi } from 'vitest'
import { randomId } from '../../../../src/lib/text/random-id'

it('is made without what only https brings', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  expect(randomId()).toMatch(/^[\da-f]{32}$/)
  expect(randomId()).not.toBe(randomId())
  vi.unstubAllGlobals()
})
