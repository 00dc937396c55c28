import { numberFormat, pluralRules } from '../lib/formats'

/** The form of a counted text that a language needs for `count`, by the language's own rules. */
export function plural(locale: string, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): (count: number) => string {
  return count => (forms[pluralRules(locale).select(count)] ?? forms.other).replace('#', numberFormat(locale).format(count))
}
