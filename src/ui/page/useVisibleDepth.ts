import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'

/** Distance of the marks, in CSS pixels: what is placed by them moves in such steps. */
const step = 24

/**
 * How far down a tall part of the page can be seen, in px from its top, where the portal's page scrolls and not ours: our frame is as
 * high as its content, so nothing can stick to an edge of the screen. Marks along the part tell, each by itself on screen or not;
 * `marks` are their places, to be put there one px high. `undefined` where none of it is seen.
 */
export function useVisibleDepth(part: Readonly<Ref<HTMLElement | null>>) {
  const height = ref(0)
  const seen = ref<ReadonlySet<number>>(new Set())
  const marks = computed(() => Array.from({ length: Math.ceil(height.value / step) }, (_, at) => at * step))
  const bottom = computed(() => {
    if (seen.value.size === 0) return undefined
    const last = Math.max(...seen.value)
    return last + step >= height.value ? height.value : last
  })

  const sizes = new ResizeObserver(([entry]) => { height.value = Math.round(entry?.borderBoxSize[0]?.blockSize ?? 0) })
  const sights = new IntersectionObserver((entries) => {
    const now = new Set(seen.value)
    for (const { target, isIntersecting } of entries) {
      const at = Number((target as HTMLElement).dataset['mark'])
      if (isIntersecting) now.add(at)
      else now.delete(at)
    }
    seen.value = now
  })

  watch(part, (now, before) => {
    if (before) sizes.unobserve(before)
    if (now) sizes.observe(now)
  }, { immediate: true })
  watch(marks, () => {
    sights.disconnect()
    seen.value = new Set()
    for (const mark of part.value?.querySelectorAll('[data-mark]') ?? []) sights.observe(mark)
  }, { flush: 'post' })
  onScopeDispose(() => {
    sizes.disconnect()
    sights.disconnect()
  })

  return { marks, height, bottom }
}
