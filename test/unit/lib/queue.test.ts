import { describe, expect, it } from 'vitest'
import { keptBlobs } from '../../../src/lib/browser/kept-blobs'
import { newestFirst } from '../../../src/lib/queue'

const soon = () => new Promise(resolve => setTimeout(resolve))

describe('a queue', () => {
  function setting(atOnce: number) {
    const queue = newestFirst(atOnce)
    const begun: string[] = []
    const ends = new Map<string, () => void>()
    const run = (name: string, signal = new AbortController().signal) => queue.run(() => {
      begun.push(name)
      return new Promise<string>(resolve => ends.set(name, () => resolve(name)))
    }, signal)
    return { run, begun, end: (name: string) => ends.get(name)!() }
  }

  it('begins the newest first, and only so many at a time', async () => {
    const { run, begun, end } = setting(2)
    const first = run('a')
    for (const name of ['b', 'c', 'd']) void run(name)
    await soon()
    expect(begun).toEqual(['d', 'c'])
    end('d')
    await soon()
    expect(begun).toEqual(['d', 'c', 'b'])
    end('c')
    end('b')
    await soon()
    end('a')
    expect(await first).toBe('a')
  })

  it('never begins what nobody waits for any more', async () => {
    const { run, begun, end } = setting(1)
    const gone = new AbortController()
    void run('wanted')
    void run('left', gone.signal)
    gone.abort()
    await soon()
    expect(begun).toEqual(['wanted'])
    end('wanted')
    await soon()
    expect(begun).toEqual(['wanted'])
  })

  it('goes on after a task that broke', async () => {
    const queue = newestFirst(1)
    const { signal } = new AbortController()
    const after = queue.run(() => Promise.resolve('after'), signal)
    await expect(queue.run(() => Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken')
    expect(await after).toBe('after')
  })
})

describe('blobs that were used lately', () => {
  const blob = (size: number) => new Blob(['x'.repeat(size)])

  it('stay up to a size, those used longest ago go first', () => {
    const kept = keptBlobs(10)
    kept.put(1, blob(4))
    kept.put(2, blob(4))
    expect(kept.get(1)?.size).toBe(4)
    kept.put(3, blob(4))
    expect([1, 2, 3].map(key => kept.get(key)?.size)).toEqual([4, undefined, 4])
  })

  it('are counted once, and not kept where they are larger than all', () => {
    const kept = keptBlobs(10)
    for (let count = 0; count < 5; count++) kept.put(1, blob(6))
    kept.put(2, blob(4))
    kept.put(3, blob(11))
    expect([1, 2, 3].map(key => kept.get(key)?.size)).toEqual([6, 4, undefined])
  })
})
