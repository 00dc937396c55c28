import type { Page } from '@playwright/test'
import { allAnswered, watchRequests } from './in-flight'

/** When a page counts as ready: tried after each change of its document, in each frame. */
export type Ready = 'share' | 'conversation' | 'heading'

export interface Figures {
  /** Bytes of everything that was asked of the app's host until then, headers included, compressed as sent. */
  bytes: number
  files: number
  /** REST requests begun, and answered, until then. */
  restBegun: number
  restAnswered: number
  /** Milliseconds when the first of them was sent; `Infinity` where there is none. */
  restAt: number
  /** Milliseconds when the first answer was there; `Infinity` where there was none until then. */
  answeredAt: number
  /** Milliseconds when the app took the place of the skeleton. */
  drawn: number
  /** Milliseconds since the frame began to load. */
  time: number
}

/** What the page says of itself: to look into it meanwhile takes part of the time that is measured. */
const word = 'relay-ready'
const told = new WeakMap<Page, Promise<unknown>>()

/** To be called before the page is opened. */
export async function watchReadiness(page: Page, ready: Ready): Promise<void> {
  watchRequests(page)
  told.set(page, page.waitForEvent('console', message => message.text() === word))
  await page.addInitScript(markReady, { ready, word })
}

/** Runs in the page: puts a mark on the time line as soon as what is waited for is there. */
function markReady({ ready, word }: { ready: Ready, word: string }) {
  const names = ['Task', 'Calendar event', 'Feed post', 'New chat']
  const isThere = {
    share: () => {
      const usable = [...document.querySelectorAll('button')].filter(button => !button.disabled && !button.closest('[inert]'))
      return names.every(name => usable.some(button =>
        (button.getAttribute('aria-label') ?? button.textContent).trim().startsWith(name)))
    },
    conversation: () => document.querySelector('[role=log] article, [role=log][aria-label] [role=article]') !== null,
    heading: () => document.querySelector('h1') !== null
  }[ready]
  const look = () => {
    if (document.querySelector('#app:not([aria-busy])') && !performance.getEntriesByName('relay-drawn').length) performance.mark('relay-drawn')
    if (!isThere()) return
    observer.disconnect()
    performance.mark('relay-ready')
    console.debug(word)
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}

/** Waits until the app's frame is ready and says what that took. */
export async function figuresOf(page: Page, appOrigin: string): Promise<Figures> {
  await told.get(page)
  const frame = page.frames().find(frame => frame.url().startsWith(`${appOrigin}/`))
  if (!frame) throw new Error('The page holds no app frame.')
  // What was begun until then is counted when it has arrived.
  await allAnswered(page)
  return frame.evaluate(readFigures)
}

/** Runs in the app's frame. */
function readFigures(): Figures {
  const time = performance.getEntriesByName('relay-ready')[0]?.startTime ?? Infinity
  const loads = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const begun = loads.filter((load): load is PerformanceResourceTiming => load.startTime <= time)
  const own = begun.filter(({ name }) => name.startsWith(location.origin))
  const rest = begun.filter(({ name }) => new URL(name).pathname.startsWith('/rest/'))
  return {
    bytes: own.reduce((sum, { transferSize }) => sum + transferSize, 0),
    files: own.length,
    restBegun: rest.length,
    restAnswered: rest.filter(({ responseEnd }) => responseEnd <= time).length,
    restAt: Math.min(...rest.map(({ startTime }) => startTime)),
    answeredAt: Math.min(...rest.flatMap(({ responseEnd }) => responseEnd > 0 && responseEnd <= time ? responseEnd : [])),
    drawn: performance.getEntriesByName('relay-drawn')[0]?.startTime ?? Infinity,
    time
  }
}
