import { placeholdersIn } from './placeholders'
import { dateFormat } from '../../lib/formats'

/**
 * Variables that a canned response may hold, written `{{contact.name}}`. `deal` stands for the deal or lead at hand; the
 * names `lead`, `contact` and `company` are known too, each filled where the card tells it.
 */
export const templateVariables = [
  'contact.name', 'contact.firstName', 'deal.title', 'deal.id', 'operator.name', 'operator.firstName', 'today'
] as const

/** Every name that is filled in. */
export const knownVariables = [
  ...templateVariables,
  'lead.title', 'lead.id', 'lead.name', 'lead.firstName', 'contact.title', 'contact.id', 'company.title', 'company.id', 'company.name'
] as const
export type KnownVariable = typeof knownVariables[number]

/** What each variable stands for now; absent or empty where nobody knows. */
export type TemplateValues = Readonly<Partial<Record<KnownVariable, string>>>

/** A canned response with its variables filled in. */
export interface FilledTemplate {
  text: string
  /** Placeholders that had no value, each once, as they stand in the text: `{{contact.name}}`. */
  unfilled: string[]
}

const marked = /\{\{\s*([a-z]+(?:\.[a-z]+)?)\s*\}\}/gi

/** By lower-case spelling: a variable in other letters is a slip that must not reach a customer. */
const known = new Map<string, KnownVariable>(knownVariables.map(name => [name.toLowerCase(), name]))

/**
 * Puts values in, in one pass: a value that looks like a variable is text. What has no value stays, and is named. Line ends become
 * those of a text box, which shows no others: what goes out is what was seen.
 */
export function fillTemplate(text: string, values: TemplateValues): FilledTemplate {
  const filled = new Set<string>()
  const result = text.replace(/\r\n?/g, '\n').replace(marked, (mark, written: string) => {
    const name = known.get(written.toLowerCase())
    const value = name && Object.hasOwn(values, name) ? values[name] : undefined
    if (value) filled.add(mark)
    return value || mark
  })
  return { text: result, unfilled: unfilled(text).filter(mark => !filled.has(mark)) }
}

/** What still has to be filled in, each once as written, ours and those of any other system: it must not be sent before. */
export function unfilled(text: string): string[] {
  return [...new Set(placeholdersIn(text).map(({ mark }) => mark))]
}

/** A text in pieces, those that are still to be filled marked as such. */
export function templateParts(text: string): { text: string, isOpen: boolean }[] {
  const parts = []
  let end = 0
  for (const { index, mark } of placeholdersIn(text)) {
    parts.push({ text: text.slice(end, index), isOpen: false }, { text: mark, isOpen: true })
    end = index + mark.length
  }
  return [...parts, { text: text.slice(end), isOpen: false }].filter(part => part.text)
}

/** What looks like a variable and is none of ours, in a text for templates: no card fills it. */
export function unknownVariables(text: string): string[] {
  return unfilled(text).filter((mark) => {
    const [, written = ''] = new RegExp(`^${marked.source}$`, 'i').exec(mark) ?? []
    return !known.has(written.toLowerCase())
  })
}

/** Today's date as it goes into a text for a customer: with the month's name, which no two countries read differently. */
export function todayText(locale: string, now = new Date()): string {
  return dateFormat(locale, { dateStyle: 'long' }).format(now)
}
