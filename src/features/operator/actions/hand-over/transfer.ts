import type { TransferTarget } from '../../../../domain/open-lines/hand-over'
import { sentences } from '../../../../lib/text/sentences'
import { transferDialog } from '../../../../rest/open-lines/operators'
import { leaving, type ChatAction } from '../chat-action'

/** Gives the dialog to a colleague or to a queue, chosen in a window of its own. The current user and all others leave the chat. */
export const transfer: ChatAction = {
  place: 'head',
  words: texts => texts.transfer,
  question: (chat, texts, to) => {
    if (!to) return undefined
    const { ask, confirm } = texts.transfer
    const rest = leaving(chat, texts, to.kind === 'person' ? to.id : 0)
    const text = (to.isEmpty ? ask.queue.empty : ask[to.kind].text)(to.name)
    return { title: ask[to.kind].title(to.name), text: rest.length ? sentences([text, texts.takeOver.leave(rest)]) : text, confirm }
  },
  told: (now, { handedOver, transfer: { done } }, to) => {
    if (now === 'unseen') return handedOver.unseen
    if (now !== 'nobody') return handedOver.now(now.name)
    return to?.kind === 'queue' ? handedOver.queue(to.name) : done
  },
  request: ({ id }, _userId, to) => transferDialog(id, asked(to)),
  hasHappened: ({ dialog }, userId, to) => {
    if (!dialog) return false
    return to?.kind === 'person' ? dialog.ownerId === to.id : dialog.ownerId !== userId
  }
}

function asked(to: TransferTarget | undefined): TransferTarget {
  if (!to) throw new Error('A transfer needs somebody who gets the dialog')
  return to
}
