import { onScopeDispose } from 'vue'
import { usePortal } from '../../../portal/portal'
import { grantedScopes } from '../../../rest/app/scopes'
import { chatSignal, readChatSignal } from '../../../rest/app/signals'
import type { OperatorStore } from '../useOperatorStore'
import { randomId } from '../../../lib/text/random-id'

interface Colleagues {
  /** The company wants it. */
  isOn: boolean
  /** A colleague, or another card of this operator, did something in this chat. May be made up. */
  look: (chatId: number) => void
}

/**
 * Tells other open cards what was done here, and hears it from them. Nothing waits for it and nobody is told when it
 * fails: what a signal hurries, the next look brings anyway.
 */
export function useColleagues(store: OperatorStore, { isOn, look }: Colleagues) {
  const portal = usePortal()
  const end = new AbortController()
  onScopeDispose(() => end.abort())
  const card = randomId()
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

  /** Something was done in this chat. */
  function signal(chatId: number) {
    if (mayTell) void portal.act(chatSignal({ chatId, card }), { yieldsToLoad: true })
  }

  // Also where only a look afterwards found that it was sent.
  store.onSendings((now, before) => {
    const sentBefore = new Set(before.flatMap(({ id, state }) => state === 'sent' ? [id] : []))
    const news = now.filter(({ id, state }) => state === 'sent' && !sentBefore.has(id))
    for (const chatId of new Set(news.map(one => one.chatId))) signal(chatId)
  })

  return { start, signal }
}
