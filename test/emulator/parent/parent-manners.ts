import { control } from '../control/control-client'

/** What goes wrong with an answer, other than silence, lateness and saying it twice. */
export const mishapNames = [
  /** The page knows the frame by another sid: it hears nothing of it from here on. */
  'other-sid',
  /** The page does what was asked, and is not there any more to say so, nor to hear anything else. */
  'gone',
  /** The answer comes from a window of another origin. */
  'other-origin',
  /** It answers what nobody asked. */
  'other-key',
  /** Half of the answer's text: no JSON. */
  'cut',
  /** `null`, and a map with nothing in it that belongs there. */
  'null', 'other-shape'
] as const

export type Mishap = typeof mishapNames[number]

/** How this parent page misbehaves, for tests and for the demo's panel. Names are those of the parent commands. */
export interface Manners {
  /** Commands that are not answered, and how many times more. */
  silent: Map<string, number>
  /** Milliseconds that an answer comes late. */
  late: Map<string, number>
  twice: Set<string>
  mishaps: Map<string, Mishap>
  mobile: boolean
  /** Events that the placement offers. */
  events: string[]
  /** Put over the handshake's answer: `USER_OPTIONS` null, another `PROTOCOL`, ... */
  initData: Record<string, unknown>
  /** Whether the emulator's fault `parent-silent` hits this command; it is used up by asking. */
  hitByFault(method: string): Promise<boolean>
  beforeAnswer(method: string): Promise<void>
  timesAnswered(method: string): number
}

export function goodManners(): Manners {
  const manners: Manners = {
    silent: new Map(), late: new Map(), twice: new Set(), mishaps: new Map(), mobile: false, events: [], initData: {},
    hitByFault: async method => (await control.silence(method)).silent,
    beforeAnswer: async (method) => {
      const ms = manners.late.get(method)
      if (ms) await new Promise(resolve => setTimeout(resolve, ms))
    },
    timesAnswered: method => manners.twice.has(method) ? 2 : 1
  }
  return manners
}

/** Whether this command meets silence: by the page's own settings, or by the fault `parent-silent`. */
export async function silencedBy({ silent, hitByFault }: Manners, method: string): Promise<boolean> {
  const left = silent.get(method) ?? 0
  if (left <= 0) return hitByFault(method).catch(() => false)
  silent.set(method, left - 1)
  return true
}
