import { onMounted, onScopeDispose, type Ref } from 'vue'

/** This near to the visible part counts as in sight. */
const margin = '300px'
/** It has to stay there this long, in ms: what rushes past is not worth a request. */
const rest = 150

interface Heard { come: () => void, gone: () => void }

/** Tells when an element comes into sight and rests there, and when it is out of sight again. */
export function useInSight(element: Readonly<Ref<HTMLElement | null>>, { come, gone }: Heard) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let observer: IntersectionObserver | undefined

  function hear(entries: IntersectionObserverEntry[]) {
    clearTimeout(timer)
    if (entries.at(-1)?.isIntersecting) timer = setTimeout(come, rest)
    else gone()
  }

  onMounted(() => {
    if (!element.value) return
    // A margin counts only around what scrolls itself: that is the log, where there is one.
    observer = new IntersectionObserver(hear, { root: element.value.closest('[role="log"]'), rootMargin: margin })
    observer.observe(element.value)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    observer?.disconnect()
  })
}
