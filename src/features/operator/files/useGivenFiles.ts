import { computed, ref } from 'vue'
import { filesIn, holdsFiles } from '../../../lib/files-in'
import { useAttach } from './useAttach'

/** Files that are dropped or pasted somewhere in a chat. `takes`: it can have some now. */
export function useGivenFiles(takes: () => boolean) {
  const { attach } = useAttach()
  /** Files are held over the chat. */
  const isOver = ref(false)

  function drop({ dataTransfer }: DragEvent) {
    isOver.value = false
    if (holdsFiles(dataTransfer) && takes()) void attach(filesIn(dataTransfer))
  }

  /** A picture that was copied; what also has a text, such as cells of a table, is meant as one. */
  function paste(event: ClipboardEvent) {
    const { clipboardData } = event
    if (!holdsFiles(clipboardData) || clipboardData.types.includes('text/plain') || !takes()) return
    event.preventDefault()
    void attach(filesIn(clipboardData))
  }

  // That nothing dropped takes the place of the page is seen to for the whole of it, in `main.ts`.
  const handlers = {
    dragover: ({ dataTransfer }: DragEvent) => { isOver.value = holdsFiles(dataTransfer) },
    dragleave: () => { isOver.value = false },
    drop,
    paste
  }
  return { isOver: computed(() => isOver.value && takes()), handlers }
}
