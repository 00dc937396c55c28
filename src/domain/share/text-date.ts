import { shownIn } from '../../lib/time/time-zone'
import type { FoundDate, Message } from '../messages/message'
import type { DateWords } from './date-words'
import { wallOf } from './share-details'
import { withoutTags } from './share-title'

/**
 * What is known of the date that the portal will take from a text: surely this one, in the `words` of the text and as the
 * moment that the portal found (the end of a working day where `hasTime` is false); maybe one; none; or nothing is known,
 * since Relay does not know the words of this language.
 */
export type ExpectedDate = { is: 'sure', words: string, at: Date, hasTime: boolean } | { is: 'maybe' | 'none' | 'unknown' }

/** A date as Relay reads it by the portal's rules; `timed` are its words with those of the time, empty where there is none. */
interface ReadDate { words: string, day: Date, timed: string }

/** Two digits each, between white space: not at the very end, and not before a comma or a full stop. */
const dayFirst = /(?:^|\s)(\d\d)\.(\d\d)(?:\.(\d{4}|\d\d))?(?=\s)/
const monthFirst = /(?:^|\s)(\d\d)\/(\d\d)(?:\/(\d{4}|\d\d))?(?=\s)/

/** The portal reads a text this far. */
const readLength = 1000

/**
 * The date of a deadline or a start. It is promised only where Relay's reading, as of `now`, and what the portal itself found
 * when the message was written say the same by the clocks of `zone`, that of the person's profile, where it is known: its author may
 * have another one. `words` are those of the portal's language, where they are known.
 */
export function expectedDate(
  message: Pick<Message, 'text' | 'foundDates'> | undefined, now: Date, words: DateWords | undefined, zone = ''
): ExpectedDate {
  const [found] = message?.foundDates ?? []
  if (!words) return { is: found ? 'maybe' : 'unknown' }
  const read = readDate(message?.text ?? '', found ? shownIn(zone, now) : now, words)
  if (!read && !found) return { is: 'none' }
  return read && read !== 'vague' && found && agree(read, found, shownIn(zone, found.at)) ? sureDate(read, found) : { is: 'maybe' }
}

function sureDate({ words, timed }: ReadDate, { at }: FoundDate): ExpectedDate {
  return { is: 'sure', words: timed || words, at, hasTime: timed !== '' }
}

/** `shown`: the moment as it reads on the clocks that the portal goes by. A day without a time has to be the same on this machine's. */
function agree({ words, day, timed }: ReadDate, { words: found, at }: FoundDate, shown: Date): boolean {
  const isSameTime = timed ? timed.includes(wallOf(shown).slice(11)) : at.toDateString() === shown.toDateString()
  return isSameTime && found.toLowerCase().includes(words.toLowerCase()) && shown.toDateString() === day.toDateString()
}

/** A numeric date before a weekday before a relative word, wherever they stand. */
function readDate(text: string, now: Date, words: DateWords): ReadDate | 'vague' | undefined {
  const read = withoutTags(text).slice(0, readLength)
  if (words.vague.test(read.toLowerCase())) return 'vague'
  const found = numbered(read, now, words) ?? named(read, words.weekdays, at => comingWeekday(now, at))
    ?? named(read, Object.keys(words.days), (_at, word) => daysFrom(now, words.days[word]!))
  return found && { words: found.words, day: found.day, timed: timedWords(read, found) }
}

interface Place { words: string, index: number, day: Date }

function numbered(text: string, now: Date, { isMonthFirst }: DateWords): Place | undefined {
  const found = (isMonthFirst ? monthFirst : dayFirst).exec(text)
  if (!found) return undefined
  const [first, second] = [Number(found[1]), Number(found[2])]
  const [month, day] = isMonthFirst ? [first, second] : [second, first]
  const year = found[3] === undefined ? now.getFullYear() : Number(found[3]) + (found[3].length === 2 ? 2000 : 0)
  const date = new Date(year, month - 1, day)
  if (date.getMonth() !== month - 1) return undefined
  return { words: found[0].trim(), index: found.index + found[0].search(/\d/), day: date }
}

/** A word counts inside other words too ("Montage"); one that holds another goes first. */
function named(text: string, words: string[], dayOf: (at: number, word: string) => Date): Place | undefined {
  const lower = text.toLowerCase()
  const [word] = words.filter(one => lower.includes(one)).sort((one, other) => other.length - one.length)
  if (word === undefined) return undefined
  const index = lower.indexOf(word)
  return { words: text.slice(index, index + word.length), index, day: dayOf(words.indexOf(word), word) }
}

/** The date with an `HH:MM` less than five characters away from it; empty where there is no such time. */
function timedWords(text: string, { words, index }: Place): string {
  const time = [...text.matchAll(/(?<!\d)(?:[01]\d|2[0-3]):[0-5]\d(?!\d)/g)].find(time => (
    time.index >= index ? time.index - (index + words.length) < 5 : index - (time.index + time[0].length) < 5
  ))
  if (!time) return ''
  return text.slice(Math.min(index, time.index), Math.max(index + words.length, time.index + time[0].length)).replace(/\s+/g, ' ')
}

function comingWeekday(now: Date, weekday: number): Date {
  return daysFrom(now, (weekday - now.getDay() + 7) % 7)
}

function daysFrom(now: Date, count: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + count)
}
