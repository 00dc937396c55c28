import { flushPromises } from '@vue/test-utils'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { randomRuns } from '../../../random-runs'
import { randomSteps, Window, type Person } from './random-steps'

const { seed, runs, path, replayPath } = randomRuns({ seed: 20261120, quick: 100, long: 6000 })

describe(`${runs} random runs, seed ${seed}`, () => {
  it('never send two shares at once, never act twice for one, end in words, and lose no details', { timeout: 7_200_000 }, async () => {
    process.stdout.write(`random runs of the share view: ${runs}, seed ${seed}\n`)
    const counts = { shares: 0, applied: 0, kept: 0 }
    const property = fc.asyncProperty(randomSteps(replayPath), async (steps) => {
      vi.setSystemTime(new Date('2026-11-20T10:00:00+01:00'))
      localStorage.clear()
      const window = await new Window().open()
      const person: Person = { typed: [], count: 0 }
      try {
        await fc.asyncModelRun(() => ({ model: person, real: window }), steps)
        await window.settle()
        await flushPromises()
        const { sent, acted, overlapped } = window.shares()
        expect(overlapped, 'two shares under way at once').toBe(false)
        expect(acted, 'shares that the portal made').toBeLessThanOrEqual(sent)
        expect(['idle', 'done', 'refused', 'unconfirmed']).toContain(window.sharing.state.value.step)
        expect(window.nowhere(person), 'details that are nowhere').toEqual([])
        expect(window.misplaced(person), 'details on something of another kind').toEqual([])
        counts.shares += acted
        counts.applied += person.typed.filter(({ token }) => window.wasApplied(token)).length
        counts.kept += person.typed.filter(({ token }) => !window.wasApplied(token)).length
      } finally {
        window.close()
        vi.clearAllTimers()
      }
    })
    await fc.assert(property, { seed, numRuns: runs, ...path ? { path } : {} })
    process.stdout.write(`  ${counts.shares} shares, details of ${counts.applied} applied, of ${counts.kept} kept\n`)
    if (path) return
    expect(counts.shares).toBeGreaterThan(runs / 4)
    expect(Math.min(counts.applied, counts.kept)).toBeGreaterThan(runs / 20)
  })
})
