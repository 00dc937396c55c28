import { onScopeDispose, readonly, shallowRef } from 'vue'
import { timeNow } from '../../lib/time/clock'

const now = shallowRef(new Date())
let users = 0
let timer: ReturnType<typeof setInterval> | undefined

/** The present, another one twice a minute, so that "12 min" goes on by itself. All who use it share one timer. */
export function useMinute() {
  look()
  if (users++ === 0) timer = setInterval(look, 30_000)
  onScopeDispose(() => {
    if (--users === 0) clearInterval(timer)
  })
  return readonly(now)
}

function look() {
  now.value = new Date(timeNow())
}
