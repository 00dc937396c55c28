/** Names of days and months as people write them in the languages that Relay speaks. */
const relative = [
  'today', 'tomorrow', 'day after tomorrow',
  'heute', 'morgen', 'übermorgen',
  'сегодня', 'завтра', 'послезавтра'
]

const weekdays = [
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
  'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag',
  'понедельник', 'вторник', 'среду', 'среда', 'четверг', 'пятницу', 'пятница', 'субботу', 'суббота', 'воскресенье'
]

const months = [
  'jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?', 'aug(?:ust)?',
  'sep(?:t(?:ember)?)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?',
  'januar', 'februar', 'märz', 'mai', 'juni', 'juli', 'oktober', 'dezember',
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'
].join('|')

const time = String.raw`(?:,?\s+(?:(?:at|um|gegen|в|к)\s+)?\d{1,2}[:.]\d{2}(?!\.?\d))?`
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const month = String.raw`(?:0?[1-9]|1[0-2])`

/** `\b` knows only Latin letters, so the edges of words are spelled out. */
const forms = [
  String.raw`(?:${[...relative].reverse().join('|')}|${weekdays.join('|')})`,
  String.raw`${day}\.?\s+(?:${months})(?:\s+\d{4})?`,
  String.raw`(?:${months})\s+${day}(?:,?\s+\d{4})?`,
  String.raw`20\d{2}-${month}-${day}`,
  String.raw`${day}\.${month}\.(?:20)?\d{2}`,
  String.raw`${day}\.${month}\.?(?!\.?\d)`,
  String.raw`${month}\/${day}\/(?:20)?\d{2}`
].join('|')

const date = new RegExp(String.raw`(?<![\p{L}\p{N}.:/=#-])(?:${forms})${time}(?![\p{L}\p{N}/-])`, 'iu')

/** The portal looks for a date in the whole text; for a hint, the start of a long one is enough. */
const readLength = 5000

/**
 * The first date in a text, as it is written there ("tomorrow at 15:00", "25.12"). The portal takes it as a task's
 * deadline and as an event's start (share effects); which forms it knows is its own affair, so this is a hint only.
 */
export function dateInText(text: string): string | undefined {
  return date.exec(text.slice(0, readLength))?.[0].trim()
}
