/** Codes that portals send as their language, REST reference section 22. */
export const portalLanguages = [
  'ar', 'br', 'de', 'en', 'fr', 'hi', 'id', 'in', 'it', 'ja', 'kz', 'la', 'ms', 'pl', 'ru', 'sc', 'tc', 'th', 'tr', 'ua', 'vn'
] as const

export type PortalLanguage = typeof portalLanguages[number]
