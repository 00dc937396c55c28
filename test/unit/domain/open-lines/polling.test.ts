import { describe, expect, it } from 'vitest'
import { paceAfter, waitOf, type Pace } from '../../../../src/domain/open-lines/polling'

const minute = 60_000
const fresh: Pace = { lastNews: 0, slowdown: 1 }

describe('the pace of asking', () => {
  it('is 10 s while something happens, 30 s after two quiet minutes, 60 s after ten', () => {
    expect([0, 1.9, 2.1, 9.9, 10.1].map(quiet => waitOf(fresh, quiet * minute, 0.5))).toEqual([10_000, 10_000, 30_000, 30_000, 60_000])
  })

  it('is never slower at work than an administrator set, and never faster when quiet', () => {
    expect(waitOf(fresh, 0, 0.5, 5000)).toBe(5000)
    expect(waitOf(fresh, 3 * minute, 0.5, 45_000)).toBe(45_000)
  })

  it('differs from card to card', () => {
    expect([0, 0.25, 1].map(random => waitOf(fresh, 0, random))).toEqual([8000, 9000, 12_000])
  })

  it('is half as fast after each "busy", and recovers step by step', () => {
    let pace = fresh
    const waits = (['busy', 'busy', 'quiet', 'quiet', 'quiet'] as const).map((round) => {
      pace = paceAfter(pace, round, 0)
      return waitOf(pace, 0, 0.5)
    })
    expect(waits).toEqual([20_000, 40_000, 30_000, 22_500, 16_875])
  })

  it('never sleeps longer than two and a half minutes, however often the portal is busy', () => {
    let pace = fresh
    for (let at = 0; at < 50; at++) pace = paceAfter(pace, 'busy', 0)
    expect(waitOf(pace, 20 * minute, 0.5)).toBe(150_000)
  })

  it('is lively again with the first news', () => {
    expect(waitOf(paceAfter(fresh, 'news', 30 * minute), 30 * minute, 0.5)).toBe(10_000)
  })
})
