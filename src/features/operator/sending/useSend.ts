import { confirmed, lookFor, schedules, type Look } from '../../../domain/confirmed'
import { foundAs } from '../../../domain/sending/match-sendings'
import { writtenSince } from '../../../domain/open-lines/conversation'
import type { OpenLineDialog } from '../../../domain/open-lines/open-line'
import type { Message } from '../../../domain/messages/message'
import { isRefusal, type Problem } from '../../../domain/outcome'
import { nextInLine, pressedAgain, stoppedBehind, without, type Sending, type SendingNews } from '../../../domain/sending/sending'
import { usePortal } from '../../../portal/portal'
import { sendOperatorMessage } from '../../../rest/open-lines/open-line-chats'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'
import { readOn } from '../conversation/read-on'
import type { Unsent } from './useUnsent'
import type { ChatNotice, OperatorStore } from '../useOperatorStore'

interface Parts {
  unsent: Pick<Unsent, 'takeFromBox' | 'putBackIntoBox'>
  /** The portal says that the dialog is over, or no longer the item's. */
  refreshChats: () => Promise<Problem | undefined>
  now?: () => number
  /** Waits before looking once more for a message without an answer, in ms. */
  wait?: (ms: number) => Promise<void>
}

/**
 * Sending to the customer: in each chat one at a time, in the order of the presses, each guarded by one reading of
 * what is newer. It goes on when the operator changes chats and reports to its own chat.
 */
