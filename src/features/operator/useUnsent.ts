import { watch } from 'vue'
import type { CrmItem } from '../../domain/crm-item'
import { readUnsent, writeUnsent } from '../../domain/unsent'
import type { Sending } from '../../domain/sending'
import type { LocalStore } from './local-store'
import type { OperatorStore } from './useOperatorStore'

interface Place { local: LocalStore, memberId: string, item: CrmItem }

/**
 * Texts that were pressed and are not known to be sent outlive the frame: a card that is closed while one is on its
 * way shows it again when it is opened next.
 */
export function useUnsent(store: OperatorStore, { local, memberId, item }: Place) {
  const key = () => `relay.unsent.${memberId}.${store.me?.id ?? 0}.${item.type}.${item.id}`

  /** Of chats that the card does not show now; they may come back. */
  let hidden: Sending[] = []

  function restore() {
    const known = new Set(store.sendings.map(({ id }) => id))
    const kept = readUnsent(local.get(key())).filter(({ id }) => !known.has(id))
    const found = kept.filter(({ chatId }) => store.chat(chatId))
    hidden = kept.filter(({ chatId }) => !store.chat(chatId))
    if (found.length === 0) return
    store.sendings = [...found, ...store.sendings]
    for (const { chatId } of found) store.settle(chatId)
  }

  // At once: the box is emptied right after a press, and the text must be in one of the two.
  watch(() => store.sendings, (sendings) => {
    if (store.me) local.set(key(), writeUnsent([...hidden, ...sendings]))
  }, { flush: 'sync' })

  return { restore }
}
