import type { DateWords } from '../../domain/share/date-words'

/** What a German portal reads as a date in a text. */
export default {
  isMonthFirst: false,
  days: { heute: 0, morgen: 1, übermorgen: 2, gestern: -1, vorgestern: -2 },
  weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'],
  vague: /woche|monat|vormittag|mittag|abend|nacht/
} satisfies DateWords
