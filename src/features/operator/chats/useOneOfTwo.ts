import { computed, nextTick, ref, watch } from 'vue'
import { useNarrow } from '../../../ui/page/useNarrow'

/** What takes the focus when the list or the chat comes on screen. */
interface Focus { toList: () => void, toChat: () => void }

/** List and chat side by side; where there is no room for both, the list first, then the chat with a way back. */
export function useOneOfTwo(count: () => number, { toList, toChat }: Focus) {
  const isNarrow = useNarrow()
  const opened = ref<'list' | 'chat'>('list')
  const showsList = computed(() => !isNarrow.value || opened.value === 'list')
  const showsChat = computed(() => !isNarrow.value || opened.value === 'chat')
  const showsBack = computed(() => isNarrow.value && opened.value === 'chat')

  // A card with one chat leaves nothing to choose.
  watch(count, (now, before) => {
    if (now === 1 && !before) opened.value = 'chat'
  }, { immediate: true })

  function goTo(place: 'list' | 'chat') {
    opened.value = place
    if (isNarrow.value) void nextTick(place === 'list' ? toList : toChat)
  }

  return { showsList, showsChat, showsBack, goTo }
}
