import { confirmed, lookFor, schedules, type Look } from '../../../domain/confirmed'
import { foundAs } from '../../../domain/sending/match-sendings'
import type { Message } from '../../../domain/messages/message'
import { done, type Outcome, type Problem } from '../../../domain/outcome'
import { textRefusal } from '../../../domain/sending/answer-text'
import { nextInLine, pressedAgain, without, type Sending } from '../../../domain/sending/sending'
import { randomId } from '../../../lib/text/random-id'
import { timeNow } from '../../../lib/time/clock'
import { usePortal } from '../../../portal/portal'
import { sendOperatorMessage } from '../../../rest/open-lines/open-line-chats'
import { readOn } from '../conversation/reading/read-on'
import type { Outgoing } from '../files/useOutgoing'
import type { Trays } from '../files/useTrays'
import type { OperatorStore } from '../useOperatorStore'
import type { ChatNotice } from './chat-notice'
import { useGuard } from './useGuard'
import { useStops, type Returning } from './useStops'
import type { Unsent } from './useUnsent'

interface Parts extends Returning {
  unsent: Returning['unsent'] & Pick<Unsent, 'takeFromBox'>
  trays: Returning['trays'] & Pick<Trays, 'take'>
  outgoing: Outgoing
  /** Waits before looking once more for a message without an answer, in ms. */
  wait?: (ms: number) => Promise<void>
}

/**
 * Sending to the customer: in each chat one at a time, in the order of the presses, each guarded by one reading of
 * what is newer. It goes on when the operator changes chats and reports to its own chat.
 */
