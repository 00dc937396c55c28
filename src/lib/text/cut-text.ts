/**
 * The first `most` characters as a reader counts them: a letter with its accents, a flag, or a family is one. Where
 * something is cut off, the last of them is `…`.
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  let count = 0
  let beforeLast = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (count === most) return `${beforeLast.trimEnd()}…`
    beforeLast = kept
    kept += segment
    count++
  }
  return text
}
