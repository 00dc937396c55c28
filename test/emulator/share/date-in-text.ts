import { portalOffset } from '../rest/wire/wire'
import { dateWords, type DateWords } from './date-words'

/** A function, since the wire and the world import each other. */
const zone = () => portalOffset.minutes * 60_000
const day = 86_400_000

/** A date that the portal takes from a text: its words, and the time in milliseconds since 1970. */
export interface FoundDate { words: string, at: number }

/**
 * The date that the portal takes from a text in a language (docs/bitrix24/share-effects.md#dates-in-the-text): a numeric date
 * before a weekday before a relative word; with a part of the day the other way round. Without a time it means the end of the
 * working day, an option of the calendar. `undefined` for none.
 */
export function dateInText(text: string, now: number, language: string, workdayEnd = '18:00'): FoundDate | undefined {
  const words = dateWords[language]
  if (!words) return undefined
  const read = withoutBrackets(text).slice(0, 1000)
  const part = words.parts.find(([name]) => read.toLowerCase().includes(name))
  const ways = [numeric(read, words, now), weekday(read, words, now), relative(read, words, now)]
  const found = (part ? ways.reverse() : ways).find(way => way !== undefined)
  return found && { words: found.words, at: atTime(found, read, part ? `${part[1]}:00` : workdayEnd) }
}

/** Behind the last closing one nothing stands in brackets; to look for it there takes for ever on a text of opening ones. */
function withoutBrackets(text: string): string {
  const end = text.lastIndexOf(']') + 1
  return text.slice(0, end).replace(/\[[^\]]*\]/g, '') + text.slice(end)
}

interface FoundDay { words: string, index: number, at: number }

/** Two digits each, between white space: neither at the very end nor before a comma or a full stop. */
function numeric(text: string, { numbers }: DateWords, now: number): FoundDay | undefined {
  const pattern = numbers === 'MM/DD' ? /(?:^|\s)(\d\d)\/(\d\d)(?:\/(\d{4}|\d\d))?(?=\s)/ : /(?:^|\s)(\d\d)\.(\d\d)(?:\.(\d{4}|\d\d))?(?=\s)/
  const found = pattern.exec(text)
  if (!found) return undefined
  const [, first = '', second = '', year] = found
  const [month, dayOfMonth] = numbers === 'MM/DD' ? [Number(first), Number(second)] : [Number(second), Number(first)]
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined
  const inYear = year ? (year.length === 2 ? 2000 : 0) + Number(year) : new Date(now + zone()).getUTCFullYear()
  return { words: found[0].trim(), index: found.index + found[0].search(/\d/), at: Date.UTC(inYear, month - 1, dayOfMonth) - zone() }
}

function weekday(text: string, { weekdays }: DateWords, now: number): FoundDay | undefined {
  const found = firstOf(text, weekdays.flatMap((names, at) => names.map(name => [name, at] as const)))
  if (!found) return undefined
  const today = new Date(now + zone()).getUTCDay()
  return { ...found, at: startOfDay(now) + ((found.value - today + 7) % 7) * day }
}

function relative(text: string, { relative: words }: DateWords, now: number): FoundDay | undefined {
  const found = firstOf(text, words)
  return found && { ...found, at: startOfDay(now) + found.value * day }
}

/** Found as a part of any other word as well; a word that holds another one goes first. */
function firstOf(text: string, words: readonly (readonly [string, number])[]): { words: string, index: number, value: number } | undefined {
  const lower = text.toLowerCase()
  const [word] = words.filter(([name]) => lower.includes(name)).sort(([one], [other]) => other.length - one.length)
  if (!word) return undefined
  const index = lower.indexOf(word[0])
  return { words: text.slice(index, index + word[0].length), index, value: word[1] }
}

function startOfDay(at: number): number {
  return Math.floor((at + zone()) / day) * day - zone()
}

/** A time counts less than five characters away from the date. */
function atTime({ words, index, at }: FoundDay, text: string, usual: string): number {
  const times = [...text.matchAll(/(?<!\d)([01]\d|2[0-3]):([0-5]\d)(?!\d)/g)]
  const near = times.find(time => (
    time.index >= index ? time.index - (index + words.length) < 5 : index - (time.index + time[0].length) < 5
  ))
  const [hours, minutes] = near ? [near[1], near[2]] : usual.split(':')
  return at + (Number(hours) * 60 + Number(minutes)) * 60_000
}

/** What a message keeps of the date that was found when it was written. */
export function dateParams(text: string, at: number, language: string, workdayEnd: string): { DATE_TEXT?: string[], DATE_TS?: number[] } {
  const found = dateInText(text, at, language, workdayEnd)
  return found ? { DATE_TEXT: [found.words], DATE_TS: [Math.floor(found.at / 1000)] } : {}
}
