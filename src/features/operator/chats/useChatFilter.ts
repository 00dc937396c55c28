import { computed, ref } from 'vue'
import type { ChatSection } from '../../../domain/open-lines/list-order'
import type { ChatFilter } from '../../../domain/settings/settings'

/** So many finished chats are passed over at a glance: more of them are folded away. */
const fewClosed = 3

interface Shown { sections: () => readonly ChatSection[], chosenId: () => number }

/** Whether the finished chats are folded: by the person's own setting, or where there are many; all are shown from one press on. */
export function useChatFilter({ sections: ordered, chosenId }: Shown, first: ChatFilter) {
  const isUnfolded = ref(false)
  const all = computed(() => ordered().flatMap(({ ids }) => ids))
  const closed = computed(() => ordered().flatMap(({ group, ids }) => group === 'closed' ? ids : []))
  const isFolded = computed(() => !isUnfolded.value && (first === 'open' || closed.value.length > fewClosed))
  /** The chosen chat always stays: a text may be under way in it. With nothing open, all are shown. */
  const sections = computed(() => {
    const open = ordered().filter(({ group }) => group !== 'closed')
    if (!isFolded.value || open.length === 0) return ordered()
    return ordered().flatMap(({ group, ids }) => {
      const left = group === 'closed' ? ids.filter(id => id === chosenId()) : ids
      return left.length > 0 ? [{ group, ids: left }] : []
    })
  })
  const ids = computed(() => sections.value.flatMap(section => section.ids))
  const isCut = computed(() => ids.value.length < all.value.length)
  return { sections, ids, isCut, showAll: () => isUnfolded.value = true }
}
