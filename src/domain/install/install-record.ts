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
  const { v, handlers } = storedFields(raw)
  if (v !== version || !Array.isArray(handlers)) return []
  return handlers.filter(handler => typeof handler === 'string').slice(0, most)
}

/**
 * The text to save once `handler` is bound, newest first, with what is stored now and what was `remembered`; `undefined`
 * where the record says all of it, or where a newer Relay wrote it.
 */
export function installRecordText(stored: unknown, handler: string, remembered: readonly string[]): string | undefined {
  if (isFromNewer(stored, version)) return undefined
  const known = readInstallRecord(stored)
  const handlers = [...new Set([handler, ...known, ...remembered])].slice(0, most)
  return handlers.join(' ') === known.join(' ') ? undefined : storedText({ v: version, handlers })
}
