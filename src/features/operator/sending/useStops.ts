import type { Problem } from '../../../domain/outcome'
import { stoppedBehind, without, type Sending, type SendingNews } from '../../../domain/sending/sending'
import { timeNow } from '../../../lib/time/clock'
import type { Trays } from '../files/useTrays'
import type { OperatorStore } from '../useOperatorStore'
import type { ChatNotice } from './chat-notice'
import type { Unsent } from './useUnsent'

/** Where texts and files go back to, and what is read again where the portal says that the dialog is over, or no longer the item's. */
export interface Returning {
  unsent: Pick<Unsent, 'putBackIntoBox'>
  trays: Pick<Trays, 'putBack'>
  /** Reads the list, and all about this chat. */
  refreshChats: (chatId: number) => Promise<Problem | undefined>
}

/** Always false: the sending may not go on. */
export type Stop = (id: string, news: SendingNews, notice?: ChatNotice) => false

/** How attempts end that sent nothing, as far as anybody knows: with their text at hand, and told in their own chat. */
export function useStops(store: OperatorStore, { unsent, trays, refreshChats }: Returning) {
  /** Nobody knows whether it was sent. `isRead`: the conversation could be read, and does not hold it. */
  function doubt(id: string, isRead: boolean, problem?: Problem) {
    stop(id, { state: 'unconfirmed', ...(problem ? { problem } : {}), ...(isRead ? {} : { reason: 'unread' }) })
  }

  /** Ends an attempt that failed: nothing behind it goes out by surprise, and the text stays in the operator's hands. */
  function stop(id: string, news: SendingNews, notice?: ChatNotice): false {
    const sending = store.sending(id)!
    store.putSendings(stoppedBehind(store.sendings, id))
    store.moveSending(id, news)
    const returned = news.state !== 'unconfirmed' && notice && putBack(sending)
    for (const one of store.sendings) if (one.chatId === sending.chatId && isFileStopped(one)) putBack(one)
    const { kind } = notice ?? {}
    const reason = kind === 'loud' || kind === 'quiet' ? kind : 'held'
    if (!returned && news.state === 'held') store.moveSending(id, { state: 'not-sent', reason })
    if (notice) notify(sending.chatId, { ...notice, ofFile: sending.file !== undefined, ...returned ? {} : { sendingId: id } })
    return false
  }

  /** Whence it came, for the next press. False where another text stands in the box, or the bytes of a file are gone. */
  function putBack(sending: Sending): boolean {
    if (!sending.file) return unsent.putBackIntoBox(sending)
    const isBack = trays.putBack(sending)
    if (isBack) store.putSendings(without(store.sendings, sending.id))
    return isBack
  }

  /** Tells it in its own chat. Where the dialog may be over, which files are told of as lacking access, the list is read again. */
  function notify(chatId: number, notice: ChatNotice) {
    if (notice.kind !== 'closed' && !(notice.kind === 'denied' && notice.ofFile)) return store.putNotice(chatId, { ...notice, at: timeNow() })
    const told: ChatNotice = { ...notice, at: timeNow(), list: 'reading' }
    store.putNotice(chatId, told)
    void refreshChats(chatId).then((problem) => {
      if (store.notices.get(chatId) === told) store.putNotice(chatId, { ...told, list: problem ? 'failed' : 'read' })
    })
  }

  return { stop, doubt, notify }
}

/** One that may be there already stays in the log, where it is looked for before it goes out again. */
function isFileStopped({ file, reason, doubtful }: Sending): boolean {
  return file !== undefined && reason === 'stopped' && !doubtful
}
