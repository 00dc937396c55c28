import { readUrl } from '../src/lib/text/read-url.ts'

/**
 * The portals that a build may be opened by, as origins: an address may be as a browser shows it, with a `/` at its end or a page
 * behind it.
 *
 * @param addresses separated by spaces; `*.` stands for any part below
 * @throws where one of them cannot be a portal's: the build would be of use nowhere
 */
export function portalsIn(addresses: string): string[] {
  return addresses.split(/\s+/).filter(Boolean).map((address) => {
    const url = readUrl(address)
    if (url && /^https?:$/.test(url.protocol) && /^(?:\*\.)?[\w.:[\]-]+$/.test(url.host)) return url.origin
    throw new Error(`RELAY_PORTALS: "${address}" is no address such as https://example.bitrix24.com`)
  })
}
