import { bindingMark } from './accepted'
import { currentOf, outdatedOf, placementChanges, type BoundHandler } from './placement-changes'
import { isAstray, placementPlan, type BoundPlacement, type Ours, type PlannedPlacement } from './placement-plan'
import { confirmed, schedules, type Looked } from '../confirmed'
import { done, failed, type Outcome, type Problem } from '../outcome'

/** What bringing placements in line needs from the portal; features fill it with REST. */
export interface PlacementPorts {
  bound(): Promise<Outcome<BoundPlacement[]>>
  /** These two end `unconfirmed` where no answer came that proves anything. */
  unbind(code: string, handler: string): Promise<Outcome<unknown>>
  bind(planned: PlannedPlacement): Promise<Outcome<unknown>>
}

/** How many were removed: at old addresses, and from places that Relay no longer uses. */
export interface Unbinding { old: number, astray: number }

/**
 * Removes own handlers at older addresses, each by its exact address. Safe to repeat. Only after `bindMissing`: until the new address
 * is taken, the old one is all that people have, and both may stand side by side (docs/bitrix24/placements.md#p1).
 */
export async function unbindStale(ports: PlacementPorts, offered: readonly string[], ours: Ours): Promise<Outcome<Unbinding>> {
  const bound = await ports.bound()
  if (!bound.ok) return bound
  const { stale } = placementChanges(bound.value, offered, ours)
  for (const one of stale) {
    const outcome = await remove(ports, one)
    if (!outcome.ok) return failed(outcome.problem)
  }
  const astray = stale.filter(isAstray).length
  return done({ old: stale.length - astray, astray })
}

function remove(ports: PlacementPorts, { code, handler }: BoundHandler) {
  return confirmed(ports.unbind(code, handler), {
    look: () => proof(ports, now => !now.some(one => one.code === code && one.handler === handler)), schedule: schedules.share
  })
}

/** Whether the portal's list shows it. */
async function proof(ports: PlacementPorts, isProof: (bound: BoundPlacement[]) => boolean): Promise<Looked<true>> {
  const bound = await ports.bound()
  return { found: (bound.ok && isProof(bound.value)) || undefined, isRead: bound.ok }
}

/** Where a binding run stopped: `code` names the placement, or is empty where the list could not be read. */
export interface Unbound {
  problem: Problem
  code: string
  /** No clear answer came, and the placement was not in the portal's list for some seconds; a slow portal may still add it. */
  isAbsent: boolean
}

/** What a binding run did: how many places are new, and the codes of those that were bound anew. */
export type Bound = { ok: true, added: number, renewed: string[] } | ({ ok: false } & Unbound)

/**
 * Binds what is missing. It looks first, so that a second try binds nothing twice. A portal changes nothing that is bound
 * (docs/bitrix24/placements.md#p1): what is bound more than once, or as an earlier Relay did, is removed and at once bound again, one
 * placement after the other, so that a refusal leaves the others as they are.
 */
export async function bindMissing(
  ports: PlacementPorts, offered: readonly string[], ours: Ours, onBound: (count: number, of: number) => void = () => {}
): Promise<Bound> {
  const bound = await ports.bound()
  if (!bound.ok) return { ...bound, code: '', isAbsent: false }
  const { bind, renew, inTheWay } = placementChanges(bound.value, offered, ours)
  for (const [index, planned] of bind.entries()) {
    const stopped = await makeRoom(ports, planned, [...renew, ...inTheWay]) ?? await bindOne(ports, planned, ours)
    if (stopped) return { ok: false, ...stopped, code: planned.code }
    onBound(index + 1, bind.length)
  }
  const renewed = bind.map(({ code }) => code).filter(code => renew.some(one => one.code === code))
  return { ok: true, added: bind.length - renewed.length, renewed }
}

/** Removes what has to go before it is bound. Gives why that failed, or nothing. */
async function makeRoom(ports: PlacementPorts, { code }: PlannedPlacement, old: readonly BoundHandler[]): Promise<Omit<Unbound, 'code'> | undefined> {
  for (const one of old.filter(other => other.code === code)) {
    const outcome = await remove(ports, one)
    if (!outcome.ok) return { problem: outcome.problem, isAbsent: false }
  }
  return undefined
}

/** Gives why it is not bound, or nothing. */
async function bindOne(ports: PlacementPorts, planned: PlannedPlacement, ours: Ours): Promise<Omit<Unbound, 'code'> | undefined> {
  const answer = await ports.bind(planned)
  const isRefused = !answer.ok && answer.problem.kind === 'refused'
  const outcome = await confirmed<unknown>(Promise.resolve(answer), {
    // Also after a refusal: "Handler already binded" has no code of its own, and maybe other words (docs/bitrix24/placements.md#p5).
    isOpen: ({ kind }) => kind === 'unconfirmed' || isRefused,
    look: () => proof(ports, now => currentOf(planned.code, now, ours).length === 1),
    // A refusal is final. Without an answer the portal may still be at it: one look that does not find it proves nothing.
    schedule: isRefused ? schedules.state : schedules.share
  })
  return outcome.ok ? undefined : { problem: outcome.problem, isAbsent: outcome.isAbsent }
}

/** What is not in order after all the work, by codes. */
export interface Remaining {
  /** Still missing, double or at an old address. */
  wrong: string[]
  /** Bound as it should be, but the portal shows other words or options than it was given. */
  outdated: string[]
  /** Marks of those: another try would change nothing. */
  accepted: string[]
}

/** Reads back what is not in order after a binding that went well. All lists are empty when everything is right. */
export async function remaining(ports: PlacementPorts, offered: readonly string[], ours: Ours): Promise<Outcome<Remaining>> {
  const bound = await ports.bound()
  if (!bound.ok) return failed(bound.problem)
  const { bind, stale } = placementChanges(bound.value, offered, ours)
  const isWhole = (code: string) => currentOf(code, bound.value, ours).length === 1
  const codes = [...new Set([...bind, ...stale].map(({ code }) => code))]
  const isStale = (code: string) => stale.some(one => one.code === code)
  const wrong = codes.filter(code => isStale(code) || !isWhole(code))
  const outdated = codes.filter(code => !wrong.includes(code))
  const accepted = placementPlan.filter(({ code }) => outdated.includes(code))
    .flatMap(planned => outdatedOf(planned, bound.value, ours).map(one => bindingMark(planned, one, ours)))
  return done({ wrong, outdated, accepted })
}
