import { inject, type InjectionKey } from 'vue'
import type { DateWords } from '../domain/share/date-words'
import type { Messages } from './en'
import { isolated } from './isolated'
import { formatLocaleOf, localeOf, portalLanguage } from './portal-languages'

export type { Messages }

/** Words that load together: those of one view, or of a part that is shown later. What all views share is `common`, and always there. */
export type TextArea = 'share' | 'operator' | 'install' | 'home' | 'files'

/** The texts of one language, with the tag that `Intl` wants. */
export interface Texts {
  /** Filled for the areas that the open view has asked for. */
  say: Messages
  /** BCP 47 for `Intl`, of the portal's own code: it picks dates and numbers also where the words are English. */
  locale: string
  direction: 'ltr' | 'rtl'
  /** What the portal reads as a date in a text, with the words of `share`; undefined where that is not known. */
  dateWords?: DateWords | undefined
  /** Fetches the words of a part that is shown later; in English where the language's cannot be had. Rejects where neither can. */
  load: (area: TextArea) => Promise<void>
}

/** Texts with the language that their words are in, BCP 47: English where we have none of the portal's. */
export interface LoadedTexts extends Texts { language: string }

/** Loaders by path: `./de/share.ts`. */
type TextFiles = Loaders<Partial<Messages>>
type Loaders<T> = Readonly<Record<string, () => Promise<{ default: T }>>>

/** The languages that Relay speaks: a folder by the portal's code, with a file per area. */
const allFiles: TextFiles = import.meta.glob<{ default: Partial<Messages> }>('./*/{common,share,operator,install,home,files}.ts')
const dateFiles: Loaders<DateWords> = import.meta.glob<{ default: DateWords }>('./*/date-words.ts')

/**
 * Texts for a language code of the portal or a browser; English words where we have none of that language, or cannot fetch
 * them. Rejects where the English ones cannot be fetched either.
 */
export async function loadTexts(language: string, areas: readonly TextArea[], files = allFiles): Promise<LoadedTexts> {
  const own = folderOf(language, files)
  try {
    return await textsOf(own, language, areas, files)
  } catch (error) {
    if (own === 'en') throw error
    return textsOf('en', language, areas, files)
  }
}

/** Where the words of a language are, English for one that Relay does not speak. */
function folderOf(language: string, files: TextFiles): string {
  const folder = folderNamed(language) ?? 'en'
  return Object.hasOwn(files, `./${folder}/common.ts`) ? folder : 'en'
}

/** Hindi has two codes and one folder. */
function folderNamed(language: string): string | undefined {
  const code = portalLanguage(language)
  return code === 'in' ? 'hi' : code
}

async function textsOf(folder: string, language: string, areas: readonly TextArea[], files: TextFiles): Promise<LoadedTexts> {
  const locale = formatLocaleOf(language)
  const direction = folder === 'ar' ? 'rtl' : 'ltr'
  const say = {} as Messages
  const texts: LoadedTexts = {
    say, locale, direction,
    language: folder === 'en' ? 'en' : localeOf(language),
    // One part in English is better than none.
    load: area => add(area, from => from.catch(() => fetchArea('en', area)))
  }
  async function fetchArea(from: string, area: string) {
    return (await files[`./${from}/${area}.ts`]!()).default
  }
  async function add(area: TextArea | 'common', orElse = (words: Promise<Partial<Messages>>) => words) {
    const [words, dateWords] = await Promise.all([orElse(fetchArea(folder, area)), area === 'share' ? dateWordsOf(language) : undefined])
    Object.assign(say, direction === 'rtl' ? isolated(words) : words)
    texts.dateWords ??= dateWords
  }
  await Promise.all((['common', ...areas] as const).map(area => add(area)))
  return texts
}

/** The portal reads dates in its own language, also where Relay's words are English. */
async function dateWordsOf(language: string): Promise<DateWords | undefined> {
  const load = dateFiles[`./${folderNamed(language)}/date-words.ts`]
  return load?.().then(file => file.default, () => undefined)
}

/** `main.ts` provides them. */
export const textsKey: InjectionKey<Texts> = Symbol('texts')

/** The texts of the portal's language, in `setup`. Throws where `main.ts` provided none. */
export function useTexts(): Texts {
  const texts = inject(textsKey)
  if (!texts) throw new Error('useTexts() needs Texts provided under textsKey')
  return texts
}
