import { describe, expect, it } from 'vitest'
import type { DateWords } from '../../../../src/domain/share/date-words'
import { expectedDate } from '../../../../src/domain/share/text-date'
import german from '../../../../src/locales/de/date-words'
import english from '../../../../src/locales/en/date-words'
import russian from '../../../../src/locales/ru/date-words'
import { dateInText } from '../../../emulator/share/date-in-text'

/** A Saturday. */
const now = new Date('2026-11-21T10:00:00+01:00')

/** As the portal keeps it with a message that was just written in this language. */
function foundBy(text: string, language: string, at = now) {
  const found = dateInText(text, at.getTime(), language)
  return found ? [{ words: found.words, at: new Date(found.at) }] : []
}

const dateWords = new Map<string, DateWords>([['en', english], ['de', german], ['ru', russian]])
const expected = (text: string, language = 'en') => expectedDate({ text, foundDates: foundBy(text, language) }, now, dateWords.get(language))
const sure = (words: string, at: string, hasTime = true) => ({ is: 'sure', words, at: new Date(`${at}+01:00`), hasTime })
const day = (words: string, date: string) => sure(words, `${date}T18:00`, false)

describe('the date that the portal will take', () => {
  it.each([
    ['en', 'Call them tomorrow at 15:00, please', sure('tomorrow at 15:00', '2026-11-22T15:00')], ['en', '[b]Tomorrow[/b]', day('Tomorrow', '2026-11-22')],
    ['en', 'the day after tomorrow', day('day after tomorrow', '2026-11-23')], ['en', 'tomorrow at 9:00', day('tomorrow', '2026-11-22')],
    ['en', 'on 12/25 at 11:00', sure('12/25 at 11:00', '2026-12-25T11:00')], ['en', 'tomorrow or on 12/25 then', day('12/25', '2026-12-25')], ['en', 'by Friday', day('Friday', '2026-11-27')],
    ['en', 'was 01/10 ok', day('01/10', '2026-01-10')],
    ['en', 'at 15:00\n tomorrow', sure('15:00 tomorrow', '2026-11-22T15:00')],
    ['de', 'Ruf morgen um 09:00 an', sure('morgen um 09:00', '2026-11-22T09:00')], ['de', 'bis 25.12.2026 bitte', day('25.12.2026', '2026-12-25')], ['de', 'Guten Morgen', day('Morgen', '2026-11-22')],
    ['de', 'bis 25.12.27 bitte', day('25.12.27', '2027-12-25')], ['de', 'bis 25.12.2027 bitte', day('25.12.2027', '2027-12-25')],
    ['en', '15:00 was fine, tomorrow is not', day('tomorrow', '2026-11-22')], ['en', 'tomorrow, not before 15:00', day('tomorrow', '2026-11-22')],
    ['en', 'tomorrow at 15:00 or at 16:00', sure('tomorrow at 15:00', '2026-11-22T15:00')],
    ['ru', 'Завтра в 15:00', sure('Завтра в 15:00', '2026-11-22T15:00')], ['ru', 'послезавтра', day('послезавтра', '2026-11-23')]
  ])('is promised where both readings say the same, %s: %s', (language, text, date) => {
    expect(expected(text, language)).toEqual(date)
  })

  it.each([
    ['de', 'Termin um 8.03 Uhr'], ['en', 'Total 9.12, please pay'], ['en', 'use 3.11 of Python'], ['en', 'until 12/25'], ['en', 'on 12/25, please'],
    ['en', '2026-12-25 15:00'], ['en', '25 December'], ['en', 'in 3 days'], ['en', 'at 15:00'], ['en', 'bis morgen'], ['de', 'tomorrow'],
    ['de', 'am 31.02. ist'], ['de', 'am 01.13 ist'], ['en', 'position 3 to 7'], ['en', ''], ['en', `${'x '.repeat(500)}tomorrow`]
  ])('is none, %s: %s', (language, text) => expect(expected(text, language)).toEqual({ is: 'none' }))

  it.each([
    ['what Relay does not work out', 'next week', 'en'], ['a part of the day in capitals', 'Tomorrow Evening', 'en'], ['a part of the day', 'tomorrow evening', 'en'], ['in Russian too', 'к следующей неделе', 'ru']
  ])('may be one: %s', (_, text, language) => expect(expected(text, language)).toEqual({ is: 'maybe' }))

  it('may be one where the portal kept none with the message', () => {
    expect(expectedDate({ text: 'tomorrow' }, now, english)).toEqual({ is: 'maybe' })
  })

  it('may be another one where the message is of another day, since "tomorrow" counts from the share', () => {
    const yesterday = new Date(now.getTime() - 86_400_000)
    expect(expectedDate({ text: 'tomorrow', foundDates: foundBy('tomorrow', 'en', yesterday) }, now, english)).toEqual({ is: 'maybe' })
  })

  it.each([
    ['another zone than its author', 'tomorrow at 15:00', '2026-11-22T13:00:00+01:00', '', { is: 'maybe' }],
    ['the zone of its author', 'tomorrow at 15:00', '2026-11-22T13:00:00+01:00', 'Europe/Moscow', sure('tomorrow at 15:00', '2026-11-22T13:00')],
    ['a zone in which it is tomorrow already', 'tomorrow at 15:00', '2026-11-22T02:00:00+01:00', 'Pacific/Kiritimati', { is: 'maybe' }],
    ['an evening that is the next day here', 'by Friday', '2026-11-28T03:00:00+01:00', 'America/Los_Angeles', { is: 'maybe' }],
    ['a zone that the browser does not know', 'tomorrow at 15:00', '2026-11-22T15:00:00+01:00', 'Mars/Olympus', sure('tomorrow at 15:00', '2026-11-22T15:00')]
  ])('goes by the clocks of the reader\'s profile, with %s', (_, text, at, zone, date) => {
    const late = new Date('2026-11-21T13:00:00+01:00')
    expect(expectedDate({ text, foundDates: [{ words: text, at: new Date(at) }] }, late, english, zone)).toEqual(date)
  })

  it('may be one where the message was written in another language than the reader\'s', () => {
    expect(expectedDate({ text: 'bis morgen', foundDates: foundBy('bis morgen', 'de') }, now, english)).toEqual({ is: 'maybe' })
  })

  it('is not known in a language whose words Relay does not know', () => {
    expect(expectedDate({ text: 'demain' }, now, undefined)).toEqual({ is: 'unknown' })
    expect(expectedDate(undefined, now, undefined)).toEqual({ is: 'unknown' })
  })
})
