/** Sentences one after the other; no blank between those that end in a full stop of their own width. Empty ones are left out. */
export function sentences(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ').replace(/(?<=[。！？]) /g, '')
}
