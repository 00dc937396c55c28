import { addressLength } from '../../../lib/text/address-length'
import { decoded, rawLength, safeLink } from './links'
import type { LinkNode } from './nodes'

/** Longer ones are met nowhere, and looking further would take time that grows with the square of a hostile text. */
const longest = 4000
const candidate = new RegExp(String.raw`[^\s<>"]{1,${longest}}`, 'y')

/** A bare address as a link, and how many raw characters it is. */
export interface BareLink { link: LinkNode, length: number }

/**
 * The address that begins at `at` of a raw text, also one that begins with `www.`. Brackets belong to it
 * (`filter[status]=open`) unless `isTag` says that one begins a tag.
 */
export function bareLink(text: string, at: number, isTag: (at: number) => boolean): BareLink | undefined {
  candidate.lastIndex = at
  const raw = untilTag(candidate.exec(text)?.[0] ?? '', index => isTag(at + index))
  const words = withoutClosingMarks(addressIn(raw), decoded(text.slice(Math.max(0, at - lookBack), at)))
  const target = safeLink(schemeFor(words) + words)
  return target && { link: { type: 'link', ...target, children: [{ type: 'text', text: words }] }, length: rawLength(raw, words.length) }
}

function untilTag(raw: string, isTag: (index: number) => boolean): string {
  for (let index = raw.indexOf('['); index >= 0; index = raw.indexOf('[', index + 1)) if (isTag(index)) return raw.slice(0, index)
  return raw
}

/** The decoded address at the start of a raw text, empty where there is none. */
function addressIn(raw: string): string {
  const address = decoded(raw)
  const scheme = schemeFor(address)
  return address.slice(0, Math.max(0, addressLength(scheme + address) - scheme.length))
}

function schemeFor(address: string): string {
  return /^www/i.test(address) ? 'https://' : ''
}

const lookBack = 300
const marks = '*_~`|'
/** Marks at the beginning of a word, or right before the address. */
const opening = /(?<![\p{L}\p{N}*_~`|])[*_~`|]+(?=[^\s*_~`|]|$)/gu

/** `*https://a.example/x*`: a mark at the end goes where the same mark opens before the address, in the same line. */
function withoutClosingMarks(words: string, before: string): string {
  if (!marks.includes(words.at(-1) ?? ' ')) return withoutStops(words)
  const open = openMarks(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1))
  let end = words.length
  while (end > 0 && open.includes(words[end - 1]!)) open.splice(open.indexOf(words[--end]!), 1)
  return withoutStops(words.slice(0, end))
}

function withoutStops(words: string): string {
  return words.replace(/[.,:;!?]+$/, '')
}

function openMarks(line: string): string[] {
  return [...line.matchAll(opening)].flatMap(({ 0: run, index }) =>
    [...run].filter(mark => !line.includes(mark, index + run.length)))
}
