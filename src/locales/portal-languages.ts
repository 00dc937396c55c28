/** Codes that portals send as their language, docs/bitrix24/app.md#languages. */
export const portalLanguages = [
  'ar', 'br', 'de', 'en', 'fr', 'hi', 'id', 'in', 'it', 'ja', 'kz', 'la', 'ms', 'pl', 'ru', 'sc', 'tc', 'th', 'tr', 'ua', 'vn'
] as const

export type PortalLanguage = typeof portalLanguages[number]
