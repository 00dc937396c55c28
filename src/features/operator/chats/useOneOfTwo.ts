import { computed, nextTick, ref, watch } from 'vue'
import { useNarrow } from '../../../ui/page/useNarrow'

interface Focus {
  /** Takes it when the list comes on screen. */
  toList: () => void
  /** The same for the chat. */
  toChat: () => void
  /** Whether the list has it. */
  isInList: () => boolean
}

/**
 * List and chat side by side; where there is no room for both, the list first, then the chat with a way back. A frame that
 * becomes narrow keeps what is worked in: the chat, unless the keys are in the list.
 */
export function useOneOfTwo(count: () => number, { toList, toChat, isInList }: Focus) {
  const isNarrow = useNarrow()
  const opened = ref<'list' | 'chat'>('list')
  const showsList = computed(() => !isNarrow.value || opened.value === 'list')
  const showsChat = computed(() => !isNarrow.value || opened.value === 'chat')
  const showsBack = computed(() => isNarrow.value && opened.value === 'chat')

  // A card with one chat leaves nothing to choose.
  watch(count, (now, before) => {
    if (now === 1 && !before) opened.value = 'chat'
  }, { immediate: true })

  watch(isNarrow, (now) => {
    if (now) opened.value = isInList() ? 'list' : 'chat'
  }, { flush: 'sync' })

  function goTo(place: 'list' | 'chat') {
    opened.value = place
    if (isNarrow.value) void nextTick(place === 'list' ? toList : toChat)
  }

  return { showsList, showsChat, showsBack, goTo }
}
