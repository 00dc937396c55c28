/**
 * What the portal reads as a date in one language (docs/bitrix24/share-effects.md#dates-in-the-text), all in lower case. Each language
 * of which that is known has its own, `src/locales/<code>/date-words.ts`: the portal reads no other one than that of the request.
 */
export interface DateWords {
  /** `12/25`; else `25.12`. */
  isMonthFirst: boolean
  /** Days from today by word. */
  days: Record<string, number>
  /** From Sunday on. */
  weekdays: string[]
  /** Parts of words with which the portal makes dates that Relay does not work out, such as "next week" or "in the evening". */
  vague: RegExp
}
