import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { isSlash } from '../../../domain/sending/answer-text'

interface Box {
  /** What stands in it. */
  text: Readonly<Ref<string>>
  write: (text: string) => void
  /** Opens and closes the canned responses. */
  open: () => unknown
  close: () => void
}

/** A slash opens the canned responses: what is written behind it is what they are searched for. */
export function useSlash({ text, write, open, close }: Box) {
  const isAskedBySlash = ref(false)
  const sought = ref('')
  const query = computed({
    get: () => isAskedBySlash.value ? text.value.slice(1) : sought.value,
    set: (words) => {
      if (isAskedBySlash.value) write(text.value.slice(0, 1) + words)
      else sought.value = words
    }
  })

  function openBySlash() {
    isAskedBySlash.value = true
    void open()
  }

  /** Text that begins with a slash is a text as well, and stays; the slash alone was a command. */
  function leaveCanned() {
    if (isAskedBySlash.value && isSlash(text.value)) write('')
    isAskedBySlash.value = false
    sought.value = ''
    close()
  }

  watch(text, now => isAskedBySlash.value && !/^[/\uff0f]/.test(now) && leaveCanned())
  onBeforeUnmount(() => isAskedBySlash.value && leaveCanned())

  return { query, isAskedBySlash, openBySlash, leaveCanned }
}
