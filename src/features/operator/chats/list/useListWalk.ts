import { computed, onScopeDispose, ref, watch } from 'vue'

/** How long the keys rest before the chat that they stand on opens, in ms: held down, they open none of those they pass. */
const rest = 150

interface List {
  chosenId: () => number
  /** A chat may leave the list while the keys stand on it. */
  has: (chatId: number) => boolean
  choose: (chatId: number) => void
}

/** Walks the list with the keys: the row is marked with the press, its chat opens once the keys rest or do something else. */
export function useListWalk({ chosenId, has, choose }: List) {
  const ahead = ref(0)
  const at = computed(() => ahead.value || chosenId())
  let timer: ReturnType<typeof setTimeout> | undefined

  function walkTo(chatId: number) {
    stop()
    ahead.value = chatId
    timer = setTimeout(arrive, rest)
  }

  /** Opens the chat now; says whether it was another one. */
  function arrive(): boolean {
    const chatId = ahead.value
    stop()
    if (!chatId || chatId === chosenId() || !has(chatId)) return false
    choose(chatId)
    return true
  }

  function stop() {
    clearTimeout(timer)
    ahead.value = 0
  }

  // Chosen in another way.
  watch(chosenId, stop, { flush: 'sync' })
  onScopeDispose(stop)

  return { at, walkTo, arrive, stop }
}
