import { afterEach, describe, expect, it, vi } from 'vitest'
import { localStore } from '../../../../src/lib/browser/local-store'

/** A browser's storage; `refuses` throws for what it may not do. */
function storage(refuses: 'setItem' | 'removeItem' | undefined, kept: Record<string, string> = {}) {
  const refuse = (name: string) => { if (name === refuses) throw new Error('quota') }
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => { refuse('setItem'); kept[key] = text },
    removeItem: (key: string) => { refuse('removeItem'); Reflect.deleteProperty(kept, key) }
  }
  const listed = { enumerable: true, configurable: true }
  return new Proxy(methods, { ownKeys: () => Object.keys(kept), getOwnPropertyDescriptor: () => listed })
}

afterEach(() => {
  vi.stubGlobal('window', {})
  const store = localStore()
  for (const key of store.keys()) store.set(key, '')
  vi.unstubAllGlobals()
})

describe('a store of texts', () => {
  it.each([
    ['in a browser that forbids it', { get localStorage(): unknown { throw new Error('denied') } }],
    ['in one that has none', {}],
    ['in one that is full', { localStorage: storage('setItem') }],
    ['in any other', { localStorage: storage(undefined) }]
  ])('gives what was put into it, and nothing of what was removed, %s', (_, window) => {
    vi.stubGlobal('window', window)
    const store = localStore()
    store.set('a', 'one')
    store.set('b', 'two')
    expect([store.get('a'), store.keys().sort()]).toEqual(['one', ['a', 'b']])
    store.set('a', '')
    expect([store.get('a'), store.keys()]).toEqual([undefined, ['b']])
  })

  it('gives to a part of the frame that is opened later what a browser did not let it keep', () => {
    vi.stubGlobal('window', { get localStorage(): unknown { throw new Error('denied') } })
    localStore().set('a', 'one')
    expect([localStore().get('a'), localStore().keys()]).toEqual(['one', ['a']])
  })

  it('does not give what it could not remove', () => {
    vi.stubGlobal('window', { localStorage: storage('removeItem', { a: 'one' }) })
    const store = localStore()
    store.set('a', '')
    expect(store.get('a')).toBe('')
  })
})
