/**
 * How long something is waited for: `signal` aborts when nothing renewed it for `ms` milliseconds, or with the interest of
 * whoever asked. `end` lets go of both.
 *
 * Not `AbortSignal.any`, which Safari before 17.4 lacks: what it makes would stay with a signal that lives for long.
 */
export function patience(ms: number, interest?: AbortSignal) {
  const controller = new AbortController()
  const stop = () => controller.abort()
  let timer = setTimeout(stop, ms)
  interest?.addEventListener('abort', stop)
  if (interest?.aborted) stop()
  return {
    signal: controller.signal,
    renew() {
      clearTimeout(timer)
      timer = setTimeout(stop, ms)
    },
    end() {
      clearTimeout(timer)
      interest?.removeEventListener('abort', stop)
    }
  }
}
