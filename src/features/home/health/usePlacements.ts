import { computed, ref, shallowRef } from 'vue'
import { missingScopes } from '../../../domain/install/needed-scopes'
import { valueOr, type Outcome, type Problem } from '../../../domain/outcome'
import { isTooLong, placementPlan } from '../../../domain/install/placement-plan'
import { bindMissing, remaining, unbindStale, type Unbound } from '../../../domain/install/placement-repair'
import { placementHealth } from '../../../domain/install/placement-rows'
import { usePortal } from '../../../portal/portal'
import { useLoad } from '../../../ui/page/useLoad'
import type { HandlerCheck } from './check-handler'
import { healthClient, type HealthAnswers, type HealthClient } from './health-client'

/**
 * What the portal and the handler say about the app's health, and the repair of its placements. `tellColleagues`: the company's
 * switch as it is by now.
 */
export function usePlacements(
  client: HealthClient = healthClient(usePortal(), window.location.href), tellColleagues = () => client.tellColleagues
) {
  const { state: reading, value: answers, problem, load } = useLoad(readAll)
  const repairing = ref<'idle' | 'running' | 'done' | 'failed'>('idle')
  const handler = shallowRef<HandlerCheck>()
  const unrepaired = shallowRef<Unrepaired>()
  /** Milliseconds that the portal took for its answer. */
  const took = ref(0)

  async function readAll(signal: AbortSignal): Promise<Outcome<HealthAnswers>> {
    const since = Date.now()
    void client.checkHandler().then((check) => {
      if (!signal.aborted) handler.value = check
    })
    const outcome = await client.read()
    if (!signal.aborted) took.value = Date.now() - since
    return outcome
  }

  async function repair() {
    if (repairing.value === 'running' || state.value === 'loading') return
    repairing.value = 'running'
    unrepaired.value = undefined
    // It may be told by now: a place that the portal does not have would stop the repair.
    if (!offered.value) await load()
    unrepaired.value = await bringInLine(client, offered.value)
    repairing.value = unrepaired.value ? 'failed' : 'done'
    await load()
  }

  /** The handshake may lack it, or say it of somebody who may only install; the portal's answer about the user is exact. */
  const isAdmin = computed(() => {
    const user = answers.value && valueOr(answers.value.user, undefined)
    return user?.isAdmin ?? client.mayInstall
  })
  /** Why the state is not known; what only administrators see counts only for them. */
  const unread = computed(() => {
    const { user, bound, scopes: granted, offered: codes, app } = answers.value ?? {}
    return problem.value ?? [user, ...isAdmin.value ? [bound, codes] : [], granted, app].find(one => one?.ok === false)?.problem
  })
  const state = computed(() => reading.value === 'ready' && unread.value ? 'failed' : reading.value)
  const offered = computed(() => answers.value ? valueOr(answers.value.offered, undefined) : undefined)
  const health = computed(() => {
    const bound = answers.value && valueOr(answers.value.bound, undefined)
    return placementHealth(bound, offered.value, client.ours)
  })
  const scopes = computed(() => {
    const granted = answers.value && valueOr(answers.value.scopes, undefined)
    return granted && { granted, missing: missingScopes(granted, { tellColleagues: tellColleagues() }) }
  })

  return { state, repairing, answers, handler, unread, unrepaired, isAdmin, took, health, scopes, load, repair }
}

/** What a repair does, by the names of the installer's steps. */
type RepairStep = 'bind' | 'stale' | 'check' | 'settings'

/** Why a repair stopped and where, or which placements are still not in order, how long the address is, or that there is nothing to do. */
export type Unrepaired = (Unbound & { step: RepairStep }) | { stillWrong: string[] } | { longAddress: number } | { nothingOffered: true }

/** Where the portal did not say what it offers, all are tried: a refusal is told by name then. */
async function bringInLine(client: HealthClient, offered = placementPlan.map(({ code }) => code)): Promise<Unrepaired | undefined> {
  if (isTooLong(client.ours.handler)) return { longAddress: client.ours.handler.length }
  if (!placementPlan.some(({ code }) => offered.includes(code))) return { nothingOffered: true }
  const bound = await bindMissing(client.placements, offered, client.ours)
  if (!bound.ok) return { ...bound, step: 'bind' }
  const removed = await unbindStale(client.placements, offered, client.ours)
  if (!removed.ok) return stoppedBy(removed.problem, 'stale')
  const left = await remaining(client.placements, offered, client.ours)
  // What was bound anew and still looks old is the portal's doing: it works, and another try would change nothing.
  if (left.ok) for (const mark of left.value.accepted) client.ours.accepted?.add(mark)
  const remembered = await client.remember()
  if (!remembered.ok) return stoppedBy(remembered.problem, 'settings')
  if (!left.ok) return stoppedBy(left.problem, 'check')
  return left.value.wrong.length > 0 ? { stillWrong: left.value.wrong } : undefined
}

function stoppedBy(problem: Problem, step: RepairStep): Unrepaired {
  return { step, problem, code: '', isAbsent: false }
}
