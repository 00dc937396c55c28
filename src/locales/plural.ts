import { lazy } from '../lib/lazy'

/** The form of a counted text that a language needs for `count`, by the language's own rules. */
export function plural(locale: string, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): (count: number) => string {
  const rules = lazy(() => new Intl.PluralRules(locale))
  const number = lazy(() => new Intl.NumberFormat(locale))
  return count => (forms[rules().select(count)] ?? forms.other).replace('#', number().format(count))
}
