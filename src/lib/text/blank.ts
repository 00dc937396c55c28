/** Spaces of any kind, control and direction marks, fillers, accents without a letter, and blanks that count as letters or signs. */
const unseen = /^[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{M}\u2800\ufffc\u{1d159}]*$/u

/** Whether nothing of a text would be seen: a name or title like that says no more than none. */
export function isBlank(text: string): boolean {
  return unseen.test(text)
}
