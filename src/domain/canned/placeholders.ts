import { lazy } from '../../lib/lazy'
import { isCamel, isJoined, isWordsOfField } from './field-words'

/**
 * Places in a text that some system was to fill in and did not: `{{contact.first_name}}`, `{%customer.firstName%}`,
 * `{customer_name}`. Ours are among them, and those of shops, mailings and robots, since texts are copied from anywhere.
 */

/** A placeholder as it stands in a text. */
export interface Placeholder { mark: string, index: number, inside: string }

/** Each kind has one of these. The pattern for all kinds is large: compiling it alone takes longer than drawing the box. */
const anyMark = /[{[<*%#@$~_【]/

/** All of them, in their order. */
export function placeholdersIn(text: string): Placeholder[] {
  const plain = plainMarks(text)
  if (!anyMark.test(plain)) return []
  return [...plain.matchAll(anyKind())].flatMap(({ 0: { length }, index, ...groups }) => {
    const at = kinds.findIndex((_, kind) => (groups as Record<number, string | undefined>)[kind + 1] !== undefined)
    const inside = (groups as Record<number, string>)[at + 1]!.trim()
    return kinds[at]!.isPlaceholder(inside) ? [{ mark: text.slice(index, index + length), index, inside }] : []
  })
}

/** How fields are called, and braces in code or smileys are not. */
function isField(words: string): boolean {
  return isWordsOfField(words) || isJoined(words, '_.:-') || isCamel(words)
}

/** Also words of a script without capitals: `{姓名}`. */
function isBraced(words: string): boolean {
  return isField(words) || /^\p{Lo}{2,12}$/u.test(words)
}

/** In one pair of square brackets stand tags too, and what people add by the way. */
function isBracketed(words: string): boolean {
  return !/^(?:url|user|time|date|size|code)$/.test(words) && (isWordsOfField(words) || isJoined(words, '_'))
}

/** Between angles stand elements too: `<address>`. */
function isAngled(words: string): boolean {
  return /[_ A-Z\P{ASCII}]/u.test(words) && (isWordsOfField(words) || isJoined(words, '_.'))
}

/** What code says in two braces, and no template. */
const isCode = /^(?:return|break|continue|true|false|null|undefined)$/
/** `color: 'red'`. */
const isPair = /^[\w$'"-]+: *['"\d]/

/** The same text, as long, with marks of wide keyboards as the usual ones and blanks for what has no width. */
function plainMarks(text: string): string {
  return text.replace(/[\uff03-\uff05\uff1c\uff1e\uff20\uff3b\uff3d\uff5b\uff5d]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/g, ' ')
}

/** What the marks of a kind hold, and which of it is a field. */
interface Kind { form: string, isPlaceholder: (inside: string) => boolean }

const name = String.raw`[\p{L}\p{N}_$][\p{L}\p{M}\p{N}_.$[\]-]{0,60}(?:[ :]{1,2}[\p{L}\p{M}\p{N}_.'’-]{1,60}){0,5}`
/** `| default: 'there'`, `|fallback`, `,fallback=there`, `?`. */
const filters = String.raw`(?:\s*(?:\||, ?fallback=)[^{}\r\n]{0,100}|[?!])?`
/** Before a single mark: then it is part of a word, a call, or code. */
const notInCode = String.raw`(?<![\p{L}\p{N}_)\]=\\$` + '`' + String.raw`]|(?:\)|=>|=) |\b(?:import|export|const|let|var) )`
const word = String.raw`\p{L}[\p{L}\p{N}_.]{1,40}`
const alone = (mark: string) => [String.raw`(?<![\p{L}\p{N}\\${mark}])`, String.raw`(?![\p{L}\p{N}${mark}])`] as const
const between = (mark: string, inside = word) => `${alone(mark)[0]}${mark}(${inside})${mark}${alone(mark)[1]}`
const always = () => true

const kinds: Kind[] = [
  { form: String.raw`\{{2,3}[=!#^/&>~@-]?\s*(${name})${filters}\s*\}{2,3}`, isPlaceholder: inside => !isCode.test(inside) && !isPair.test(inside) },
  { form: String.raw`(?<!=)\{\{([^{}\r\n;]{1,160})\}\}`, isPlaceholder: inside => /\p{L}/u.test(inside) && !isCode.test(inside) && !isPair.test(inside) },
  { form: String.raw`\{%-?([^{}%\r\n]{1,200})-?%\}`, isPlaceholder: inside => /\p{L}/u.test(inside) },
  { form: String.raw`\{[=!$@]\$?(\p{L}[\p{L}\p{N}_.:>-]{0,100})\}`, isPlaceholder: always },
  { form: String.raw`(?<![\p{L}\p{N}_)\]}])\{(\d)\}`, isPlaceholder: always },
  { form: String.raw`${notInCode}\{ ?(${name})${filters} ?\}(?! (?:=|from\b))`, isPlaceholder: isBraced },
  { form: String.raw`\$\{(${name})\}`, isPlaceholder: isField },
  { form: String.raw`\[\[\s*(${name})\s*\]\]`, isPlaceholder: isField },
  { form: String.raw`${notInCode}\[(${name})\](?![[(])`, isPlaceholder: isBracketed },
  { form: String.raw`<<(${name})>>`, isPlaceholder: isField },
  { form: String.raw`<[%?]=?([^<>%?\r\n]{1,200})[%?]>`, isPlaceholder: inside => /\p{L}/u.test(inside) },
  { form: String.raw`${notInCode}<(${name})>(?![^<\r\n]{0,200}</)`, isPlaceholder: isAngled },
  { form: String.raw`\*\|([A-Z][A-Z0-9_:]{1,40}(?::[^|*\r\n]{1,40})?)\|\*`, isPlaceholder: always },
  { form: between('%'), isPlaceholder: isField },
  { form: `${alone('%')[0]}%%(${word})%%${alone('%')[1]}`, isPlaceholder: isField },
  { form: String.raw`%(\(${word}\)|\d\$)s`, isPlaceholder: always },
  { form: between('#'), isPlaceholder: isField },
  { form: between('@'), isPlaceholder: isField },
  { form: `${alone('@')[0]}@@(${word})@@${alone('@')[1]}`, isPlaceholder: isField },
  { form: between(String.raw`\$`), isPlaceholder: isField },
  { form: between('~', String.raw`\p{L}[\p{L}\p{N}]+\.[\p{L}\p{N}.]{2,60}`), isPlaceholder: always },
  { form: between('__', '[A-Z][A-Z0-9_]{1,40}'), isPlaceholder: isField },
  { form: `【(${name})】`, isPlaceholder: isField }
]
const anyKind = lazy(() => new RegExp(kinds.map(({ form }) => form).join('|'), 'gu'))
