import { lazy } from '../../lib/lazy'
import { isCamel, isJoined, isWordsOfField } from './field-words'

/**
 * Places in a text that some system was to fill in and did not: `{{contact.first_name}}`, `{%customer.firstName%}`,
 * `{customer_name}`. Ours are among them, and those of shops, mailings and robots, since texts are copied from anywhere.
 */

/** A placeholder as it stands in a text. */
export interface Placeholder { mark: string, index: number, inside: string }

/** Each kind has one of these. */
const anyMark = /[{[<*%#@$~_【]/

/** All of them, in their order. */
export function placeholdersIn(text: string): Placeholder[] {
  const plain = plainMarks(text)
  if (!anyMark.test(plain)) return []
  return [...shapeOf(plain).matchAll(anyKind())].flatMap(({ 0: { length }, index, indices }) => {
    const at = kinds.findIndex((_, kind) => indices![kind + 1])
    const inside = plain.slice(...indices![at + 1]!).trim().normalize()
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

/**
 * The same text, as long, with one letter, digit and accent for those of all scripts. The pattern for all kinds knows these three:
 * with the classes of Unicode instead, compiling it takes longer than drawing the box.
 */
function shapeOf(text: string): string {
  return text.replace(/[^\P{L}A-Za-z]+/gu, letters => 'x'.repeat(letters.length))
    .replace(/[^\P{N}\d]+/gu, digits => '0'.repeat(digits.length))
    .replace(/\p{M}+/gu, accents => '\u0300'.repeat(accents.length))
}

/** What the marks of a kind hold, and which of it is a field. `form` meets the shape of a text, `isPlaceholder` the text itself. */
interface Kind { form: string, isPlaceholder: (inside: string) => boolean }

const name = String.raw`[A-Za-z\d_$][A-Za-z\u0300\d_.$[\]-]{0,60}(?:[ :]{1,2}[A-Za-z\u0300\d_.'’-]{1,60}){0,5}`
/** `| default: 'there'`, `|fallback`, `,fallback=there`, `?`. */
const filters = String.raw`(?:\s*(?:\||, ?fallback=)[^{}\r\n]{0,100}|[?!])?`
/** Before a single mark: then it is part of a word, a call, or code. */
const notInCode = String.raw`(?<![A-Za-z\d_)\]=\\$` + '`' + String.raw`]|(?:\)|=>|=) |\b(?:import|export|const|let|var) )`
const word = String.raw`[A-Za-z][A-Za-z\d_.]{1,40}`
const alone = (mark: string) => [String.raw`(?<![A-Za-z\d\\${mark}])`, String.raw`(?![A-Za-z\d${mark}])`] as const
const between = (mark: string, inside = word) => `${alone(mark)[0]}${mark}(${inside})${mark}${alone(mark)[1]}`
const always = () => true

const kinds: Kind[] = [
  { form: String.raw`\{{2,3}[=!#^/&>~@-]?\s*(${name})${filters}\s*\}{2,3}`, isPlaceholder: inside => !isCode.test(inside) && !isPair.test(inside) },
  { form: String.raw`(?<!=)\{\{([^{}\r\n;]{1,160})\}\}`, isPlaceholder: inside => /\p{L}/u.test(inside) && !isCode.test(inside) && !isPair.test(inside) },
  { form: String.raw`\{%-?([^{}%\r\n]{1,200})-?%\}`, isPlaceholder: inside => /\p{L}/u.test(inside) },
  { form: String.raw`\{[=!$@]\$?([A-Za-z][A-Za-z\d_.:>-]{0,100})\}`, isPlaceholder: always },
  { form: String.raw`(?<![A-Za-z\d_)\]}])\{(\d)\}`, isPlaceholder: digit => /^\p{Nd}$/u.test(digit) },
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
  { form: between('~', String.raw`[A-Za-z][A-Za-z\d]+\.[A-Za-z\d.]{2,60}`), isPlaceholder: always },
  { form: between('__', '[A-Z][A-Z0-9_]{1,40}'), isPlaceholder: isField },
  { form: `【(${name})】`, isPlaceholder: isField }
]
const anyKind = lazy(() => new RegExp(kinds.map(({ form }) => form).join('|'), 'dg'))
