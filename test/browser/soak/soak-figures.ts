import type { CDPSession, Page } from '@playwright/test'

/** What the pages of this process hold, the app's and the portal's, after the garbage was collected. */
export interface SoakFigures {
  /** Bytes of JavaScript's memory. */
  heap: number
  /** Nodes of all documents, those out of sight of the page too as long as something holds them. */
  nodes: number
  listeners: number
  /** Timers of the app that are still to fire. */
  timers: number
  /** Addresses that the app made of blobs, such as of pictures, and has not given back. */
  addresses: number
}

interface Watched { relayTimers?: Set<number>, relayAddresses?: Set<string> }

/** Keeps book of timers and addresses; runs in each frame before its own scripts, and stands alone. */
export function watchHeld() {
  const watched = window as Watched
  const timers = watched.relayTimers = new Set<number>()
  const addresses = watched.relayAddresses = new Set<string>()
  const own = { setTimeout: window.setTimeout, setInterval: window.setInterval, clearTimeout: window.clearTimeout }
  const { createObjectURL, revokeObjectURL } = URL

  window.setTimeout = ((run: (...all: unknown[]) => void, ms?: number, ...all: unknown[]) => {
    const id = own.setTimeout(() => {
      timers.delete(id)
      run(...all)
    }, ms)
    timers.add(id)
    return id
  }) as typeof window.setTimeout
  window.setInterval = ((run: () => void, ms?: number) => {
    const id = own.setInterval(run, ms)
    timers.add(id)
    return id
  }) as typeof window.setInterval
  window.clearTimeout = window.clearInterval = ((id: number) => {
    timers.delete(id)
    own.clearTimeout(id)
  }) as typeof window.clearTimeout
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL(blob)
    addresses.add(address)
    return address
  }
  URL.revokeObjectURL = (address: string) => {
    addresses.delete(address)
    revokeObjectURL(address)
  }
}

/** Two collections: what finalizers let go in the first one goes in the second. */
export async function soakFigures(page: Page, browser: CDPSession, appOrigin: string): Promise<SoakFigures> {
  for (let time = 0; time < 2; time++) await browser.send('HeapProfiler.collectGarbage')
  const { usedSize } = await browser.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await browser.send('Memory.getDOMCounters')
  const frame = page.frames().find(one => one.url().startsWith(appOrigin))!
  const held = await frame.evaluate(() => {
    const { relayTimers, relayAddresses } = window as Watched
    return { timers: relayTimers!.size, addresses: relayAddresses!.size }
  })
  return { heap: usedSize, nodes, listeners: jsEventListeners, ...held }
}

export function figuresText({ heap, nodes, listeners, timers, addresses }: SoakFigures): string {
  return `${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners, ${timers} timers, ${addresses} addresses`
}
