import { computed, ref } from 'vue'
import type { CrmChat } from '../../../domain/open-lines/chat-list'
import type { ChatFilter } from '../../../domain/settings/settings'

/** Which chats the list shows: the person's own setting at first, all of them from one press on. */
export function useChatFilter(store: { readonly chats: readonly CrmChat[], readonly chosenId: number }, first: ChatFilter) {
  const filter = ref(first)
  /** The chosen chat always stays: a text may be under way in it. With nothing open, all are shown. */
  const shown = computed(() => {
    const open = store.chats.filter(({ state, id }) => state !== 'closed' || id === store.chosenId)
    return filter.value === 'all' || open.length === 0 ? store.chats : open
  })
  const isCut = computed(() => shown.value.length < store.chats.length)
  return { shown, isCut, showAll: () => filter.value = 'all' }
}
