import { currentOf, outdatedOf } from './placement-changes'
import { belongs, isAstray, placementPlan, type BoundPlacement, type Ours, type PlannedPlacement } from './placement-plan'

/** How one wanted placement stands. */
export interface PlacementRow {
  code: string
  /** `unknown` where the portal does not say: only administrators may ask. */
  state: 'bound' | 'not-bound' | 'unknown'
  /** The address that the portal calls; empty where it calls none of ours. */
  handler: string
  /** More than one: the portal shows the item as often. */
  times: number
  /** Own addresses of earlier times that are still bound. */
  stale: string[]
  /** It carries words or options of an earlier Relay. */
  isOutdated: boolean
  isOffered: boolean
}

/** How all placements of this app stand. */
export interface PlacementHealth {
  rows: PlacementRow[]
  /** Relay's own, in spots that it no longer uses: a repair removes them. */
  astray: BoundPlacement[]
  /** Handlers that are not Relay's: shown, never touched. */
  foreign: BoundPlacement[]
  needsRepair: boolean
  /** All works, but a repair would renew or remove something. */
  isOutdated: boolean
}

/** `bound` and `offered` are `undefined` where they could not be read. */
export function placementHealth(
  bound: readonly BoundPlacement[] | undefined, offered: readonly string[] | undefined, ours: Ours
): PlacementHealth {
  const rows = placementPlan.map(planned => rowOf(planned, bound, offered, ours))
  const astray = (bound ?? []).filter(one => belongs(one, ours) === 'stale' && isAstray(one))
  return {
    rows,
    astray,
    foreign: (bound ?? []).filter(one => belongs(one, ours) === 'foreign'),
    needsRepair: rows.some(row => row.stale.length > 0 || row.times > 1 || (row.state === 'not-bound' && row.isOffered)),
    isOutdated: astray.length > 0 || rows.some(row => row.isOutdated)
  }
}

function rowOf(
  planned: PlannedPlacement, bound: readonly BoundPlacement[] | undefined, offered: readonly string[] | undefined, ours: Ours
): PlacementRow {
  const { code } = planned
  const isOffered = offered?.includes(code) ?? true
  if (!bound) return { code, state: 'unknown', handler: '', times: 0, stale: [], isOutdated: false, isOffered }
  const current = currentOf(code, bound, ours)
  const stale = bound.filter(one => one.code === code && belongs(one, ours) === 'stale').map(({ handler }) => handler)
  const handler = current[0]?.handler ?? ''
  // Where it is not offered, it could not be bound again.
  const isOutdated = isOffered && outdatedOf(planned, bound, ours).length > 0
  return { code, state: handler ? 'bound' : 'not-bound', handler, times: current.length, stale: [...new Set(stale)], isOutdated, isOffered }
}
