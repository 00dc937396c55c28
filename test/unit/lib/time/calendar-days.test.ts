import { expect, it } from 'vitest'
import { daysBetween } from '../../../../src/lib/time/calendar-days'

it.each([
  ['the same day', '2026-11-20T00:00', '2026-11-20T23:59', 0],
  ['a minute over midnight', '2026-11-20T23:59', '2026-11-21T00:00', 1],
  ['back', '2026-11-21T00:00', '2026-11-20T23:59', -1],
  ['over the turn of the year', '2026-12-31T12:00', '2027-01-01T00:00', 1],
  ['a day of 23 hours', '2026-03-29T00:00', '2026-03-30T00:00', 1],
  ['a day of 25 hours', '2026-10-25T00:00', '2026-10-26T00:00', 1]
])('counts days by the calendar: %s', (_, from, to, days) => {
  expect(daysBetween(new Date(from), new Date(to))).toBe(days)
})
