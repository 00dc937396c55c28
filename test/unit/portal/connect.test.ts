import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect, ignoreDisposedFrames, readFrameName } from '../../../src/portal/connect'
import { isWelcome } from '../../../src/portal/only-this-portal'
import { framePortal } from '../../../src/portal/frame-portal'
import { fakeParent, handshake } from './requests/fake-wire'

const name = 'portal.example|1|sid'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

async function opened(said: object = {}) {
  fakeParent(command => command === 'getInitData' ? { ...handshake, ...said } : undefined)
  const connecting = connect(name)
  await vi.advanceTimersByTimeAsync(1)
  const frame = await connecting
  if (typeof frame === 'string') throw new Error(frame)
  return framePortal(frame)
}

describe('connecting', () => {
  it.each([
    '', 'frame', 'portal.example', 'portal.example|1', '|1|sid', 'portal.example/x|1|sid', 'me@portal.example|1|sid', 'a b|1|sid',
    'portal.example?x|1|sid', 'portal.example#x|1|sid', 'portal.example;img-src *|1|sid', 'portal.example;img-src|1|sid', 'a"b|1|sid', 'javascript:x|1|sid'
  ])('is outside a portal when the frame is named "%s"', async (frameName) => {
    expect(await connect(frameName)).toBe('not-in-portal')
    expect(readFrameName(frameName)).toBeUndefined()
  })

  it('knows the portal by its origin, however its name is written', () => {
    expect(readFrameName('Portal.Example:443|1|sid')).toMatchObject({ DOMAIN: 'portal.example', origin: 'https://portal.example' })
    expect(readFrameName('portal.example:8080|0|sid')).toMatchObject({ origin: 'http://portal.example:8080' })
  })

  it('lets the page ask this portal only, before any token has come', () => {
    fakeParent(() => undefined)
    void connect(name)
    const policies = [...document.querySelectorAll('meta[http-equiv]')].map(meta => meta.getAttribute('content'))
    expect(policies.at(-1)).toBe('connect-src \'self\' https://portal.example wss:; img-src \'self\' blob: https://portal.example')
  })

  it('takes no token from a portal that wants it sent to another origin', async () => {
    fakeParent(command => command === 'getInitData' ? { ...handshake, PROTOCOL: 0 } : undefined)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(1)
    expect(await connecting).toBe('not-in-portal')
  })

  it.each(['https://elsewhere.example', 'http://portal.example', 'null'])('hears no window of %s', async (origin) => {
    const asked: string[] = []
    vi.spyOn(window.parent, 'postMessage').mockImplementation(((data: string, target: string) => {
      asked.push(target)
      const key = data.split(':').at(-2)!
      window.dispatchEvent(new MessageEvent('message', { origin, data: `${key}:${JSON.stringify(handshake)}` }))
    }) as typeof window.postMessage)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await connecting).toBe('portal-silent')
    expect(new Set(asked)).toEqual(new Set(['https://portal.example']))
  })

  it('gives up after 10 s of silence', async () => {
    const commands = fakeParent(() => undefined)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await connecting).toBe('portal-silent')
    expect(commands).toEqual(['getInitData', 'getInitData', 'getInitData'])
  })

  it.each([{ what: [1] }, [], 'x', 7, null])('hears no handshake in %j, and asks again', async (answer) => {
    let asked = 0
    fakeParent(command => command === 'getInitData' && ++asked > 1 ? handshake : answer)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(3001)
    expect(await connecting).toBeTypeOf('object')
    expect(asked).toBe(2)
  })

  it('succeeds when only a later handshake is answered', async () => {
    let asked = 0
    fakeParent(command => command === 'getInitData' && ++asked > 1 ? handshake : undefined)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(3001)
    expect(await connecting).toBeTypeOf('object')
  })

  it('does not hang when the portal never answers the first run', async () => {
    let asked = 0
    fakeParent(command => command === 'getInitData' ? { ...handshake, FIRST_RUN: ++asked === 1 } : undefined)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(3001)
    expect(await connecting).toBeTypeOf('object')
  })
})

describe('the end of a first run of which only the head start was told', () => {
  afterEach(() => { delete window.relayFirstRun })

  it.each([[true, ['{"install":true}']], [undefined, []]])('is told to the portal, once: %s', async (isFirstRun, told) => {
    if (isFirstRun) window.relayFirstRun = isFirstRun
    const said: string[] = []
    fakeParent((command, payload) => command === 'setInstall' ? void said.push(payload) : { ...handshake })
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(1)
    expect(await connecting).toBeTypeOf('object')
    expect(said).toEqual(told)
  })

  it('is told to nobody where no portal answers', async () => {
    window.relayFirstRun = true
    const commands = fakeParent(() => undefined)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(10_001)
    expect(await connecting).toBe('portal-silent')
    expect(commands).not.toContain('setInstall')
  })
})

