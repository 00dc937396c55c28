/**
 * The fields of a value that came from outside: an option or a stored text, as an object or as JSON of one.
 * None for everything else, lists too: PHP sends an empty map as `[]`. Each field still has to be doubted.
 */
export function storedFields(stored: unknown): Record<string, unknown> {
  const value = typeof stored === 'string' ? parsed(stored) : stored
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
