// @vitest-environment node
import { reactive } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { command, question, type Command } from '../../../src/portal/portal'
import { resultOf } from '../../../src/rest/wire/batch-reference'
import { createEmulator } from '../../emulator/emulator'
import { emulatedPortal } from '../../emulator/in-process/emulated-portal'
import type { Fault } from '../../emulator/rest/faults'
import { eventually } from '../../eventually'

const id = (value: unknown) => typeof value === 'number' ? value : undefined
const any = (value: unknown) => value
const send = () => command('im.message.add', { DIALOG_ID: 'chat901', MESSAGE: 'Hello' }, id)

function open(...faults: Fault[]) {
  const emulator = createEmulator()
  const portal = emulatedPortal(emulator)
  for (const fault of faults) emulator.faults.add(fault)
  const executions = (method = 'im.message.add') => emulator.log.executed.filter(entry => entry.method === method).length
  return { emulator, portal, executions }
}

afterEach(() => void vi.useRealTimers())

describe('a write', () => {
  it('is done once and gives its answer', async () => {
    const { portal, executions } = open()
    expect(await portal.act(send())).toEqual({ ok: true, value: expect.any(Number) as number })
    expect(executions()).toBe(1)
  })

  it('takes reactive params, which the SDK alone would choke on after acting', async () => {
    const { portal, executions } = open()
    const params = reactive({ DIALOG_ID: 'chat901', MESSAGE: 'Hello', LIST: [1] })
    expect((await portal.act(command('im.message.add', params, id))).ok).toBe(true)
    expect(executions()).toBe(1)
  })

  const cases: [Fault, string, number][] = [
    [{ fault: 'refuse', code: 'CHAT_ID' }, 'refused', 0], [{ fault: 'refuse', code: 'ACCESS_ERROR', status: 403 }, 'access-denied', 0],
    [{ fault: 'refuse', code: 'insufficient_scope', status: 403 }, 'scope-missing', 0], [{ fault: 'http-before', status: 502 }, 'unconfirmed', 0],
    [{ fault: 'http-after', status: 500 }, 'unconfirmed', 1], [{ fault: 'http-after', status: 503 }, 'unconfirmed', 1],
    [{ fault: 'lost-after-headers' }, 'unconfirmed', 1], [{ fault: 'cut-before-headers' }, 'unconfirmed', 1]
  ]

  it.each(cases)('with %j ends as %s after %i executions', async (fault, kind, times) => {
    const { portal, executions } = open({ ...fault, method: 'im.message.add' })
    expect(await portal.act(send())).toMatchObject({ ok: false, problem: { kind, method: 'im.message.add' } })
    expect(executions()).toBe(times)
  })

  it('is repeated after "busy", which did nothing', async () => {
    vi.useFakeTimers()
    const { portal, executions } = open({ fault: 'refuse', code: 'QUERY_LIMIT_EXCEEDED', status: 503, times: 1 })
    const outcome = portal.act(send())
    await vi.advanceTimersByTimeAsync(5000)
    expect((await outcome).ok).toBe(true)
    expect(executions()).toBe(1)
  })

  it('without any answer is unconfirmed after 15 s', async () => {
    vi.useFakeTimers()
    const { portal, executions } = open({ fault: 'never-answer', method: 'im.message.add' })
    const outcome = portal.act(send())
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await outcome).toMatchObject({ ok: false, problem: { kind: 'unconfirmed' } })
    expect(executions()).toBe(1)
  })

  it('waits for a slow answer', async () => {
    vi.useFakeTimers()
    const { portal } = open({ fault: 'slow', ms: 4000 })
    let outcome: unknown
    void portal.act(send()).then(value => void (outcome = value))
    await vi.advanceTimersByTimeAsync(3900)
    expect(outcome).toBeUndefined()
    await vi.advanceTimersByTimeAsync(200)
    expect(outcome).toMatchObject({ ok: true })
  })

  it('renews a token that ran out, and is done once', async () => {
    const { emulator, portal, executions } = open({ fault: 'token-expired', times: 1 })
    expect((await portal.act(send())).ok).toBe(true)
    emulator.tokens.expire()
    expect((await portal.act(send())).ok).toBe(true)
    expect(executions()).toBe(2)
  })

  it('is signed out, and not done, where the parent window gives no new token', async () => {
    vi.useFakeTimers()
    const { portal, executions } = open({ fault: 'token-expired' }, { fault: 'parent-silent', command: 'refreshAuth' })
    const outcome = portal.act(send())
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await outcome).toMatchObject({ ok: false, problem: { kind: 'signed-out' } })
    expect(executions()).toBe(0)
  })
})

