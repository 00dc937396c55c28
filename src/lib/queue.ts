/** Runs a few tasks at a time. One whose `signal` is aborted before its turn never begins: its promise is never settled. */
export interface Queue {
  run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T>
}

interface Waiting { begin: () => void, signal: AbortSignal }

/** `atOnce` tasks at a time; of those that wait, the one that was asked for last goes first. */
export function newestFirst(atOnce: number): Queue {
  const waiting: Waiting[] = []
  let running = 0

  function next() {
    while (running < atOnce) {
      const one = waiting.pop()
      if (!one) return
      if (one.signal.aborted) continue
      running++
      one.begin()
    }
  }

  return {
    run: (task, signal) => new Promise((resolve, reject) => {
      const begin = () => void task().then(resolve, reject).finally(() => {
        running--
        next()
      })
      waiting.push({ begin, signal })
      // Those of the same moment are all there before the first of them begins.
      queueMicrotask(next)
    })
  }
}
