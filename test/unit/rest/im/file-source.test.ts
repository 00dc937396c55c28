import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChatFile } from '../../../../src/domain/messages/message'
import { done, failed, type Outcome, type ProblemKind } from '../../../../src/domain/outcome'
import type { Portal, Question, RequestOptions } from '../../../../src/portal/portal'
import { fetchFile } from '../../../../src/rest/im/file-bytes'
import { fileSource } from '../../../../src/rest/im/file-source'

const origin = 'https://portal.example'
const link = `${origin}/rest/download.json?auth=secret&token=disk%7C88`
const never = new AbortController().signal
const file = (id: number, name = `roof ${id}.jpg`): ChatFile => ({ id, name, type: 'image', size: 0, url: '' })
const problem = (kind: ProblemKind, code = '') => failed({ kind, method: 'im.v2.File.download', code, description: '' })

type Answer = Response | Error | 'never'
let answers: (url: string) => Answer
let fetched: { url: string, init: RequestInit }[]

beforeEach(() => {
  fetched = []
  answers = () => new Response('bytes')
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    fetched.push({ url, init })
    const answer = answers(url)
    if (answer instanceof Response) return Promise.resolve(answer)
    if (answer instanceof Error) return Promise.reject(answer)
    return new Promise((_, reject) => init.signal!.addEventListener('abort', () => reject(new Error('aborted'))))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function refusal(status: number, error: string) {
  return new Response(JSON.stringify({ error, error_description: `${error} said` }), { status, headers: { 'content-type': 'application/json' } })
}

describe('the bytes behind a link', () => {
  const fetchIt = (more: { link?: string, name?: string, size?: number } = {}, signal = never) =>
    fetchFile({ link, origin, name: 'roof.jpg', size: 0, ...more }, { signal })

  it('come without cookies and without telling where from, never by another address', async () => {
    const outcome = await fetchIt()
    expect(outcome.ok && await outcome.value.text()).toBe('bytes')
    expect(fetched[0]).toMatchObject({ url: link, init: { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' } })
  })

  it('are of no type that a browser would open', async () => {
    answers = () => new Response('<script>', { headers: { 'content-type': 'image/svg+xml' } })
    const outcome = await fetchIt()
    expect(outcome.ok && outcome.value.type).toBe('application/octet-stream')
  })

  it.each(['https://elsewhere.example/x', 'http://portal.example/x', '//elsewhere.example/x', 'javascript:alert(1)', ''])('come from the portal only: %j', async (other) => {
    expect(await fetchIt({ link: other })).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    expect(fetched).toEqual([])
  })

  it('come from the portal also where it leaves its own address out', async () => {
    expect((await fetchIt({ link: '/rest/download.json?auth=secret' })).ok).toBe(true)
    expect(fetched[0]?.url).toBe(`${origin}/rest/download.json?auth=secret`)
  })

  it('tell how far they are', async () => {
    const parts: number[] = []
    answers = () => new Response(new ReadableStream({
      start(controller) {
        for (const text of ['by', 'te', 's!']) controller.enqueue(new TextEncoder().encode(text))
        controller.close()
      }
    }), { headers: { 'content-length': '6' } })
    await fetchFile({ link, origin, name: 'a', size: 0 }, { signal: never, onProgress: part => parts.push(Math.round(part * 100)) })
    expect(parts).toEqual([33, 67, 100])
  })

  it.each<[string, Answer, object]>([
    ['the token ran out', refusal(401, 'expired_token'), { kind: 'signed-out', code: 'expired_token' }],
    ['one is not in the chat', refusal(403, 'ACCESS_DENIED'), { kind: 'access-denied', description: 'ACCESS_DENIED said' }],
    ['the portal is busy', refusal(503, 'QUERY_LIMIT_EXCEEDED'), { kind: 'busy' }],
    ['the file is gone', refusal(404, 'FILE_NOT_FOUND'), { kind: 'refused', refusal: 'no-file', code: 'FILE_NOT_FOUND' }],
    ['the server broke', new Response('oh', { status: 502 }), { kind: 'no-answer' }],
    ['the login page came', new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }), { kind: 'unreadable' }],
    ['the network broke', new TypeError('Failed to fetch'), { kind: 'no-answer' }],
    ['it broke off', new Response('by', { headers: { 'content-length': '6' } }), { kind: 'no-answer' }]
  ])('do not come where %s', async (_, answer, problem) => {
    answers = () => answer
    expect(await fetchIt()).toMatchObject({ ok: false, problem })
  })

  it('may be those of a page where that is what was sent', async () => {
    answers = () => new Response('<p>offer</p>', { headers: { 'content-type': 'text/html' } })
    expect((await fetchIt({ name: 'offer.html' })).ok).toBe(true)
  })

  it('are not the file where there are fewer than it has, though the answer seems whole', async () => {
    expect(await fetchIt({ size: 6 })).toMatchObject({ problem: { kind: 'no-answer' } })
    expect((await fetchIt({ size: 5 })).ok).toBe(true)
    expect((await fetchIt({ size: 4 })).ok).toBe(true)
  })

  it('may be a picture that the portal takes for a page', async () => {
    answers = () => new Response('\u0089PNG', { headers: { 'content-type': 'text/html' } })
    expect((await fetchIt()).ok).toBe(true)
  })

  it('are given up after 15 s of silence, and at once when nobody wants them', async () => {
    vi.useFakeTimers()
    answers = () => 'never'
    const silent = fetchIt()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await silent).toMatchObject({ problem: { kind: 'no-answer' } })
    const left = new AbortController()
    const unwanted = fetchIt({}, left.signal)
    left.abort()
    expect(await unwanted).toMatchObject({ problem: { kind: 'cancelled' } })
  })

  it('never have their link in a problem', async () => {
    answers = () => new TypeError(`could not fetch ${link}`)
    expect(JSON.stringify(await fetchIt())).not.toContain('secret')
  })
})

/** A portal that gives links; `asked` holds the methods that it heard. */
function portalWith({ scopes = () => done(['im']) as Outcome<string[]>, linkOf = (_id: number): Outcome<string> => done(link), drive = (): Outcome<string> => done(link) } = {}) {
  const asked: string[] = []
  const options: (RequestOptions | undefined)[] = []
  const portal = {
    opening: { origin },
    ask: ({ method, params }: Question<unknown>, how?: RequestOptions) => {
      asked.push(method)
      options.push(how)
      return Promise.resolve<Outcome<unknown>>(method === 'scope' ? scopes() : linkOf(Number(params['fileId'])))
    },
    askAll: (questions: Question<unknown>[]) => {
      asked.push(`batch of ${questions.length}`)
      return Promise.resolve(done(questions.map(() => drive())))
    }
  } as unknown as Portal
  return { portal, asked, options }
}

const source = (portal: Portal, isMember = (): boolean | undefined => false) => fileSource(portal, 'chat915', { pictures: () => [], isMember })
const settle = () => new Promise(resolve => setTimeout(resolve, 60))

describe('the files of a dialog', () => {
  it('come by themselves a few at a time, yielding to load', async () => {
    answers = () => 'never'
    const { portal, options } = portalWith()
    for (const id of [1, 2, 3, 4, 5]) void source(portal).byItself(file(id), { signal: never })
    await settle()
    expect(fetched).toHaveLength(3)
    expect(options.every(one => one?.yieldsToLoad)).toBe(true)
  })

  it('are asked for in one batch where Drive is open to the app, whatever row they stand in', async () => {
    const { portal, asked } = portalWith({ scopes: () => done(['im', 'disk']) })
    const all = await Promise.all([1, 2, 3].map(id => source(portal).byItself(file(id), { signal: never })))
    expect(all.every(({ ok }) => ok)).toBe(true)
    expect(asked).toEqual(['scope', 'batch of 3'])
  })

  it('find out anew whether Drive is open, where the portal was too busy to say', async () => {
    let asks = 0
    const { portal, asked } = portalWith({ scopes: () => asks++ ? done(['disk']) : problem('busy') })
    for (const id of [1, 2]) await source(portal).byItself(file(id), { signal: never })
    expect(asked).toEqual(['scope', 'im.v2.File.download', 'scope', 'batch of 1'])
  })

  it('are asked of the chat where Drive does not know them', async () => {
    const { portal, asked } = portalWith({ scopes: () => done(['disk']), drive: () => problem('refused', 'ERROR_NOT_FOUND') })
    expect((await source(portal).byItself(file(1), { signal: never })).ok).toBe(true)
    expect(asked).toEqual(['scope', 'batch of 1', 'im.v2.File.download'])
  })

  it('that were shown just now come from memory', async () => {
    const { portal } = portalWith()
    await source(portal).byItself(file(1), { signal: never })
    await source(portal).byItself(file(1), { signal: never })
    expect(fetched).toHaveLength(1)
  })

  it('get a fresh link where the token ran out, once', async () => {
    answers = () => fetched.length === 1 ? refusal(401, 'expired_token') : new Response('bytes')
    const { portal, asked } = portalWith()
    expect((await source(portal).asked(file(1), { signal: never })).ok).toBe(true)
    expect(asked).toEqual(['im.v2.File.download', 'im.v2.File.download'])
    answers = () => refusal(401, 'expired_token')
    expect(await source(portal).asked(file(2), { signal: never })).toMatchObject({ problem: { kind: 'signed-out' } })
    expect(fetched).toHaveLength(4)
  })

  it('leave a busy portal alone, longer each time; a press does not wait', async () => {
    vi.useFakeTimers()
    let isBusy = true
    const { portal, asked } = portalWith({ linkOf: () => isBusy ? problem('busy', 'QUERY_LIMIT_EXCEEDED') : done(link) })
    const coming = source(portal).byItself(file(1), { signal: never })
    await vi.advanceTimersByTimeAsync(9_000)
    void source(portal).byItself(file(2), { signal: never })
    await vi.advanceTimersByTimeAsync(500)
    expect(asked.filter(method => method === 'im.v2.File.download')).toHaveLength(1)
    expect(await source(portal).asked(file(3), { signal: never })).toMatchObject({ problem: { kind: 'busy' } })
    isBusy = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect((await coming).ok).toBe(true)
  })

  it('come within minutes also where the machine sets its clock back meanwhile', async () => {
    vi.useFakeTimers()
    let isBusy = true
    const { portal } = portalWith({ linkOf: () => isBusy ? problem('busy', 'QUERY_LIMIT_EXCEEDED') : done(link) })
    void source(portal).byItself(file(1), { signal: never })
    await vi.advanceTimersByTimeAsync(1_000)
    isBusy = false
    vi.setSystemTime(Date.now() - 3_600_000)
    const coming = source(portal).byItself(file(2), { signal: never })
    const how = Promise.race([coming, new Promise(resolve => setTimeout(resolve, 180_000))])
    await vi.advanceTimersByTimeAsync(180_000)
    expect(await how).toMatchObject({ ok: true })
  })

  it('are not asked for one by one where the portal refuses them to who is not in the chat', async () => {
    const { portal, asked } = portalWith({ linkOf: () => problem('access-denied', 'ACCESS_DENIED') })
    await source(portal).byItself(file(1), { signal: never })
    for (const id of [2, 3, 4]) expect(await source(portal).byItself(file(id), { signal: never })).toMatchObject({ problem: { kind: 'access-denied' } })
    expect(asked).toEqual(['scope', 'im.v2.File.download'])
    await source(portal).asked(file(2), { signal: never })
    expect(asked).toHaveLength(3)
  })

  it.each([['a member', true], ['somebody of whom that is not known', undefined]])(
    'are asked for one by one of %s, who may lack the right to a single one', async (_who, isMember) => {
      const linkOf = (id: number) => id === 1 ? problem('access-denied', 'ACCESS_DENIED') : done(link)
      const { portal } = portalWith({ linkOf })
      const files = source(portal, () => isMember)
      expect(await files.byItself(file(1), { signal: never })).toMatchObject({ problem: { kind: 'access-denied' } })
      expect((await files.byItself(file(2), { signal: never })).ok).toBe(true)
    }
  )

  it('are asked for again as soon as one has joined the chat', async () => {
    const refused = new Set([1, 2])
    const { portal } = portalWith({ linkOf: (id: number) => refused.has(id) ? problem('access-denied', 'ACCESS_DENIED') : done(link) })
    await source(portal).byItself(file(1), { signal: never })
    refused.clear()
    expect((await source(portal).byItself(file(2), { signal: never })).ok).toBe(false)
    expect((await source(portal, () => true).byItself(file(2), { signal: never })).ok).toBe(true)
  })
})
