import { describe, expect, it } from 'vitest'
import { nearDay, shortTime } from '../../../../src/lib/time/short-time'

const now = new Date('2026-11-25T12:00:00+01:00')
const written = (at: string, locale: string) => shortTime(new Date(`${at}+01:00`), now, locale).replaceAll(/[\u202f\u00a0]/g, ' ')

describe('when something was, in short', () => {
  it.each([
    ['en', 'Yesterday, 10:15 AM'], ['de', 'Gestern, 10:15'], ['ru', 'Вчера, 10:15'], ['ar', 'أمس، 10:15 ص'], ['ja', '昨日 10:15'],
    ['zh-Hans', '昨天 10:15'], ['th', 'เมื่อวาน 10:15'], ['vi', '10:15 Hôm qua'], ['tr', 'Dün 10:15'], ['kk', 'Кеше, 10:15']
  ])('joins day and time as the language does: %s', (locale, words) => {
    expect(written('2026-11-24T10:15', locale)).toBe(words)
  })

  it.each([
    ['en', 'Nov 20, 10:15 AM', 'Nov 20, 2025, 10:15 AM'], ['de', '20. Nov., 10:15', '20. Nov. 2025, 10:15'], ['ja', '11月20日 10:15', '2025年11月20日 10:15'],
    ['ar', '20 نوفمبر، 10:15 ص', '20 نوفمبر 2025، 10:15 ص']
  ])('names the date where it is longer ago, and the year where it is another one: %s', (locale, thisYear, before) => {
    expect([written('2026-11-20T10:15', locale), written('2025-11-20T10:15', locale)]).toEqual([thisYear, before])
  })

  it('is the time alone today', () => {
    expect([written('2026-11-25T10:15', 'de'), written('2026-11-25T10:15', 'hi')]).toEqual(['10:15', '10:15 am'])
  })

  it('begins a line with a capital, by the language\'s own rules', () => {
    expect([nearDay(0, 'en'), nearDay(1, 'tr'), nearDay(0, 'kk'), nearDay(1, 'th')]).toEqual(['Today', 'Dün', 'Бүгін', 'เมื่อวาน'])
  })
})
