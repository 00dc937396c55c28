import { describe, expect, it } from 'vitest'
import en from '../../../src/locales/en'
import de from '../../../src/locales/de'
import { plural } from '../../../src/locales/plural'
import { loadTexts, localeOf } from '../../../src/locales/texts'

/** Other languages may come; what holds for one that Relay does not speak is proved without them. */
const onlyEnglish = { en: () => import('../../../src/locales/en') }

describe('the texts of a portal\'s language', () => {
  it('are those of that language', async () => {
    expect(await loadTexts('de')).toEqual({ say: de, locale: 'de', direction: 'ltr', language: 'de' })
  })

  it.each(['fr', 'xx', '', 'constructor'])('are English where we have none: %s', async (language) => {
    const texts = await loadTexts(language, onlyEnglish)
    expect(texts.say).toBe(en)
    expect(texts.language).toBe('en')
  })

  it('name the language of the words, and keep the portal\'s for dates', async () => {
    expect(await loadTexts('la', onlyEnglish)).toMatchObject({ language: 'en', locale: 'es' })
  })

  it.each([
    ['ua', 'uk'], ['vn', 'vi'], ['sc', 'zh-CN'], ['tc', 'zh-TW'], ['la', 'es'], ['br', 'pt-BR'], ['kz', 'kk'], ['de', 'de'], ['nonsense', 'en']
  ])('the portal\'s %s is %s to the browser', (code, tag) => {
    expect(localeOf(code)).toBe(tag)
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
  })
})

describe('counted texts', () => {
  it('follow the language\'s own plural rules', () => {
    const people = plural('ru', { one: '# человек', few: '# человека', many: '# человек', other: '# человека' })
    expect([1, 2, 5, 21, 112].map(people)).toEqual(['1 человек', '2 человека', '5 человек', '21 человек', '112 человек'])
  })
})

describe('a further language', () => {
  const arabic = { ar: () => import('../../../src/locales/en') }

  it('is one file, and turns the page where it is written from right to left', async () => {
    const texts = await loadTexts('ar', arabic)
    expect([texts.locale, texts.direction]).toEqual(['ar', 'rtl'])
  })

  it('leaves the page as it is as long as its words are English', async () => {
    expect((await loadTexts('ar', onlyEnglish)).direction).toBe('ltr')
  })
})
