import { onMounted, onScopeDispose, type Ref } from 'vue'

/**
 * Tells when the view comes on screen and leaves it, and when the network is back. A card's other tab hides our frame
 * without hiding the page, which only an observer notices.
 */
export function useFrameVisible(element: Readonly<Ref<Element | null>>, onChange: (visible: boolean) => void, onOnline: () => void) {
  let isInView = true
  const report = () => onChange(isInView && !document.hidden)
  const observer = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting ?? true
    report()
  })
  document.addEventListener('visibilitychange', report)
  window.addEventListener('online', onOnline)
  onMounted(() => {
    if (element.value) observer.observe(element.value)
  })
  onScopeDispose(() => {
    observer.disconnect()
    document.removeEventListener('visibilitychange', report)
    window.removeEventListener('online', onOnline)
  })
}
