import { isBlank } from '../../lib/text/blank'
import { firstCharacters } from '../messages/chat-text'

/** The portal cuts a task's title at this many characters. */
const titleLength = 255

/** Bracket tags that the portal takes out, by the beginning of their names; all others stay as text. */
const tag = /\[\/?(?:p|b|i|u|s|list|code|quote|size|font|color|url|img|video|table|tr|td|user)[^\]]*\]/gi

/**
 * A text as the portal makes names of it, docs/bitrix24/share-effects.md#s10: by the form of the tags, also of those that
 * stand alone and that a reader sees as text. So it is not made of the parsed tree.
 */
export function withoutTags(text: string): string {
  const words = text.replace(/<(?!\s)[^>]*(?:>|$)/g, '').replace(/\[quote\]([^[]*)\[\/quote\]/gi, '"$1"')
  // Behind the last bracket no tag ends; looking for one there takes for ever on hostile texts.
  const end = words.lastIndexOf(']') + 1
  return words.slice(0, end).replace(tag, '') + words.slice(end)
}

/**
 * The title that the portal is expected to give: without tags, white space collapsed, 255 characters. `undefined` where
 * nothing is left, since the portal then takes a stock title.
 */
export function expectedTitle(text: string): string | undefined {
  const words = withoutTags(text).replace(/\s+/g, ' ').trim()
  return !isBlank(words) ? firstCharacters(words, titleLength).trim() : undefined
}

/**
 * The same of what the author wrote themselves, without what they quote: lines with `>>`, blocks between lines of dashes, and
 * `[quote]`. `undefined` where nothing is quoted, or nothing is left. The portal itself keeps quotes in its titles.
 */
export function titleWithoutQuotes(text: string): string | undefined {
  const title = expectedTitle(ownLines(text.replace(/\[quote\]([^[]*)\[\/quote\]/gi, '\n').split(/\r?\n/)).join('\n'))
  return title === expectedTitle(text) ? undefined : title
}

/** A line of dashes opens a quote only where another one closes it. */
function ownLines(lines: string[]): string[] {
  const fences = lines.flatMap((line, at) => /^-{54}$/.test(line.trim()) ? [at] : [])
  const isQuoted = lines.map(line => line.startsWith('>>'))
  for (let fence = 0; fence + 1 < fences.length; fence += 2) isQuoted.fill(true, fences[fence], fences[fence + 1]! + 1)
  return lines.filter((_, at) => !isQuoted[at])
}
