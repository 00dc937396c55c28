import { linkFinder } from './link-finder'

/**
 * What browsers take inside of a host and the library does not: a dot from a wrong keyboard, `_`, `%61`. In their place it
 * sees as many characters that it knows.
 */
const odd = /(?<=[a-z0-9])(?:(\uff0e)|_|%[0-9a-f]{2})(?=[a-z0-9]|\.[a-z])/gi
const host = /^https?:\/\/[^/?#]*/i

/** Scripts that nobody takes for Latin, and signs that no host has. */
const apart = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Arab}\p{sc=Hebr}\p{ExtPict}\p{So}\p{Sc}～＋＝＜＞｜←-⇿`
/** What follows a domain without a blank: `example.com谢谢`, `example.com👍`, `example.com～`. */
const glued = new RegExp(String.raw`^[^/?#]*\.[a-z]{2,63}(?=[${apart}])`, 'iu')

/** Characters without a width, which stand at the end of what was copied. */
const unseen = String.raw`[\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]`
const firstUnseen = new RegExp(unseen, 'u')
/** Behind them nothing follows that would be read as a part of the address. */
const unseenEnd = new RegExp(String.raw`^${unseen}+(?:$|\s|[${apart}]|(?![/@:.＠．：／\p{L}\p{N}])[^\x00-\x7f]|[).,;!?\]}'"]+(?:$|\s))`, 'u')

/**
 * How many characters from the start of `text`, which begins with `http://` or `https://`, are one address: without the
 * marks of the sentence around it, in any script, and with brackets counted. 0 where there is none, or the finder is not loaded yet.
 */
export function addressLength(text: string): number {
  const hidden = text.search(firstUnseen)
  return seenLength(hidden > 0 && unseenEnd.test(text.slice(hidden)) ? text.slice(0, hidden) : text)
}

function seenLength(text: string): number {
  const scheme = text.indexOf('//')
  // Hosts with a name before them count as well, so that what opens can be told.
  const length = linkFinder(true)?.testSchemaAt(text.replace(host, part => part.replace(odd, standIn)), 'http:', scheme)
  if (!length) return 0
  const domain = glued.exec(text.slice(scheme + 2, scheme + length))?.[0]
  return scheme + (domain === undefined ? length : 2 + domain.length)
}

function standIn(part: string, dot?: string): string {
  return dot ? '.' : 'x'.repeat(part.length)
}
