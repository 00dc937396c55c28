import { onMounted, onScopeDispose, ref } from 'vue'

/** How many rows of a long list are drawn by now: `atOnce` at first, and as many more each time the page has nothing else to do. */
export function useGradual(count: () => number, atOnce: number) {
  const drawn = ref(atOnce)
  let timer: ReturnType<typeof setTimeout> | undefined

  function plan() {
    if (drawn.value < count()) timer = setTimeout(drawMore)
    else drawAll()
  }

  function drawMore() {
    drawn.value += atOnce
    plan()
  }

  /** Those that come later too. */
  function drawAll() {
    clearTimeout(timer)
    drawn.value = Infinity
  }

  onMounted(plan)
  onScopeDispose(() => clearTimeout(timer))
  return { drawn, drawAll }
}
