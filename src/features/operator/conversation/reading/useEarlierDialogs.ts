import { computed, onScopeDispose, shallowRef } from 'vue'
import { merged } from '../../../../domain/messages/history'
import { wordless, type Problem } from '../../../../domain/outcome'
import { fetched } from '../../../../lib/fetched'
import { usePortal } from '../../../../portal/portal'
import type { OperatorStore } from '../../useOperatorStore'

/**
 * How far the earlier dialogs of a chat are: not asked for (`undefined`), `more`: some came and there are others, `none`: no others
 * that the user may read.
 */
interface EarlierDialogs {
  state: 'loading' | 'more' | 'none' | 'failed'
  problem?: Problem
  /** Sessions that were found and not read yet; `undefined` before they were looked for. */
  left?: readonly number[] | undefined
}

/** Earlier dialogs of chats that the user may not read as a whole, a few with each press. The code loads with the first one. */
export function useEarlierDialogs(store: OperatorStore) {
  const portal = usePortal()
  const byChat = shallowRef<ReadonlyMap<number, EarlierDialogs>>(new Map())
  const scope = new AbortController()
  onScopeDispose(() => scope.abort())

  function put(chatId: number, now: EarlierDialogs) {
    byChat.value = new Map(byChat.value).set(chatId, now)
  }

  async function show(chatId: number) {
    const chat = store.chat(chatId)
    const before = byChat.value.get(chatId)
    if (!chat || before?.state === 'loading') return
    put(chatId, { state: 'loading', left: before?.left })
    const loaded = await fetched(import('./earlier-dialogs'))
    if (!loaded) return put(chatId, { state: 'failed', problem: wordless('no-answer'), left: before?.left })
    const { findEarlier, readEarlier } = loaded
    const found = before?.left ? { ok: true as const, value: before.left } : await findEarlier(portal, chat, { signal: scope.signal })
    if (!found.ok) return put(chatId, { state: 'failed', problem: found.problem })
    const read = await readEarlier(portal, chatId, found.value, { signal: scope.signal })
    if (!read.ok) return put(chatId, { state: 'failed', problem: read.problem, left: found.value })
    const { history, left } = read.value
    const { history: known, source } = store.conversations.get(chatId) ?? {}
    // Whoever was let in meanwhile reads the chat itself, where these would leave a gap.
    if (known && source === 'session' && history.messages.length) store.putConversation(chatId, { history: merged(history, known) })
    put(chatId, { state: left.length ? 'more' : 'none', left })
  }

  return { earlier: computed(() => byChat.value.get(store.chosenId)), show }
}
