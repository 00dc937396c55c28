/**
 * Variables that a ready answer may hold, written `{{contact.name}}`. `deal` stands for the CRM item at hand, so the
 * names `lead`, `contact` and `company` work for it too on cards of that type.
 */
export const templateVariables = [
  'contact.name', 'contact.firstName', 'deal.title', 'deal.id', 'operator.name', 'operator.firstName', 'today'
] as const
export type TemplateVariable = typeof templateVariables[number]

export interface FilledTemplate {
  text: string
  /** Variables that had no value, each once, as they stand in the text: `{{contact.name}}`. */
  unfilled: string[]
}

const variable = /\{\{\s*([a-z]+(?:\.[a-zA-Z]+)?)\s*\}\}/g

/** Puts values in, in one pass: a value that looks like a variable is text. What has no value stays marked. */
export function fillTemplate(text: string, values: Readonly<Record<string, string | undefined>>): FilledTemplate {
  const unfilled = new Set<string>()
  const filled = text.replace(variable, (marked, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (!value) unfilled.add(marked)
    return value || marked
  })
  return { text: filled, unfilled: [...unfilled] }
}

/** Variables in a text that no card can fill: most likely a slip of the pen. */
export function unknownVariables(text: string): string[] {
  const known = new Set<string>(templateVariables.flatMap(name => [name, ...['lead', 'contact', 'company'].map(type => name.replace('deal', type))]))
  const used = [...text.matchAll(variable)].filter(([, name]) => !known.has(name!))
  return [...new Set(used.map(([marked]) => marked))]
}
