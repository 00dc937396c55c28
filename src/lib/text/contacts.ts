import { linkFinder } from './link-finder'

/** Between the digits of a number, up to three of them: `+49 (0)30 - 12 34`. */
const gap = String.raw`[ \u00a0().\-/\u2010-\u2013]{0,3}`
/**
 * Numbers that say by themselves that they are for a telephone: those with the code of a country, and those that begin with the digit
 * for another town and have gaps. Any other row of digits may be an order, a sum, or a date.
 */
const phone = new RegExp([
  String.raw`(?<![\p{L}\p{N}+./:=_#*-]|\p{N}[ \u00a0])(?:(?:\+|00(?=\d{1,6}[ \u00a0()./-]))[1-9](?:${gap}\d){6,14}`,
  String.raw`\(?[08](?=\d{0,5}[ \u00a0()/-])(?:[ \u00a0()/\u2010-\u2013-]{0,3}\d){8,11})(?!${gap}\d|[\p{L}\p{N}_#*])`
].join('|'), 'gu')
const date = /^\(?\d{1,2}[-/ ]\d{1,2}[-/ ](?:19|20)\d\d\b/

/** Where in a text somebody can be reached, and the address that does it. */
export interface Contact { start: number, end: number, url: string }

/** Mail addresses and telephone numbers of a plain text, in their order; none that overlap. No mail before the finder is loaded. */
export function contactsIn(text: string): Contact[] {
  const mails = text.includes('@') ? linkFinder(false)?.match(text) ?? [] : []
  const found = [
    // Addresses of pages have their own rules, elsewhere. An unseen sign, such as U+FEFF, belongs to no address.
    ...mails.filter(({ url }) => /^mailto:\S+$/.test(url)).map(({ index, lastIndex, url }) => ({ start: index, end: lastIndex, url })),
    ...[...text.matchAll(phone)].filter(([number]) => !date.test(number)).map(phoneAt)
  ].sort((one, other) => one.start - other.start)
  return found.filter(({ start }, at) => at === 0 || start >= found[at - 1]!.end)
}

/** A zero in brackets is for callers from the same country only. */
function phoneAt({ 0: number, index }: RegExpExecArray): Contact {
  const digits = number.replace(/^(\+|00)(.*?)\(0\)/, '$1$2').replace(/[^\d+]/g, '')
  return { start: index, end: index + number.length, url: `tel:${digits}` }
}
