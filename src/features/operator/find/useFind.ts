import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { asShown, type LogRow } from '../../../domain/open-lines/conversation'
import { messageWords, type LineWords } from '../../../domain/messages/message-line'
import type { Problem } from '../../../domain/outcome'
import { usePortal } from '../../../portal/portal'
import { searchMessages } from '../../../rest/im/messages'
import type { OperatorStore } from '../useOperatorStore'

/** The portal applies only longer texts (docs/bitrix24/im.md#imdialogmessagessearch). */
const shortestAsked = 3
/** Shorter ones find everything. Two letters are a word in some languages, and looked for among what is loaded. */
export const shortestQuery = 2
/** Time after the last key before the portal is asked, in ms. */
const settle = 350
/** Pages of earlier messages that are loaded to get to a hit, before the operator is asked whether to go on. */
const pagesToHit = 40

/** `loading`: the earlier messages up to the hit come in; `far`: they did not reach it yet. */
type FindState = 'idle' | 'searching' | 'loading' | 'found' | 'far' | 'failed'

/** What stands for a picture in the app's own words was written by nobody, so it is not found. */
const words: LineWords = { chat: '', deleted: '', everyone: '', file: () => '', image: '', person: () => '', wordless: '' }

/** Letters as a reader counts them, as far as a search needs that: `№7` and `发票` are two. */
export function lettersIn(query: string): number {
  return [...query.trim()].length
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Finds messages of the chosen chat and steps from hit to hit, the newest first. Only a member may search. */
export function useFind(store: OperatorStore, { rows, older }: { rows: Readonly<Ref<readonly LogRow[]>>, older: () => Promise<unknown> }) {
  const portal = usePortal()
  const typed = ref('')
  /** What was found for another text goes with the first key. */
  const query: Ref<string> = computed({ get: () => typed.value, set: write })
  const state = shallowRef<FindState>('idle')
  const problem = shallowRef<Problem>()
  const hits = shallowRef<readonly number[]>([])
  /** The portal gave as many as it does at once: there may be further ones before the last. */
  const hasMore = ref(false)
  const at = ref(0)
  const foundId = ref(0)
  const isLimited = ref(false)
  /** Too short for the portal: only loaded messages were looked at. */
  const isLocal = ref(false)
  let interest = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  function write(text: string) {
    drop()
    typed.value = text
    if (lettersIn(text) >= shortestAsked) timer = setTimeout(() => void search(), settle)
    else if (lettersIn(text) >= shortestQuery) searchLoaded()
  }

  async function search() {
    state.value = 'searching'
    if (await ask()) await go()
  }

  function searchLoaded() {
    const wanted = folded(query.value.trim())
    isLocal.value = true
    // What the log leaves out of a message, such as the portal's remark below what apps sent, is not found either.
    const messages = rows.value.flatMap(row => row.kind === 'message' && !row.message.deleted ? [asShown(row)] : [])
    hits.value = messages.filter(message => folded(messageWords(message, { words })).includes(wanted)).map(({ id }) => id).reverse()
    void go()
  }

  /** The hits before those that are known. Says whether an answer came that is still of use. */
  async function ask(): Promise<boolean> {
    const { signal } = interest
    const outcome = await portal.ask(searchMessages(store.chosenId, query.value.trim(), hits.value.at(-1)), { signal })
    if (signal.aborted) return false
    if (!outcome.ok) {
      problem.value = outcome.problem
      state.value = 'failed'
      return false
    }
    store.noteReplies(outcome.value.replies)
    const found = outcome.value.messages.map(({ id }) => id).reverse().filter(id => !hits.value.includes(id))
    isLimited.value = outcome.value.limited
    hasMore.value = !outcome.value.complete && found.length > 0
    hits.value = [...hits.value, ...found]
    return true
  }

  /** Goes to another hit, around the ends; past the oldest known one the search goes on further back. */
  async function step(by: number) {
    if (state.value === 'idle' || state.value === 'searching') return
    const { length } = hits.value
    const next = length && at.value + by
    const isKnown = length > 0 && (next < length || !hasMore.value)
    if (!isKnown && (hasMore.value || state.value === 'failed')) {
      state.value = 'searching'
      if (!await ask()) return
    }
    await go(next)
  }

  /** Earlier messages are loaded until the hit is there, or until that takes too long. Again: further ones. */
  async function go(to = at.value) {
    const { signal } = interest
    const { length } = hits.value
    at.value = length && (to + length) % length
    const wanted = hits.value[at.value]
    foundId.value = 0
    state.value = wanted === undefined ? 'found' : 'loading'
    if (wanted === undefined) return
    for (let page = 0; page < pagesToHit && !isLoaded(wanted) && canGoBack(page); page++) await older()
    // The operator may be on the way to another hit by now.
    if (signal.aborted || hits.value[at.value] !== wanted) return
    state.value = isLoaded(wanted) ? 'found' : 'far'
    if (state.value === 'found') foundId.value = wanted
  }

  /** Once also where the attempt before failed. */
  function canGoBack(page: number): boolean {
    const known = store.conversation?.older
    return known !== 'none' && (known !== 'failed' || page === 0)
  }

  function isLoaded(id: number): boolean {
    return (store.conversation?.history?.messages[0]?.id ?? Infinity) <= id
  }

  function drop() {
    clearTimeout(timer)
    interest.abort()
    interest = new AbortController()
    state.value = 'idle'
    isLocal.value = false
    problem.value = undefined
    hits.value = []
    hasMore.value = false
    at.value = 0
    foundId.value = 0
  }

  function close() {
    write('')
  }

  watch(() => store.chosenId, close)
  onScopeDispose(drop)

  return { query, state, problem, hits, hasMore, at, foundId, isLimited, isLocal, step, goOn: () => go(), close }
}

export type Find = ReturnType<typeof useFind>
