import type { DateWords } from '../../domain/share/date-words'

/** What a Russian portal reads as a date in a text. */
export default {
  isMonthFirst: false,
  days: { сегодня: 0, завтра: 1, послезавтра: 2, вчера: -1, позавчера: -2 },
  weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  vague: /недел|месяц|выходн|утр|обед|полд|вечер|среду|пятницу|субботу/
} satisfies DateWords
