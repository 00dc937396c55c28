import { listFormat } from '../lib/formats'

const [isolate, end] = ['\u2068', '\u2069']
const isWord = /^[\p{Script=Thai}\p{Script=Han}]+$/u

/**
 * "Ida, Max and Ann", as the language of `locale` lists. From right to left each item is kept apart, so that a Latin name does not
 * turn the order of its neighbors round.
 */
export function list(locale: string, items: readonly string[]): string {
  const names = locale === 'ar' ? items.map(item => isolate + item + end) : items
  const format = listFormat(locale, { type: 'conjunction' })
  if (!/^(th|zh)/.test(locale)) return format.format(names)
  // Thai and Chinese have no blanks between their own words, but one beside Latin letters.
  const parts = format.formatToParts(names)
  const beside = (part: { value: string } | undefined, letter: RegExp) => part && letter.test(part.value) ? ' ' : ''
  return parts.map(({ value }, at) => isWord.test(value.trim()) && at % 2 === 1
    ? beside(parts[at - 1], /[\p{Script=Latin}\d}]$/u) + value.trim() + beside(parts[at + 1], /^[\p{Script=Latin}\d{]/u)
    : value).join('')
}
