import type { DateWords } from '../../domain/share/date-words'

/** What an English portal reads as a date in a text. */
export default {
  isMonthFirst: true,
  days: { 'today': 0, 'tomorrow': 1, 'day after tomorrow': 2, 'yesterday': -1, 'two days ago': -2 },
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  vague: /week|month|morning|noon|evening|night/
} satisfies DateWords
