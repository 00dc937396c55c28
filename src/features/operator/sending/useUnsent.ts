import { watch } from 'vue'
import type { CrmItem } from '../../../domain/crm-item'
import { readUnsent, writeUnsent } from '../../../domain/sending/unsent'
import type { Sending } from '../../../domain/sending/sending'
import type { LocalStore } from '../../../lib/local-store'
import type { OperatorStore } from '../useOperatorStore'

interface Place { local: LocalStore, memberId: string, item: CrmItem }

/**
 * Texts that were pressed and are not known to be sent outlive the frame: a card that is closed while one is on its
 * way shows it again when it is opened next.
 */
export function useUnsent(store: OperatorStore, { local, memberId, item }: Place) {
  const key = () => `relay.unsent.${memberId}.${store.me?.id ?? 0}.${item.type}.${item.id}`

  /** Ids that were in this frame, sent and discarded ones too. */
  const own = new Set<string>()

  function restore() {
    const found = others().filter(({ chatId }) => store.chat(chatId))
    if (found.length === 0) return
    store.sendings = [...found, ...store.sendings]
    for (const { chatId } of found) store.settle(chatId)
  }

  /** Of chats that the card does not show now, and of another tab with the same card. */
  function others(): Sending[] {
    return readUnsent(local.get(key())).filter(({ id }) => !own.has(id))
  }

  // At once: the box is emptied right after a press, and the text must be in one of the two.
  watch(() => store.sendings, (sendings) => {
    for (const { id } of sendings) own.add(id)
    if (store.me) local.set(key(), writeUnsent([...others(), ...sendings]))
  }, { flush: 'sync' })

  return { restore }
}
