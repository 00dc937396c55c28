/**
 * R8: the parameters of a batch pass the portal's security filter, which changes texts with markup; those of a single call do
 * not. Here it breaks up what looks like a tag, as the portal's does with those that it takes for dangerous.
 */
export function filtered(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/<(?=[a-z/!?])/gi, '< ')
  if (Array.isArray(value)) return value.map(filtered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, filtered(entry)]))
}
