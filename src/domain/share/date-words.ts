/** What the portal reads as a date in one language (docs/bitrix24/share-effects.md#dates-in-the-text). All in lower case. */
export interface DateWords {
  numbers: RegExp
  isMonthFirst: boolean
  /** Days from today by word. */
  days: Record<string, number>
  /** From Sunday on. */
  weekdays: string[]
  /** Parts of words with which the portal makes dates that Relay does not work out, such as "next week" or "in the evening". */
  vague: RegExp
}

/** Two digits each, between white space: not at the very end, and not before a comma or a full stop. */
const dayFirst = /(?:^|\s)(\d\d)\.(\d\d)(?:\.(\d{4}|\d\d))?(?=\s)/
const monthFirst = /(?:^|\s)(\d\d)\/(\d\d)(?:\/(\d{4}|\d\d))?(?=\s)/

const english: DateWords = {
  numbers: monthFirst,
  isMonthFirst: true,
  days: { 'today': 0, 'tomorrow': 1, 'day after tomorrow': 2, 'yesterday': -1, 'two days ago': -2 },
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  vague: /week|month|morning|noon|evening|night/
}

const german: DateWords = {
  numbers: dayFirst,
  isMonthFirst: false,
  days: { heute: 0, morgen: 1, übermorgen: 2, gestern: -1, vorgestern: -2 },
  weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'],
  vague: /woche|monat|vormittag|mittag|abend|nacht/
}

const russian: DateWords = {
  numbers: dayFirst,
  isMonthFirst: false,
  days: { сегодня: 0, завтра: 1, послезавтра: 2, вчера: -1, позавчера: -2 },
  weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  vague: /недел|месяц|выходн|утр|обед|полд|вечер|среду|пятницу|субботу/
}

/** By the portal's language code. The portal reads no other language than that of the request. */
export const dateWords: ReadonlyMap<string, DateWords> = new Map([['en', english], ['de', german], ['ru', russian]])
