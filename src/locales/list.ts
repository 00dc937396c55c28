const [isolate, end] = ['\u2068', '\u2069']

/**
 * "Ida, Max and Ann", as the language of `locale` lists. From right to left each item is kept apart, so that a Latin name does not
 * turn the order of its neighbors round.
 */
export function list(locale: string, items: readonly string[]): string {
  const names = locale === 'ar' ? items.map(item => isolate + item + end) : items
  const joined = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  // Thai has no blanks between its own words, but one beside Latin letters.
  return joined.replace(/(?<=\p{Script=Thai})(?=[\p{Script=Latin}{])|(?<=[\p{Script=Latin}}])(?=\p{Script=Thai})/gu, ' ')
}
