import { inject, type InjectionKey } from 'vue'
import type { Messages } from './en'
import { portalLanguages } from './portal-languages'

export type { Messages }

/** The texts of one language, with the tag that `Intl` wants. */
export interface Texts {
  say: Messages
  /** BCP 47, of the portal's own code: it picks dates and numbers also where the words are English. */
  locale: string
  direction: 'ltr' | 'rtl'
}

/** Texts with the language that their words are in, BCP 47: English where we have none of the portal's. */
export interface LoadedTexts extends Texts { language: string }

type Load = () => Promise<{ default: Messages }>

/** The languages that Relay speaks, by the portal's code. A further one is one file and one line here. */
const spoken: Record<string, Load> = {
  de: () => import('./de'),
  en: () => import('./en'),
  ru: () => import('./ru')
}

/** The portal's codes that are no BCP 47 tags, or mean another language there (docs/bitrix24/app.md#languages). */
const tags: Record<string, string> = {
  br: 'pt-BR', in: 'en-IN', kz: 'kk', la: 'es', sc: 'zh-CN', tc: 'zh-TW', ua: 'uk', vn: 'vi'
}

const portalCodes = new Set<string>(portalLanguages)

/** Texts for a portal's language code; English words where we have none of that language. */
export async function loadTexts(language: string, languages: Readonly<Record<string, Load>> = spoken): Promise<LoadedTexts> {
  const code = language.toLowerCase()
  const hasWords = Object.hasOwn(languages, code)
  const load = (hasWords ? languages[code] : undefined) ?? spoken['en']!
  const locale = localeOf(code)
  const direction = hasWords && locale === 'ar' ? 'rtl' : 'ltr'
  return { say: (await load()).default, locale, direction, language: hasWords ? locale : 'en' }
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
