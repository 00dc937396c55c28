import { inject, type InjectionKey } from 'vue'
import type { Messages } from './en'
import { portalLanguages } from './portal-languages'

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
  /** Fetches the words of a part that is shown later. Rejects where they cannot be had. */
  load: (area: TextArea) => Promise<void>
}

/** Texts with the language that their words are in, BCP 47: English where we have none of the portal's. */
export interface LoadedTexts extends Texts { language: string }

/** Loaders by path: `./de/share.ts`. */
type TextFiles = Readonly<Record<string, () => Promise<{ default: Partial<Messages> }>>>

/** The languages that Relay speaks: a folder by the portal's code, with a file per area. */
const allFiles: TextFiles = import.meta.glob<{ default: Partial<Messages> }>('./*/{common,share,operator,install,home,files}.ts')

/** The portal's codes that are no BCP 47 tags, or mean another language there (docs/bitrix24/app.md#languages). */
const tags: Record<string, string> = {
  br: 'pt-BR', in: 'en-IN', kz: 'kk', la: 'es', sc: 'zh-CN', tc: 'zh-TW', ua: 'uk', vn: 'vi'
}

const portalCodes = new Set<string>(portalLanguages)

/**
 * Texts for a portal's language code; English words where we have none of that language, or cannot fetch them. Rejects
 * where the English ones cannot be fetched either.
 */
export async function loadTexts(language: string, areas: readonly TextArea[], files = allFiles): Promise<LoadedTexts> {
  const code = language.toLowerCase()
  const own = Object.hasOwn(files, `./${code}/common.ts`) ? code : 'en'
  try {
    return await textsOf(own, localeOf(code), areas, files)
  } catch (error) {
    if (own === 'en') throw error
    return textsOf('en', localeOf(code), areas, files)
  }
}

async function textsOf(folder: string, locale: string, areas: readonly TextArea[], files: TextFiles): Promise<LoadedTexts> {
  const fetchArea = async (area: string) => (await files[`./${folder}/${area}.ts`]!()).default
  const say = Object.assign({}, ...await Promise.all(['common', ...areas].map(fetchArea))) as Messages
  return {
    say, locale,
    direction: folder === 'ar' ? 'rtl' : 'ltr',
    language: folder === 'en' ? 'en' : locale,
    load: async area => void Object.assign(say, await fetchArea(area))
  }
}

/** The BCP 47 tag of a portal's language code; English for a code that no portal is known to send. */
export function localeOf(code: string): string {
  if (!portalCodes.has(code)) return 'en'
  return tags[code] ?? code
}

/** `main.ts` provides them. */
export const textsKey: InjectionKey<Texts> = Symbol('texts')

/** The texts of the portal's language, in `setup`. Throws where `main.ts` provided none. */
export function useTexts(): Texts {
  const texts = inject(textsKey)
  if (!texts) throw new Error('useTexts() needs Texts provided under textsKey')
  return texts
}
