import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { question } from '../../../../src/portal/portal'
import { deadline, requestsOver } from '../../../../src/portal/requests/requests'
import { timeNow } from '../../../../src/lib/time/clock'
import { frameOverWire, ok } from './fake-wire'

const name = question('profile', {}, result => typeof result === 'string' ? result : undefined)
const envelope = (found: string) => ({ result: { q0: found }, result_error: [] })

/** The page has sent a request by itself, and `answer` is what it read. */
async function afterAsking({ cmd = '{"q0":"profile?"}', answer }: { cmd?: string, answer: Promise<unknown> }) {
  window.relayAhead = { cmd, asked: Date.now(), answer }
  const { frame, sent } = await frameOverWire(() => ok(envelope('asked by the app')))
  return { portal: requestsOver(frame), sent }
}

beforeEach(() => { vi.useFakeTimers({ shouldAdvanceTime: false }) })
afterEach(() => {
  vi.useRealTimers()
  delete window.relayAhead
})

describe('what the page asked before its code was there', () => {
  it('answers the same batch, once', async () => {
    const { portal, sent } = await afterAsking({ answer: Promise.resolve({ result: envelope('asked ahead'), time: {} }) })
    expect(await portal.askAll({ name })).toEqual({ ok: true, value: { name: { ok: true, value: 'asked ahead' } } })
    expect(sent).toEqual([])
    expect(await portal.askAll({ name })).toEqual({ ok: true, value: { name: { ok: true, value: 'asked by the app' } } })
    expect(sent).toHaveLength(1)
  })

  it('is not left for others in the page', async () => {
    await afterAsking({ answer: Promise.resolve({}) })
    expect(window.relayAhead).toBeUndefined()
  })

  it('tells the portal’s time', async () => {
    const day = 86_400_000
    const { portal } = await afterAsking({ answer: Promise.resolve({ result: envelope(''), time: { finish: (Date.now() + day) / 1000 } }) })
    await portal.askAll({ name })
    expect(Math.abs(timeNow() - Date.now() - day)).toBeLessThan(1000)
  })

  it('answers no other batch, and nothing that is none', async () => {
    const { portal, sent } = await afterAsking({ cmd: '{"q0":"scope?"}', answer: Promise.resolve({ result: envelope('asked ahead') }) })
    await portal.askAll({ name })
    await portal.ask(name)
    expect(sent.map(({ method }) => method)).toEqual(['batch', 'profile'])
  })

  it.each([
    ['was lost', undefined], ['is no object', 'fine'], ['has no result', {}], ['has a result that is none', { result: 'fine' }],
    ['is that the token ran out', { error: 'expired_token' }], ['is a fault of the portal', { error: 'INTERNAL_SERVER_ERROR' }],
    ['is a refusal', { error: 'ACCESS_DENIED' }]
  ])('is asked by the SDK where the answer %s', async (_, body) => {
    const { portal, sent } = await afterAsking({ answer: Promise.resolve(body) })
    expect(await portal.askAll({ name })).toMatchObject({ ok: true, value: { name: { value: 'asked by the app' } } })
    expect(sent).toHaveLength(1)
  })

  it.each([['QUERY_LIMIT_EXCEEDED', 1000], ['OPERATION_TIME_LIMIT', 8000]])('waits after %s, as after any other request', async (error, atLeast) => {
    const { portal, sent } = await afterAsking({ answer: Promise.resolve({ error }) })
    const asked = portal.askAll({ name })
    await vi.advanceTimersByTimeAsync(atLeast)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(deadline)
    expect(await asked).toMatchObject({ ok: true })
    expect(sent).toHaveLength(1)
  })

  it('is not repeated on "busy" where the asker yields to load', async () => {
    const { portal, sent } = await afterAsking({ answer: Promise.resolve({ error: 'QUERY_LIMIT_EXCEEDED' }) })
    expect(await portal.askAll({ name }, { yieldsToLoad: true })).toMatchObject({ ok: false, problem: { kind: 'busy' } })
    expect(sent).toEqual([])
  })

  it('is waited for no longer than any other answer', async () => {
    const { portal, sent } = await afterAsking({ answer: new Promise(() => undefined) })
    const asked = portal.askAll({ name })
    await vi.advanceTimersByTimeAsync(deadline * 2)
    expect(await asked).toMatchObject({ ok: false, problem: { kind: 'no-answer' } })
    expect(sent).toEqual([])
  })
})
