import { onScopeDispose } from 'vue'
import type { Portal } from '../../portal/portal'

/** Milliseconds to let a change settle, so that a list that grows row by row asks once. */
const settle = 60

/** Keeps the frame as high as its content, so that the page inside never gets a scroll bar of its own. */
export function useFrameHeight(portal: Pick<Portal, 'resize'>, root: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const report = () => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    if (height === asked || height < 1) return
    asked = height
    portal.resize(height)
  }
  const observer = new ResizeObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(report, settle)
  })
  observer.observe(root)
  onScopeDispose(() => {
    observer.disconnect()
    clearTimeout(timer)
  })
}
