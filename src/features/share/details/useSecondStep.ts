import { onScopeDispose, reactive, shallowRef, watch } from 'vue'
import { failed, wordless, type Problem } from '../../../domain/outcome'
import { isSameObject, shareKinds, type SharedObject, type ShareKind } from '../../../domain/share/share'
import { hasDetails, noDetails, type ShareDetails } from '../../../domain/share/share-details'
import { withTyped, type KeptDetails } from '../../../domain/share/kept-details'
import { fetched } from '../../../lib/fetched'
import { usePortal } from '../../../portal/portal'
import type { SecondStepFacts } from './second-step'
import type { useKeptDetails } from './useKeptDetails'

/**
 * Where the details of the latest share stand. `lost`: its object was not found, so there is nothing to apply them to. `left`: the
 * view was closed before they were known to be applied, and this is its next opening.
 */
export type SecondStep
  = | { step: 'none' }
    | { step: 'applying' | 'applied' | 'lost', kind: ShareKind }
    | { step: 'left', kind: ShareKind, object: SharedObject }
    | { step: 'failed', kind: ShareKind, object: SharedObject, problem: Problem, isPartly: boolean, isGone: boolean }

/** Details that a person wrote, applied right after the share. They stay until they are applied, at a later opening too. */
export function useSecondStep(facts: () => SecondStepFacts, kept: ReturnType<typeof useKeptDetails>) {
  const portal = usePortal()
  const details = reactive(Object.fromEntries(shareKinds.map(kind => [kind, noDetails()])) as Record<ShareKind, ShareDetails>)
  const state = shallowRef<SecondStep>({ step: 'none' })
  /** What they are to be applied to, until that is known to be done. */
  const pending = shallowRef<SharedObject>()
  let hasBegun = false
  /** What was kept and not brought back, since others were typed or a share had begun by then: it comes back at the next opening. */
  const unshown: KeptDetails['details'] = {}
  /** Number of the newest share or application. What comes in for an older one is not shown over it. */
  let latest = 0
  /** What was taken back. */
  const undone: SharedObject[] = []
  const isUndone = (object: SharedObject) => undone.some(one => isSameObject(one, object))
  /** What was applied last, and to what: it comes back with an undo. */
  let applied: { object: SharedObject, details: ShareDetails } | undefined
  /** Details of an earlier share that could not be applied. Told once the latest is through. */
  let earlierFailure: SecondStep & { step: 'failed' } | undefined
  const end = new AbortController()
  onScopeDispose(() => end.abort())

  /**
   * Once it is known whose they are: brings back what was kept, and keeps what is typed from then on. What was typed until then
   * stays, and nothing comes back under a share that has begun.
   */
  function restore() {
    const before = kept.take()
    const isFree = (kind: ShareKind) => !hasBegun && !hasDetails(kind, details[kind])
    for (const kind of shareKinds) {
      const one = before?.details[kind]
      if (one && isFree(kind)) details[kind] = one
      else if (one) unshown[kind] = one
    }
    const object = hasBegun ? undefined : before?.object
    if (object && !unshown[object.kind] && hasDetails(object.kind, details[object.kind])) {
      pending.value = object
      state.value = { step: 'left', kind: object.kind, object }
    }
    const all = () => Object.fromEntries(shareKinds.map(kind => [kind, withTyped(unshown[kind], details[kind])])) as typeof details
    // Merged with what belongs to another one, they are nobody's to be applied again.
    const owner = () => pending.value && !unshown[pending.value.kind] ? pending.value : undefined
    const keep = () => kept.keep(all(), owner())
    watch([details, pending], keep, { deep: true })
    if (shareKinds.some(kind => hasDetails(kind, details[kind]))) keep()
  }

  async function apply(object: SharedObject) {
    const { kind } = object
    if (state.value.step === 'applying' || !hasDetails(kind, details[kind])) return
    const mine = ++latest
    if (state.value.step === 'failed' && !isSameObject(state.value.object, object)) earlierFailure = state.value
    state.value = { step: 'applying', kind }
    pending.value = object
    const written = JSON.stringify(details[kind])
    // Most shares have no details, so what applies them comes when it is needed.
    const loaded = await fetched(import('./second-step'))
    const outcome = await loaded?.applyDetails(portal, object, JSON.parse(written) as ShareDetails, facts(), end.signal)
      ?? { ...failed(wordless('no-answer')), isPartly: false, isGone: false }
    if (end.signal.aborted) return
    if (outcome.ok) applied = { object, details: JSON.parse(written) as ShareDetails }
    // What was typed meanwhile is for another share, and what was taken back took nothing with it.
    if (outcome.ok && !isUndone(object) && JSON.stringify(details[kind]) === written) details[kind] = noDetails()
    if (outcome.ok) return mine === latest ? settle({ step: 'applied', kind }) : undefined
    const { problem, isPartly, isGone } = outcome
    const failure = { step: 'failed', kind, object, problem, isPartly, isGone } as const
    if (mine === latest) settle(failure)
    else if (!isUndone(object)) tellEarlier(failure)
  }

  function tellEarlier(failure: NonNullable<typeof earlierFailure>) {
    if (state.value.step === 'applying') earlierFailure = failure
    else if (hasDetails(failure.kind, details[failure.kind])) settle(failure)
  }

  function settle(now: SecondStep) {
    const earlier = now.step === 'applied' && earlierFailure && hasDetails(earlierFailure.kind, details[earlierFailure.kind]) && earlierFailure
    earlierFailure = undefined
    state.value = earlier || now
    // What is gone takes no details any more; they stay written for another share.
    pending.value = 'object' in state.value && !('isGone' in state.value && state.value.isGone) ? state.value.object : undefined
  }

  /** Where all of them were emptied meanwhile, nothing is left to apply. */
  function applyAgain() {
    if (state.value.step !== 'failed' && state.value.step !== 'left') return
    const { object } = state.value
    if (hasDetails(object.kind, details[object.kind])) void apply(object)
    else drop()
  }

  function drop() {
    pending.value = undefined
    state.value = { step: 'none' }
  }

  /** A new share begins; details that were not applied stay written. */
  function begin() {
    hasBegun = true
    latest++
    drop()
  }

  /** It was taken back: there is nothing to apply them to any more. What was typed for it is written again, for the next try. */
  function takenBack(object: SharedObject) {
    const { kind } = object
    undone.push(object)
    if (applied && isSameObject(applied.object, object) && !hasDetails(kind, details[kind])) details[kind] = applied.details
    if (earlierFailure && isSameObject(earlierFailure.object, object)) earlierFailure = undefined
    if (!pending.value || !isSameObject(pending.value, object)) return
    latest++
    drop()
  }

  /** The share is done, but nobody can tell where its object is. */
  function markLost(kind: ShareKind) {
    if (hasDetails(kind, details[kind])) state.value = { step: 'lost', kind }
  }

  return { details, state, restore, apply, applyAgain, begin, takenBack, markLost }
}