describe('a read', () => {
  it('is repeated after a loss', async () => {
    vi.useFakeTimers()
    const { portal, executions } = open({ fault: 'lost-after-headers', method: 'profile', times: 1 })
    const outcome = portal.ask(question('profile', {}, any))
    await vi.advanceTimersByTimeAsync(2000)
    expect(await outcome).toMatchObject({ ok: true, value: { ID: '7' } })
    expect(executions('profile')).toBe(2)
  })

  it('gives copies, never the world\'s own objects', async () => {
    const { emulator, portal } = open()
    const outcome = await portal.ask(question('im.dialog.messages.get', { DIALOG_ID: 'chat901', LIMIT: 1 }, any))
    const { messages } = (outcome as { value: { messages: { text: string }[] } }).value
    messages[0]!.text = 'changed'
    expect(emulator.world.chats.get(901)!.messages.at(-1)!.text).not.toBe('changed')
  })

  it('can be many in one request, each with its own outcome', async () => {
    const { emulator, portal } = open()
    const chats = question('imopenlines.crm.chat.get', { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 311 }, any)
    const outcome = await portal.askAll({
      chats,
      first: question('imopenlines.dialog.get', { CHAT_ID: resultOf(chats, 0, 'CHAT_ID') }, any),
      denied: question('im.dialog.get', { DIALOG_ID: 'chat961' }, any)
    })
    expect(outcome).toMatchObject({ ok: true, value: { first: { ok: true }, denied: { ok: false, problem: { kind: 'access-denied', code: 'ACCESS_ERROR' } } } })
    expect(emulator.log.requests.filter(({ inBatch }) => !inBatch)).toHaveLength(1)
  })

  it('ends early when nobody is interested any more', async () => {
    const { portal } = open({ fault: 'never-answer' })
    const lostInterest = new AbortController()
    const outcome = portal.ask(question('profile', {}, any), { signal: lostInterest.signal })
    lostInterest.abort()
    expect(await outcome).toMatchObject({ ok: false, problem: { kind: 'cancelled' } })
  })
})

describe('two portals', () => {
  it('see one world through their own rights', async () => {
    const emulator = createEmulator()
    const [mine, theirs] = [emulatedPortal(emulator), emulatedPortal(emulator, { userId: 1 })]
    const set = (): Command<true> => command('app.option.set', { options: { a: '1' } }, value => value === true ? true : undefined)
    expect(await mine.act(set())).toMatchObject({ ok: false, problem: { kind: 'access-denied', code: 'ACCESS_DENIED' } })
    expect(await theirs.act(set())).toEqual({ ok: true, value: true })
    expect([mine.opening.mayInstall, theirs.opening.mayInstall]).toEqual([false, true])
  })

  it('behind one address share its request bucket', async () => {
    const emulator = createEmulator({ bucket: { size: 1, perSecond: 0 } })
    const [one, other] = [emulatedPortal(emulator, { address: 'office' }), emulatedPortal(emulator, { address: 'office' })]
    await one.ask(question('profile', {}, any))
    vi.useFakeTimers()
    const outcome = other.ask(question('profile', {}, any))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await outcome).toMatchObject({ ok: false, problem: { kind: 'busy' } })
  })
})

describe('the portal\'s page', () => {
  it('opens its own paths until the slider is closed; an old portal refuses what the SDK puts before them', async () => {
    const { portal, emulator } = open()
    emulator.world.switches.pathRule = 'short-list'
    expect(await portal.openPath('/online/?IM_DIALOG=chat5')).toBe('refused')
    emulator.world.switches.pathRule = 'listed'
    const closed = portal.openPath('/company/personal/user/7/tasks/task/view/5/')
    portal.closeSlider()
    expect(await closed).toBe('closed')
    expect(portal.opened).toEqual(['/online/?IM_DIALOG=chat5', '/company/personal/user/7/tasks/task/view/5/'])
  })

  it('answers the user dialog only when somebody is picked', async () => {
    const { portal } = open()
    let picked: unknown
    void portal.selectUser().then(user => void (picked = user))
    await Promise.resolve()
    expect([portal.userDialogs, picked]).toEqual([1, undefined])
    portal.pick({ id: 9, name: 'Tom Keller', photo: '' })
    await eventually(() => expect(picked).toEqual({ id: 9, name: 'Tom Keller', photo: '' }))
    expect(portal.userDialogs).toBe(0)
  })

  it('notes what it was asked to do', () => {
    const { portal, emulator } = open()
    emulator.reset('bare')
    portal.openMessenger('chat915')
    portal.close()
    portal.resize(480)
    portal.finishInstall()
    expect(portal).toMatchObject({ messengerOpened: ['chat915'], closed: 1, heights: [480], installFinished: 1 })
    expect(emulator.world.app.installed).toBe(true)
  })

  it('gives the options as they were when the frame was opened', async () => {
    const { emulator, portal } = open()
    await portal.act(command('user.option.set', { options: { draft: 'x' } }, any))
    expect(portal.userOption('draft')).toBeUndefined()
    expect(emulatedPortal(emulator).userOption('draft')).toBe('x')
  })
})
