import { describe, expect, it } from 'vitest'
import en from '../../../src/locales/en'
import { localeOf, portalLanguages } from '../../../src/locales/portal-languages'
import type { Messages } from '../../../src/locales/texts'

const modules = import.meta.glob<{ default: Messages }>('../../../src/locales/*/index.ts', { eager: true })
const languages = Object.entries(modules).map(([file, { default: say }]) => [file.split('/').at(-2)!, say] as const)

type Sentence = (...values: number[]) => string
type Text = string | Sentence | { [key: string]: Text }

/** Every text of a language by its key, `share.expect.files`. */
function texts(text: Text, keys: string[] = []): [string, string | Sentence][] {
  if (typeof text === 'object') return Object.entries(text).flatMap(([key, below]) => texts(below, [...keys, key]))
  return [[keys.join('.'), text]]
}

/** What is put into the places of a sentence: no language writes these numbers in words. */
const values = [31, 42, 53, 64]

function written(text: unknown): string {
  if (typeof text !== 'function') return String(text)
  const say = text as (...given: (number | string[])[]) => string
  try {
    return say(...values)
  } catch {
    // Some take a list of names.
    return say(...values.map(value => [String(value)]))
  }
}

function placesOf(text: unknown): number[] {
  return values.filter(value => written(text).includes(String(value)))
}

const english = new Map(texts(en as unknown as Text))

describe.each(languages)('the words of %s', (code, say) => {
  const own = texts(say as unknown as Text)

  it('are those of a portal\'s language', () => {
    expect(portalLanguages).toContain(code)
  })

  it('are all there, in the order of English, a sentence where English has one', () => {
    const kinds = (all: typeof own) => all.map(([key, text]) => [key, typeof text])
    expect(kinds(own)).toEqual(kinds([...english]))
  })

  it('are nowhere empty, and have no blanks around or doubled', () => {
    const odd = own.filter(([key, text]) => {
      const words = written(text)
      return words.trim() !== words || /[ \u00a0]{2}/.test(words) || (words === '' && written(english.get(key)) !== '')
    })
    expect(odd.map(([key, text]) => [key, written(text)])).toEqual([])
  })

  it('put in whatever English puts in', () => {
    const lacking = own.filter(([key, text]) => placesOf(english.get(key)).some(value => !placesOf(text).includes(value)))
    expect(lacking.map(([key, text]) => [key, written(text)])).toEqual([])
  })

  it('count by the language\'s own rules', () => {
    const { pluralCategories } = new Intl.PluralRules(localeOf(code)).resolvedOptions()
    expect(pluralCategories).toContain('other')
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]) expect(say.share.expect.files(count).trim()).not.toBe('')
  })

  it('end their isolates, and hold no other marks of direction', () => {
    const odd = own.filter(([, text]) => {
      const words = written(text)
      const [opened = [], closed = []] = [words.match(/[\u2066-\u2068]/g) ?? [], words.match(/\u2069/g) ?? []]
      return opened.length !== closed.length || /[\u202a-\u202e]/.test(words)
    })
    expect(odd.map(([key]) => key)).toEqual([])
  })
})

it.each([['ru', 'Битрикс24'], ['ua', 'Бітрікс24'], ['kz', 'Битрикс24']])('%s writes the portal’s name as its portals do', (code, name) => {
  const [, say] = languages.find(([one]) => one === code)!
  const named = texts(say as unknown as Text).flatMap(([, text]) => written(text).match(/Bitrix24(?! SDK)|Б[иі]тр[иі]кс24/g) ?? [])
  expect(new Set(named)).toEqual(new Set([name]))
})

it('in Arabic a Latin name and the number behind it are read as one, from the left', () => {
  const [, say] = languages.find(([code]) => code === 'ar')!
  expect(say.home.check.versions('1.2', '3.4').match(/\u2068[^\u2069]*\u2069/g)).toEqual(['\u2068Relay 1.2\u2069', '\u2068Bitrix24 SDK 3.4\u2069'])
})

it('Thai words that no browser\'s dictionary knows are held together by a word joiner (U+2060), or a line would end in the middle of one', () => {
  const [, say] = languages.find(([code]) => code === 'th')!
  const loose = texts(say as unknown as Text).filter(([, text]) => /แชท|ดีล|ลีด|เวิร์กก|อีโ/.test(written(text)))
  expect(loose.map(([key]) => key)).toEqual([])
})

it.runIf(languages.length > 3)('every language of the portal has words', () => {
  expect(languages.map(([code]) => code)).toEqual(portalLanguages.filter(code => code !== 'in'))
})
