/** A value that is made when it is first asked for: the page must not wait at its start for what it may not need. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => made ??= make()
}