export function useSend(store: OperatorStore, { unsent, trays, outgoing, refreshChats, wait }: Parts) {
  const portal = usePortal()
  const { stop, doubt, notify } = useStops(store, { unsent, trays, refreshChats })
  // What was called back meanwhile needs no reason, unless it may be there from an earlier press.
  const { isClear } = useGuard(store, (id, ...why) => outgoing.isCalledBack(id) && !store.sending(id)?.doubtful ? false : stop(id, ...why))

  /**
   * One press: the text leaves the box, and the files the tray; they follow it, each as a message of its own. `chatId` and its
   * CRM item are fixed here, whatever is chosen later. `seen`: the newest message that the operator had seen, where a step
   * came between that and now.
   */
  function press(chatId: number, text: string, userId: number, seen = store.seenIn(chatId)) {
    const chat = store.chat(chatId)
    if (!chat) return
    store.putNotice(chatId, undefined)
    const note = store.isSilent(chatId) ? { isNote: true } : {}
    const pressed = { chatId, item: chat.item, userId, at: timeNow(), seen, since: seen, state: 'queued' as const, ...note }
    if (textRefusal(text) !== 'blank') unsent.takeFromBox({ ...pressed, id: randomId(), text })
    const files = trays.take(chatId, randomId).map(({ id, ...file }) => ({ ...pressed, id, text: '', file }))
    store.putSendings([...store.sendings, ...files])
    void goOn(chatId)
  }

  /** `anyway`: also where nobody can look whether somebody wrote since. */
  function again(id: string, anyway = false) {
    const sending = store.sending(id)
    if (!sending) return
    const kind = sending.isNote ? 'loud' : 'quiet'
    const isTurned = store.isSilent(sending.chatId) !== Boolean(sending.isNote)
    if (isTurned && store.notices.get(sending.chatId)?.kind !== kind) return notify(sending.chatId, { kind, sendingId: id })
    store.putNotice(sending.chatId, undefined)
    outgoing.forget(id)
    store.putSendings(pressedAgain(store.sendings, id, store.seenIn(sending.chatId), anyway)
      .map(one => one.id === id ? { ...one, isNote: store.isSilent(one.chatId) } : one))
    void goOn(sending.chatId)
  }

  function discard(id: string) {
    if (store.notices.get(store.sending(id)?.chatId ?? 0)?.sendingId === id) store.putNotice(store.sending(id)!.chatId, undefined)
    store.putSendings(without(store.sendings, id))
  }

  /** Calls a file back. One of which nothing was on its way is gone at once. */
  function cancel(id: string) {
    if (store.sending(id)?.state === 'queued') return discard(id)
    outgoing.callBack(id)
  }

  async function check(id: string) {
    store.moveSending(id, { state: 'looking' })
    const sending = store.sending(id)
    if (sending?.state !== 'looking') return
    const { found, isRead } = await lookFor(lookOf(sending))
    if (found) store.moveSending(id, { state: 'sent', messageId: found.messageId })
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
    const isFree = await isClear(id)
    if (outgoing.isCalledBack(id) && store.sending(id)?.state === 'guarding') return discard(id)
    if (!isFree) return
    store.moveSending(id, { state: 'writing' })
    const sending = store.sending(id)!
    const outcome = await confirmed(write(sending), { ...lookOf(sending), onDoubt: () => store.moveSending(id, { state: 'looking' }) })
    if (outcome.ok) {
      const { messageId, fileId } = outcome.value
      store.moveSending(id, { state: 'sent', messageId })
      store.addOwn(sending.chatId, { ...ownMessage(messageId, sending, fileId), internal: store.isSilent(sending.chatId) })
    } else if (outgoing.isCalledBack(id)) {
      calledBack(id, outcome)
    } else if (outcome.problem.kind === 'unconfirmed') {
      doubt(id, outcome.isAbsent, outcome.problem)
    } else if (outcome.problem.refusal === 'file-vanished') {
      stop(id, { state: 'not-sent', reason: 'vanished' })
    } else {
      stop(id, { state: 'not-sent', problem: outcome.problem }, noticeFor(outcome.problem))
    }
  }

  async function write(sending: Sending): Promise<Outcome<Written>> {
    if (sending.file) return outgoing.send(sending)
    const outcome = await portal.act(sendOperatorMessage(sending))
    return outcome.ok ? done({ messageId: outcome.value }) : outcome
  }

  /** What was not whole when it was called back, the portal has not taken; of the rest only looking tells. */
  function calledBack(id: string, { problem, isAbsent }: { problem: Problem, isAbsent: boolean }) {
    const mayBeThere = problem.kind === 'unconfirmed' && (outgoing.partOf(id) === 1 || !isAbsent)
    if (mayBeThere) stop(id, { state: 'unconfirmed', problem, reason: 'cancelled' })
    else discard(id)
  }

  /** Reads the conversation back for a message whose answer never came. */
  function lookOf({ id, chatId }: Sending): Look<Written> {
    const look = async () => {
      const { ok } = await readOn(portal, store, chatId)
      const messageId = foundAs(store.matchesOf(chatId), id)
      return { found: messageId ? { messageId } : undefined, isRead: ok }
    }
    return { look, schedule: schedules.message, ...wait ? { pause: wait } : {} }
  }

  return { press, again, discard, cancel, check, notify }
}

/** What a sending became: its message, and the file in it where the portal told. */
interface Written { messageId: number, fileId?: number }

/** Refusals with a way on: the text goes back into the box and the way is offered. Others stay with their message. */
function noticeFor(problem: Problem): ChatNotice | undefined {
  if (problem.refusal === 'not-a-member') return { kind: 'join', problem }
  if (problem.refusal === 'not-active') return { kind: 'closed', problem }
  return problem.kind === 'access-denied' ? { kind: 'denied', problem } : undefined
}

function ownMessage(id: number, { userId, text, at, file }: Sending, fileId = 0): Message {
  return {
    id, authorId: userId, date: new Date(at), text, attachments: [], deleted: false, system: false, unread: false,
    files: file && fileId ? [{ id: fileId, ...file, type: 'file', url: '' }] : [],
    notice: { cssClass: '', chatId: 0 }
  }
}
