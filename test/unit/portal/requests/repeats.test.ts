import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { question } from '../../../../src/portal/portal'
import { deadline, requestsOver } from '../../../../src/portal/requests/requests'
import { frameOverWire, ok, refused, type WireAnswer } from './fake-wire'

const read = question('im.dialog.get', { DIALOG_ID: 'chat9' }, result => typeof result === 'string' ? result : undefined)

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

/** Milliseconds until a read is asked again; `undefined` where it is not. */
async function askedAgainAfter(trouble: WireAnswer): Promise<number | undefined> {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  const { frame, sent } = await frameOverWire((_, count) => count === 1 ? trouble : ok('fine'))
  void requestsOver(frame).ask(read)
  for (let ms = 0; ms < deadline; ms += 100) {
    if (sent.length === 2) return ms
    await vi.advanceTimersByTimeAsync(100)
  }
  return undefined
}

it.each<[string, WireAnswer, number | undefined]>([
  ['a lost answer', 'network-error', 500],
  ['an answer that is no JSON', { body: '<html>Sign in</html>' }, 500],
  ['a full bucket', refused('QUERY_LIMIT_EXCEEDED', 503), 2000],
  ['a method whose time is used up', refused('OPERATION_TIME_LIMIT', 429), 10_000],
  ['a refusal', refused('ACCESS_ERROR', 403), undefined],
  ['a missing permission', refused('insufficient_scope', 403), undefined]
])('after %s a read is repeated in its own time, or not', async (_, trouble, expected) => {
  const after = await askedAgainAfter(trouble)
  if (expected === undefined) return expect(after).toBeUndefined()
  expect(after).toBeGreaterThanOrEqual(expected)
  expect(after).toBeLessThan(expected + 300)
})
