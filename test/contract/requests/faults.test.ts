// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createEmulator, type Emulator } from '../../emulator/emulator'
import { knownFaults, type Fault } from '../../emulator/rest/faults'
import { both, serve, tokenFor } from '../bench'

const add = { method: 'im.message.add', params: { DIALOG_ID: 'chat901', MESSAGE: 'Hello' } }

function messagesAdded({ log }: Emulator): number {
  return log.executed.filter(({ method }) => method === add.method).length
}

both('faults that answer', (open) => {
  const cases: [Omit<Fault, 'method'>, number, number, Record<string, unknown>][] = [
    [{ fault: 'refuse' }, 400, 0, { error: 'ACCESS_DENIED' }], [{ fault: 'refuse', code: 'CHAT_ID', status: 403 }, 403, 0, { error: 'CHAT_ID' }],
    [{ fault: 'refuse', code: '' }, 400, 0, { error: '', error_description: '' }],
    [{ fault: 'token-expired' }, 401, 0, { error: 'expired_token' }], [{ fault: 'no-time' }, 200, 1, { result: expect.any(Number) as number }]
  ]

  it.each(cases)('%j answers %i after %i executions', async (fault, status, executions, body) => {
    const { emulator, call } = await open()
    emulator.faults.add({ ...fault, method: add.method })
    const answer = await call(add.method, add.params)
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject(body)
    expect('time' in answer.body).toBe(false)
    expect(messagesAdded(emulator)).toBe(executions)
  })

  it('hits only its method, and only so often', async () => {
    const { emulator, call } = await open()
    emulator.faults.add({ fault: 'refuse', method: 'profile', times: 2 })
    expect((await call('server.time')).status).toBe(200)
    const statuses = []
    for (let index = 0; index < 3; index++) statuses.push((await call('profile')).status)
    expect(statuses).toEqual([400, 400, 200])
    expect(emulator.faults.active).toEqual([])
  })

  it('hits every method without one, until it is cleared', async () => {
    const { emulator, call } = await open()
    emulator.faults.add({ fault: 'refuse' })
    expect([(await call('profile')).status, (await call('server.time')).status]).toEqual([400, 400])
    emulator.faults.clear()
    expect((await call('profile')).status).toBe(200)
  })

  it('refuses one command of a batch alone', async () => {
    const { emulator, result } = await open()
    emulator.faults.add({ fault: 'refuse', method: 'profile', code: 'QUERY_LIMIT_EXCEEDED', times: 1 })
    expect(await result('batch', { halt: 0, cmd: { me: 'profile', again: 'profile' } })).toMatchObject({
      result: { again: { ID: '7' } }, result_error: { me: { error: 'QUERY_LIMIT_EXCEEDED' } }
    })
  })

  it('loses a whole batch by the name of a method inside', async () => {
    const { emulator, call } = await open()
    emulator.faults.add({ fault: 'no-time', method: 'profile', times: 1 })
    const cmd = { time: 'server.time', me: 'profile' }
    expect((await call('batch', { cmd })).body).not.toHaveProperty('time')
    expect((await call('batch', { cmd })).body).toHaveProperty('time')
  })

  it('loses a whole batch by the name of batch', async () => {
    const { emulator, call } = await open()
    emulator.faults.add({ fault: 'no-time', method: 'batch' })
    expect((await call('batch', { cmd: { me: 'profile' } })).body).not.toHaveProperty('time')
  })
})

describe('faults of the connection, over HTTP', () => {
  async function post(fault: Fault) {
    const emulator = createEmulator()
    emulator.faults.add(fault)
    const body = JSON.stringify({ ...add.params, auth: tokenFor(emulator, 7) })
    const address = `${await serve(emulator)}/rest/${add.method}`
    const ask = (signal?: AbortSignal) => fetch(address, { method: 'POST', body, headers: { 'content-type': 'application/json' }, ...(signal ? { signal } : {}) })
    return { emulator, ask }
  }

  it.each([500, 502, 503])('http-before answers a page with %i and does nothing', async (status) => {
    const { emulator, ask } = await post({ fault: 'http-before', status })
    const answer = await ask()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html'])
    expect(messagesAdded(emulator)).toBe(0)
  })

  it.each([500, 502, 503])('http-after answers a page with %i and acted', async (status) => {
    const { emulator, ask } = await post({ fault: 'http-after', status })
    expect((await ask()).status).toBe(status)
    expect(messagesAdded(emulator)).toBe(1)
  })

  it('lost-after-headers acts, sends headers, and the body never ends', async () => {
    const { emulator, ask } = await post({ fault: 'lost-after-headers' })
    const answer = await ask()
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow()
    expect(messagesAdded(emulator)).toBe(1)
  })

  it('cut-before-headers acts and gives no byte', async () => {
    const { emulator, ask } = await post({ fault: 'cut-before-headers' })
    await expect(ask()).rejects.toThrow()
    expect(messagesAdded(emulator)).toBeGreaterThan(0)
  })

  it('never-answer acts and keeps silent until the client gives up', async () => {
    const { emulator, ask } = await post({ fault: 'never-answer' })
    await expect(ask(AbortSignal.timeout(300))).rejects.toThrow()
    expect(messagesAdded(emulator)).toBe(1)
  })

  it('slow acts at once and answers later', async () => {
    const { emulator, ask } = await post({ fault: 'slow', ms: 150 })
    const started = performance.now()
    const answer = ask()
    expect((await answer).status).toBe(200)
    expect(performance.now() - started).toBeGreaterThanOrEqual(140)
    expect(messagesAdded(emulator)).toBe(1)
  })
})

describe('the fault parent-silent', () => {
  it('silences the parent window for its command only, and no REST method', () => {
    const emulator = createEmulator()
    emulator.faults.add({ fault: 'parent-silent', command: 'refreshAuth', times: 1 })
    expect(emulator.faults.take('refreshAuth')).toBeUndefined()
    expect(['getInitData', 'refreshAuth', 'refreshAuth'].map(command => emulator.faults.takeSilence(command))).toEqual([false, true, false])
  })
})

it('every fault of the table is told apart by name and described', () => {
  expect(new Set(knownFaults.map(({ fault }) => fault)).size).toBe(knownFaults.length)
  expect(knownFaults.every(({ title, description }) => title && description)).toBe(true)
})
