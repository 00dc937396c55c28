import { readUrl } from '../src/lib/text/read-url'
import { codeOf } from '../src/domain/portal-check/shape'
import { Untried } from '../src/domain/portal-check/trying'

/** An answer as it stands on the wire. `code` is there for a refusal only; it may be empty. */
export interface Answer {
  status: number
  code: string | undefined
  result: unknown
  body: Record<string, unknown>
  /** Header `Access-Control-Allow-Origin`. */
  cors: string | null
}

export type Params = Record<string, unknown>

/** Where and how to ask. `pace` is milliseconds between two requests once the first thirty have gone. */
export interface WebhookOptions { pace: number, wait: (ms: number) => Promise<void>, send?: typeof fetch }

/** `https://portal/rest/7/secret/`; http is for portals on this machine only. */
function readWebhook(address: string): { origin: string, userId: number, base: string } {
  const url = readUrl(address)
  const [, userId] = /^\/rest\/([1-9]\d*)\/[\w-]+\/?$/.exec(url?.pathname ?? '') ?? []
  if (!url || !userId) throw new Error('B24_WEBHOOK is no address of an incoming webhook: https://…/rest/<user>/<secret>/')
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:')) throw new Error('B24_WEBHOOK has to begin with https://')
  return { origin: url.origin, userId: Number(userId), base: `${url.origin}${url.pathname.replace(/\/?$/, '/')}` }
}

const freely = 30
const deadline = 30_000

/** Asks a portal over plain HTTP, no faster than it likes. The address, which is a secret, stays inside. */
export class Webhook {
  readonly userId: number
  readonly origin: string
  /** A 503 that came unasked for, for the fact about its headers. */
  busy: Answer | undefined
  private readonly base: string
  private sent = 0

  constructor(address: string, private readonly options: WebhookOptions) {
    const { origin, userId, base } = readWebhook(address)
    this.origin = origin
    this.userId = userId
    this.base = base
  }

  /** A read: repeated where the portal is busy. */
  async ask(method: string, params: Params = {}): Promise<Answer> {
    for (const rest of [4000, 10_000]) {
      const answer = await this.act(method, params)
      if (answer.code !== 'QUERY_LIMIT_EXCEEDED') return answer
      this.busy = answer
      await this.options.wait(rest)
    }
    return this.act(method, params)
  }

  /** Sent once. */
  async act(method: string, params: Params = {}): Promise<Answer> {
    if (++this.sent > freely) await this.options.wait(this.options.pace)
    return this.post(`${this.base}${method}`, params)
  }

  /** Without the webhook, as a page's own request goes. */
  bare(method: string, params: Params): Promise<Answer> {
    return this.post(`${this.origin}/rest/${method}`, params)
  }

  private async post(address: string, params: Params): Promise<Answer> {
    const { send = fetch } = this.options
    try {
      const answer = await send(address, {
        method: 'POST', body: JSON.stringify(params), signal: AbortSignal.timeout(deadline),
        // As a page of another origin sends it.
        headers: { 'content-type': 'application/json', 'origin': 'https://relay-check.example' }
      })
      return read(answer.status, answer.headers.get('access-control-allow-origin'), await answer.json())
    } catch (error) {
      // The error's own text may hold the address.
      throw new Untried(error instanceof SyntaxError ? 'the answer was no JSON' : 'there was no answer')
    }
  }
}

function read(status: number, cors: string | null, json: unknown): Answer {
  const body = typeof json === 'object' && json !== null ? json as Record<string, unknown> : {}
  const code = 'error' in body ? String(body['error']) : undefined
  return { status, cors, code, result: body['result'], body }
}

/** `403 ACCESS_ERROR`, or `200` for a success. */
export function told({ status, code }: Answer): string {
  return code === undefined ? String(status) : `${status} ${codeOf(code)}`
}
