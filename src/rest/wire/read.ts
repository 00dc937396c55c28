import { pictureAddress, plainName } from '../../domain/messages/message'

/**
 * Small readers of wire values (docs/bitrix24/requests.md#types-as-really-sent). None throws; what does not fit is
 * `undefined`, or an empty value where the field is not worth refusing a whole answer for.
 */

/** An object of the wire by spelling-free names, see `fieldsOf`. It has no prototype. */
export type Fields = Record<string, unknown>

/**
 * The fields of an object under lower-case names without `_`. The same data comes as `FILE_ID`, `fileId` and
 * `fileid`, depending on the method; so one reader does for all. An empty map of PHP (`[]`) has no fields.
 */
export function fieldsOf(value: unknown): Fields | undefined {
  if (Array.isArray(value)) return value.length === 0 ? noFields() : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const fields = noFields()
  for (const [name, field] of Object.entries(value)) fields[name.toLowerCase().replaceAll('_', '')] ??= field
  return fields
}

/** No fields, and no prototype: names come from outside. */
export function noFields(): Fields {
  return Object.create(null) as Fields
}

/** The items of a list, or of a map whose keys say nothing; `undefined` for anything else. */
export function itemsOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null ? Object.values(value) : undefined
}

/** The items that `read` could read. */
export function readEach<T>(items: readonly unknown[] | undefined, read: (item: unknown) => T | undefined): T[] {
  return (items ?? []).map(item => read(item)).filter(item => item !== undefined)
}

/** What `read` could read of a list, or of a map whose keys say nothing; `undefined` where it is neither. */
export function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  const items = itemsOf(value)
  return items && readEach(items, read)
}

/** A list of texts, without empty ones. */
export function textsOf(value: unknown): string[] | undefined {
  return listOf(value, item => textOf(item) || undefined)
}

/** A whole number from 0 on, sent as number or text. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

/** An id: as `numberOf`, but 0 means none. */
export function idOf(value: unknown): number | undefined {
  return numberOf(value) || undefined
}

/** Characters: more than the fields of a portal hold. A browser that lays out a megabyte without a break stands still. */
const longest = 65_536

/** The same of a name. A card shows one in a dozen places, and a portal's fields for names hold 255. */
const longestName = 1000

/** More marks on one letter than any language has (Unicode's stream-safe text); some thousand would take a browser seconds. */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu

/** Text, also where a number was sent for it; empty for anything else. What is too long ends with `…`. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return cut(value, longest).replace(tooManyMarks, '$1')
  return typeof value === 'number' ? String(value) : ''
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A name as text that is safe among words of ours. What is too long ends with `…`. */
export function nameOf(value: unknown): string {
  return plainName(cut(textOf(value), longestName))
}

/** A yes or no in any of the wire's spellings; `undefined` where it is neither. */
export function flagOf(value: unknown): boolean | undefined {
  if (value === true || value === 'Y' || value === 1 || value === '1' || value === 'true') return true
  return value === false || value === 'N' || value === 0 || value === '0' || value === 'false' ? false : undefined
}

/** An ISO date; "no value" comes as `false`, `null`, `''` or `{}`. */
export function dateOf(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** A moment as seconds since 1970; 0 stands for none. */
export function momentOf(value: unknown): Date | undefined {
  const date = new Date((idOf(value) ?? NaN) * 1000)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** The answer `true` of a write. */
export function acceptedOf(value: unknown): true | undefined {
  return flagOf(value) || undefined
}

/** Address of a person's or chat's picture; the portal's blank stand-in counts as none. */
export function pictureOf(value: unknown): string {
  return pictureAddress(textOf(value))
}
