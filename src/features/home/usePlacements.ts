import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { missingScopes } from '../../domain/needed-scopes'
import { valueOr, type Outcome, type Problem } from '../../domain/outcome'
import { placementPlan } from '../../domain/placement-plan'
import { bindMissing, remaining, unbindStale } from '../../domain/placement-repair'
import { placementHealth } from '../../domain/placement-rows'
import type { HandlerCheck } from './check-handler'
import type { HealthAnswers, HealthClient } from './health-client'

/** What the portal and the handler say about the app's health, and the repair of its placements. */
export function usePlacements(client: HealthClient) {
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const repairing = ref<'idle' | 'running' | 'done' | 'failed'>('idle')
  const answers = shallowRef<HealthAnswers>()
  const handler = shallowRef<HandlerCheck>()
  const problem = shallowRef<Problem>()
  const stillWrong = ref<string[]>([])
  /** Milliseconds that the portal took for its answer. */
  const took = ref(0)
  let asked = 0
  onScopeDispose(() => asked++)

  async function load() {
    const mine = ++asked
    const since = Date.now()
    void client.checkHandler().then(check => mine === asked && (handler.value = check))
    const outcome = await client.read()
    if (mine !== asked) return
    took.value = Date.now() - since
    if (outcome.ok) answers.value = outcome.value
    else problem.value = outcome.problem
    state.value = outcome.ok ? 'ready' : 'failed'
  }

  async function repair() {
    if (repairing.value === 'running') return
    repairing.value = 'running'
    const outcome = await bringInLine(client, offered.value)
    problem.value = outcome.ok ? undefined : outcome.problem
    stillWrong.value = outcome.ok ? outcome.value : []
    repairing.value = outcome.ok && outcome.value.length === 0 ? 'done' : 'failed'
    await load()
  }

  const offered = computed(() => answers.value ? valueOr(answers.value.offered, undefined) : undefined)
  const health = computed(() => {
    const bound = answers.value && valueOr(answers.value.bound, undefined)
    return placementHealth(bound, offered.value, client.ours)
  })
  const scopes = computed(() => {
    const granted = answers.value && valueOr(answers.value.scopes, undefined)
    return granted && { granted, missing: missingScopes(granted, client) }
  })

  return { state, repairing, answers, handler, problem, stillWrong, took, health, scopes, load, repair }
}

/** Where the portal did not say what it offers, all are tried: a refusal is told by name then. */
async function bringInLine(client: HealthClient, offered = placementPlan.map(({ code }) => code)): Promise<Outcome<string[]>> {
  const removed = await unbindStale(client.placements, offered, client.ours)
  if (!removed.ok) return removed
  const bound = await bindMissing(client.placements, offered, client.ours)
  if (!bound.ok) return bound
  const remembered = await client.remember()
  if (!remembered.ok) return remembered
  return remaining(client.placements, offered, client.ours)
}
