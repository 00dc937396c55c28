import { LinkifyIt } from 'linkify-it'

/** Hosts with a name before them count as well (`https://me@host`), so that what opens can be told. */
const linkify = new LinkifyIt({ urlAuth: true })

/**
 * What browsers take inside of a host and the library does not: a dot from a wrong keyboard, `_`, `%61`. In their place it
 * sees as many characters that it knows.
 */
const odd = /(?<=[a-z0-9])(?:(\uff0e)|_|%[0-9a-f]{2})(?=[a-z0-9]|\.[a-z])/gi
const host = /^https?:\/\/[^/?#]*/i

/** Words that follow a domain without a blank, in scripts that nobody takes for Latin: `example.com谢谢`, `example.com👍`. */
const glued = /^[^/?#]*\.[a-z]{2,63}(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Arab}\p{sc=Hebr}\p{ExtPict}])/iu

/**
 * How many characters from the start of `text`, which begins with `http://` or `https://`, are one address: without the
 * marks of the sentence around it, in any script, and with brackets counted. 0 where there is none.
 */
export function addressLength(text: string): number {
  const scheme = text.indexOf('//')
  const length = linkify.testSchemaAt(text.replace(host, part => part.replace(odd, standIn)), 'http:', scheme)
  if (length === 0) return 0
  const domain = glued.exec(text.slice(scheme + 2, scheme + length))?.[0]
  return scheme + (domain === undefined ? length : 2 + domain.length)
}

function standIn(part: string, dot?: string): string {
  return dot ? '.' : 'x'.repeat(part.length)
}
