/**
 * A value as a report may tell it: what kind it is, never what it says. A portal's answers hold names, texts and
 * tokens; of them only the kinds of values, sizes and codes may leave.
 */
export function shapeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length ? `list of ${value.length}` : 'empty list'
  if (typeof value === 'object') return Object.keys(value).length ? 'map' : 'empty map'
  if (value === '') return 'empty text'
  if (typeof value === 'string') return /^-?\d+$/.test(value) ? 'number as text' : 'text'
  return value === undefined ? 'nothing' : typeof value
}

/** An error code of the portal. What has not the form of one might be anything, so it is told by its shape. */
export function codeOf(value: unknown): string {
  if (value === '') return '(empty code)'
  return typeof value === 'string' && /^(?:\d{1,3}|[A-Z][A-Z0-9_]{2,60}|[a-z]+(?:_[a-z]+)+|AccessException|ArgumentNullException)$/.test(value) ? value : `(${shapeOf(value)})`
}
