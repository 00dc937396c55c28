import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { isSlash } from '../../../domain/sending/answer-text'
import { isComposing } from '../../../lib/browser/composing'

interface Box {
  /** What stands in it. */
  text: Readonly<Ref<string>>
  write: (text: string) => void
  /** Opens and closes the canned responses. */
  open: () => Promise<unknown>
  close: () => void
  /** They are asked for, and their code may be on its way. */
  isWanted: Readonly<Ref<boolean>>
}

/** The list on screen, which takes the keys that are its own. */
interface ResponseList { press: (event: KeyboardEvent) => boolean }

/**
 * A slash at the start of the text opens the canned responses, and what is written behind it is what they are searched for.
 * The slash alone was a command and never stays; a text of one line that begins with it is a text as well.
 */
export function useSlash({ text, write, open, close, isWanted }: Box) {
  const isAskedBySlash = ref(false)
  const searchText = ref('')
  const query = computed({
    get: () => isAskedBySlash.value ? text.value.slice(1) : searchText.value,
    set: (words) => { searchText.value = words }
  })

  function openBySlash() {
    isAskedBySlash.value = true
    void open()
  }

  function leaveCanned() {
    if (isAskedBySlash.value && isSlash(text.value.trim())) write('')
    isAskedBySlash.value = false
    searchText.value = ''
    close()
  }

  /** The keys are the list's while the text is a search in it; Enter waits for a list that is still on its way. */
  function onKey(event: KeyboardEvent, list: ResponseList | null) {
    if (!isAskedBySlash.value || isComposing(event)) return
    if (event.key === 'Escape') {
      leaveCanned()
      event.stopPropagation()
    } else if (list ? !list.press(event) : event.key !== 'Enter' || !isWanted.value) {
      return
    }
    event.preventDefault()
  }

  /** A response stands in the place of the search. Says whether there was one. */
  function leaveForResponse(): boolean {
    const isWhole = isAskedBySlash.value
    isAskedBySlash.value = false
    leaveCanned()
    return isWhole
  }

  watch(text, now => isAskedBySlash.value && !/^[/\uff0f].*$/.test(now) && leaveCanned())
  // Left behind by a frame that was closed on it.
  if (isSlash(text.value)) write('')
  onBeforeUnmount(() => isAskedBySlash.value && leaveCanned())

  return { query, isAskedBySlash, openBySlash, leaveCanned, leaveForResponse, onKey }
}
