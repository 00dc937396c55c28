import type { ScopeCheck } from '../../../domain/install/needed-scopes'
import type { PlacementHealth } from '../../../domain/install/placement-rows'
import { isGood, type HandlerCheck } from './check-handler'

/**
 * How the installation stands, in one word: `good`, what works with something missing (`partly`), what does not work (`bad`),
 * or what is not known as a whole (`unknown`), as for an employee.
 */
export interface Verdict { tone: 'good' | 'partly' | 'bad' | 'unknown', reasons: Reason[] }

/** Each has a sentence of its own. */
export type Reason
  = | 'unreadable' | 'notInstalled' | 'placements' | 'nothingOffered' | 'scopes' | 'address'
    | 'notOffered' | 'outdated' | 'moreScopes' | 'appUnknown' | 'scopesUnknown'

/** What was read; `undefined` where it was not, or may not be. */
export interface Found {
  /** `undefined` where Bitrix24 was busy or did not answer, which may be over in a moment. */
  canRead: boolean | undefined
  /** The portal says that the installation is finished. */
  isInstalled: boolean | undefined
  health: Pick<PlacementHealth, 'needsRepair' | 'isOutdated' | 'rows'>
  missing: ScopeCheck | undefined
  handler: Pick<HandlerCheck, 'get'> | undefined
}

/** What could not be read, though others could: nothing is said of it. */
const unknown: readonly Reason[] = ['appUnknown', 'scopesUnknown']
const bad: readonly Reason[] = ['unreadable', 'notInstalled', 'placements', 'nothingOffered', 'scopes', 'address']

/** Judges what was found, the worst reasons first. */
export function verdictOn({ canRead, isInstalled, health, missing, handler }: Found): Verdict {
  const absent = health.rows.filter(isAbsent).length
  // That says nothing of this portal; a connection that is down lets the address not answer either.
  const isSilent = canRead === undefined
  const holds: Record<Reason, boolean> = {
    unreadable: !canRead,
    notInstalled: isInstalled === false,
    placements: health.needsRepair,
    nothingOffered: absent > 0 && absent === health.rows.length,
    scopes: (missing?.needed.length ?? 0) > 0,
    address: !isSilent && handler !== undefined && !isGood(handler.get),
    // Where the others still have to be added, that comes first.
    notOffered: absent > 0 && absent < health.rows.length && !health.needsRepair,
    outdated: health.isOutdated && !health.needsRepair,
    moreScopes: (missing?.optional.length ?? 0) > 0,
    appUnknown: canRead === true && isInstalled === undefined,
    scopesUnknown: canRead === true && !missing
  }
  const reasons = (Object.keys(holds) as Reason[]).filter(reason => holds[reason])
  const told = isSilent ? reasons.filter(reason => reason !== 'unreadable') : reasons
  if (told.some(reason => bad.includes(reason))) return { tone: 'bad', reasons }
  if (told.some(reason => !unknown.includes(reason))) return { tone: 'partly', reasons }
  return { tone: reasons.length > 0 || health.rows.some(({ state }) => state === 'unknown') ? 'unknown' : 'good', reasons }
}

/** A placement that this portal does not have. */
export function isAbsent({ state, isOffered }: PlacementHealth['rows'][number]): boolean {
  return state === 'not-bound' && !isOffered
}
