import { describe, expect, it } from 'vitest'
import { firstDateInText } from '../../../../src/domain/share/text-date'

/** A Saturday. */
const now = new Date(2026, 10, 21, 10, 0)

function found(text: string, locale = 'en'): string | undefined {
  const date = firstDateInText(text, now, locale)
  if (!date) return undefined
  const day = [date.date.getFullYear(), date.date.getMonth() + 1, date.date.getDate()].join('-')
  return date.hasTime ? `${day} ${date.date.getHours()}:${date.date.getMinutes()}` : day
}

describe('the first date in a text', () => {
  it.each([
    ['Call them tomorrow at 15:00, please', '2026-11-22 15:0'],
    ['tomorrow', '2026-11-22'],
    ['the day after tomorrow', '2026-11-23'],
    ['today 18:30', '2026-11-21 18:30'],
    ['tomorrow at 3 pm', '2026-11-22 15:0'],
    ['tomorrow 12:15 am', '2026-11-22 0:15'],
    ['Ruf morgen um 9 Uhr an', '2026-11-22 9:0'],
    ['Bis übermorgen!', '2026-11-23'],
    ['heute um 14:30 Uhr', '2026-11-21 14:30'],
    ['Завтра в 15:00', '2026-11-22 15:0'],
    ['послезавтра', '2026-11-23'],
    ['Roof on 25.12', '2026-12-25'],
    ['am 25.12. um 8:15', '2026-12-25 8:15'],
    ['bis 1.3.', '2027-3-1'],
    ['до 5.3', '2027-3-5'],
    ['25.12.2026 15:00', '2026-12-25 15:0'],
    ['25.12.26', '2026-12-25'],
    ['2026-12-25', '2026-12-25'],
    ['2026-12-25T15:00', '2026-12-25 15:0'],
    ['2026-12-25 15:00:00', '2026-12-25 15:0'],
    ['12/25/2026', '2026-12-25'],
    ['25/12/2026', '2026-12-25'],
    ['on 25 December', '2026-12-25'],
    ['December 25th, 2026 at 9:00', '2026-12-25 9:0'],
    ['3rd of May', '2027-5-3'],
    ['am 25. Dezember 2026', '2026-12-25'],
    ['до 25 декабря', '2026-12-25'],
    ['by Friday', '2026-11-27'],
    ['bis Mittwoch', '2026-11-25'],
    ['до пятницы', '2026-11-27'],
    ['in 3 days', '2026-11-24'],
    ['in 2 Wochen', '2026-12-5'],
    ['через 2 дня', '2026-11-23'],
    ['[b]Tomorrow[/b] or on 25.12', '2026-11-22'],
    ['------\nAnn [20.11.2026 10:15]\nRoof on 25.12?\n------\nYes', '2026-12-25']
  ])('%j: %s', (text, date) => {
    expect(found(text)).toBe(date)
  })

  it.each([
    '', 'Roof?', 'yesterday', 'gestern', 'Guten Morgen!', 'Morgen zusammen', 'am Morgen', 'in the morning', 'tomorrow\'s plan',
    '10.10.2026 was nice', 'on 15.11 we met', '31.02.2027', '30.02', '25.12 €', '10.11 kg', '12.50', 'version 10.11', 'v25.12', '1.5 hours',
    '192.168.10.11', '10.11.12.13', '+49 25.12', '3/4/2027', '1/2', 'it may 5 times', 'we march 5 km', 'at 15:00', '2126-12-25',
    'https://a.example/2026-12-25', '[url=https://a.example/2026-12-25]x[/url]', 'ann.25.12@a.example', 'today at 9:00',
    'on Friday', 'by Saturday', 'order 2026-12-250', 'завтракать', 'tomorrowland', '[timestamp=1798200000]', '25.12.1999', '99.99.2026'
  ])('is none where it is in doubt: %j', (text) => {
    expect(found(text)).toBeUndefined()
  })

  it('is read with the day first where the language does so', () => {
    expect(found('3/4/2027', 'de')).toBe('2027-4-3')
    expect(found('3/3/2027', 'en')).toBe('2027-3-3')
  })

  it('comes with the words that it was found in', () => {
    expect(firstDateInText('Please call [b]tomorrow at 15:00[/b], ok?', now, 'en')?.words).toBe('tomorrow at 15:00')
    expect(firstDateInText('am 25.12. um 8:15', now, 'de')?.words).toBe('25.12. um 8:15')
    expect(firstDateInText('tomorrow 5 people come', now, 'en')?.words).toBe('tomorrow')
  })

  it('is looked for at the start of a long text only', () => {
    expect(found(`${'x '.repeat(2000)}tomorrow`)).toBe('2026-11-22')
    expect(found(`${'x '.repeat(2500)}tomorrow`)).toBeUndefined()
  })
})
