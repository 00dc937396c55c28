import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Problem } from '../../domain/outcome'
import type { Portal } from '../../portal/portal'
import { searchMessages } from '../../rest/messages'
import type { OperatorStore } from './useOperatorStore'

/** The portal applies only longer texts (REST reference, section 4.4). */
export const shortestQuery = 3
/** Time after the last key before the portal is asked, in ms. */
const settle = 350
/** Pages of earlier messages that are loaded to get to a hit. */
const pagesToHit = 40

type FindState = 'idle' | 'searching' | 'found' | 'failed'

/** Finds messages of the chosen chat and steps from hit to hit, the newest first. Only a member may search. */
export function useFind(portal: Portal, store: OperatorStore, older: () => Promise<unknown>) {
  const query = ref('')
  const state = shallowRef<FindState>('idle')
  const problem = shallowRef<Problem>()
  const hits = shallowRef<number[]>([])
  const at = ref(0)
  const foundId = ref(0)
  const isLimited = ref(false)
  let interest = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(query, () => {
    drop()
    if (query.value.trim().length >= shortestQuery) timer = setTimeout(() => void search(query.value.trim()), settle)
  }, { flush: 'sync' })

  async function search(text: string) {
    const { chosenId } = store
    const { signal } = interest
    state.value = 'searching'
    const outcome = await portal.ask(searchMessages(chosenId, text), { signal })
    if (signal.aborted) return
    if (!outcome.ok) {
      problem.value = outcome.problem
      state.value = 'failed'
      return
    }
    isLimited.value = outcome.value.limited
    hits.value = outcome.value.messages.map(({ id }) => id).reverse()
    state.value = 'found'
    if (hits.value.length) await step(0)
  }

  /** Goes to another hit; earlier messages are loaded until it is there. */
  async function step(by: number) {
    const { signal } = interest
    const { length } = hits.value
    if (length === 0) return
    at.value = (at.value + by + length) % length
    const wanted = hits.value[at.value]!
    for (let page = 0; page < pagesToHit && !isLoaded(wanted) && store.conversation?.older === 'more'; page++) await older()
    if (!signal.aborted) foundId.value = isLoaded(wanted) ? wanted : 0
  }

  function isLoaded(id: number): boolean {
    return (store.conversation?.history?.messages[0]?.id ?? Infinity) <= id
  }

  function drop() {
    clearTimeout(timer)
    interest.abort()
    interest = new AbortController()
    state.value = 'idle'
    problem.value = undefined
    hits.value = []
    at.value = 0
    foundId.value = 0
  }

  function close() {
    query.value = ''
    drop()
  }

  watch(() => store.chosenId, close)
  onScopeDispose(drop)

  return { query, state, problem, hits, at, foundId, isLimited, step, close }
}

export type Find = ReturnType<typeof useFind>
