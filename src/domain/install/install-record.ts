import { storedFields } from '../stored'

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

/** The text to save once `handler` is bound: newest first. */
export function installRecordText(handler: string, remembered: readonly string[]): string {
  return JSON.stringify({ v: version, handlers: [...new Set([handler, ...remembered])].slice(0, most) })
}
