import { onScopeDispose } from 'vue'
import { done, type Outcome } from '../../../../domain/outcome'
import { usePortal } from '../../../../portal/portal'
import { readNewest, readOlder } from './read-conversation'
import { readOn } from './read-on'
import type { OperatorStore } from '../../useOperatorStore'

/** History and new messages of the chosen chat. A late answer for a chat that was left is dropped. */
export function useConversation(store: OperatorStore) {
  const portal = usePortal()
  let interest = new AbortController()
  onScopeDispose(() => interest.abort())

  /** Shows a chat; what is known of it stands at once, and what is newer is read. */
  function choose(chatId: number) {
    if (chatId === store.chosenId && store.conversations.has(chatId)) return
    interest.abort()
    interest = new AbortController()
    store.chosenId = chatId
    const known = store.conversations.get(chatId)
    if (known?.older === 'loading') store.putConversation(chatId, { older: 'more' })
    if (known?.history) void newer(chatId)
    else void load(chatId)
  }

  /**
   * The newest part of a chat of which nothing is known. `quietly`: what is shown stays until there is an answer, and a busy portal
   * is asked once.
   */
  async function load(chatId = store.chosenId, { quietly = false } = {}) {
    const chat = store.chat(chatId)
    if (!chat) return
    interest.abort()
    interest = new AbortController()
    const { signal } = interest
    if (!quietly) store.putConversation(chatId, { state: 'loading', problem: undefined })
    const outcome = await readNewest(portal, chat, { signal, yieldsToLoad: quietly })
    if (signal.aborted) return
    if (!outcome.ok) return store.putConversation(chatId, { state: 'failed', problem: outcome.problem })
    store.takeReading(chatId, outcome.value)
    store.putConversation(chatId, { older: outcome.value.source === 'chat' ? 'more' : 'none' })
  }

  /** What was written since, in a chat of which something is known. Says whether there was any. */
  async function newer(chatId = store.chosenId): Promise<Outcome<boolean>> {
    return store.conversations.get(chatId)?.history ? readOn(portal, store, chatId, { signal: interest.signal }) : done(false)
  }

  let readingOlder: Promise<void> | undefined

  /** The page before the oldest known message, one at a time: who asks meanwhile waits for the same one. */
  function older(): Promise<void> {
    return readingOlder ??= readBack().finally(() => { readingOlder = undefined })
  }

  async function readBack() {
    const chatId = store.chosenId
    const known = store.conversations.get(chatId)
    const oldest = known?.history?.messages[0]
    if (!oldest || known.source !== 'chat' || known.older === 'none') return
    const { signal } = interest
    store.putConversation(chatId, { older: 'loading' })
    const outcome = await readOlder(portal, chatId, oldest.id, { signal })
    if (signal.aborted) return
    if (outcome.ok) store.takeOlder(chatId, outcome.value)
    else store.putConversation(chatId, { older: 'failed', olderProblem: outcome.problem })
  }

  return { choose, load, newer, older }
}
