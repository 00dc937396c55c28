import { bindingMark } from './accepted'
import { beginsAlike, belongs, placementPlan, type BoundPlacement, type Ours, type PlannedPlacement } from './placement-plan'

/** A handler as `placement.unbind` wants it: exact code and address. */
export interface BoundHandler { code: string, handler: string }

/** What has to happen so that each wanted and offered placement calls `ours.handler` exactly once; each handler once. */
export interface PlacementChanges {
  /** At an older address or in a place that is no longer used; and at today's more than once, where the portal does not offer it. */
  stale: BoundHandler[]
  /** At today's address more than once, or as an earlier Relay bound it: gone by one removal, and bound again. */
  renew: BoundHandler[]
  /** Those at an older address that a portal takes for today's, so that it would refuse this one: they go right before it is bound. */
  inTheWay: BoundHandler[]
  /** What is missing comes before what has to be removed first: where the portal binds nothing, nothing is taken away. */
  bind: PlannedPlacement[]
}

/** `bound`: what the portal lists now; `offered`: codes that it offers to this app. */
export function placementChanges(bound: readonly BoundPlacement[], offered: readonly string[], ours: Ours): PlacementChanges {
  const isOffered = ({ code }: { code: string }) => offered.includes(code)
  const current = ({ code }: { code: string }) => currentOf(code, bound, ours)
  const double = placementPlan.map(current).filter(({ length }) => length > 1).flat()
  const renew = distinct([...double, ...placementPlan.flatMap(one => outdatedOf(one, bound, ours))].filter(isOffered))
  const missing = placementPlan.filter(one => isOffered(one) && current(one).length === 0)
  const old = bound.filter(one => belongs(one, ours) === 'stale')
  return {
    stale: distinct([...old, ...double.filter(one => !isOffered(one))]),
    renew,
    inTheWay: distinct(old.filter(one => beginsAlike(one.handler, ours.handler) && missing.some(({ code }) => code === one.code))),
    bind: [...missing, ...placementPlan.filter(({ code }) => renew.some(one => one.code === code))]
  }
}

/** Handlers at today's address for a code: more than one means that the portal shows the item more than once. */
export function currentOf(code: string, bound: readonly BoundPlacement[], ours: Ours): BoundPlacement[] {
  return bound.filter(one => one.code === code && belongs(one, ours) === 'current')
}

/** Those of them that carry other words or options than Relay gives now, as far as binding them again may change that. */
export function outdatedOf(planned: PlannedPlacement, bound: readonly BoundPlacement[], ours: Ours): BoundPlacement[] {
  const labels = new Set(Object.values(ours.labels(planned.label)))
  return currentOf(planned.code, bound, ours).filter(one =>
    (hasOtherLabels(one, labels) || hasOtherOptions(one, planned) || Boolean(one.description))
    && !ours.accepted?.has(bindingMark(planned, one, ours)))
}

/** A portal that ignores `LANG_ALL` keeps one label; one that keeps more has to have all of them. */
function hasOtherLabels({ titles }: BoundPlacement, labels: ReadonlySet<string>): boolean {
  return titles.some(title => !labels.has(title)) || (titles.length > 1 && [...labels].some(label => !titles.includes(label)))
}

/** None at all means that the portal does not tell them, as with CRM tabs. */
function hasOtherOptions({ options = {} }: BoundPlacement, planned: PlannedPlacement): boolean {
  return Object.keys(options).length > 0
    && Object.entries(planned.options).some(([name, value]) => sorted(options[name] ?? '') !== sorted(value))
}

/** Contexts are a set: the portal may give them back in another order. */
function sorted(value: string): string {
  return value.split(';').sort().join(';')
}

function distinct(bound: readonly BoundPlacement[]): BoundHandler[] {
  const seen = new Map(bound.map(({ code, handler }) => [`${code} ${handler}`, { code, handler }]))
  return [...seen.values()]
}
