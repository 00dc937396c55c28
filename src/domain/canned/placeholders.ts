/**
 * Places in a text that some system was to fill in and did not: `{{contact.first_name}}`, `{%customer.firstName%}`,
 * `{customer_name}`. Ours are among them, and those of shops, mailings and robots, since texts are copied from anywhere.
 */

/** Words that such fields are made of, in the languages of the app. */
const fieldWords = [
  'name', 'first', 'last', 'phone', 'email', 'mail', 'customer', 'client', 'contact', 'company', 'deal', 'lead', 'order', 'user', 'agent', 'operator',
  'manager', 'address', 'city', 'date', 'time', 'today', 'amount', 'total', 'price', 'link', 'url',
  'vorname', 'nachname', 'kunde', 'kundin', 'firma', 'telefon', 'anrede', 'datum', 'betrag',
  'имя', 'фамилия', 'отчество', 'клиент', 'телефон', 'почта', 'компания', 'сделка', 'дата', 'менеджер', 'сумма'
]
const isFieldWord = new RegExp(`^(?:${fieldWords.join('|')})(?:name|number|no|id|s)?$`, 'iu')

/** `customer_name`, `contact.name`, `firstName`, `NAME`, `First name`: how fields are called, and braces in code or smileys are not. */
function isField(words: string): boolean {
  if (isFieldWord.test(words)) return true
  if (/^\p{L}[\p{L}\p{N}]+(?:[_.:-]\p{L}[\p{L}\p{N}]+)+$/u.test(words)) return true
  return /^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(words) || words.split(/\s+/).every(word => isFieldWord.test(word))
}

/** What code says in two braces, and no template. */
const isCode = /^(?:return|break|continue|true|false|null|undefined)$/

/** What the marks of a kind hold, and which of it is a field. */
interface Kind { form: string, isPlaceholder: (inside: string) => boolean }

const name = String.raw`[\p{L}\p{N}_$][\p{L}\p{N}_.$[\]-]{0,60}(?:[ :]{1,2}[\p{L}\p{N}_.-]{1,60}){0,5}`
/** `| default: 'there'`, `|fallback`. */
const filters = String.raw`(?:\s*\|[^{}\r\n]{0,100})?`
/** Before a single brace: then it is part of a word, a call, or code. */
const notInCode = String.raw`(?<![\p{L}\p{N}_)\]=\\$` + '`' + String.raw`]|\b(?:import|export|const|let|var) )`

const kinds: Kind[] = [
  { form: String.raw`\{{2,3}[=!#^/&>~-]?\s*(${name})${filters}\s*\}{2,3}`, isPlaceholder: inside => !isCode.test(inside) },
  { form: String.raw`\{%-?([^{}%\r\n]{1,200})-?%\}`, isPlaceholder: inside => /\p{L}/u.test(inside) },
  { form: String.raw`\{[=!$@](\p{L}[\p{L}\p{N}_.:>-]{0,100})\}`, isPlaceholder: () => true },
  { form: String.raw`${notInCode}\{(${name})${filters}\}`, isPlaceholder: isField },
  { form: String.raw`\$\{(${name})\}`, isPlaceholder: isField },
  { form: String.raw`\[\[\s*(${name})\s*\]\]`, isPlaceholder: isField },
  { form: String.raw`<<(${name})>>`, isPlaceholder: isField },
  { form: String.raw`\*\|([A-Z][A-Z0-9_:]{1,40})\|\*`, isPlaceholder: () => true },
  { form: String.raw`(?<![\p{L}\p{N}%])%(\p{L}[\p{L}\p{N}_.]{1,40})%(?![\p{L}\p{N}])`, isPlaceholder: isField },
  { form: String.raw`(?<![\p{L}\p{N}#])#([A-Z][A-Z0-9_.]{1,40})#(?![\p{L}\p{N}])`, isPlaceholder: isField }
]
const any = new RegExp(kinds.map(({ form }) => form).join('|'), 'gu')

/** A placeholder as it stands in a text. */
export interface Placeholder { mark: string, index: number, inside: string }

/** All of them, in their order. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(any)].flatMap(({ 0: mark, index, ...groups }) => {
    const at = kinds.findIndex((_, kind) => (groups as Record<number, string | undefined>)[kind + 1] !== undefined)
    const inside = (groups as Record<number, string>)[at + 1]!.trim()
    return kinds[at]!.isPlaceholder(inside) ? [{ mark, index, inside }] : []
  })
}
