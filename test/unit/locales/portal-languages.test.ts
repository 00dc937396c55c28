import { describe, expect, it } from 'vitest'
import { formatLocaleOf, localeOf, portalLanguage, portalLanguages } from '../../../src/locales/portal-languages'

describe('the portal\'s code of a language', () => {
  it.each(portalLanguages)('%s is itself, in capitals and with a region too', (code) => {
    expect([code, code.toUpperCase(), `${code}-XX`, `${code}_xx`].map(portalLanguage)).toEqual([code, code, code, code])
  })

  it.each([
    ['uk', 'ua'], ['uk-UA', 'ua'], ['kk', 'kz'], ['kk-KZ', 'kz'], ['vi', 'vn'], ['vi_VN', 'vn'], ['es', 'la'], ['es-419', 'la'], ['es-MX', 'la'],
    ['pt', 'br'], ['pt_BR', 'br'], ['pt-PT', 'br'], ['zh', 'sc'], ['zh-CN', 'sc'], ['zh-Hans-SG', 'sc'], ['zh-TW', 'tc'], ['zh_HK', 'tc'],
    ['zh-Hant', 'tc'], ['zh-hant-mo', 'tc'], ['en-GB', 'en'], ['hi-IN', 'hi'], ['id-ID', 'id'], ['ms-MY', 'ms'], ['ar-SA', 'ar']
  ])('that is called %s elsewhere is %s', (named, code) => {
    expect(portalLanguage(named)).toBe(code)
  })

  it.each(['', ' ', '-', '_', 'xx', 'nl', 'constructor', '__proto__', 'zhx', 'eng', 'zh2-tw'])('is not known for "%s"', (named) => {
    expect(portalLanguage(named)).toBeUndefined()
    expect(localeOf(named)).toBe('en')
  })
})

describe('the tag of a language', () => {
  it.each([
    ['ar', 'ar'], ['br', 'pt-BR'], ['de', 'de'], ['en', 'en'], ['fr', 'fr'], ['hi', 'hi'], ['id', 'id'], ['in', 'hi'], ['it', 'it'], ['ja', 'ja'],
    ['kz', 'kk'], ['la', 'es-419'], ['ms', 'ms'], ['pl', 'pl'], ['ru', 'ru'], ['sc', 'zh-Hans'], ['tc', 'zh-Hant'], ['th', 'th'], ['tr', 'tr'],
    ['ua', 'uk'], ['vn', 'vi']
  ])('%s is %s, which the browser knows', (code, tag) => {
    expect(localeOf(code)).toBe(tag)
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag])
    expect(Intl.ListFormat.supportedLocalesOf(tag)).toEqual([tag])
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag])
  })
  it('has the portal\'s calendar for dates: the year of Rome in Thai too', () => {
    const day = new Date(2026, 10, 26)
    for (const code of portalLanguages) {
      const { calendar, numberingSystem, locale } = new Intl.DateTimeFormat(formatLocaleOf(code)).resolvedOptions()
      expect([code, calendar, numberingSystem]).toEqual([code, 'gregory', 'latn'])
      expect(new Intl.Locale(locale).baseName).toBe(localeOf(code))
      expect(new Intl.DateTimeFormat(formatLocaleOf(code), { dateStyle: 'medium' }).format(day)).toContain('2026')
    }
  })
})
