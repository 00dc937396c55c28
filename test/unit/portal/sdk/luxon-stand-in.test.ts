import { DateTime as Luxon } from 'luxon'
import { expect, it } from 'vitest'
import { DateTime } from '../../../../src/portal/sdk/luxon-stand-in'

const date = new Date(2026, 1, 3, 4, 5, 6, 789)

it('writes the time of a log line as the library does that it stands in for', () => {
  const format = 'yyyy-MM-dd HH:mm:ss'
  expect(DateTime.fromJSDate(date).toFormat(format)).toBe('2026-02-03 04:05:06')
  expect(DateTime.fromJSDate(date).toFormat(format)).toBe(Luxon.fromJSDate(date).toFormat(format))
  expect(DateTime.fromJSDate(date).toSeconds()).toBe(Luxon.fromJSDate(date).toSeconds())
  expect(DateTime.now().toFormat('yyyy')).toMatch(/^20\d\d$/)
})
