import { handlerAddress, type Ours } from './placement-plan'
import { isFromNewer, storedFields, storedText } from '../stored'

/**
 * The addresses that Relay has bound on this portal, kept in `app.option`: when the archive moves, its address
 * changes, and the old handlers have to be known again before they can be removed.
 */
export const installRecordOption = 'relay.install'

const version = 1
/** Options have no documented size limit; older addresses than these are long unbound. */
const most = 20

/** Reads the raw option. What cannot be read is no record: handlers are then known again by their labels. */
export function readInstallRecord(raw: unknown): string[] {
  return textsIn(raw, 'handlers')
}

/** What the portal made of what Relay bound, by `bindingMark`. */
export function readAccepted(raw: unknown): Set<string> {
  return new Set(textsIn(raw, 'accepted'))
}

/** How Relay knows its own handlers again: from the raw option, the address of the page that is open, and its labels. */
export function oursBy(raw: unknown, page: string, labels: Pick<Ours, 'titles' | 'labels'>): Ours {
  return { handler: handlerAddress(page), remembered: readInstallRecord(raw), accepted: readAccepted(raw), ...labels }
}

function textsIn(raw: unknown, name: 'handlers' | 'accepted'): string[] {
  const { v, [name]: texts } = storedFields(raw)
  if (v !== version || !Array.isArray(texts)) return []
  return texts.filter(text => typeof text === 'string').slice(0, most)
}

/**
 * The text to save once `handler` is bound, newest first, with what is stored now, what was `remembered`, and what the portal
 * `accepted`; `undefined` where the record says all of it, or where a newer Relay wrote it.
 */
export function installRecordText(
  stored: unknown, handler: string, remembered: readonly string[], accepted: Iterable<string> = []
): string | undefined {
  if (isFromNewer(stored, version)) return undefined
  const known = readInstallRecord(stored)
  const handlers = [...new Set([handler, ...known, ...remembered])].slice(0, most)
  const before = readAccepted(stored)
  const marks = [...new Set([...accepted, ...before])].slice(0, most)
  if (handlers.join(' ') === known.join(' ') && marks.every(mark => before.has(mark))) return undefined
  return storedText({ v: version, handlers, ...(marks.length > 0 ? { accepted: marks } : {}) })
}