describe('a build for some portals only', () => {
  it.each([
    ['https://portal.example', '', true],
    ['https://portal.example', 'https://other.example https://portal.example', true],
    ['https://a.bitrix24.com', 'https://*.bitrix24.com', true],
    ['https://a.b.bitrix24.com', 'https://*.bitrix24.com', true],
    ['https://bitrix24.com', 'https://*.bitrix24.com', false],
    ['https://.bitrix24.com', 'https://*.bitrix24.com', false],
    ['https://evilbitrix24.com', 'https://*.bitrix24.com', false],
    ['https://a.bitrix24.com.evil.example', 'https://*.bitrix24.com', false],
    ['http://a.bitrix24.com', 'https://*.bitrix24.com', false],
    ['https://portal.example', 'https://other.example', false]
  ])('is opened by %s of "%s": %s', (origin, portals, welcome) => expect(isWelcome(origin, portals)).toBe(welcome))

  it('says nothing to any other', async () => {
    vi.stubEnv('VITE_RELAY_PORTALS', 'https://other.example')
    const commands = fakeParent(() => undefined)
    expect(await connect(name)).toBe('not-in-portal')
    expect(commands).toEqual([])
    vi.unstubAllEnvs()
  })
})

describe('what the portal said at the opening', () => {
  it('is known before the first request', async () => {
    const { opening } = await opened({ IS_ADMIN: true })
    expect(opening).toEqual({
      placement: 'IM_CONTEXT_MENU', options: { messageId: '5', dialogId: 'chat9' }, language: 'de',
      mayInstall: true, isInstalling: false, origin: 'https://portal.example', memberId: 'member'
    })
  })

  it.each([[null], [''], [[]], [{}], [undefined]])('holds no option of the user when USER_OPTIONS is %j', async (options) => {
    const portal = await opened({ USER_OPTIONS: options })
    expect(portal.userOption('relay.settings')).toBeUndefined()
  })

  it('gives an option as it is', async () => {
    const portal = await opened({ USER_OPTIONS: { 'relay.settings': '{"v":1}' } })
    expect(portal.userOption('relay.settings')).toBe('{"v":1}')
  })

  it.each([['Y', true], [1, true], ['N', false], [undefined, false], [null, false]])('takes IS_ADMIN %j as %s', async (flag, mayInstall) => {
    expect((await opened({ IS_ADMIN: flag })).opening.mayInstall).toBe(mayInstall)
  })

  it('finishes an installation also where the handshake did not say that there is one', async () => {
    const commands = fakeParent(command => command === 'getInitData' ? { ...handshake, INSTALL: false } : undefined)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(1)
    const frame = await connecting
    if (typeof frame === 'string') throw new Error(frame)
    framePortal(frame).finishInstall()
    expect(commands).toContain('setInstallFinish')
  })

  it('can do without a token', async () => {
    const { opening } = await opened({ AUTH_ID: '', MEMBER_ID: undefined })
    expect(opening).toMatchObject({ mayInstall: false, memberId: '' })
  })
})

describe('the user dialog', () => {
  it.each([
    ['an id as text', { id: '7', name: 'Ida', photo: '' }, { id: 7, name: 'Ida', photo: '' }],
    ['a broken id', { id: 'U7', name: 'Ida' }, undefined],
    ['an id beyond all numbers', { id: '99999999999999999999', name: 'Ida' }, undefined],
    ['no name', { id: 7, name: null }, { id: 7, name: '#7', photo: '' }],
    ['a name that is none', { id: 7, name: { first: 'Ida' } }, { id: 7, name: '#7', photo: '' }],
    ['a name of marks alone', { id: 7, name: '\u200b\u202e ' }, { id: 7, name: '#7', photo: '' }],
    ['a name that turns the words around it', { id: 7, name: '\u202eadI' }, { id: 7, name: 'adI', photo: '' }],
    ['nothing', null, undefined]
  ])('gives a person with %s', async (_, answer, expected) => {
    fakeParent(command => command === 'getInitData' ? handshake : command === 'selectUser' ? answer : undefined)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(1)
    const frame = await connecting
    if (typeof frame === 'string') throw new Error(frame)
    expect(await framePortal(frame).selectUser()).toEqual(expected)
  })

  it.each(['{', '{"id":', 'null', '"x"', '7', '[[]]', '{"what":[1]}'])('chose nobody where the answer is %s', async (answer) => {
    const portal = await opened()
    vi.spyOn(window.parent, 'postMessage').mockImplementation(((data: string) => {
      const key = data.split(':').at(-2)!
      window.dispatchEvent(new MessageEvent('message', { origin: 'https://portal.example', data: `${key}:${answer}` }))
    }) as typeof window.postMessage)
    expect([await portal.selectUser(), await portal.selectUsers()]).toEqual([undefined, []])
  })
})

it.each([
  [{ code: 'JSSDK_FRAME_DISPOSED' }, true], [{ code: 'ERR_NETWORK' }, false], [new TypeError('a fault of ours'), false], [null, false], [undefined, false]
])('a command that its frame took along is no error in the page: %j', (reason, isIgnored) => {
  ignoreDisposedFrames()
  const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason })
  window.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(isIgnored)
})
