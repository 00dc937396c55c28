import { computed, ref, shallowRef, watch } from 'vue'
import type { CrmItem } from '../../../domain/crm-item'
import { keptSections, sectionsOf, type ChatSection } from '../../../domain/open-lines/list-order'
import type { OperatorStore } from '../useOperatorStore'

type Shown = Pick<OperatorStore, 'chats' | 'me'>

/**
 * The order of the list: by urgency, anew with all that becomes known. While somebody points at the list or walks it with
 * the keys (`hold`), each row stays where it is, so that nobody chooses the wrong chat.
 */
export function useListOrder(store: Shown, item: CrmItem, noAnswer: () => ReadonlyMap<number, number>) {
  const isHeld = ref(false)
  const sorted = computed(() => sectionsOf({ chats: store.chats, item, userId: store.me?.id ?? 0, noAnswer: noAnswer() }))
  const sections = shallowRef<readonly ChatSection[]>(sorted.value)
  watch([sorted, isHeld], () => {
    sections.value = isHeld.value ? keptSections(sections.value, sorted.value) : sorted.value
  }, { flush: 'sync' })

  function hold(held: boolean) {
    isHeld.value = held
  }

  return { sections, hold }
}
