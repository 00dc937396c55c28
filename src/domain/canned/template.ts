/**
 * Variables that a ready answer may hold, written `{{contact.name}}`. `deal` stands for the deal or lead at hand; the
 * names `lead`, `contact` and `company` are known too, each filled where the card tells it.
 */
export const templateVariables = [
  'contact.name', 'contact.firstName', 'deal.title', 'deal.id', 'operator.name', 'operator.firstName', 'today'
] as const

/** Every name that counts as a variable; other braces are text as somebody typed it. */
export const knownVariables = [
  ...templateVariables,
  'lead.title', 'lead.id', 'lead.name', 'lead.firstName', 'contact.title', 'contact.id', 'company.title', 'company.id', 'company.name'
] as const
export type KnownVariable = typeof knownVariables[number]

/** What each variable stands for now; absent or empty where nobody knows. */
export type TemplateValues = Readonly<Partial<Record<KnownVariable, string>>>

/** A ready answer with its variables filled in. */
export interface FilledTemplate {
  text: string
  /** Variables that had no value, each once, as they stand in the text: `{{contact.name}}`. */
  unfilled: string[]
}

const marked = /\{\{\s*([a-z]+(?:\.[a-z]+)?)\s*\}\}/gi

/** By lower-case spelling: a variable in other letters is a slip that must not reach a customer. */
const known = new Map<string, KnownVariable>(knownVariables.map(name => [name.toLowerCase(), name]))

/** Puts values in, in one pass: a value that looks like a variable is text. What has no value stays marked. */
export function fillTemplate(text: string, values: TemplateValues): FilledTemplate {
  const unfilled = new Set<string>()
  const filled = text.replace(marked, (mark, written: string) => {
    const name = known.get(written.toLowerCase())
    const value = name && Object.hasOwn(values, name) ? values[name] : undefined
    if (name && !value) unfilled.add(mark)
    return value || mark
  })
  return { text: filled, unfilled: [...unfilled] }
}

/** Variables that still stand in a text, each once as written: it must not be sent before somebody replaced them. */
export function unfilled(text: string): string[] {
  return fillTemplate(text, {}).unfilled
}

/** A text in pieces, those that are variables still to be filled marked as such. */
export function templateParts(text: string): { text: string, isOpen: boolean }[] {
  const open = new Set(unfilled(text))
  const parts = text.split(/(\{\{[^{}]*\}\})/).filter(Boolean)
  return parts.map(part => ({ text: part, isOpen: open.has(part) }))
}

/** What looks like a variable and is none, in a text for templates: most likely a slip of the pen. */
export function unknownVariables(text: string): string[] {
  const used = [...text.matchAll(marked)].filter(([, written]) => !known.has(written!.toLowerCase()))
  return [...new Set(used.map(([mark]) => mark))]
}

/** Today's date as it goes into a text for a customer: with the month's name, which no two countries read differently. */
export function todayText(locale: string, now = new Date()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now)
}
