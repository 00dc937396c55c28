/**
 * Whether an input method is at work with this key: what it composes is no key of ours. Safari says so of the key that ends
 * a composition by its old code alone.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}
