import { control } from './control-client'
import type { ActiveFault } from './state'

/** How this parent page misbehaves, for tests and for the demo's panel. Names are those of the parent commands. */
export interface Manners {
  /** Commands that are not answered, and how many times more. */
  silent: Map<string, number>
  /** Milliseconds that an answer comes late. */
  late: Map<string, number>
  twice: Set<string>
  mobile: boolean
  /** Events that the placement offers. */
  events: string[]
  /** Put over the handshake's answer: `USER_OPTIONS` null, another `PROTOCOL`, ... */
  initData: Record<string, unknown>
  /** The emulator's faults, `parent-silent` among them. */
  faults: () => Promise<ActiveFault[]>
  beforeAnswer(method: string): Promise<void>
  timesAnswered(method: string): number
}

export function goodManners(): Manners {
  const manners: Manners = {
    silent: new Map(), late: new Map(), twice: new Set(), mobile: false, events: [], initData: {},
    faults: async () => (await control.faults()).active,
    beforeAnswer: async (method) => {
      const ms = manners.late.get(method)
      if (ms) await new Promise(resolve => setTimeout(resolve, ms))
    },
    timesAnswered: method => manners.twice.has(method) ? 2 : 1
  }
  return manners
}

/** Whether this command meets silence: by the page's own settings, or by the fault `parent-silent`. */
export async function silencedBy({ silent, faults }: Manners, method: string): Promise<boolean> {
  const left = silent.get(method) ?? 0
  if (left > 0) {
    silent.set(method, left - 1)
    return true
  }
  const active = await faults().catch((): ActiveFault[] => [])
  return active.some(fault => fault.fault === 'parent-silent' && concerns(fault, method))
}

function concerns({ command, method }: ActiveFault, name: string): boolean {
  const named = command || method
  return !named || named === name
}
