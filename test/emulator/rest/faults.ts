import type { ActiveFault } from '../control/state'

/** Every fault the emulator can play, in one table: control address, demo panel and tests read it from here. */
export const knownFaults = [
  { fault: 'refuse', title: 'Refuse with a code', description: 'Answers code (default ACCESS_DENIED; an empty one comes without words) with status (default 400) and does nothing. Inside a batch only that command.' },
  { fault: 'http-before', title: 'HTTP error before acting', description: 'Answers status (500, 502 or 503; default 502) as an HTML page and does nothing.' },
  { fault: 'http-after', title: 'HTTP error after acting', description: 'Acts, then answers status (500, 502 or 503; default 502) as an HTML page.' },
  { fault: 'lost-after-headers', title: 'Answer lost after headers', description: 'Acts, sends the headers, then drops the connection.' },
  { fault: 'cut-before-headers', title: 'Answer cut before headers', description: 'Acts, then drops the connection before any byte: a browser sends the request again by itself.' },
  { fault: 'no-time', title: 'Answer without time', description: 'Acts and answers without `time`.' },
  { fault: 'never-answer', title: 'Never answer', description: 'Acts and keeps the connection open for ever.' },
  { fault: 'slow', title: 'Slow', description: 'Acts at once, answers ms (default 3000) milliseconds later.' },
  { fault: 'slow-upload', title: 'Slow upload', description: 'Takes the body of the request in over ms (default 3000) milliseconds and acts only then: who gives up before has sent nothing.' },
  { fault: 'slow-body', title: 'Slow body', description: 'Acts at once; the body of the answer comes in pieces over ms (default 3000) milliseconds.' },
  { fault: 'cut-body', title: 'Body cut off', description: 'Acts, sends the headers and half of the body, then drops the connection.' },
  { fault: 'short-body', title: 'Body too short', description: 'Acts, and ends after half of the body as if that were all.' },
  { fault: 'token-expired', title: 'Token expired', description: 'Answers expired_token (401) and does nothing; the SDK renews and asks once more.' },
  { fault: 'parent-silent', title: 'Parent window silent', description: 'The parent window does not answer the command named in command (or method).' }
] as const

export type FaultName = typeof knownFaults[number]['fault']

export type Fault = ActiveFault & { fault: FaultName }

export function isFaultName(name: unknown): name is FaultName {
  return knownFaults.some(({ fault }) => fault === name)
}

/** The faults that are on. One with `times` goes when it was used so often; without it stays until cleared. */
export class Faults {
  active: Fault[] = []

  add(fault: Fault): void {
    this.active.push({ ...fault })
  }

  clear(): void {
    this.active = []
  }

  /** The oldest fault that hits this method, used up by one; not those of `takeUpload` and `takeSilence`. */
  take(method: string, only: (fault: Fault) => boolean = () => true): Fault | undefined {
    const fault = this.active.find(entry => !beforeRest.includes(entry.fault) && hits(entry.method, method) && only(entry))
    if (fault) this.use(fault)
    return fault
  }

  /** Milliseconds that the body of this request takes to come in, used up by one. */
  takeUpload(method: string): number {
    const fault = this.active.find(entry => entry.fault === 'slow-upload' && hits(entry.method, method))
    if (!fault) return 0
    this.use(fault)
    return fault.ms ?? 3000
  }

  /** Whether the parent window keeps silent for this command, used up by one. */
  takeSilence(command: string): boolean {
    const fault = this.active.find(entry => entry.fault === 'parent-silent' && hits(entry.command ?? entry.method, command))
    if (fault) this.use(fault)
    return fault !== undefined
  }

  private use(fault: Fault): void {
    if (fault.times === undefined) return
    fault.times--
    if (fault.times <= 0) this.active = this.active.filter(entry => entry !== fault)
  }
}

/** They hit before a request is answered. */
const beforeRest: FaultName[] = ['parent-silent', 'slow-upload']

/** A fault without a method, or for `*`, hits all. */
function hits(wanted: string | undefined, method: string): boolean {
  return !wanted || wanted === '*' || wanted.toLowerCase() === method.toLowerCase()
}
