import { onScopeDispose } from 'vue'
import { merged, newestId } from '../../domain/conversation'
import { done, type Outcome } from '../../domain/outcome'
import type { Portal } from '../../portal/portal'
import { pageSize, readNewer, readNewest, readOlder, type Reading } from './read-conversation'
import type { OperatorStore } from './useOperatorStore'

/** Further requests that may close a gap; with more new messages than that, the old ones are loaded anew on scrolling. */
const gapPages = 10

/** History and new messages of the chosen chat. A late answer for a chat that was left is dropped. */
export function useConversation(portal: Portal, store: OperatorStore) {
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

  /** The newest part of a chat of which nothing is known. `quietly`: what is shown stays until there is an answer. */
  async function load(chatId = store.chosenId, { quietly = false } = {}) {
    const chat = store.chat(chatId)
    if (!chat) return
    interest.abort()
    interest = new AbortController()
    const { signal } = interest
    if (!quietly) store.putConversation(chatId, { state: 'loading', problem: undefined })
    const outcome = await readNewest(portal, chat, { signal })
    if (signal.aborted) return
    if (!outcome.ok) return store.putConversation(chatId, { state: 'failed', problem: outcome.problem })
    store.takeReading(chatId, outcome.value)
    store.putConversation(chatId, { older: outcome.value.source === 'member' ? 'more' : 'none' })
  }

  /** What was written since. Says whether there was any. */
  async function newer(chatId = store.chosenId): Promise<Outcome<boolean>> {
    const chat = store.chat(chatId)
    const known = store.conversations.get(chatId)
    if (!chat || !known?.history) return done(false)
    const { signal } = interest
    const outcome = await catchUp(known.source, known.readUpTo)
    if (!outcome.ok) return outcome
    if (signal.aborted) return done(false)
    store.takeReading(chatId, outcome.value)
    return done(newestId(outcome.value.history) > known.readUpTo)

    async function catchUp(source: Reading['source'], after: number): Promise<Outcome<Reading>> {
      const first = await readNewer(portal, chat!, source, after, { signal })
      if (!first.ok || source === 'session' || first.value.history.messages.length < pageSize) return first
      return closeGap(first.value, after)
    }

    /** A full page may not be all, and the reference does not say which end of it we got: so both are followed. */
    async function closeGap(first: Reading, after: number): Promise<Outcome<Reading>> {
      let history = merged(undefined, first.history)
      for (let page = 0; page < gapPages; page++) {
        const next = await readNewer(portal, chat!, 'member', newestId(history), { signal })
        if (!next.ok) return next
        history = merged(history, next.value.history)
        if (next.value.history.messages.length < pageSize) break
      }
      for (let page = 0; page < gapPages; page++) {
        const before = await readOlder(portal, chatId, history.messages[0]!.id, { signal })
        if (!before.ok) return before
        history = merged(history, before.value)
        if (!before.value.messages.length || before.value.messages.some(({ id }) => id <= after)) break
      }
      return done({ ...first, history })
    }
  }

  /** The page before the oldest known message. */
  async function older() {
    const chatId = store.chosenId
    const known = store.conversations.get(chatId)
    const oldest = known?.history?.messages[0]
    if (!oldest || known.source !== 'member' || known.older === 'loading' || known.older === 'none') return
    const { signal } = interest
    store.putConversation(chatId, { older: 'loading' })
    const outcome = await readOlder(portal, chatId, oldest.id, { signal })
    if (signal.aborted) return
    if (outcome.ok) store.takeOlder(chatId, outcome.value)
    else store.putConversation(chatId, { older: 'failed', problem: outcome.problem })
  }

  return { choose, load, newer, older }
}
