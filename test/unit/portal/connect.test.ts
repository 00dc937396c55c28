import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect, readFrameName } from '../../../src/portal/connect'
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
  it.each(['', 'frame', 'portal.example', 'portal.example|1', '|1|sid'])('is outside a portal when the frame is named "%s"', async (frameName) => {
    expect(await connect(frameName)).toBe('not-in-portal')
    expect(readFrameName(frameName)).toBeUndefined()
  })

  it('gives up after 10 s of silence', async () => {
    const commands = fakeParent(() => undefined)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await connecting).toBe('portal-silent')
    expect(commands).toEqual(['getInitData', 'getInitData', 'getInitData'])
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
    ['nothing', null, undefined]
  ])('gives a person with %s', async (_, answer, expected) => {
    fakeParent(command => command === 'getInitData' ? handshake : command === 'selectUser' ? answer : undefined)
    const connecting = connect(name)
    await vi.advanceTimersByTimeAsync(1)
    const frame = await connecting
    if (typeof frame === 'string') throw new Error(frame)
    expect(await framePortal(frame).selectUser()).toEqual(expected)
  })
})
