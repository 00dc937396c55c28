import type { PortalState } from '../../emulator/control/state'

export interface LoggedRequest { method: string, requestId: string, at: string, status: number, outcome: string, inBatch: boolean }

export interface EmulatorLog {
  /** What arrived, the parts of a batch too. */
  requests: LoggedRequest[]
  /** What really acted. */
  executed: { method: string, requestId: string, at: string }[]
}

export interface EmulatorClient {
  post<T = unknown>(address: string, body?: object): Promise<T>
  reset(world?: 'bare'): Promise<unknown>
  fault(fault: { fault: string } & Record<string, unknown>): Promise<unknown>
  state(): Promise<PortalState>
  log(): Promise<EmulatorLog>
  /** How often this method really acted. */
  executions(method: string): Promise<number>
  /** How many pages are connected to the push server. */
  listening(): Promise<number>
}

/** The control addresses of a portal's emulator, for tests. */
export function emulatorClient(origin: string): EmulatorClient {
  const post = <T>(address: string, body: object = {}) => ask<T>(origin, address, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body)
  })
  const log = () => ask<EmulatorLog>(origin, 'log')
  return {
    post, log,
    reset: world => post('reset', world ? { world } : {}),
    fault: fault => post('faults', fault),
    state: () => ask<PortalState>(origin, 'state'),
    listening: async () => (await ask<{ listening: number }>(origin, 'push')).listening,
    executions: async method => (await log()).executed.filter(one => one.method === method).length
  }
}

async function ask<T>(origin: string, address: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(`${origin}/emulator/${address}`, init)
  if (!answer.ok) throw new Error(`/emulator/${address} answered ${answer.status}: ${await answer.text()}`)
  return await answer.json() as T
}
