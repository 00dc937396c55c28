import type { ActiveFault, FaultsState, PortalState, SessionState } from './state'

/** Refused by a control address: `status` is the HTTP status. */
export class ControlRefused extends Error {
  constructor(readonly address: string, readonly status: number) {
    super(`/emulator/${address} answered ${status}`)
  }
}

async function get<T>(address: string): Promise<T> {
  return read<T>(address, await fetch(`/emulator/${address}`))
}

async function post<T>(address: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  return read<T>(address, await fetch(`/emulator/${address}`, { method: 'POST', headers, body: JSON.stringify(body) }))
}

async function read<T>(address: string, answer: Response): Promise<T> {
  if (!answer.ok) throw new ControlRefused(address, answer.status)
  return await answer.json() as T
}

export interface SessionRequest {
  userId: number
  placement: string
  options: unknown
  language?: string
  install?: boolean
  appOrigin?: string
}

/** A file that the customer sends. */
export interface CustomerFile {
  name: string
  /** Base64, without a prefix. */
  content: string
  isVoiceNote?: boolean
}

export type RenewedTokens = Pick<SessionState['auth'], 'AUTH_ID' | 'AUTH_EXPIRES' | 'REFRESH_ID'>

/** The emulator's control addresses, for the portal's pages. Each throws `ControlRefused` where it is refused. */
export const control = {
  session: (request: SessionRequest) => post<SessionState>('session', request),
  refresh: (sid: string) => post<RenewedTokens>('refresh', { sid }),
  option: (sid: string, scope: 'app' | 'user', name: unknown, value: unknown) =>
    post<unknown>('option', { sid, scope, name, value }),
  installFinished: (sid: string) => post<unknown>('install-finished', { sid }),
  firstRunOver: (sid: string) => post<unknown>('first-run-over', { sid }),
  state: () => get<PortalState>('state'),
  faults: () => get<FaultsState>('faults'),
  addFault: (fault: ActiveFault) => post<unknown>('faults', fault),
  clearFaults: () => post<unknown>('faults/clear', {}),
  silence: (command: string) => post<{ silent: boolean }>('faults/silence', { command }),
  expire: () => post<unknown>('expire', {}),
  reset: (world?: 'bare') => post<unknown>('reset', world ? { world } : {}),
  say: (dialogId: string, userId: number, text: string) => post<unknown>('say', { dialogId, userId, text }),
  customer: (chatId: number, text: string, files: CustomerFile[] = []) => post<unknown>('customer', { chatId, text, files }),
  world: (change: { op: string } & Record<string, unknown>) => post<unknown>('world', change)
}
