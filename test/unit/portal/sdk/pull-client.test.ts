import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { framePortal } from '../../../../src/portal/frame-portal'
import type { LiveSignal } from '../../../../src/portal/portal'
import { frameOverWire, ok, refused, type WireAnswer } from '../requests/fake-wire'

const minute = 60_000
let sockets: FakeSocket[]
let isUp: boolean

/** A socket of the browser's, whose other end is the test. */
class FakeSocket extends EventTarget {
  readyState = 0
  readonly sent: string[] = []

  constructor(readonly url: string) {
    super()
    sockets.push(this)
    setTimeout(() => isUp ? this.opens() : this.fails())
  }

  opens() {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }

  fails() {
    this.dispatchEvent(new Event('error'))
    this.close(1006)
  }

  send(text: string) {
    this.sent.push(text)
  }

  close(code = 1000) {
    if (this.readyState === 3) return
    this.readyState = 3
    setTimeout(() => this.dispatchEvent(Object.assign(new Event('close'), { code, reason: '' })))
  }

  hears(body: unknown, mid = crypto.randomUUID()) {
    const data = JSON.stringify({ jsonrpc: '2.0', method: 'incoming.message', params: { mid, body, sender: { type: 2 } } })
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T09:00:00Z') })
  vi.stubGlobal('WebSocket', FakeSocket)
  sockets = []
  isUp = true
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const channel = (id: string, type: string) => ({ id, type, start: '2026-11-21T09:00:00+00:00', end: '2026-11-21T21:00:00+00:00' })
const config = {
  server: { version: 5, websocket_enabled: true, websocket: 'ws://push.example/subws/', websocket_secure: 'wss://push.example/subws/' },
  channels: { shared: channel('secret-shared', 'shared'), private: channel('secret-private', 'private') }
}

/** Listens through the whole of `portal/`, the SDK's own pull client included. */
async function listen(answer: WireAnswer = ok(config)) {
  const renewed = { AUTH_ID: 'token-2', REFRESH_ID: 'refresh-2', AUTH_EXPIRES: '3600' }
  const opened = frameOverWire(() => answer, { refreshAuth: renewed })
  await vi.advanceTimersByTimeAsync(1)
  const { frame, sent } = await opened
  const heard: LiveSignal[] = []
  const end = new AbortController()
  framePortal(frame).listen(one => heard.push(one), end.signal)
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(50)
  return { heard, end, sent, asked: () => sent.filter(({ method }) => method === 'pull.application.config.get').length }
}

describe('listening', () => {
  it('asks for the channels once and connects to them', async () => {
    const { sent } = await listen()
    expect(sent.map(({ method, params }) => [method, params['CACHE']])).toEqual([['pull.application.config.get', 'N']])
    expect(sockets).toHaveLength(1)
    const { origin, pathname, searchParams } = new URL(sockets[0]!.url)
    expect([origin, pathname, searchParams.get('CHANNEL_ID')]).toEqual(['ws://push.example', '/subws/', 'secret-private/secret-shared'])
  })

  it('hears what the app sends, and nothing of other modules', async () => {
    const { heard } = await listen()
    sockets[0]!.hears({ module_id: 'application', command: 'relay.chat', params: { chatId: 915 } })
    sockets[0]!.hears({ module_id: 'im', command: 'message', params: { chatId: 915 } })
    expect(heard).toEqual([{ command: 'relay.chat', params: { chatId: 915 } }])
  })

  it.each([[null], [5], ['text'], [[]], [[null]], [{ length: -1 }]])('passes parameters on as they came (%j)', async (params) => {
    const { heard } = await listen()
    sockets[0]!.hears({ module_id: 'application', command: 'relay.chat', params })
    expect(heard).toEqual([{ command: 'relay.chat', params }])
  })

  it.each<object>([
    { module_id: 'pull', command: 'config_expire', params: {} }, { module_id: 'pull', command: 'SERVER_RESTART', params: {} },
    { module_id: 'pull', command: 'channel_expire', params: { action: 'reconnect', channel: { type: 'shared' }, new_channel: { id: 'theirs' } } },
    { module_id: 'pull', command: 'channel_expire', params: null }, { module_id: 'online', command: 'userStatusChange', params: null },
    { module_id: 'application', command: 'constructor', params: { constructor: 1 } },
    { module_id: 'application', command: 'relay.chat', params: {}, extra: { revision_web: 99 } }
  ])('is shaken by nothing that another user may send (%j)', async (body) => {
    const { heard, asked } = await listen()
    for (let count = 0; count < 20; count++) {
      sockets[0]!.hears(body)
      await vi.advanceTimersByTimeAsync(minute)
    }
    sockets[0]!.hears({ module_id: 'application', command: 'relay.chat', params: { chatId: 915 } })
    expect([asked(), sockets.length]).toEqual([1, 1])
    expect(heard.at(-1)).toEqual({ command: 'relay.chat', params: { chatId: 915 } })
  })

  it('keeps no channel id in the browser', async () => {
    const { end } = await listen()
    sockets[0]!.hears({ module_id: 'application', command: 'relay.chat', params: {} })
    end.abort()
    const kept = Object.keys(localStorage).map(key => `${key} ${localStorage.getItem(key)}`)
    expect(kept.join()).not.toContain('secret')
    expect(kept.filter(one => !/-bx-pull-(websocket|longpolling)-blocked \d+$/.test(one))).toEqual([])
  })

  it('asks for no new channels while they live, also of a portal that puts no time on its configuration', async () => {
    const { asked } = await listen()
    await vi.advanceTimersByTimeAsync(11 * 60 * minute)
    expect([asked(), sockets.length]).toEqual([1, 1])
    await vi.advanceTimersByTimeAsync(61 * minute)
    expect(asked()).toBeGreaterThan(1)
  })

  it('writes nothing to the console', async () => {
    const spies = (['log', 'info', 'debug', 'warn', 'error'] as const).map(level => vi.spyOn(console, level))
    isUp = false
    const { end } = await listen()
    await vi.advanceTimersByTimeAsync(5 * minute)
    end.abort()
    expect(spies.flatMap(({ mock }) => mock.calls)).toEqual([])
  })
})

describe('the end', () => {
  it('closes the connection and leaves no timer running', async () => {
    const { end } = await listen()
    end.abort()
    await vi.advanceTimersByTimeAsync(10)
    expect(sockets[0]!.readyState).toBe(3)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('before the portal has answered opens no connection', async () => {
    const { end } = await listen('never')
    end.abort()
    await vi.advanceTimersByTimeAsync(minute)
    expect([sockets.length, vi.getTimerCount()]).toEqual([0, 0])
  })
})

describe('where no connection comes about', () => {
  it.each<[string, WireAnswer]>([
    ['the permission is missing', refused('insufficient_scope', 403)],
    ['the portal has no push server', refused('SERVER_ERROR', 500)],
    ['the portal is busy', refused('QUERY_LIMIT_EXCEEDED', 503)],
    ['the answer is an empty list', ok([])],
    ['the answer names no channel', ok({ ...config, channels: [] })],
    ['the answer names no server', ok({ channels: config.channels })],
    ['the answer names no address', ok({ ...config, server: { version: 5, websocket_enabled: true } })],
    ['there is no network', 'network-error']
  ])('since %s, nobody is told and the portal is left in peace', async (_why, answer) => {
    const { heard, asked } = await listen(answer)
    await vi.advanceTimersByTimeAsync(60 * minute)
    expect([heard, sockets]).toEqual([[], []])
    expect(asked()).toBeLessThanOrEqual(3)
  })

  it('since the push server is down, it is tried again seldom, and the portal is not asked again', async () => {
    isUp = false
    const { asked } = await listen()
    await vi.advanceTimersByTimeAsync(60 * minute)
    expect(sockets.length).toBeGreaterThan(2)
    expect(sockets.length).toBeLessThanOrEqual(12)
    expect(asked()).toBe(1)
  })

  it('since the browser lets nobody at its storage, nothing breaks', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => { throw new DOMException('denied', 'SecurityError') })
    await listen()
    expect(sockets).toEqual([])
  })

  it('since the browser refuses the address, nothing breaks', async () => {
    vi.stubGlobal('WebSocket', function () { throw new DOMException('insecure', 'SecurityError') })
    const { heard } = await listen()
    await vi.advanceTimersByTimeAsync(60 * minute)
    expect(heard).toEqual([])
  })
})
