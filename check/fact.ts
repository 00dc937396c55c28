import type { Probe } from './probe'
import { pageFacts, type PageFact } from '../src/domain/portal-check/page-facts'

/** How much is known: the documentation says so, the portal's published modules do so, or nobody says. */
export type Trust = 'documented' | 'source' | 'unknown'

/** Tries a fact. What it gives back is said beside "holds"; `Difference` and `Untried` are thrown. */
export type Check = (probe: Probe) => Promise<string | void>

/**
 * How a fact is found out:
 * `read` and `write` with the command, `line` with it and a named open line chat, `page` with "Check this portal" on
 * Relay's own page, `hand` by a person, in steps; `none` is not looked for, and says why.
 */
export type Way
  = | { read: Check }
    | { write: Check }
    | { line: Check, action?: LineAction }
    | { page: true }
    | { hand: string }
    | { none: string }

/** What is done to an open line chat only when it is asked for by name. */
export const lineActions = ['join', 'send', 'file', 'take', 'finish', 'start', 'transfer'] as const
export type LineAction = typeof lineActions[number]

export interface Fact {
  /** Its code in `docs/bitrix24/README.md`. */
  id: string
  /** What Relay takes to be so, as one sentence. */
  statement: string
  trust: Trust
  /** Files that lean on it, from the project's root. */
  usedIn: string[]
  way: Way
}

export interface Group { name: string, title: string, facts: Fact[] }

/** A fact that Relay's own page tries; its sentence stands there. */
export function pageFact(id: PageFact, trust: Trust, usedIn: string[]): Fact {
  return fact(id, trust, pageFacts[id], usedIn, { page: true })
}

const source = 'src/'

/** `usedIn` is written without `src/`; a path that begins with `docs/` or `deploy/` is taken as it is. */
export function fact(id: string, trust: Trust, statement: string, usedIn: string[], way: Way): Fact {
  return { id, trust, statement, usedIn: usedIn.map(file => /^(docs|deploy|build|test)\//.test(file) ? file : source + file), way }
}

export const wayNames = ['read', 'write', 'line', 'page', 'hand', 'none'] as const
export type WayName = typeof wayNames[number]

export function wayOf({ way }: Pick<Fact, 'way'>): WayName {
  return wayNames.find(name => name in way)!
}

export function checkOf({ way }: Pick<Fact, 'way'>): Check | undefined {
  return 'read' in way ? way.read : 'write' in way ? way.write : 'line' in way ? way.line : undefined
}