export function useSend(store: OperatorStore, { unsent, refreshChats, now = Date.now, wait }: Parts) {
  const portal = usePortal()
  let count = 0

  /**
   * One press: the text leaves the box. `chatId` and its CRM item are fixed here, whatever is chosen later. `seen`: the newest
   * message that the operator had seen, where a step came between that and now.
   */
  function press(chatId: number, text: string, userId: number, seen = seenIn(chatId)) {
    const chat = store.chat(chatId)
    if (!chat) return
    store.putNotice(chatId, undefined)
    const note = isSilent(chatId) ? { isNote: true } : {}
    unsent.takeFromBox({
      id: `s${now()}-${++count}`, chatId, item: chat.item, userId, text, at: now(), seen, since: seen, state: 'queued', ...note
    })
    void goOn(chatId)
  }

  /** `anyway`: also where nobody can look whether somebody wrote since. */
  function again(id: string, anyway = false) {
    const sending = find(id)
    if (!sending) return
    const wasTold = store.notices.get(sending.chatId)?.kind === 'loud'
    if (sending.isNote && !isSilent(sending.chatId) && !wasTold) return notify(sending.chatId, { kind: 'loud', sendingId: id })
    store.putNotice(sending.chatId, undefined)
    store.putSendings(pressedAgain(store.sendings, id, seenIn(sending.chatId), anyway)
      .map(one => one.id === id ? { ...one, isNote: isSilent(one.chatId) } : one))
    void goOn(sending.chatId)
  }

  function discard(id: string) {
    if (store.notices.get(find(id)?.chatId ?? 0)?.sendingId === id) store.putNotice(find(id)!.chatId, undefined)
    store.putSendings(without(store.sendings, id))
  }

  async function check(id: string) {
    store.moveSending(id, { state: 'looking' })
    const sending = find(id)
    if (sending?.state !== 'looking') return
    const { found, isRead } = await lookFor(lookOf(sending))
    if (found) store.moveSending(id, { state: 'sent', messageId: found })
    else doubt(id, isRead)
    await goOn(sending.chatId)
  }

  async function goOn(chatId: number) {
    for (let sending = nextInLine(store.sendings, chatId); sending; sending = nextInLine(store.sendings, chatId)) {
      await send(sending)
    }
  }

  async function send({ id }: Sending) {
    store.moveSending(id, { state: 'guarding' })
    if (!await isClear(id)) return
    store.moveSending(id, { state: 'writing' })
    const sending = find(id)!
    const { item, chatId, userId, text, at } = sending
    const outcome = await confirmed(portal.act(sendOperatorMessage({ item, chatId, userId, text })), {
      ...lookOf(sending), onDoubt: () => store.moveSending(id, { state: 'looking' })
    })
    if (outcome.ok) {
      store.moveSending(id, { state: 'sent', messageId: outcome.value })
      const internal = store.chat(chatId)?.dialog?.silent ?? false
      store.addOwn(chatId, { ...ownMessage(outcome.value, userId, text, at), internal })
    } else if (outcome.problem.kind === 'unconfirmed') {
      doubt(id, outcome.isAbsent, outcome.problem)
    } else {
      stop(id, { state: 'not-sent', problem: outcome.problem }, noticeFor(outcome.problem))
    }
  }

  /**
   * The one read before a write: did somebody write since the operator last saw the conversation? And before a note, whether
   * it still is one.
   */
  async function isClear(id: string): Promise<boolean> {
    const { chatId, seen, doubtful, anyway, isNote } = find(id)!
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
    if (isNote && !(dialog?.ok ? dialog.value.silent : isSilent(chatId))) return stopLoud(id, dialog?.ok ? dialog.value : undefined)
    if (anyway || !history) return true
    const news = writtenSince(history, seen, store.me?.id ?? 0, store.matchesOf(chatId))
    if (news.length === 0) return true
    store.putConversation(chatId, { unreadFrom: news[0]!.id })
    return stop(id, { state: doubtful ? 'unconfirmed' : 'held' }, { kind: wasSeen ? 'stale' : 'unseen' })
  }

  function stopUnchecked(id: string, problem: Problem | undefined): false {
    return stop(id, { state: find(id)!.doubtful ? 'unconfirmed' : 'not-sent', reason: 'unchecked', ...problem ? { problem } : {} })
  }

  /** Whisper mode was switched off meanwhile: the customer would get what was written for colleagues. */
  function stopLoud(id: string, dialog: OpenLineDialog | undefined): false {
    const { chatId, doubtful } = find(id)!
    stop(id, { state: doubtful ? 'unconfirmed' : 'held' }, { kind: 'loud' })
    const chat = store.chat(chatId)
    if (chat) store.putChat({ ...store.factsFrom(chat), dialog })
    return false
  }

  /** Reads the conversation back for a message whose answer never came; gives the message's id. */
  function lookOf({ id, chatId }: Sending): Look<number> {
    const look = async () => {
      const { ok } = await readOn(portal, store, chatId)
      return { found: foundAs(store.matchesOf(chatId), id), isRead: ok }
    }
    return { look, schedule: schedules.message, ...wait ? { pause: wait } : {} }
  }

  /** Nobody knows whether it was sent. `isRead`: the conversation could be read, and does not hold it. */
  function doubt(id: string, isRead: boolean, problem?: Problem) {
    stop(id, { state: 'unconfirmed', ...(problem ? { problem } : {}), ...(isRead ? {} : { reason: 'unread' }) })
  }

  /** Ends an attempt that failed: nothing behind it goes out by surprise, and the text stays in the operator's hands. */
  function stop(id: string, news: SendingNews, notice?: ChatNotice): false {
    const sending = find(id)!
    store.putSendings(stoppedBehind(store.sendings, id))
    store.moveSending(id, news)
    const returned = news.state !== 'unconfirmed' && notice && unsent.putBackIntoBox(sending)
    if (!returned && news.state === 'held') store.moveSending(id, { state: 'not-sent', reason: notice?.kind === 'loud' ? 'loud' : 'held' })
    if (notice) notify(sending.chatId, returned ? notice : { ...notice, sendingId: id })
    return false
  }

  /** Tells it in its own chat. A dialog that is over has the list of chats read again. */
  function notify(chatId: number, notice: ChatNotice) {
    if (notice.kind !== 'closed') return store.putNotice(chatId, { ...notice, at: now() })
    const told: ChatNotice = { ...notice, at: now(), list: 'reading' }
    store.putNotice(chatId, told)
    void refreshChats().then((problem) => {
      if (store.notices.get(chatId) === told) store.putNotice(chatId, { ...told, list: problem ? 'failed' : 'read' })
    })
  }

  function isSilent(chatId: number): boolean {
    return store.chat(chatId)?.dialog?.silent ?? false
  }

  function seenIn(chatId: number): number {
    return store.conversations.get(chatId)?.readUpTo ?? 0
  }

  function find(id: string) {
    return store.sendings.find(sending => sending.id === id)
  }

  return { press, again, discard, check, notify }
}

/** Refusals with a way on: the text goes back into the box and the way is offered. Others stay with their message. */
function noticeFor(problem: Problem): ChatNotice | undefined {
  if (problem.refusal === 'not-a-member') return { kind: 'join', problem }
  if (problem.refusal === 'not-active') return { kind: 'closed', problem }
  return problem.kind === 'access-denied' ? { kind: 'denied', problem } : undefined
}

function ownMessage(id: number, authorId: number, text: string, at: number): Message {
  return {
    id, authorId, date: new Date(at), text, files: [], attachments: [], deleted: false, system: false, unread: false,
    notice: { cssClass: '', chatId: 0 }
  }
}
