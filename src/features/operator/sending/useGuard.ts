import { writtenSince } from '../../../domain/open-lines/conversation'
import type { OpenLineDialog } from '../../../domain/open-lines/open-line'
import { isRefusal, type Problem } from '../../../domain/outcome'
import { foundAs, saidElsewhere } from '../../../domain/sending/match-sendings'
import { usePortal } from '../../../portal/portal'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'
import { readOn } from '../conversation/reading/read-on'
import type { OperatorStore } from '../useOperatorStore'
import type { Stop } from './useStops'

/** Looks before each sending whether it may go out. What may not is stopped, with its reason. */
export function useGuard(store: OperatorStore, stop: Stop) {
  const portal = usePortal()

  /**
   * The one read before a write: did somebody write since the operator last saw the conversation, or the operator the same
   * elsewhere? And before a note, whether it still is one.
   */
  async function isClear(id: string): Promise<boolean> {
    const sending = store.sending(id)!
    const { chatId, seen, doubtful, anyway, isNote } = sending
    if (anyway && !isNote) return true
    const wasSeen = store.conversations.get(chatId)?.history !== undefined
    const [read, dialog] = await Promise.all([readOn(portal, store, chatId), isNote ? portal.ask(openLineDialog(chatId)) : undefined])
    const history = store.conversations.get(chatId)?.history
    if (dialog?.ok === false && !isRefusal(dialog.problem)) return stopUnchecked(id, dialog.problem)
    if (!anyway && (!read.ok || !history)) return stopUnchecked(id, read.ok ? undefined : read.problem)
    const found = doubtful && foundAs(store.matchesOf(chatId), id)
    if (found) {
      store.moveSending(id, { state: 'sent', messageId: found })
      return false
    }
    // Where the dialog itself is shut, its session told the mode just now.
    if (isNote && !(dialog?.ok ? dialog.value.silent : store.isSilent(chatId))) return stopLoud(id, dialog?.ok ? dialog.value : undefined)
    if (anyway || !history) return true
    const matches = store.matchesOf(chatId)
    const same = saidElsewhere(sending, history.messages, matches)
    const news = [...writtenSince(history, seen, store.me?.id ?? 0, matches), ...same]
    if (news.length === 0) return true
    store.putConversation(chatId, { unreadFrom: Math.min(...news.map(message => message.id)) })
    return stop(id, { state: doubtful ? 'unconfirmed' : 'held' }, { kind: wasSeen ? 'stale' : 'unseen' })
  }

  function stopUnchecked(id: string, problem: Problem | undefined): false {
    return stop(id, { state: store.sending(id)!.doubtful ? 'unconfirmed' : 'not-sent', reason: 'unchecked', ...problem ? { problem } : {} })
  }

  /** Whisper mode was switched off meanwhile: the customer would get what was written for colleagues. */
  function stopLoud(id: string, dialog: OpenLineDialog | undefined): false {
    const { doubtful } = store.sending(id)!
    stop(id, { state: doubtful ? 'unconfirmed' : 'held' }, { kind: 'loud' })
    if (dialog) store.putDialog(dialog)
    return false
  }

  return { isClear }
}
