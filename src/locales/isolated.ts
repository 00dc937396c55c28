const [isolate, end] = ['\u2068', '\u2069']

/**
 * Texts whose sentences keep apart what is put into them, as `<bdi>` does: in a sentence from right to left a Latin name, a file's
 * name or a time would else pull the words and marks around it out of order.
 */
export function isolated<T>(texts: T): T {
  if (typeof texts === 'function') {
    const sentence = texts as unknown as (...values: unknown[]) => string
    return ((...values: unknown[]) => sentence(...values.map(value => apart(value)))) as unknown as T
  }
  if (typeof texts !== 'object' || texts === null) return texts
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, isolated(text as unknown)])) as T
}

/** Numbers go in as they are: a sentence may count by them. */
function apart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(apart)
  return typeof value === 'string' && value ? isolate + value + end : value
}
