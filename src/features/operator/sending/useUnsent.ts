import type { CrmItem } from '../../../domain/crm-item'
import { without, type Sending } from '../../../domain/sending/sending'
import { readUnsent, writeUnsent, type KeptSending } from '../../../domain/sending/unsent'
import type { LocalStore } from '../../../lib/browser/local-store'
import type { OpenFrames } from '../../../lib/browser/open-frames'
import type { DraftBox } from '../composer/draft/useDraft'
import type { OperatorStore } from '../useOperatorStore'

interface Place { local: LocalStore, memberId: string, item: CrmItem, frames: OpenFrames }

/**
 * A text is never lost: it is in the box of its chat or among the sendings, and both outlive the frame. It goes from one
 * to the other here and nowhere else, and is stored in the new place before it leaves the old one.
 */
export function useUnsent(store: OperatorStore, box: Pick<DraftBox, 'write' | 'restoreText' | 'typedAt'>, { local, memberId, item, frames }: Place) {
  const key = () => `relay.unsent.${memberId}.${store.me?.id ?? 0}.${item.type}.${item.id}`

  /** Ids that were in this frame, sent and discarded ones too. */
  const own = new Set<string>()
  store.onSendings(keep)

  /** A card that is closed while a text is on its way shows it again when it is opened next. */
  function keep(sendings: readonly Sending[]) {
    for (const { id } of sendings) own.add(id)
    if (store.me) local.set(key(), writeUnsent([...others(), ...sendings.map(one => ({ ...one, frame: frames.id }))]))
  }

  /** The box's text is pressed. */
  function takeFromBox(sending: Sending) {
    const typedAt = box.typedAt(sending.chatId)
    store.putSendings([...store.sendings, { ...sending, ...typedAt === undefined ? {} : { typedAt } }])
    box.write(sending.chatId, '')
  }

  /** A text that did not go out is the box's again; false where another one stands there, and it stays with its sending. */
  function putBackIntoBox({ id, chatId, text }: Sending): boolean {
    const isBack = box.restoreText(chatId, text)
    if (isBack) store.putSendings(without(store.sendings, id))
    return isBack
  }

  /** Chats of which it was brought back: what is stored for them from then on is another tab's, which is at it itself. */
  const restored = new Set<number>()

  /** Brings back what an earlier frame of this card left, for chats that came into the list. What another open frame has stays there. */
  function restore() {
    const fresh = new Set(store.chats.map(({ id }) => id).filter(id => !restored.has(id)))
    for (const id of fresh) restored.add(id)
    const found = others().filter(({ chatId, frame }) => fresh.has(chatId) && !(frame && frames.wasOpen(frame)))
    if (found.length === 0) return
    store.putSendings([...found.map(({ frame: _frame, ...sending }) => sending), ...store.sendings])
    for (const { chatId } of found) store.settle(chatId)
  }

  /** Of chats that the card does not show now, and of another tab with the same card. */
  function others(): KeptSending[] {
    return readUnsent(local.get(key())).filter(({ id }) => !own.has(id))
  }

  return { takeFromBox, putBackIntoBox, restore }
}

export type Unsent = ReturnType<typeof useUnsent>
