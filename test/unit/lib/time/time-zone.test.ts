import { describe, expect, it } from 'vitest'
import { localZone, otherZone } from '../../../../src/lib/time/time-zone'

describe('a time zone', () => {
  it('is another one where it shows another time at some time of the year', () => {
    expect(otherZone('America/New_York', 'Europe/Berlin')).toEqual({ here: 'Europe/Berlin', profile: 'America/New_York' })
    expect(otherZone('Africa/Algiers', 'Europe/Berlin'), 'no summer time').toBeDefined()
    expect(otherZone('Asia/Kolkata', 'Asia/Kathmandu')).toBeDefined()
  })

  it('is none where the clocks are the same, or nobody knows', () => {
    expect([localZone(), 'Europe/Paris', '', 'Mars/Olympus'].map(zone => otherZone(zone))).toEqual(Array(4).fill(undefined))
  })
})
