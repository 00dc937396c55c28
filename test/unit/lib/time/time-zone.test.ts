import { describe, expect, it, vi } from 'vitest'
import { localZone, otherZone } from '../../../../src/lib/time/time-zone'

describe('a time zone', () => {
  it('is another one where it shows another time at some time of the year', () => {
    expect(otherZone('America/New_York', 'Europe/Berlin')).toEqual({ here: 'Europe/Berlin', profile: 'America/New_York' })
    expect(otherZone('Africa/Algiers', 'Europe/Berlin'), 'no summer time').toBeDefined()
    expect(otherZone('Asia/Kolkata', 'Asia/Kathmandu')).toBeDefined()
  })

  it('costs a page no more than one format for each of the two', () => {
    const { DateTimeFormat } = Intl
    const made = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (...given) { return new DateTimeFormat(...given) })
    otherZone('Pacific/Auckland', 'Pacific/Fiji')
    otherZone('Pacific/Auckland', 'Pacific/Fiji')
    expect(made).toHaveBeenCalledTimes(2)
  })

  it('is none where the clocks are the same, or nobody knows', () => {
    expect([localZone(), 'Europe/Paris', '', 'Mars/Olympus'].map(zone => otherZone(zone))).toEqual(Array(4).fill(undefined))
  })
})
