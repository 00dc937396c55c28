import { afterEach, describe, expect, it } from 'vitest'
import { noDetails, timeFaults } from '../../../../src/domain/share/share-details'

const home = process.env['TZ']
afterEach(() => { process.env['TZ'] = home })

function faultsIn(zone: string, start: string, end: string) {
  process.env['TZ'] = zone
  return timeFaults('event', { ...noDetails(), start, end })
}

describe('an hour that the clocks leave out', () => {
  it.each([
    ['Europe/Berlin', '2027-03-28T02:30', '2027-03-28T03:00'],
    ['America/New_York', '2027-03-14T02:30', '2027-03-14T03:00'],
    // Half an hour; and in the middle of the night, so that the day has no midnight.
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-04T02:45'],
    ['America/Santiago', '2026-09-06T00:30', '2026-09-06T01:30'],
    ['Africa/Cairo', '2026-04-24T00:00', '2026-04-24T01:00']
  ])('is no start in %s', (zone, start, end) => {
    expect(faultsIn(zone, start, end)).toEqual({ start: 'no-such-time' })
  })

  it.each([
    ['Europe/Berlin', '2027-03-28T01:30', '2027-03-28T02:59', { end: 'no-such-time' }],
    ['America/New_York', '2027-03-28T02:30', '2027-03-28T03:00', {}],
    ['Asia/Kolkata', '2027-03-28T02:30', '2027-03-28T03:00', {}],
    // Across the gap it is half an hour by the clock's hand, and by the moments too.
    ['Europe/Berlin', '2027-03-28T01:45', '2027-03-28T03:15', {}],
    // In autumn an hour comes twice.
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T02:45', {}],
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T02:30', { end: 'not-after-start' }],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T01:15', { end: 'not-after-start' }]
  ] as const)('is that of the own zone: %s, %s to %s', (zone, start, end, faults) => {
    expect(faultsIn(zone, start, end)).toEqual(faults)
  })
})
