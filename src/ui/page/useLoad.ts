import { onScopeDispose, readonly, ref, shallowReadonly, shallowRef, type Ref } from 'vue'
import type { Outcome, Problem } from '../../domain/outcome'

/** How far a reading is; it counts as loading before it is asked for. */
export type LoadState = 'loading' | 'ready' | 'failed'

/**
 * One thing that is read, and read again. `ask` does the reading; its signal ends when a later `load` or the end of the
 * scope has made the answer useless.
 *
 * - `value`: the last one that was read. It stays while it is read again, and when that fails.
 * - `problem`: why the last reading failed, in the state `failed` only.
 * - `load`: reads now. Of several, the last call wins; after the end of the scope nothing is asked.
 */
export function useLoad<T>(ask: (signal: AbortSignal) => Promise<Outcome<T>>) {
  const state = ref<LoadState>('loading')
  const value = shallowRef() as Ref<T | undefined>
  const problem = shallowRef<Problem>()
  let current = new AbortController()
  let isOver = false
  onScopeDispose(() => {
    isOver = true
    current.abort()
  })

  async function load() {
    if (isOver) return
    current.abort()
    const { signal } = current = new AbortController()
    state.value = 'loading'
    problem.value = undefined
    const outcome = await ask(signal)
    if (signal.aborted) return
    if (outcome.ok) value.value = outcome.value
    else problem.value = outcome.problem
    state.value = outcome.ok ? 'ready' : 'failed'
  }

  return { state: readonly(state), value: shallowReadonly(value), problem: shallowReadonly(problem), load }
}
