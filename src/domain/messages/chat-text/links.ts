import { readUrl } from '../../../lib/text/read-url'
import type { SafeLink } from './nodes'

const entities: Record<string, string> = {
  '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': '\'', '&#39;': '\'', '&#039;': '\''
}

const entity = /&(?:amp|lt|gt|quot|apos|#0?39);/g

/** Old messages hold the standard entities. They are decoded once, after the tags were found. */
export function decoded(raw: string): string {
  return raw.replace(entity, code => entities[code]!)
}

/** How long the raw text is whose decoded form has `length` characters. */
export function rawLength(raw: string, length: number): number {
  let more = 0
  for (const { 0: code, index } of raw.matchAll(entity)) {
    if (index - more >= length) break
    more += code.length - 1
  }
  return length + more
}

/** Blanks, control and invisible characters: browsers skip some of them, and what is checked would not be what opens. */
const invisible = /[\p{C}\p{Z}\\]/u

/**
 * An address from a text as a link that is safe to follow: http, https, mailto, tel, or a path on the portal.
 * `undefined` for all else, such as `javascript:` in any spelling and `//host`.
 */
export function safeLink(address: string): SafeLink | undefined {
  const url = address.trim()
  if (/^tel:/i.test(url)) return phoneLink(url.slice(4))
  if (invisible.test(url)) return undefined
  if (/^https?:\/\/[^/]/i.test(url)) return webLink(url)
  if (/^mailto:[^@]+@[^@]+$/i.test(url)) return { kind: 'mail', url }
  return portalLink(url)
}

/** A number that can be dialled. Service codes (`*21#`) are refused, since a click could redirect calls. */
export function phoneLink(number: string): SafeLink | undefined {
  const digits = number.replace(/[\s().-]/g, '')
  return /^\+?\d{3,15}$/.test(digits) ? { kind: 'phone', url: `tel:${digits}` } : undefined
}

function webLink(address: string): SafeLink | undefined {
  const url = readUrl(address)
  return url && { kind: 'web', url: url.href }
}

function portalLink(path: string): SafeLink | undefined {
  const base = 'https://portal.invalid'
  const url = path.startsWith('/') ? readUrl(path, base) : undefined
  if (!url) return undefined
  const { origin, pathname, search, hash } = url
  return origin === base && !pathname.startsWith('//') ? { kind: 'portal', url: pathname + search + hash } : undefined
}
