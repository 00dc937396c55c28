/** Date words of one language: the number of days from today, weekdays from Sunday on, parts of the day by their hour. */
export interface DateWords {
  numbers: 'MM/DD' | 'DD.MM'
  relative: readonly (readonly [string, number])[]
  weekdays: readonly (readonly string[])[]
  parts: readonly (readonly [string, number])[]
}

/** Only what a test or the demo leans on; the portal knows more ("next week", "end of the month"). */
export const dateWords: Record<string, DateWords> = {
  en: {
    numbers: 'MM/DD',
    relative: [['today', 0], ['tomorrow', 1], ['day after tomorrow', 2], ['yesterday', -1], ['two days ago', -2], ['next week', 7]],
    weekdays: [['sunday'], ['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday', 'weekend']],
    parts: [['morning', 9], ['noon', 14], ['evening', 20]]
  },
  de: {
    numbers: 'DD.MM',
    relative: [['heute', 0], ['morgen', 1], ['übermorgen', 2], ['gestern', -1], ['vorgestern', -2], ['nächste woche', 7]],
    weekdays: [['sonntag'], ['montag'], ['dienstag'], ['mittwoch'], ['donnerstag'], ['freitag'], ['samstag', 'wochenende']],
    parts: [['vormittag', 9], ['mittag', 14], ['abend', 20]]
  },
  ru: {
    numbers: 'DD.MM',
    relative: [['сегодня', 0], ['завтра', 1], ['послезавтра', 2], ['вчера', -1], ['позавчера', -2], ['на следующей неделе', 7]],
    weekdays: [['воскресенье'], ['понедельник'], ['вторник'], ['среду', 'среда'], ['четверг'], ['пятница', 'пятницу'], ['суббота', 'субботу']],
    parts: [['утром', 9], ['в обед', 14], ['вечером', 20]]
  }
}
