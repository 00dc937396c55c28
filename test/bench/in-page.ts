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

interface Addresses { relayAddresses?: { sizes: Map<string, number>, now: number, most: number } }

/** Notes how many bytes stand behind the addresses that the page made of blobs. */
export function watchAddresses() {
  const held = { sizes: new Map<string, number>(), now: 0, most: 0 }
  ;(window as Addresses).relayAddresses = held
  const { createObjectURL, revokeObjectURL } = URL
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob)
    held.sizes.set(url, blob.size)
    held.now += blob.size
    held.most = Math.max(held.most, held.now)
    return url
  }
  URL.revokeObjectURL = (url: string) => {
    held.now -= held.sizes.get(url) ?? 0
    held.sizes.delete(url)
    revokeObjectURL.call(URL, url)
  }
}

/** Bytes behind addresses: now, and at the most so far. */
export function heldBytes(_element: Element): { now: number, most: number } {
  const { now = 0, most = 0 } = (window as Addresses).relayAddresses ?? {}
  return { now, most }
}

/** Scrolls the log from its end to its beginning, screen by screen, and waits at each until its pictures are there; says how many came. */
export async function scrollThrough(log: Element): Promise<number> {
  const seen = new Set<string>()
  const pause = () => new Promise(resolve => setTimeout(resolve, 50))
  const look = () => [...log.querySelectorAll('img[src^="blob:"]')].forEach(picture => seen.add((picture as HTMLImageElement).alt))
  log.scrollTop = log.scrollHeight
  for (;;) {
    for (let tries = 0; tries < 100; tries++) {
      await pause()
      look()
      const inSight = [...log.querySelectorAll('article')].filter((row) => {
        const [box, view] = [row.getBoundingClientRect(), log.getBoundingClientRect()]
        return box.bottom > view.top && box.top < view.bottom
      })
      // None, while the rows of a new place are not drawn yet.
      if (inSight.length > 0 && inSight.every(row => !row.textContent.includes('photo-') || row.querySelector('img[src^="blob:"]'))) break
    }
    if (log.scrollTop <= 0) return seen.size
    log.scrollTop -= log.clientHeight * 0.8
  }
}

/** Milliseconds that a fixed piece of arithmetic takes here. */
export function spin(): number {
  const began = performance.now()
  let sum = 0
  for (let at = 0; at < 2e7; at++) sum += Math.sqrt(at)
  return sum ? performance.now() - began : NaN
}
