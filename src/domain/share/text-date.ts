import { innerText, parseChatText } from '../messages/chat-text'

/** A date that a text names: its words, and local midnight where they tell no time. */
export interface TextDate { date: Date, hasTime: boolean, words: string }

type Found = (string | undefined)[]

/** A way to write a day. `day` is `undefined` where it could mean another day or none. */
interface Form { pattern: RegExp, day: (found: Found, now: Date, locale: string) => Date | undefined }

const days: Record<string, number> = {
  'today': 0, 'tomorrow': 1, 'the day after tomorrow': 2, 'day after tomorrow': 2,
  'heute': 0, 'morgen': 1, 'übermorgen': 2,
  'сегодня': 0, 'завтра': 1, 'послезавтра': 2
}

/** From Sunday on. Only as the end of a time ("by Friday"), since "on Friday" may as well be the last one. */
const weekdays = [
  'sunday|sonntag|воскресенья', 'monday|montag|понедельника', 'tuesday|dienstag|вторника', 'wednesday|mittwoch|среды',
  'thursday|donnerstag|четверга', 'friday|freitag|пятницы', 'saturday|samstag|sonnabend|субботы'
]

const months = [
  'jan(?:uary)?|januar|января', 'feb(?:ruary)?|februar|февраля', 'mar(?:ch)?|märz|марта', 'apr(?:il)?|апреля', 'may|mai|мая',
  'june?|juni|июня', 'july?|juli|июля', 'aug(?:ust)?|августа', 'sep(?:t(?:ember)?)?|сентября', 'oct(?:ober)?|oktober|октября',
  'nov(?:ember)?|ноября', 'dec(?:ember)?|dezember|декабря'
]

const day = String.raw`(0?[1-9]|[12]\d|3[01])`
const month = String.raw`(0?[1-9]|1[0-2])`
const monthName = `(${months.join('|')})`
/** `\b` knows only Latin letters. Numbers of versions, prices and the like are no dates either. */
const before = String.raw`(?<![\p{L}\p{N}.,:/$€£₽#№§+-])(?<!(?:v|version|section|chapter|no\.?|nr\.?|kapitel|abschnitt|версия|раздел|п\.)\s)`
const after = String.raw`(?![\p{L}\p{N}/-]|[.,:]\d|['’]s|\s?(?:[%€$£₽°×]|(?:eur|usd|rub|руб|kg|km|cm|mm|gb|mb|tb|кг|км|см)(?!\p{L})))`
const clock = String.raw`(?:[,\sT]\s?(?:(?:at|um|gegen|в|к)\s)?(?:([01]?\d|2[0-3])(?::([0-5]\d)(?::\d\d)?|(?=\s?(?:[ap]m|uhr)(?!\p{L})))(?:\s?([ap]m|uhr))?(?![\p{L}\d])))?`

function form(pattern: string, day: Form['day']): Form {
  return { pattern: new RegExp(`${before}(?:${pattern})${clock}${after}`, 'iu'), day }
}

const forms: Form[] = [
  form(String.raw`(\d{4})-(\d{2})-(\d{2})`, ([, y, m, d]) => dayOf(y, m, d)),
  form(String.raw`${day}\.${month}\.(20\d\d|\d\d)`, ([, d, m, y]) => dayOf(y, m, d)),
  form(String.raw`(?<!\d\s)${day}\.(0[1-9]|1[0-2])\.?`, ([, d, m], now) => coming(m, d, now)),
  form(String.raw`(?<=(?:am|bis|zum|ab|до|к)\s)${day}\.${month}\.?`, ([, d, m], now) => coming(m, d, now)),
  form(String.raw`(\d{1,2})\/(\d{1,2})\/(20\d\d)`, ([, a, b, y], _now, locale) => slashed(a, b, y, locale)),
  form(String.raw`${day}(?:st|nd|rd|th|\.)?\s(?:of\s)?${monthName}\.?(?:\s(20\d\d))?`, ([, d, m, y], now) => named(m, d, y, now)),
  form(String.raw`${monthName}\.?\s${day}(?:st|nd|rd|th)?(?:,?\s(20\d\d))?`, ([, m, d, y], now) => named(m, d, y, now)),
  // "Guten Morgen", "am Morgen" and "Morgen zusammen" are no dates, and only the noun has a capital letter.
  form(`(${Object.keys(days).join('|')})`, ([, word = ''], now) => (
    word === 'Morgen' ? undefined : daysFrom(now, days[word.toLowerCase()]!)
  )),
  form(`(?<=(?:by|until|bis|до)\\s)(${weekdays.join('|')})`, ([, word = ''], now) => weekday(word, now)),
  form(String.raw`(?:in|через)\s(\d{1,2})\s(?:days?|tage?n?|день|дня|дней)`, ([, count], now) => daysFrom(now, Number(count))),
  form(String.raw`(?:in|через)\s(\d{1,2})\s(?:weeks?|wochen?|недел[юиь])`, ([, count], now) => daysFrom(now, Number(count) * 7))
]

