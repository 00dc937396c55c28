import type * as Library from 'linkify-it'

/** What may be an address. Most texts have none, and what finds them is 5 kB that no view waits for. */
const hint = /https?:\/\/|www\.|@/i

let library: typeof Library | undefined
const made = new Map<boolean, Library.LinkifyIt>()

/** Whether what this text may hold is not told yet, since nobody called `loadLinkFinder`. */
export function lacksLinkFinder(text: string): boolean {
  return !library && hint.test(text)
}

/** From then on addresses are found. @throws where the code cannot be fetched */
export async function loadLinkFinder(): Promise<void> {
  library ??= await import('linkify-it')
}

/**
 * The library's finder, which is made when a text needs it; `undefined` before it was loaded. `urlAuth`: hosts with a name before
 * them count as well (`https://me@host`).
 */
export function linkFinder(urlAuth: boolean): Library.LinkifyIt | undefined {
  const finder = made.get(urlAuth) ?? (library && new library.LinkifyIt({ urlAuth }))
  if (finder) made.set(urlAuth, finder)
  return finder
}
