import { onScopeDispose, watch } from 'vue'
import { mayPass, type Problem } from '../../../domain/outcome'

/**
 * Waits before the view tries again by itself, in ms; at random between the two, since the cards that a busy portal
 * refused were mostly opened at the same time.
 */
const shortest = 5000
const longest = 20_000

interface SelfHelp {
  /** What stands in the way now; another object for each attempt that failed. */
  problem: () => Problem | undefined
  retry: () => unknown
}

/**
 * Tries again by itself what failed for load or for want of an answer, over and over, but only while the view is on
 * screen. What the portal refuses stays refused: a person decides about that.
 */
export function useSelfHelp({ problem, retry }: SelfHelp) {
  let isVisible = true
  let timer: ReturnType<typeof setTimeout> | undefined

  function plan() {
    clearTimeout(timer)
    const why = problem()
    if (isVisible && why && mayPass(why)) timer = setTimeout(retry, shortest + (longest - shortest) * Math.random())
  }

  function setVisible(visible: boolean) {
    if (visible === isVisible) return
    isVisible = visible
    plan()
  }

  /** The network is back: at once, instead of at the next attempt. */
  function tryNow() {
    const why = problem()
    if (!isVisible || !why || !mayPass(why)) return
    clearTimeout(timer)
    retry()
  }

  watch(problem, plan)
  onScopeDispose(() => {
    isVisible = false
    clearTimeout(timer)
  })

  return { setVisible, tryNow }
}
