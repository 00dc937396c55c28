import { onScopeDispose, watch, type Ref } from 'vue'
import type { Portal } from '../../../portal/portal'
import { grantedScopes } from '../../../rest/app/scopes'
import { chatSignal, readChatSignal } from '../../../rest/app/signals'
import type { ActionResult } from '../actions/useChatActions'
import type { OperatorStore } from '../useOperatorStore'

interface Colleagues {
  /** The company wants it. */
  isOn: boolean
  store: OperatorStore
  actions: Readonly<Ref<ActionResult | undefined>>
  /** A colleague, or another card of this operator, did something in this chat. May be made up. */
  look: (chatId: number) => void
}

/**
 * Tells other open cards what was done here, and hears it from them. Nothing waits for it and nobody is told when it
 * fails: what a signal hurries, the next look brings anyway.
 */
export function useColleagues(portal: Portal, { isOn, store, actions, look }: Colleagues) {
  const end = new AbortController()
  onScopeDispose(() => end.abort())
  const card = crypto.randomUUID()
  let mayTell = false

  /** To be called when the card has opened; it fetches code that the opening should not wait for. */
  async function start() {
    if (!isOn || mayTell) return
    const granted = await portal.ask(grantedScopes(), { signal: end.signal, yieldsToLoad: true })
    if (end.signal.aborted || !granted.ok || !granted.value.includes('pull')) return
    mayTell = true
    portal.listen((heard) => {
      const signal = readChatSignal(heard)
      if (signal && signal.card !== card) look(signal.chatId)
    }, end.signal)
  }

  function signal(chatId: number) {
    if (mayTell) void portal.act(chatSignal({ chatId, card }), { yieldsToLoad: true })
  }

  // Told from what came of it, so also where only a look afterwards found that it was done; and no action waits for it.
  watch(() => store.sendings.filter(({ state }) => state === 'sent'), (sent, before) => {
    const news = sent.filter(({ id }) => !before.some(known => known.id === id))
    for (const chatId of new Set(news.map(one => one.chatId))) signal(chatId)
  }, { flush: 'sync' })
  watch(actions, result => result?.state === 'done' && signal(result.chatId), { flush: 'sync' })

  return { start }
}
