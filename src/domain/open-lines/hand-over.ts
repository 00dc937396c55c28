import type { OperatorAction, OperatorSituation } from './open-line'

/** Whom a dialog is given to: a colleague by their user id, or the queue of a line. */
export interface TransferTarget {
  kind: 'person' | 'queue'
  id: number
  name: string
  /** A queue in which the portal names nobody. */
  isEmpty?: boolean
}

/** A colleague who may be given a dialog, as far as the portal tells how they are. */
export interface Colleague {
  id: number
  name: string
  /** `undefined` where the portal does not tell. */
  duty: 'on' | 'off' | 'pause' | undefined
  /** Dialogs that they may still take; `undefined` where unknown or without a limit. */
  free: number | undefined
  /** Answers in the same line as the dialog. */
  inLine: boolean
}

/** What may be done with one's own dialog besides answering and finishing it, and with any chat that one is in. */
export function furtherActions({ state, ownerId, userId, member }: OperatorSituation): OperatorAction[] {
  if (state !== 'open') return []
  const own: OperatorAction[] = ownerId > 0 && ownerId === userId ? ['transfer', 'skip', 'spam'] : []
  return member ? [...own, 'read'] : own
}

/** Those on duty and with free hands stand first, then the people of the same line; by name among equals. */
export function byReadiness(colleagues: readonly Colleague[], locale: string): Colleague[] {
  return [...colleagues].sort((one, other) =>
    readiness(other) - readiness(one) || Number(other.inLine) - Number(one.inLine) || one.name.localeCompare(other.name, locale))
}

/** Unknown duty stands between those who are there and those who are not. */
function readiness({ duty, free }: Colleague): number {
  if (duty === 'on') return free === 0 ? 2 : 3
  return duty === undefined ? 1 : 0
}

/** Whether each word of the query begins a word of the name. */
export function isNamed(name: string, query: string, locale: string): boolean {
  const words = name.toLocaleLowerCase(locale).split(/[\s-]+/)
  return query.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean).every(part => words.some(word => word.startsWith(part)))
}
