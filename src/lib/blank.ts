/** Spaces of any kind, control and direction marks, fillers, and the blank letters of Hangul and Braille. */
const unseen = /^[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\u2800]*$/u

/** Whether nothing of a text would be seen: a name or title like that says no more than none. */
export function isBlank(text: string): boolean {
  return unseen.test(text)
}
