import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe } from 'vitest'
import { atEnd } from '../at-end'
import { createEmulator, type Emulator, type EmulatorOptions } from '../emulator/emulator'
import { servePush } from '../emulator/server/push-server'
import { emulatorHandler } from '../emulator/server/rest-server'

/** An answer as it stands on the wire. */
export interface Wire { status: number, body: Record<string, unknown> }

export interface CallOptions { userId?: number, language?: string, auth?: string }

/** One emulator and a way to speak REST with it. */
export interface Bench {
  emulator: Emulator
  call(method: string, params?: Record<string, unknown>, options?: CallOptions): Promise<Wire>
  /** `result` of a success; fails the test loudly on anything else. */
  result<T = unknown>(method: string, params?: Record<string, unknown>, options?: CallOptions): Promise<T>
  /** `[status, error]` of a refusal. */
  refusal(method: string, params?: Record<string, unknown>, options?: CallOptions): Promise<[number, unknown]>
}

export type OpenBench = (options?: EmulatorOptions) => Promise<Bench>

const wide = { size: 10_000, perSecond: 1000 }

/** Runs the same cases twice: against the handlers in process, and over HTTP on a port of its own. */
export function both(name: string, cases: (open: OpenBench) => void): void {
  describe.each([['in process', inProcess], ['over HTTP', overHttp]] as const)(`${name}, %s`, (_, open) => cases(open))
}

async function inProcess(options: EmulatorOptions = {}): Promise<Bench> {
  const emulator = createEmulator({ bucket: wide, ...options })
  return bench(emulator, async (method, params, auth) => {
    const reply = emulator.call({ method, params: copy(params), auth, requestId: 'r', address: '10.0.0.1' })
    return { status: reply.status, body: copy(reply.body) }
  })
}

async function overHttp(options: EmulatorOptions = {}): Promise<Bench> {
  const emulator = createEmulator({ bucket: wide, ...options })
  const address = await serve(emulator)
  return bench(emulator, async (method, params, auth) => {
    const answer = await fetch(`${address}/rest/${method}?bx24_request_id=r`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...params, auth })
    })
    return { status: answer.status, body: await answer.json() as Record<string, unknown> }
  })
}

/** A real server on a free port, closed after the test. */
export async function serve(emulator: Emulator): Promise<string> {
  const handler = emulatorHandler(emulator)
  const server = createServer((req, res) => handler(req, res, () => res.writeHead(404).end()))
  servePush(server, emulator)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  atEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

type Send = (method: string, params: Record<string, unknown>, auth: string | undefined) => Promise<Wire>

function bench(emulator: Emulator, send: Send): Bench {
  const tokens = new Map<string, string>()
  const tokenOf = ({ userId = 7, language = 'en' }: CallOptions) => {
    const key = `${userId} ${language}`
    const token = tokens.get(key) ?? tokenFor(emulator, userId, language)
    tokens.set(key, token)
    return token
  }
  const call: Bench['call'] = (method, params = {}, options = {}) => send(method, params, options.auth ?? tokenOf(options))
  return {
    emulator, call,
    async result<T>(method: string, params?: Record<string, unknown>, options?: CallOptions) {
      const { status, body } = await call(method, params, options)
      if (status !== 200 || 'error' in body) throw new Error(`${method} was refused: ${status} ${JSON.stringify(body)}`)
      return body['result'] as T
    },
    async refusal(method, params, options) {
      const { status, body } = await call(method, params, options)
      if (!('error' in body)) throw new Error(`${method} was not refused: ${JSON.stringify(body)}`)
      return [status, body['error']]
    }
  }
}

export function tokenFor(emulator: Emulator, userId: number, language = 'en'): string {
  return emulator.tokens.open({ userId, placement: 'DEFAULT', options: [], language, install: false, appOrigin: '' }).AUTH_ID
}

/** The newest message of a chat in the starting world whose text holds `part`. */
export function messageWith({ world }: Emulator, chatId: number, part: string) {
  const found = world.chats.get(chatId)?.messages.findLast(({ text }) => text.includes(part))
  if (!found) throw new Error(`No message with "${part}" in chat ${chatId}`)
  return found
}
