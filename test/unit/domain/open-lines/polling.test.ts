import { describe, expect, it } from 'vitest'
import { crowdedPace, freshPace, paceAfter, waitOf, type Pace, type Round } from '../../../../src/domain/open-lines/polling'

const minute = 60_000
const fresh = freshPace(0)
/** Was answered once. */
const going = paceAfter(fresh, 'quiet', 0)

/** The middle wait after these rounds. */
function waitAfter(rounds: readonly Round[], pace: Pace = going): number {
  return waitOf(rounds.reduce((before, round) => paceAfter(before, round, 0), pace), 0, 0.5)
}

const answered = (count: number) => Array.from({ length: count }, () => 'quiet' as const)

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

  it('is lively again with the first news', () => {
    expect(waitOf(paceAfter(fresh, 'news', 30 * minute), 30 * minute, 0.5)).toBe(10_000)
  })
})

describe('a crowded portal', () => {
  it('halves the share with the first "busy", and gets a part of it back at once', () => {
    expect(waitAfter(['busy'])).toBe(20_000)
    expect(waitAfter(['busy', 'quiet'])).toBe(18_000)
  })

  it('is tried at what was too much only after many answers, and takes the lively pace again some time', () => {
    expect(waitAfter(['busy', ...answered(20)])).toBeGreaterThan(17_000)
    expect(waitAfter(['busy', ...answered(120)])).toBe(10_000)
  })

  it('halves it twice for two in a row, and no more for all that follow', () => {
    expect(waitAfter(['busy', 'busy', 'busy', 'busy', 'busy'])).toBe(40_000)
  })

  it('sends a card to the slow end that came up in it', () => {
    expect(waitAfter(['busy'], fresh)).toBe(40_000)
    expect(waitAfter([], crowdedPace(0))).toBe(90_000)
    expect(waitAfter(answered(6), crowdedPace(0))).toBeLessThan(20_000)
  })

  it('halves the share again each time that it was answered in between', () => {
    expect(waitAfter(['busy', 'quiet', 'busy', 'quiet', 'busy'])).toBeGreaterThan(60_000)
  })

  it('leaves a card alone that asks more seldom than its share', () => {
    expect(waitOf(paceAfter(going, 'busy', 0), 20 * minute, 0.5)).toBe(60_000)
  })

  it('never makes a card wait longer than two minutes, however busy it is', () => {
    const rounds = Array.from({ length: 50 }, () => ['busy', 'quiet'] as const).flat()
    expect(waitAfter([...rounds, 'busy'])).toBe(120_000)
  })

  it('takes what an administrator set as the pace to come back to', () => {
    const slow = paceAfter(going, 'busy', 0, 30_000)
    expect(waitOf(slow, 0, 0.5, 30_000)).toBe(60_000)
  })
})

describe('a portal that answers nobody', () => {
  it.each(['busy', 'failed'] as const)('is tried every 40 s, so that it is seen soon when it answers again: %s', (round) => {
    expect(waitAfter([round, round])).toBe(40_000)
    expect(waitAfter(Array.from({ length: 50 }, () => round))).toBe(40_000)
  })

  it('is asked as before after a few answers, and at once where it was the network', () => {
    expect(waitAfter(['busy', 'busy', 'busy', 'quiet'])).toBe(30_000)
    expect(waitAfter(['busy', 'busy', 'busy', ...answered(5)])).toBe(10_000)
    expect(waitAfter(['failed', 'failed', 'failed', 'quiet'])).toBe(10_000)
  })
})
