import { describe, expect, it } from 'vitest'
import { expectedDate } from '../../../../src/domain/share/text-date'
import { dateInText } from '../../../emulator/share/date-in-text'

/** A Saturday. */
const now = new Date('2026-11-21T10:00:00+01:00')

/** As the portal keeps it with a message that was just written in this language. */
function foundBy(text: string, language: string, at = now) {
  const found = dateInText(text, at.getTime(), language)
  return found ? [{ words: found.words, at: new Date(found.at) }] : []
}

const expected = (text: string, language = 'en') => expectedDate({ text, foundDates: foundBy(text, language) }, now, language)
const sure = (words: string, hasTime: boolean) => ({ is: 'sure', words, hasTime })

describe('the date that the portal will take', () => {
  it.each([
    ['en', 'Call them tomorrow at 15:00, please', sure('tomorrow', true)], ['en', '[b]Tomorrow[/b]', sure('Tomorrow', false)],
    ['en', 'the day after tomorrow', sure('day after tomorrow', false)], ['en', 'tomorrow at 9:00', sure('tomorrow', false)],
    ['en', 'on 12/25 at 11:00', sure('12/25', true)], ['en', 'tomorrow or on 12/25 then', sure('12/25', false)], ['en', 'by Friday', sure('Friday', false)],
    ['en', 'was 01/10 ok', sure('01/10', false)],
    ['de', 'Ruf morgen um 09:00 an', sure('morgen', true)], ['de', 'bis 25.12.2026 bitte', sure('25.12.2026', false)], ['de', 'Guten Morgen', sure('Morgen', false)],
    ['ru', 'Завтра в 15:00', sure('Завтра', true)], ['ru', 'послезавтра', sure('послезавтра', false)]
  ])('is promised where both readings say the same, %s: %s', (language, text, date) => {
    expect(expected(text, language)).toEqual(date)
  })

  it.each([
    ['de', 'Termin um 8.03 Uhr'], ['en', 'Total 9.12, please pay'], ['en', 'use 3.11 of Python'], ['en', 'until 12/25'], ['en', 'on 12/25, please'],
    ['en', '2026-12-25 15:00'], ['en', '25 December'], ['en', 'in 3 days'], ['en', 'at 15:00'], ['en', 'bis morgen'], ['de', 'tomorrow'],
    ['en', 'position 3 to 7'], ['en', ''], ['en', `${'x '.repeat(500)}tomorrow`]
  ])('is none, %s: %s', (language, text) => expect(expected(text, language)).toEqual({ is: 'none' }))

  it.each([
    ['what Relay does not work out', 'next week', 'en'], ['a part of the day', 'tomorrow evening', 'en'], ['in Russian too', 'к следующей неделе', 'ru']
  ])('may be one: %s', (_, text, language) => expect(expected(text, language)).toEqual({ is: 'maybe' }))

  it('may be one where the portal kept none with the message', () => {
    expect(expectedDate({ text: 'tomorrow' }, now, 'en')).toEqual({ is: 'maybe' })
  })

  it('may be another one where the message is of another day, since "tomorrow" counts from the share', () => {
    const yesterday = new Date(now.getTime() - 86_400_000)
    expect(expectedDate({ text: 'tomorrow', foundDates: foundBy('tomorrow', 'en', yesterday) }, now, 'en')).toEqual({ is: 'maybe' })
  })

  it('may be one where the message was written in another language than the reader\'s', () => {
    expect(expectedDate({ text: 'bis morgen', foundDates: foundBy('bis morgen', 'de') }, now, 'en')).toEqual({ is: 'maybe' })
  })

  it('is not known in a language whose words Relay does not know', () => {
    expect(expectedDate({ text: 'demain' }, now, 'fr')).toEqual({ is: 'unknown' })
    expect(expectedDate(undefined, now, 'fr')).toEqual({ is: 'unknown' })
  })
})
