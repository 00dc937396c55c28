import { onMounted, onScopeDispose, type Ref } from 'vue'

/**
 * Takes what can be pressed out of the Tab order, where arrow keys reach it: links and buttons in `box`, now and later. What an
 * alert or a window asks for stays in it. `stop` tells which one Tab stops at all the same, if any.
 */
export function useQuietControls(
  box: Readonly<Ref<HTMLElement | null>>, stop: (controls: HTMLElement[]) => HTMLElement | undefined = () => undefined
) {
  function quiet() {
    const controls = [...box.value?.querySelectorAll<HTMLElement>('a[href], button') ?? []]
      .filter(control => !control.closest('[role=alert], [role=menu], dialog'))
    const kept = stop(controls)
    for (const control of controls) control.tabIndex = control === kept ? 0 : -1
  }

  const observer = new MutationObserver(quiet)
  onMounted(() => {
    if (!box.value) return
    quiet()
    observer.observe(box.value, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'href'] })
  })
  onScopeDispose(() => observer.disconnect())
  return { quiet }
}
