import { onScopeDispose, reactive, shallowRef } from 'vue'
import { failed, wordless, type Problem } from '../../../domain/outcome'
import { shareKinds, type SharedObject, type ShareKind } from '../../../domain/share/share'
import { hasDetails, noDetails, type ShareDetails } from '../../../domain/share/share-details'
import { usePortal } from '../../../portal/portal'
import type { SecondStepFacts } from './second-step'

/** Where the details of the latest share stand; `lost`: its object was not found, so there is nothing to apply them to. */
export type SecondStep
  = | { step: 'none' }
    | { step: 'applying' | 'applied' | 'lost', kind: ShareKind }
    | { step: 'failed', kind: ShareKind, object: SharedObject, problem: Problem }

/** Details that a person wrote, applied right after the share. They stay until they are applied. */
export function useSecondStep(facts: () => SecondStepFacts) {
  const portal = usePortal()
  const details = reactive(Object.fromEntries(shareKinds.map(kind => [kind, noDetails()])) as Record<ShareKind, ShareDetails>)
  const state = shallowRef<SecondStep>({ step: 'none' })
  const end = new AbortController()
  onScopeDispose(() => end.abort())

  async function apply(object: SharedObject) {
    const { kind } = object
    if (state.value.step === 'applying' || !hasDetails(kind, details[kind])) return
    state.value = { step: 'applying', kind }
    const written = JSON.parse(JSON.stringify(details[kind])) as ShareDetails
    // Most shares have no details, so what applies them comes when it is needed.
    const loaded = await import('./second-step').catch(() => undefined)
    // A piece of the app itself may not come; the connection is as good a reason as any.
    const outcome = await loaded?.applyDetails(portal, object, written, facts(), end.signal) ?? failed(wordless('no-answer'))
    if (end.signal.aborted) return
    if (!outcome.ok) {
      state.value = { step: 'failed', kind, object, problem: outcome.problem }
      return
    }
    details[kind] = noDetails()
    state.value = { step: 'applied', kind }
  }

  function applyAgain() {
    if (state.value.step === 'failed') void apply(state.value.object)
  }

  /** A new share begins; details that were not applied stay written. */
  function begin() {
    state.value = { step: 'none' }
  }

  /** The share is done, but nobody can tell where its object is. */
  function markLost(kind: ShareKind) {
    if (hasDetails(kind, details[kind])) state.value = { step: 'lost', kind }
  }

  return { details, state, apply, applyAgain, begin, markLost }
}
