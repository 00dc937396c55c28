import { inject, type InjectionKey } from 'vue'
import type { Messages } from './en'
import { isolated } from './isolated'
import { localeOf, portalLanguage } from './portal-languages'

export type { Messages }

/** Words that load together: those of one view, or of a part that is shown later. What all views share is `common`, and always there. */
export type TextArea = 'share' | 'operator' | 'install' | 'home' | 'files'

/** The texts of one language, with the tag that `Intl` wants. */
export interface Texts {
  /** Filled for the areas that the open view has asked for. */
  say: Messages
  /** BCP 47, of the portal's own code: it picks dates and numbers also where the words are English. */
  locale: string
  direction: 'ltr' | 'rtl'
  /** Fetches the words of a part that is shown later; in English where the language's cannot be had. Rejects where neither can. */
  load: (area: TextArea) => Promise<void>
}

/** Texts with the language that their words are in, BCP 47: English where we have none of the portal's. */
export interface LoadedTexts extends Texts { language: string }

/** Loaders by path: `./de/share.ts`. */
type TextFiles = Readonly<Record<string, () => Promise<{ default: Partial<Messages> }>>>

/** The languages that Relay speaks: a folder by the portal's code, with a file per area. */
const allFiles: TextFiles = import.meta.glob<{ default: Partial<Messages> }>('./*/{common,share,operator,install,home,files}.ts')

/**
 * Texts for a language code of the portal or a browser; English words where we have none of that language, or cannot fetch
 * them. Rejects where the English ones cannot be fetched either.
 */
export async function loadTexts(language: string, areas: readonly TextArea[], files = allFiles): Promise<LoadedTexts> {
  const own = folderOf(language, files)
  try {
    return await textsOf(own, localeOf(language), areas, files)
  } catch (error) {
    if (own === 'en') throw error
    return textsOf('en', localeOf(language), areas, files)
  }
}

/** Hindi has two codes and one folder. */
function folderOf(language: string, files: TextFiles): string {
  const code = portalLanguage(language) ?? 'en'
  const folder = code === 'in' ? 'hi' : code
  return Object.hasOwn(files, `./${folder}/common.ts`) ? folder : 'en'
}

async function textsOf(folder: string, locale: string, areas: readonly TextArea[], files: TextFiles): Promise<LoadedTexts> {
  const direction = folder === 'ar' ? 'rtl' : 'ltr'
  const fetchArea = async (area: string, from = folder) => {
    const words = (await files[`./${from}/${area}.ts`]!()).default
    return direction === 'rtl' ? isolated(words) : words
  }
  const say = Object.assign({}, ...await Promise.all(['common', ...areas].map(area => fetchArea(area)))) as Messages
  return {
    say, locale, direction,
    language: folder === 'en' ? 'en' : locale,
    // One part in English is better than none.
    load: async area => void Object.assign(say, await fetchArea(area).catch(() => fetchArea(area, 'en')))
  }
}

/** `main.ts` provides them. */
export const textsKey: InjectionKey<Texts> = Symbol('texts')

/** The texts of the portal's language, in `setup`. Throws where `main.ts` provided none. */
export function useTexts(): Texts {
  const texts = inject(textsKey)
  if (!texts) throw new Error('useTexts() needs Texts provided under textsKey')
  return texts
}
