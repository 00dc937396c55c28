import { onScopeDispose, shallowRef } from 'vue'
import { confirmed, schedules, type Doubt, type Looked } from '../../../domain/confirmed'
import { failed, isRefusal, wordless, type Problem } from '../../../domain/outcome'
import type { SharedObject } from '../../../domain/share/share'
import { fetched } from '../../../lib/fetched'
import { usePortal } from '../../../portal/portal'
import type { ShareRun } from './share-search'

/** Milliseconds for which a share can be undone. */
const undoTime = 10_000

/** Where taking back a share stands; another one may have begun while it runs. */
export type UndoState
  = | { step: 'none' }
    | { step: 'offered' | 'running' | 'undone', run: ShareRun, object: SharedObject }
    | { step: 'failed', run: ShareRun, object: SharedObject, problem: Problem }

/**
 * Takes back what was just created, as far as the portal lets us. The notice in the dialog stays, whatever happens.
 * `lasts`: not only for ten seconds, as for what nobody asked for.
 */
export function useUndo(onUndone: (run: ShareRun, object: SharedObject) => void, { lasts = false } = {}) {
  const portal = usePortal()
  const state = shallowRef<UndoState>({ step: 'none' })
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new AbortController()
  onScopeDispose(() => {
    clearTimeout(timer)
    end.abort()
  })

  function offer(run: ShareRun, object: SharedObject) {
    clearTimeout(timer)
    // What people may have read is not taken back behind their backs.
    if (object.kind === 'post') return
    state.value = { step: 'offered', run, object }
    if (!lasts) timer = setTimeout(withdraw, undoTime)
  }

  function withdraw() {
    clearTimeout(timer)
    if (state.value.step !== 'running') state.value = { step: 'none' }
  }

  async function undo() {
    if (state.value.step !== 'offered' && state.value.step !== 'failed') return
    const { run, object } = state.value
    clearTimeout(timer)
    state.value = { step: 'running', run, object }
    // Most shares stay, so what takes them back comes when it is needed.
    const loaded = await fetched(import('./take-back'))
    const command = loaded?.takeBack(object)
    if (end.signal.aborted) return
    const outcome = loaded && command
      ? await confirmed(portal.act(command, { signal: end.signal }), lookingBy(() => loaded.lookUndone(portal, object, end.signal)))
      : { ...failed(wordless('no-answer')), isAbsent: false }
    if (end.signal.aborted) return
    // It is still there, so nothing is unknown. Only the answer is missing.
    const problem = outcome.ok ? undefined : { ...outcome.problem, ...outcome.isAbsent ? { kind: 'no-answer' as const } : {} }
    state.value = problem ? { step: 'failed', run, object, problem } : { step: 'undone', run, object }
    if (!problem) onUndone(run, object)
  }

  /** A refusal may mean that it is gone already: by an earlier press of which no answer came. */
  function lookingBy(look: () => Promise<Looked<true>>): Doubt<true> {
    const isOpen = (problem: Problem) => problem.kind === 'unconfirmed' || isRefusal(problem)
    return { look, schedule: schedules.state, signal: end.signal, isOpen }
  }

  return { state, offer, withdraw, undo }
}
