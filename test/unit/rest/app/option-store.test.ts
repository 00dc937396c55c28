import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { done, failed, type Outcome } from '../../../../src/domain/outcome'
import type { Portal } from '../../../../src/portal/portal'
import { appOptions, userOptions } from '../../../../src/rest/app/option-store'

const words = { method: 'user.option.set', code: '', description: '' }
const lost = failed({ ...words, kind: 'unconfirmed' })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A portal that answers the write with `says`. `reads` are what it gives at each reading, the last one for ever. */
function portal(says: Outcome<true>, ...reads: Outcome<unknown>[]) {
  const asked: string[] = []
  const ask = async ({ method }: { method: string }) => {
    asked.push(method.split('.').at(-1)!)
    return reads.length > 1 ? reads.shift()! : reads[0]!
  }
  const act = async ({ method }: { method: string }) => {
    asked.push(method.split('.').at(-1)!)
    return says
  }
  return { asked, ask, act } as unknown as Pick<Portal, 'ask' | 'act'> & { asked: string[] }
}

const none = done(null)
const text = done('text')
const toText = (stored: unknown) => stored === 'text' ? undefined : 'text'

describe('saving an option', () => {
  it('reads before and after it writes, and once more after a while', async () => {
    const world = portal(done(true), none, text)
    expect(await appOptions(world).save('a', toText)).toEqual(text)
    expect(world.asked).toEqual(['get', 'set', 'get'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(world.asked).toEqual(['get', 'set', 'get', 'get'])
  })

  it('writes nothing where it is there already', async () => {
    const world = portal(done(true), text)
    expect(await userOptions(world).save('a', toText)).toEqual(text)
    expect(world.asked).toEqual(['get'])
  })

  it('writes again where another save put the old value back', async () => {
    const world = portal(done(true), none, none, none, text)
    expect(await userOptions(world).save('a', toText)).toEqual(text)
    expect(world.asked).toEqual(['get', 'set', 'get', 'set', 'get', 'set', 'get'])
  })

  it('writes again where that happened after it had looked', async () => {
    const world = portal(done(true), none, text, none, text)
    await userOptions(world).save('a', toText)
    await vi.advanceTimersByTimeAsync(2000)
    expect(world.asked).toEqual(['get', 'set', 'get', 'get', 'set', 'get'])
  })

  it('gives up where the portal never keeps it', async () => {
    const world = portal(done(true), none)
    expect(await userOptions(world).save('a', toText)).toEqual(lost)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(world.asked.filter(name => name === 'set')).toHaveLength(4)
  })

  it('looks a few times at most where others undo it each time', async () => {
    const world = portal(done(true), none)
    // There when it is read back, gone at the next look.
    world.ask = (async () => {
      world.asked.push('get')
      return world.asked.at(-2) === 'set' ? text : none
    }) as unknown as typeof world.ask
    await userOptions(world).save('a', toText)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(world.asked.filter(name => name === 'set')).toHaveLength(5)
  })

  it('is done where the answer was lost and the text is there', async () => {
    expect(await userOptions(portal(lost, none, text)).save('a', toText)).toEqual(text)
  })

  it('is done where a slow portal writes the text only after the first look', async () => {
    const world = portal(lost, none, none, text)
    const saving = userOptions(world).save('a', toText)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await saving).toEqual(text)
    expect(world.asked.filter(name => name === 'set')).toHaveLength(1)
  })

  it('is not known where the text does not come up, and is not written again by itself', async () => {
    const world = portal(lost, none)
    const saving = userOptions(world).save('a', toText)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await saving).toEqual(lost)
    expect(world.asked).toEqual(['get', 'set', 'get', 'get'])
  })

  it('does not write it later either where an earlier write of the same save was undone by others', async () => {
    const world = portal(done(true), none)
    let sets = 0
    world.act = (async () => {
      world.asked.push('set')
      return ++sets === 1 ? done(true) : lost
    }) as unknown as typeof world.act
    const saving = userOptions(world).save('a', toText)
    await vi.advanceTimersByTimeAsync(60_000)
    expect([await saving, sets]).toEqual([lost, 2])
  })

  it('stays unconfirmed where nobody can say', async () => {
    expect(await userOptions(portal(lost, none, failed({ ...words, kind: 'no-answer' }))).save('a', toText)).toEqual(lost)
  })

  it('believes the portal’s answer where it cannot read back', async () => {
    expect(await userOptions(portal(done(true), none, failed({ ...words, kind: 'no-answer' }))).save('a', toText)).toEqual(text)
  })

  it('hands on a refusal', async () => {
    const refused = failed({ ...words, kind: 'access-denied' })
    const world = portal(refused, none)
    expect(await appOptions(world).save('a', toText)).toEqual(refused)
    expect(world.asked).toEqual(['get', 'set'])
  })
})

describe('keeping an option that nobody waits for', () => {
  it('is one request where it is known what is stored, and one look after a while', async () => {
    const world = portal(done(true), text)
    expect(await userOptions(world).keep('a', toText, null)).toEqual(text)
    expect(world.asked).toEqual(['set'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(world.asked).toEqual(['set', 'get'])
  })

  it('looks once for saves that follow each other', async () => {
    const world = portal(done(true), text)
    const options = userOptions(world)
    await Promise.all([options.keep('a', toText, null), options.keep('a', toText, null), options.keep('b', toText, null)])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(world.asked).toEqual(['set', 'set', 'set', 'get', 'get'])
  })
})

it('never saves two options of one frame at once', async () => {
  let [running, most] = [0, 0]
  const slow = async () => {
    most = Math.max(most, ++running)
    await new Promise(resolve => setTimeout(resolve, 100))
    running--
    return done(true)
  }
  const world = { ask: slow, act: slow } as unknown as Pick<Portal, 'ask' | 'act'>
  void userOptions(world).keep('a', toText, null)
  void userOptions(world).keep('b', toText, null)
  void appOptions(world).keep('c', toText, null)
  await vi.advanceTimersByTimeAsync(1000)
  expect(most).toBe(1)
})
