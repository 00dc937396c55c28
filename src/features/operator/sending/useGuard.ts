import type { Message } from '../../../domain/messages/message'
import { rewritten, writtenSince } from '../../../domain/open-lines/conversation'
import type { OpenLineDialog } from '../../../domain/open-lines/open-line'
import { isRefusal, type Outcome, type Problem } from '../../../domain/outcome'
import { foundAs, saidElsewhere } from '../../../domain/sending/match-sendings'
import type { Sending } from '../../../domain/sending/sending'
import { usePortal } from '../../../portal/portal'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'
import { readOn } from '../conversation/reading/read-on'
import type { Conversation, OperatorStore } from '../useOperatorStore'
import { takingAlong } from './taking-along'
import type { Stop } from './useStops'

/** So many of the customer's last words that nobody has answered are read once more. */
const lastWords = 20

/** Looks before each sending whether it may go out. What may not is stopped, with its reason. */
export function useGuard(store: OperatorStore, stop: Stop) {
  const portal = usePortal()

  /**
   * The one read before a write: did somebody write since the operator last saw the conversation, did the customer edit what
   * is to be answered, or did the operator write the same elsewhere? And do still the same people read what is written: the
   * customer, or colleagues alone?
   */
  async function isClear(id: string): Promise<boolean> {
    const sending = store.sending(id)!
    const { chatId, doubtful, anyway, isNote } = sending
    if (anyway && !isNote) return true
    const before = store.conversations.get(chatId)
    const from = store.chat(chatId)?.unanswered.slice(-lastWords)[0]?.id
    const reading = takingAlong(portal, openLineDialog(chatId))
    const read = await readOn(reading.portal, store, chatId, { from })
    if (!anyway && (!read.ok || !store.conversations.get(chatId)?.history)) return stopUnchecked(id, read.ok ? undefined : read.problem)
    const dialog = isNote && isOpen(reading.told()) ? await portal.ask(openLineDialog(chatId)) : reading.told()
    if (isNote && isOpen(dialog)) return stopUnchecked(id, dialog?.ok === false ? dialog.problem : undefined)
    const found = doubtful && foundAs(store.matchesOf(chatId), id)
    if (found) {
      store.moveSending(id, { state: 'sent', messageId: found })
      return false
    }
    // Where the dialog itself is shut, its session told the mode just now.
    const isSilent = dialog?.ok ? dialog.value.silent : store.isSilent(chatId)
    if (isSilent !== Boolean(isNote)) return stopTurned(id, dialog?.ok ? dialog.value : undefined)
    const news = anyway ? [] : newsFor(sending, before, from)
    if (news.length === 0) return true
    store.putConversation(chatId, { unreadFrom: Math.min(...news.map(message => message.id)) })
    return stop(id, { state: doubtful ? 'unconfirmed' : 'held' }, { kind: before?.history ? 'stale' : 'unseen' })
  }

  /**
   * What the operator has not seen, or not as it is now. `before`: the conversation before the look; `from`: the message from which on it
   * was read once more.
   */
  function newsFor(sending: Sending, before: Conversation | undefined, from: number | undefined): Message[] {
    const { history, source } = store.conversations.get(sending.chatId) ?? {}
    if (!history) return []
    const matches = store.matchesOf(sending.chatId)
    const edited = before?.source === source ? rewritten(before?.history?.messages ?? [], history, from) : []
    const written = writtenSince(history, sending.seen, store.me?.id ?? 0, matches)
    return [...written, ...saidElsewhere(sending, history.messages, matches), ...edited]
  }

  function stopUnchecked(id: string, problem: Problem | undefined): false {
    return stop(id, { state: store.sending(id)!.doubtful ? 'unconfirmed' : 'not-sent', reason: 'unchecked', ...problem ? { problem } : {} })
  }

  /** Whisper mode was switched meanwhile: the customer would get what was written for colleagues, or not what was written for them. */
  function stopTurned(id: string, dialog: OpenLineDialog | undefined): false {
    const { doubtful, isNote } = store.sending(id)!
    stop(id, { state: doubtful ? 'unconfirmed' : 'held' }, { kind: isNote ? 'loud' : 'quiet' })
    if (dialog) store.putDialog(dialog)
    return false
  }

  return { isClear }
}

/** Nobody said anything: a refusal is an answer. */
function isOpen(answer: Outcome<unknown> | undefined): boolean {
  return !answer || (!answer.ok && !isRefusal(answer.problem))
}
