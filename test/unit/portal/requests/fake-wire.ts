import { B24Frame, ApiVersion } from '@bitrix24/b24jssdk'
import { AxiosError, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { vi } from 'vitest'
import { restrictionParams } from '../../../../src/portal/connect'

/** What the wire does with one request: an answer, or its end without one. */
export type WireAnswer = { status?: number, body: unknown } | 'network-error' | 'never'

export interface WireRequest { method: string, params: Record<string, unknown>, url: string }

const origin = 'https://portal.example'

/** The handshake as a portal gives it; fields to change for a case. */
export const handshake = {
  DOMAIN: 'portal.example', PROTOCOL: 1, PATH: '/rest', LANG: 'de', AUTH_ID: 'token-1', REFRESH_ID: 'refresh-1',
  AUTH_EXPIRES: '3600', MEMBER_ID: 'member', IS_ADMIN: false, APP_OPTIONS: [], USER_OPTIONS: [],
  PLACEMENT: 'IM_CONTEXT_MENU', PLACEMENT_OPTIONS: { messageId: '5', dialogId: 'chat9' }, INSTALL: false, FIRST_RUN: false
}

/** Stands in for the parent window: `answer` gives the payload for a command, or `undefined` for silence. */
export function fakeParent(answer: (command: string, payload: string) => unknown) {
  const commands: string[] = []
  vi.spyOn(window.parent, 'postMessage').mockImplementation(((data: string) => {
    const parts = data.split(':')
    const key = parts.at(-2)!
    commands.push(parts[0]!)
    const payload = answer(parts[0]!, parts.slice(1, -2).join(':'))
    if (payload === undefined) return
    queueMicrotask(() => window.dispatchEvent(new MessageEvent('message', { origin, data: `${key}:${JSON.stringify(payload)}` })))
  }) as typeof window.postMessage)
  return commands
}

/** The real SDK in a frame whose HTTP ends in `wire`; each request is recorded. */
export async function frameOverWire(wire: (request: WireRequest, count: number) => WireAnswer, parent: Record<string, unknown> = {}) {
  const sent: WireRequest[] = []
  fakeParent(command => ({ getInitData: handshake, ...parent } as Record<string, unknown>)[command])
  const frame = new B24Frame({ DOMAIN: 'portal.example', PROTOCOL: true, APP_SID: 'sid', LANG: null }, { restrictionParams })
  await frame.init()
  frame.getHttpClient(ApiVersion.v2).ajaxClient.defaults.adapter = async (config) => {
    const request = requestOf(config)
    sent.push(request)
    return respond(wire(request, sent.length), config)
  }
  return { frame, sent }
}

function requestOf(config: InternalAxiosRequestConfig): WireRequest {
  const url = config.url ?? ''
  return { method: /\/rest\/([^?]+)/.exec(url)?.[1] ?? '', params: JSON.parse(String(config.data)) as Record<string, unknown>, url }
}

function respond(answer: WireAnswer, config: InternalAxiosRequestConfig): Promise<AxiosResponse> {
  if (answer === 'network-error') return Promise.reject(new AxiosError('Network Error', 'ERR_NETWORK', config, {}))
  if (answer === 'never') {
    return new Promise((_, reject) => config.signal?.addEventListener?.('abort', () =>
      reject(new AxiosError('canceled', 'ERR_CANCELED', config, {}))))
  }
  const status = answer.status ?? 200
  const response = { data: answer.body, status, statusText: '', headers: {}, config, request: {} } as AxiosResponse
  if (status < 300) return Promise.resolve(response)
  const code = status >= 500 ? 'ERR_BAD_RESPONSE' : 'ERR_BAD_REQUEST'
  return Promise.reject(new AxiosError(`Request failed with status code ${status}`, code, config, {}, response))
}

export const ok = (result: unknown): WireAnswer => ({ body: { result, time: {} } })
export const refused = (code: string, status = 400): WireAnswer => ({ status, body: { error: code, error_description: `${code} said` } })
