/**
 * The fields of a value that came from outside: an option or a stored text, as an object or as JSON of one.
 * None for everything else, lists too: PHP sends an empty map as `[]`. Each field still has to be doubted.
 */
export function storedFields(stored: unknown): Record<string, unknown> {
  const value = typeof stored === 'string' ? parsed(stored) : stored
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/**
 * JSON for an option. What needs four bytes, such as an emoji, is written as `\uXXXX`: on some portals' databases one such
 * character destroys all options of the app (docs/bitrix24/app.md#p8). Cut at any place it stays plain letters.
 */
export function storedText(value: object): string {
  return JSON.stringify(value).replace(/[\ud800-\udfff]/g, half => `\\u${half.charCodeAt(0).toString(16)}`)
}

/** Whether a later Relay wrote it, in a form that this one does not know: then it must not be overwritten. */
export function isFromNewer(stored: unknown, version: number): boolean {
  const { v } = storedFields(stored)
  return typeof v === 'number' && v > version
}

/** Whether a stored value can be the id of something on the portal. */
export function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
