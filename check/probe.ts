import type { LineAction } from './fact'
import type { Journal, Made } from './journal'
import { told, type Answer, type Params, type Webhook } from './webhook'
import { Difference, sure, Untried } from '../src/domain/portal-check/trying'
import type { CrmItem } from '../src/domain/crm-item'
import type { Command, Question } from '../src/portal/portal'
import { fieldsOf, itemsOf, numberOf, type Fields } from '../src/rest/wire/read'

export { sure, Untried }

/** What somebody asked for on the command line. */
export interface Wanted {
  write: boolean
  burst: boolean
  lineChat: number | undefined
  crmItem: CrmItem | undefined
  transferTo: string
  /** Whether this may be done to the open line chat. */
  allows: (action: LineAction) => Promise<boolean>
}

export interface ProbeParts { webhook: Webhook, journal: Journal, wanted: Wanted, wait: (ms: number) => Promise<void>, now: () => number }

/** What a check works with: the portal, what was asked for, and what was made so far. */
export class Probe {
  readonly webhook: Webhook
  readonly journal: Journal
  readonly wanted: Wanted
  readonly wait: (ms: number) => Promise<void>
  readonly now: () => number
  private readonly known = new Map<string, Promise<unknown>>()

  constructor({ webhook, journal, wanted, wait, now }: ProbeParts) {
    this.webhook = webhook
    this.journal = journal
    this.wanted = wanted
    this.wait = wait
    this.now = now
  }

  get me(): number {
    return this.webhook.userId
  }

  /** The `result` of a read that a check needs first; where it is refused, nothing that follows can be tried. */
  async need<T = unknown>(method: string, params: Params = {}): Promise<T> {
    const answer = await this.webhook.ask(method, params)
    if (answer.code !== undefined) throw new Untried(`${method} was refused: ${told(answer)}`)
    return answer.result as T
  }

  /** The same for a write, which is sent once. */
  async make<T = unknown>(method: string, params: Params): Promise<T> {
    const answer = await this.webhook.act(method, params)
    if (answer.code !== undefined) throw new Untried(`${method} was refused: ${told(answer)}`)
    return answer.result as T
  }

  /** A question of Relay's own, read by Relay's own reader. */
  async read<T>({ method, params, read }: Question<T>): Promise<T> {
    return this.readable(method, read(await this.need(method, params)))
  }

  /** A command of Relay's own. */
  async run<T>({ method, params, read }: Command<T>): Promise<T> {
    return this.readable(method, read(await this.make(method, params)))
  }

  private readable<T>(method: string, value: T | undefined): T {
    if (value === undefined) throw new Difference(`${method} answers something that Relay cannot read`)
    return value
  }

  /** Makes something once for all checks that need it; a failure is theirs as well. */
  once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.known.get(name) ?? make()
    this.known.set(name, known)
    return known as Promise<T>
  }

  note(made: Made): void {
    this.journal.add(made)
  }
}

/** By lower-case names without `_`, as Relay reads them; no fields where it is no map. */
export function fields(value: unknown): Fields {
  return fieldsOf(value) ?? {}
}

/** The maps of a list; PHP may send a map in its place. */
export function rows(value: unknown): Fields[] {
  return (itemsOf(value) ?? []).map(fields)
}

/** A whole number, also where it comes as text; `NaN` for anything else. */
export function number(value: unknown): number {
  return numberOf(value) ?? NaN
}

/** Goes on only where the portal refused in one of these ways, such as `403 ACCESS_ERROR`; tells which. */
export function refused(answer: Answer, ...expected: string[]): string {
  sure(answer.code !== undefined, `was not refused, expected ${expected.join(' or ')}`)
  sure(expected.includes(`${answer.status} ${answer.code}`), `${told(answer)} instead of ${expected.join(' or ')}`)
  return expected.length > 1 ? told(answer) : ''
}
