/**
 * How the address that placements call answers this browser. A hosted app is opened by a form POST
 * (docs/bitrix24/app.md#p23), which a plain static server refuses; the portal opens an archive by GET.
 */
export interface HandlerCheck {
  /** HTTP status, 0 where there was no answer. */
  get: number
  post: number
}

/** Whether a page was sent with this status. */
export function isGood(status: number): boolean {
  return status >= 200 && status < 300
}

/** Milliseconds; a handler that needs longer leaves people before an empty frame. */
const deadline = 10_000

/** Asks the handler both ways, at once and without cookies. Never fails. */
export async function checkHandler(address: string, send: typeof fetch = fetch): Promise<HandlerCheck> {
  const [get, post] = await Promise.all([statusOf(address, { method: 'GET' }, send), statusOf(address, form, send)])
  return { get, post }
}

const form: RequestInit = { method: 'POST', body: new URLSearchParams({ PLACEMENT: 'DEFAULT' }) }

async function statusOf(address: string, init: RequestInit, send: typeof fetch): Promise<number> {
  try {
    const answer = await send(address, { ...init, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(deadline) })
    return answer.status
  } catch {
    return 0
  }
}
