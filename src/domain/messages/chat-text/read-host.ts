import { safeLink } from './links'
import type { SafeLink } from './nodes'

/** Where a link leads, in short: a host, a mail address, or a number. */
export function placeOf({ kind, url }: SafeLink): string {
  if (kind === 'web') return new URL(url).host
  return url.replace(/^(?:mailto|tel):/i, '').replace(/\?.*/, '')
}

/**
 * Whether the words of a link say where it leads: they are its address, and the host in them is the one that opens.
 * A browser folds more than the eye does: a full-width dot, `%61`, `0x7f.1`; or it reads a letter that only looks like ours.
 * A number is said by its digits, however they stand.
 */
export function saysWhereItLeads(words: string, { kind, url }: SafeLink): boolean {
  const address = words.trim()
  const place = placeOf({ kind, url })
  // A zero in brackets is dialled, or not, by where the number comes from.
  if (kind === 'phone') return [address, address.replace('(0)', '')].some(number => number.replace(/[^\d+]/g, '') === place)
  if (kind === 'mail') return address.replace(/^mailto:/i, '') === place
  return [address, `https://${address}`].some(one => safeLink(one)?.url === url && isReadAs(one, new URL(url).hostname))
}

function isReadAs(address: string, hostname: string): boolean {
  const host = (/^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '').replace(/:\d*$/, '').toLowerCase()
  return host === hostname || (new RegExp(`^${plainHost}$`, 'u').test(host) && new URL(`https://${host}`).hostname === hostname)
}

/** Latin letters that nobody takes for others: those without marks, and those that keyboards of Western Europe have. */
const latin = String.raw`[a-z0-9\u00df-\u00f6\u00f8-\u00ff-]+`
/** Letters that nobody takes for Latin ones. */
const unlikeLatin = ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Arab', 'Hebr', 'Deva'].map(script => String.raw`\p{sc=${script}}`).join('')
/** Letters that look like Latin ones are clear where the whole host is of their script, up to its end: `пример.рф`. */
const alike = ['Cyrl', 'Grek', 'Armn', 'Geor'].map(script => String.raw`(?:[\p{sc=${script}}0-9-]+\.)*[\p{sc=${script}}-]+`)
const plainHost = `(?:(?:(?:${latin}|[${unlikeLatin}ー0-9-]+)\\.)*(?:[a-z]+|[${unlikeLatin}]+)|(?:www\\.)?(?:${alike.join('|')}))`
