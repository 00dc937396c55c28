import { describe, expect, it } from 'vitest'
import { dateInText } from '../../../src/domain/share-date'

describe('the date in a text', () => {
  it.each([
    ['Can we meet tomorrow at 15:00?', 'tomorrow at 15:00'],
    ['Let us do it the day after tomorrow', 'day after tomorrow'],
    ['Call on Friday, 9:30 please', 'Friday, 9:30'],
    ['Due 25.12.', '25.12.'],
    ['Due 25.12.2026 at the latest', '25.12.2026'],
    ['Deadline: 2026-12-25', '2026-12-25'],
    ['by 12/25/2026', '12/25/2026'],
    ['on 3 March', '3 March'],
    ['December 24, 2026 is fine', 'December 24, 2026'],
    ['Bitte morgen um 10:00', 'morgen um 10:00'],
    ['am 3. Oktober', '3. Oktober'],
    ['Übermorgen geht es', 'Übermorgen'],
    ['Давайте завтра в 15:00', 'завтра в 15:00'],
    ['в пятницу', 'пятницу'],
    ['до 5 декабря', '5 декабря']
  ])('of %j is %j', (text, date) => expect(dateInText(text)).toBe(date))

  it.each([
    'Nothing to see', 'Version 1.2.3', 'costs 12.50 euros', 'https://example.com/2026-12-25/x', 'Montage', 'мартышка',
    'guten Morgenstern', '10.0.0.1', '+49 30 12 34', '40.13.', ''
  ])('is not seen in %j', text => expect(dateInText(text)).toBeUndefined())

  it('is looked for in long hostile texts without delay', () => {
    const start = performance.now()
    dateInText('12 '.repeat(40_000))
    dateInText('1.1'.repeat(40_000))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
