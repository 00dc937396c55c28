// What runs inside the app's frame: each function stands alone, since Playwright sends its text there.

/** A press or a key, and what it took until the page had answered it with a painting, in ms. The browser counts in steps of 8. */
export interface Interaction {
  /** Such as `keydown a: textbox Message`. */
  name: string
  ms: number
  /** Until the app got to it. */
  delay: number
  /** The app's own handlers. */
  work: number
  /** Layout and painting. */
  paint: number
}

/** Something that moved without being asked to. */
export interface Shift {
  /** Share of the view that moved, times how far. */
  score: number
  /** Soon after a press or a key; such a one does not count in the standard. */
  isAnswer: boolean
  /** ms since the frame began to load. */
  at: number
  /** Which elements moved, the largest first. */
  what: string[]
}

/** All since the last look. */
export interface Seen { interactions: Interaction[], shifts: Shift[] }

/** As the browser tells it; TypeScript does not know it. */
interface LayoutShift extends PerformanceEntry { value: number, hadRecentInput: boolean, sources: readonly Moved[] }

interface Moved { node: Node | null, previousRect: DOMRect, currentRect: DOMRect }

interface Watched { relaySeen?: () => Seen }

/**
 * To be run before the page's own scripts. Presses and keys that the browser notes no time of took less than 16 ms: they count
 * as 0. What moves within `answering` ms of a press answers it, half a second in the standard; that is counted here, since the
 * browser tells it to the outermost page of a process only, and the app shares one with the portal's page here.
 */
export function watchFlow(answering: number) {
  if ((window as Watched).relaySeen) return
  const began = new Map<number, string>()
  const slow = new Map<number, Interaction & { at: number }>()
  const shifts: Shift[] = []

  const nameOf = (node: Node | null): string => {
    const element = node instanceof Element ? node : node?.parentElement
    if (!element) return 'something that is gone'
    const named = element.closest('[aria-label], [role], button, input, textarea, a, summary, article, label') ?? element
    const role = named.getAttribute('role') ?? named.localName
    const words = (named.getAttribute('aria-label') ?? named.getAttribute('name') ?? named.textContent).trim().replace(/\s+/g, ' ')
    return `${role} ${words.slice(0, 40)}`.trim()
  }
  const placeOf = ({ node, previousRect: from, currentRect: to }: Moved) => {
    const element = node instanceof Element ? node : node?.parentElement
    const classes = element?.getAttribute('class')?.slice(0, 40)
    const what = element ? `${element.localName}.${classes} in ${nameOf(element)}` : 'something that is gone'
    return `${what} from ${Math.round(from.x)}, ${Math.round(from.y)} to ${Math.round(to.x)}, ${Math.round(to.y)}`
  }
  let pressedAt = -Infinity
  const note = (event: Event) => {
    pressedAt = event.timeStamp
    const key = event instanceof KeyboardEvent ? ` ${event.key}` : ''
    began.set(event.timeStamp, `${event.type}${key}: ${nameOf(event.target as Node)}`)
  }
  for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, note, { capture: true })

  /** The parts of one press belong together, and the longest one counts. */
  const addEvent = (entry: PerformanceEventTiming) => {
    const { interactionId, duration, startTime, processingStart, processingEnd } = entry
    if (!interactionId || duration <= (slow.get(interactionId)?.ms ?? 0)) return
    const at = slow.get(interactionId)?.at ?? startTime
    slow.set(interactionId, {
      at: Math.min(at, startTime), name: `${entry.name}: ${nameOf(entry.target)}`, ms: duration,
      delay: processingStart - startTime, work: processingEnd - processingStart, paint: Math.max(0, startTime + duration - processingEnd)
    })
  }
  /** Rows that a scroll brings into their box come from nowhere, as the browser tells it: nobody saw them move. */
  const isSeen = ({ previousRect }: Moved) => previousRect.width > 0 || previousRect.height > 0
  const addShift = (entry: PerformanceEntry) => {
    const { value, hadRecentInput, sources, startTime } = entry as LayoutShift
    if (!sources.some(isSeen)) return
    const isAnswer = hadRecentInput || startTime - pressedAt < answering
    shifts.push({ score: value, isAnswer, at: startTime, what: sources.map(placeOf) })
  }
  const events = new PerformanceObserver(list => list.getEntries().forEach(entry => addEvent(entry as PerformanceEventTiming)))
  events.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  const moves = new PerformanceObserver(list => list.getEntries().forEach(addShift))
  moves.observe({ type: 'layout-shift', buffered: true })

  ;(window as Watched).relaySeen = () => {
    events.takeRecords().forEach(entry => addEvent(entry as PerformanceEventTiming))
    moves.takeRecords().forEach(addShift)
    const noted = [...slow.values()].map(({ at, ...rest }) => {
      // The later part of a press may be all that was slow.
      const start = [...began.keys()].findLast(time => time <= at + 1) ?? NaN
      const name = began.get(start) ?? rest.name
      began.delete(start)
      return { ...rest, name }
    })
    const quick = [...began.values()].map(name => ({ name, ms: 0, delay: 0, work: 0, paint: 0 }))
    began.clear()
    slow.clear()
    return { interactions: [...noted, ...quick], shifts: shifts.splice(0) }
  }
}

/** What was noted since the last call. */
export function lookSeen(): Seen {
  return (window as Watched).relaySeen?.() ?? { interactions: [], shifts: [] }
}
