/** Codes that portals send as their language, docs/bitrix24/app.md#languages. */
export const portalLanguages = [
  'ar', 'br', 'de', 'en', 'fr', 'hi', 'id', 'in', 'it', 'ja', 'kz', 'la', 'ms', 'pl', 'ru', 'sc', 'tc', 'th', 'tr', 'ua', 'vn'
] as const

export type PortalLanguage = typeof portalLanguages[number]

/** The portal's codes that are no BCP 47 tags, or mean another language there. `in` is Hindi too. */
const tags: Partial<Record<PortalLanguage, string>> = {
  br: 'pt-BR', in: 'hi', kz: 'kk', la: 'es-419', sc: 'zh-Hans', tc: 'zh-Hant', ua: 'uk', vn: 'vi'
}

/** Languages that browsers and some servers name otherwise than the portal. */
const otherNames: ReadonlyMap<string, PortalLanguage> = new Map([['es', 'la'], ['kk', 'kz'], ['pt', 'br'], ['uk', 'ua'], ['vi', 'vn']])

/**
 * The portal's own code for a language, whoever named it: `de` for `DE` and `de-DE`, `br` for `pt_BR`, `tc` for `zh-TW`.
 * Undefined for a language that no portal speaks.
 */
export function portalLanguage(named: string): PortalLanguage | undefined {
  const [language = '', ...parts] = named.trim().toLowerCase().split(/[-_]/)
  if (language === 'zh') return parts.some(part => ['hant', 'hk', 'mo', 'tw'].includes(part)) ? 'tc' : 'sc'
  return portalLanguages.find(code => code === language) ?? otherNames.get(language)
}

/** The BCP 47 tag of a language, as the page wants it; English for one that no portal speaks. */
export function localeOf(named: string): string {
  const code = portalLanguage(named) ?? 'en'
  return tags[code] ?? code
}

/** The same for `Intl`, with the portal's calendar: its dates have the year 2026 in Thai too, where `Intl` would write 2569. */
export function formatLocaleOf(named: string): string {
  const locale = localeOf(named)
  return locale === 'th' ? 'th-u-ca-gregory' : locale
}