/** A long text is read this far: what it is about stands at its start. */
const readLength = 5000

/** Five years: what lies further ahead is more likely no date. */
const furthest = 5

/**
 * The first date in a message's text (chat markup), for telling what the portal is expected to take as a deadline or a
 * start (docs/bitrix24/share-effects.md#dates-in-the-text). Careful: `undefined` where the first thing like a date may
 * mean another day or lies in the past.
 */
export function firstDateInText(text: string, now: Date, locale: string): TextDate | undefined {
  const words = innerText(parseChatText(text.slice(0, readLength))).replace(/\S*(?::\/\/|@|www\.)\S*/gi, '#')
  const [first] = forms.flatMap(({ pattern, day }) => {
    const found = pattern.exec(words)
    return found ? [{ found, day }] : []
  }).sort((a, b) => a.found.index - b.found.index || b.found[0].length - a.found[0].length)
  const date = first?.day(first.found, now, locale)
  return first && date && within(withClock(date, first.found), now)
}

function withClock(date: Date, found: RegExpExecArray): TextDate {
  const [hour, minute = '0', half] = found.slice(-3)
  const hours = half && half.toLowerCase() !== 'uhr' ? Number(hour) % 12 + (/p/i.test(half) ? 12 : 0) : Number(hour)
  if (hour !== undefined) date.setHours(hours, Number(minute))
  return { date, hasTime: hour !== undefined, words: found[0].trim() }
}

function within(found: TextDate, now: Date): TextDate | undefined {
  const earliest = found.hasTime ? now : daysFrom(now, 0)
  const latest = new Date(now).setFullYear(now.getFullYear() + furthest)
  return found.date >= earliest && found.date.getTime() <= latest ? found : undefined
}

function dayOf(y: string | undefined, m: string | undefined, d: string | undefined): Date | undefined {
  const year = Number(y) < 100 ? 2000 + Number(y) : Number(y)
  const date = new Date(year, Number(m) - 1, Number(d))
  return date.getMonth() === Number(m) - 1 && date.getDate() === Number(d) ? date : undefined
}

/** Without a year: the coming one. A day that has just gone by is more likely meant as that, so it is none. */
function coming(m: string | undefined, d: string | undefined, now: Date): Date | undefined {
  const year = now.getFullYear()
  const date = dayOf(String(year), m, d)
  if (date && date >= daysFrom(now, 0)) return date
  return date && date < daysFrom(now, -183) ? dayOf(String(year + 1), m, d) : undefined
}

function named(name = '', d: string | undefined, y: string | undefined, now: Date): Date | undefined {
  const m = String(1 + months.findIndex(forms => new RegExp(`^(?:${forms})$`, 'iu').test(name)))
  // "may 5 people come" and "march 5 km" are no dates.
  if (/^(may|march|mar)$/.test(name)) return undefined
  return y ? dayOf(y, m, d) : coming(m, d, now)
}

/** 3/4/2026 is in April or in March; English alone does not tell. */
function slashed(a: string | undefined, b: string | undefined, y: string | undefined, locale: string): Date | undefined {
  const isDayFirst = Number(a) > 12 || a === b || locale !== 'en'
  if (!isDayFirst && Number(b) <= 12) return undefined
  return Number(b) > 12 ? dayOf(y, a, b) : dayOf(y, b, a)
}

function weekday(name: string, now: Date): Date | undefined {
  const wanted = weekdays.findIndex(names => names.split('|').includes(name.toLowerCase()))
  const ahead = (wanted - now.getDay() + 7) % 7
  return ahead ? daysFrom(now, ahead) : undefined
}

function daysFrom(now: Date, count: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + count)
}
