import { effectScope } from 'vue'
import { describe, expect, it } from 'vitest'
import { done, failed, type Outcome } from '../../../../src/domain/outcome'
import { useLoad } from '../../../../src/ui/page/useLoad'

const lost = failed({ kind: 'no-answer', method: 'batch', code: '', description: '' })

/** A reading whose answers come when the test gives them, in the order of its questions. */
function desk() {
  const asked: { signal: AbortSignal, answer: (outcome: Outcome<string>) => void }[] = []
  const scope = effectScope()
  const reading = scope.run(() => useLoad<string>(signal => new Promise(answer => asked.push({ signal, answer }))))!
  const now = () => [reading.state.value, reading.value.value, reading.problem.value?.kind]
  return { asked, scope, now, load: reading.load }
}

/** The same, with one answer read. */
async function read(outcome: Outcome<string> = done('first')) {
  const made = desk()
  const loading = made.load()
  made.asked[0]!.answer(outcome)
  await loading
  return made
}

describe('what is loaded', () => {
  it('is asked for on demand, and loading until there is an answer', async () => {
    const { asked, now, load } = desk()
    expect([now(), asked.length]).toEqual([['loading', undefined, undefined], 0])
    const loading = load()
    expect([now(), asked.length]).toEqual([['loading', undefined, undefined], 1])
    asked[0]!.answer(done('first'))
    await loading
    expect(now()).toEqual(['ready', 'first', undefined])
  })

  it('has failed with its problem, which goes once it is tried again', async () => {
    const { asked, now, load } = await read(lost)
    expect(now()).toEqual(['failed', undefined, 'no-answer'])
    const loading = load()
    expect(now()).toEqual(['loading', undefined, undefined])
    asked[1]!.answer(done('second'))
    await loading
    expect(now()).toEqual(['ready', 'second', undefined])
  })

  it('stays while it is loaded again, and when that fails', async () => {
    const { asked, now, load } = await read()
    const loading = load()
    expect(now()).toEqual(['loading', 'first', undefined])
    asked[1]!.answer(lost)
    await loading
    expect(now()).toEqual(['failed', 'first', 'no-answer'])
  })

  it.each([['late', [1, 0]], ['early', [0, 1]]])('is the answer to the last question, if that of the one before comes %s', async (_, order) => {
    const { asked, now, load } = desk()
    const both = Promise.all([load(), load()])
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false])
    for (const at of order) {
      asked[at]!.answer(at ? done('second') : lost)
      await Promise.resolve()
    }
    await both
    expect(now()).toEqual(['ready', 'second', undefined])
  })

  it('still is loading when only the question before has its answer', async () => {
    const { asked, now, load } = desk()
    const first = load()
    void load()
    asked[0]!.answer(done('first'))
    await first
    expect(now()).toEqual(['loading', undefined, undefined])
  })

  it('is dropped after the view was closed, and not asked for any more', async () => {
    const { asked, scope, now, load } = desk()
    const loading = load()
    scope.stop()
    asked[0]!.answer(done('first'))
    await loading
    await load()
    expect([now(), asked[0]!.signal.aborted, asked.length]).toEqual([['loading', undefined, undefined], true, 1])
  })
})
