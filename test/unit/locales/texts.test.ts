import { describe, expect, it } from 'vitest'
import en from '../../../src/locales/en'
import de from '../../../src/locales/de'
import { plural } from '../../../src/locales/plural'
import { loadTexts, type Messages } from '../../../src/locales/texts'

type Files = NonNullable<Parameters<typeof loadTexts>[2]>

/** Other languages may come; what holds for one that Relay does not speak is proved without them. */
const onlyEnglish: Files = { './en/common.ts': filled({ app: en.app }), './en/share.ts': filled({ share: en.share }) }
const unreachable = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))

function filled(words: Partial<Messages>) {
  return () => Promise.resolve({ default: words })
}

describe('the texts of a portal\'s language', () => {
  it('are those of that language', async () => {
    const texts = await loadTexts('de', ['share', 'operator', 'install', 'home', 'files'])
    expect(texts).toMatchObject({ say: de, locale: 'de', direction: 'ltr', language: 'de' })
  })

  it.each(['fr', 'xx', '', 'constructor'])('are English where we have none: %s', async (language) => {
    const texts = await loadTexts(language, ['share'], onlyEnglish)
    expect(texts.say).toEqual({ app: en.app, share: en.share })
    expect(texts.language).toBe('en')
  })

  it('name the language of the words, and keep the portal\'s for dates', async () => {
    expect(await loadTexts('la', [], onlyEnglish)).toMatchObject({ language: 'en', locale: 'es-419' })
  })

  it.each(['DE', 'de-DE', 'de_AT', ' de '])('are found however the language is written: %s', async (language) => {
    expect(await loadTexts(language, [])).toMatchObject({ language: 'de', locale: 'de', say: { app: de.app } })
  })

  it('are Hindi for both codes of it', async () => {
    const hindi: Files = { ...onlyEnglish, './hi/common.ts': filled({ app: de.app }) }
    for (const code of ['in', 'hi']) expect(await loadTexts(code, [], hindi)).toMatchObject({ language: 'hi', locale: 'hi', say: { app: de.app } })
  })
})

describe('the words of an area', () => {
  it('load with the view that needs them, and with a part that is shown later', async () => {
    const texts = await loadTexts('de', ['operator'])
    expect(Object.keys(texts.say)).not.toContain('share')
    await texts.load('share')
    expect(texts.say.share).toEqual(de.share)
  })

  it('are English where those of the language cannot be fetched, dates stay the portal\'s', async () => {
    const texts = await loadTexts('de', ['share'], { ...onlyEnglish, './de/common.ts': filled({ app: de.app }), './de/share.ts': unreachable })
    expect(texts).toMatchObject({ say: { app: en.app, share: en.share }, language: 'en', locale: 'de' })
  })

  it('are English for a part whose words cannot be fetched later; the view goes on', async () => {
    const texts = await loadTexts('de', [], { ...onlyEnglish, './de/common.ts': filled({ app: de.app }), './de/share.ts': unreachable })
    await texts.load('share')
    expect(texts.say).toEqual({ app: de.app, share: en.share })
  })

  it('are missed aloud where nothing can be fetched', async () => {
    await expect(loadTexts('de', ['share'], { './en/common.ts': unreachable, './en/share.ts': unreachable })).rejects.toThrow('Failed to fetch')
    const texts = await loadTexts('en', [], { ...onlyEnglish, './en/home.ts': unreachable })
    await expect(texts.load('home')).rejects.toThrow('Failed to fetch')
  })
})

describe('what the portal reads as a date', () => {
  it('comes with the words of the share view, by the portal\'s language', async () => {
    expect((await loadTexts('de-DE', ['share'])).dateWords?.weekdays).toContain('montag')
    expect((await loadTexts('de', ['operator'])).dateWords).toBeUndefined()
  })

  it('comes later with them, and is not the English of the words that stand in', async () => {
    const texts = await loadTexts('de', ['operator'])
    await texts.load('share')
    expect(texts.dateWords?.weekdays).toContain('montag')
    expect((await loadTexts('de', ['share'], onlyEnglish)).dateWords?.weekdays).toContain('montag')
  })

  it.each(['fr', 'xx', ''])('is not known for "%s"', async (language) => {
    expect((await loadTexts(language, ['share'], onlyEnglish)).dateWords).toBeUndefined()
  })
})

describe('counted texts', () => {
  it('follow the language\'s own plural rules', () => {
    const people = plural('ru', { one: '# человек', few: '# человека', many: '# человек', other: '# человека' })
    expect([1, 2, 5, 21, 112].map(people)).toEqual(['1 человек', '2 человека', '5 человек', '21 человек', '112 человек'])
  })
})

describe('a further language', () => {
  const arabic: Files = { './ar/common.ts': filled({ app: en.app }) }

  it('is one folder, and turns the page where it is written from right to left', async () => {
    const texts = await loadTexts('ar', [], arabic)
    expect([texts.locale, texts.direction]).toEqual(['ar', 'rtl'])
  })

  it('keeps names and times apart in sentences from right to left, and hands on numbers and nothing as they are', async () => {
    const { say } = await loadTexts('ar', [], { './ar/common.ts': filled({ app: en.app, message: en.message, problem: en.problem }) })
    expect(say.app.malformed('DEFAULT', 'ID')).toContain('(\u2068DEFAULT\u2069) without a valid “\u2068ID\u2069”')
    expect(say.message.file(7)).toBe('File #7')
    expect(say.problem.scopeMissing('')).toContain('permission here.')
    expect(say.app.keys).toEqual(en.app.keys)
  })

  it('sends nobody who opened a card’s tab to a menu', () => {
    expect(en.app.malformed('CRM_DEAL_DETAIL_TAB', 'ID')).not.toContain('menu')
  })

  it('leaves the page as it is as long as its words are English', async () => {
    expect((await loadTexts('ar', [], onlyEnglish)).direction).toBe('ltr')
  })
})
