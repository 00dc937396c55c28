import { onScopeDispose, readonly, shallowRef } from 'vue'
import { daysBetween } from '../../lib/time/calendar-days'
import { timeNow } from '../../lib/time/clock'

/** Looked at so often, in ms: a timer for the whole night would stand still while the machine sleeps. */
const longest = 15 * 60_000

const today = shallowRef(new Date())
let users = 0
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * A moment of today, another one after midnight: what is written by it says "Yesterday" by itself then. All who use it
 * share one timer, which ends with the last of them.
 */
export function useToday() {
  if (users++ === 0) document.addEventListener('visibilitychange', look)
  // Each time: the portal may have told the time since, and this machine's clock be another day's.
  look()
  onScopeDispose(() => {
    if (--users > 0) return
    document.removeEventListener('visibilitychange', look)
    clearTimeout(timer)
  })
  return readonly(today)
}

function look() {
  const now = new Date(timeNow())
  if (daysBetween(today.value, now) !== 0) today.value = now
  clearTimeout(timer)
  timer = setTimeout(look, Math.min(midnightAfter(now) - now.getTime(), longest))
}

function midnightAfter(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime()
}
