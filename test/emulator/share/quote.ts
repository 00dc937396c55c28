import { fileIdsOf, portalOffset } from '../rest/wire/wire'
import { fullName } from '../world/model'
import type { StoredMessage, World } from '../world/world'
import { shareWords } from './share-words'

const dashes = '-'.repeat(54)

/** A message between two lines of dashes, as a share quotes it: `Author [date]`, its text, a line per file. */
export function quoted(world: World, message: StoredMessage, language: string, text = message.text): string[] {
  const author = fullName(world.users.get(message.authorId))
  const header = `${author} [${headerDate(message.at, world.now(), language)}]`
  return [dashes, header, ...text ? [text] : [], ...fileLines(world, message, language), dashes]
}

export function fileLines(world: World, message: StoredMessage, language: string): string[] {
  return fileIdsOf(message).map(id => `[${shareWords(language).file}: ${world.files.get(id)?.name ?? ''}]`)
}

const offset = portalOffset.minutes * 60_000
const day = 86_400_000

/** docs/bitrix24/share-effects.md#s14: "today, 10:15", also for yesterday and tomorrow; else the date alone. */
function headerDate(at: number, now: number, language: string): string {
  const days = Math.floor((at + offset) / day) - Math.floor((now + offset) / day)
  const [today, yesterday, tomorrow] = shareWords(language).days
  const word = days === 0 ? today : days === -1 ? yesterday : days === 1 ? tomorrow : ''
  const [date = '', time = ''] = new Date(at + offset).toISOString().split('T')
  const [year, month, dayOfMonth] = date.split('-')
  if (word) return `${word}, ${language === 'en' ? halfDay(time) : time.slice(0, 5)}`
  return language === 'en' ? `${month}/${dayOfMonth}/${year}` : `${dayOfMonth}.${month}.${year}`
}

function halfDay(time: string): string {
  const hour = Number(time.slice(0, 2))
  return `${(hour + 11) % 12 + 1}:${time.slice(3, 5)} ${hour < 12 ? 'am' : 'pm'}`
}
