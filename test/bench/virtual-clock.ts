interface Timer { at: number, id: number, run: () => void }

/** Time that passes only when it is told to: the timers, the date and the chance of this process. */
export interface VirtualClock {
  now(): number
  at(time: number, run: () => void): void
  /** Runs everything that is due until then, in order; `after` comes after each step and all that follows from it. */
  runUntil(end: number, after?: () => void): Promise<void>
  /** Gives the process its own time back. */
  stop(): void
}

const own = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now, random: Math.random }

/** Puts its time in place of the process's. `random` stands in for `Math.random`. */
export function startClock(start: number, random: () => number): VirtualClock {
  let now = start
  let count = 0
  /** Sorted, the next one last. */
  const timers: Timer[] = []
  const gone = new Set<number>()

  function add(time: number, run: () => void): number {
    const timer = { at: Math.max(time, now), id: ++count, run }
    timers.splice(place(timers, timer.at), 0, timer)
    return timer.id
  }

  globalThis.setTimeout = ((run: () => void, ms = 0) => add(now + ms, run)) as unknown as typeof setTimeout
  globalThis.clearTimeout = ((id?: number) => id !== undefined && gone.add(id)) as typeof clearTimeout
  Date.now = () => now
  Math.random = random

  return {
    now: () => now,
    at: (time, run) => void add(time, run),
    async runUntil(end, after) {
      for (let next = timers.at(-1); next && next.at <= end; next = timers.at(-1)) {
        timers.pop()
        if (gone.delete(next.id)) continue
        now = next.at
        next.run()
        await settled()
        after?.()
      }
      now = end
    },
    stop() {
      Object.assign(globalThis, { setTimeout: own.setTimeout, clearTimeout: own.clearTimeout })
      Object.assign(Date, { now: own.now })
      Object.assign(Math, { random: own.random })
    }
  }
}

/** Where a timer belongs: before all that are due no later, so that equal ones run in the order they were set. */
function place(timers: Timer[], at: number): number {
  let [low, high] = [0, timers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (timers[middle]!.at > at) low = middle + 1
    else high = middle
  }
  return low
}

/** All promises that wait for nothing but each other have settled. */
function settled(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

/** A small seeded generator (mulberry32): the same numbers on each machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = state + 0x6D2B79F5 >>> 0
    let mixed = Math.imul(state ^ state >>> 15, 1 | state)
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32
  }
}
