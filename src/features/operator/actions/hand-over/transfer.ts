import type { TransferTarget } from '../../../../domain/open-lines/hand-over'
import { transferDialog } from '../../../../rest/open-lines/operators'
import { handedOverText, withLeaving, type ChatAction } from '../chat-action'

/** Gives the dialog to a colleague or to a queue, chosen in a window of its own. The current user and all others leave the chat. */
export const transfer: ChatAction = {
  place: 'head',
  words: texts => texts.transfer,
  question: (chat, texts, to) => {
    if (!to) return undefined
    const { ask, confirm } = texts.transfer
    const text = (to.isEmpty ? ask.queue.empty : ask[to.kind].text)(to.name)
    return { title: ask[to.kind].title(to.name), text: withLeaving(text, chat, texts, to.kind === 'person' ? to.id : 0), confirm }
  },
  told: (now, texts, to) => handedOverText(now, texts, to?.kind === 'queue' ? texts.handedOver.queue(to.name) : texts.transfer.done),
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
