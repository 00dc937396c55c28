// What runs inside the page: each function stands alone, since Playwright sends its text there.

export interface ScrollFrames {
  /** Milliseconds from one frame to the next. */
  times: number[]
  /** Most rows that were in the page. */
  rows: number
}

/** Scrolls the log a step in each frame (back at the ends), or to places far apart; `most` ms long, however slow the machine is. */
export async function scrollFrames(
  log: Element, { pixels, frames, most = Infinity }: { pixels: number | 'jumps', frames: number, most?: number }
): Promise<ScrollFrames> {
  const times: number[] = []
  let rows = 0
  let last = await new Promise<number>(resolve => requestAnimationFrame(resolve))
  const end = last + most
  for (let frame = 0; frame < frames && last < end; frame++) {
    const lowest = log.scrollHeight - log.clientHeight
    log.scrollTop = pixels === 'jumps' ? lowest * ((frame * 0.618) % 1) : (log.scrollTop <= 0 ? lowest : log.scrollTop + pixels)
    const now = await new Promise<number>(resolve => requestAnimationFrame(resolve))
    times.push(now - last)
    last = now
    rows = Math.max(rows, log.querySelectorAll('[data-index]').length)
  }
  return { times, rows }
}

interface Watched { relayKeys?: number[] }

/** Notes for each key how long it takes until the app is through with it and the page is laid out again. */
export function watchKeys() {
  const watched = window as Watched
  let began = 0
  window.addEventListener('keydown', () => { began = performance.now() }, { capture: true })
  window.addEventListener('input', () => {
    // Vue renders in a microtask of its own, begun before this one.
    void Promise.resolve().then(() => undefined).then(() => {
      document.body.getBoundingClientRect()
      watched.relayKeys?.push(performance.now() - began)
    })
  })
}

/** What was noted since the last call. */
export function keyTimes(_element: Element): number[] {
  const watched = window as Watched
  const times = watched.relayKeys ?? []
  watched.relayKeys = []
  return times
}
