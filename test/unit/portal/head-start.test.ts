import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startAhead, filesAhead, headStartScript, watchCode } from '../../../build/head-start.ts'
import { loadFailed } from '../../../src/ui/page/load-failed'
import { elements, policy } from '../../../build/policy.ts'

const origin = 'https://portal.example'
const files = { IM_CONTEXT_MENU: ['assets/share-1.js', 'assets/*-share-2.js'] }
const commands = { CRM_DEAL_DETAIL_TAB: '{"q0":"one?CRM_ENTITY={id}&all={id}"}' }

let asked: unknown[][] = []
beforeEach(() => {
  asked = []
  window.name = 'portal.example|1|the-sid'
  vi.spyOn(window, 'parent', 'get').mockReturnValue({ postMessage: (...message: unknown[]) => asked.push(message) } as unknown as Window)
})
afterEach(() => {
  // Whoever still waits for an answer waits no longer.
  say('relayAhead:null')
  vi.restoreAllMocks()
  document.head.replaceChildren()
  delete window.relayFirstRun
  delete window.relayAhead
  vi.unstubAllGlobals()
})

const say = (data: unknown, from = origin) => window.dispatchEvent(new MessageEvent('message', { origin: from, data }))
const answer = (said: object) => say(`relayAhead:${JSON.stringify({ PLACEMENT: 'IM_CONTEXT_MENU', LANG: 'de', ...said })}`)
const fetched = () => [...document.head.querySelectorAll('link')].map(({ rel, href }) => `${rel} ${new URL(href).pathname}`)

describe('the head start', () => {
  it('asks the portal that the frame is named after', () => {
    startAhead(files, ['de'], commands)
    expect(asked).toEqual([['getInitData:relayAhead:the-sid', origin]])
  })

  it('fetches the files of the placement, in the portal\'s language, once', () => {
    startAhead(files, ['de', 'en'], commands)
    answer({})
    answer({})
    expect(fetched()).toEqual(['modulepreload /assets/share-1.js', 'modulepreload /assets/de-share-2.js'])
  })

  it.each([['in', 'hi'], ['DE', 'de'], ['xx', 'en'], [undefined, 'en']])('reads the language %s as %s', (LANG, folder) => {
    startAhead(files, ['de', 'en', 'hi'], commands)
    answer({ LANG })
    expect(fetched()).toContain(`modulepreload /assets/${folder}-share-2.js`)
  })

  it.each([
    ['of another origin', () => say('relayAhead:{"PLACEMENT":"IM_CONTEXT_MENU"}', 'https://elsewhere.example')],
    ['to somebody else', () => say('other:{"PLACEMENT":"IM_CONTEXT_MENU"}')],
    ['that is none', () => say({ PLACEMENT: 'IM_CONTEXT_MENU' })],
    ['that breaks off', () => say('relayAhead:{"PLACEM')],
    ['that is empty', () => say('relayAhead:null')],
    ['for another placement', () => answer({ PLACEMENT: 'constructor' })]
  ])('fetches nothing after an answer %s', (_, speak) => {
    startAhead(files, ['en'], commands)
    speak()
    expect(fetched()).toEqual([])
  })

  it.each(['', 'portal.example', 'portal.example|1|'])('asks nobody in a frame named "%s"', (name) => {
    window.name = name
    startAhead(files, ['en'], commands)
    expect(asked).toEqual([])
  })

  it('keeps for the app that it was the first run', () => {
    startAhead(files, ['en'], commands)
    answer({ FIRST_RUN: true })
    expect(window.relayFirstRun).toBe(true)
  })

  it('is a script that stands alone and that the policy knows by its text', () => {
    const script = headStartScript(files, ['de'], commands)
    new Function(script)()
    expect(asked).toHaveLength(1)
    expect(script).not.toContain('</')
    expect(policy([], [], elements(`<script>${script}</script>`, 'script'))).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';/)
  })

  it('says where a view is not in a file of its own any more', () => {
    expect(() => filesAhead({})).toThrow(/ShareView\.vue has no file of its own|OperatorView\.vue has no file of its own/)
  })
})

describe('the first request of a card', () => {
  const sent = vi.fn<typeof fetch>()
  beforeEach(() => {
    sent.mockReset().mockImplementation(() => Promise.resolve(Response.json({ result: 'fine' })))
    vi.stubGlobal('fetch', sent)
    startAhead(files, ['en'], commands)
  })
  const open = (said: object) => answer({ PLACEMENT: 'CRM_DEAL_DETAIL_TAB', PLACEMENT_OPTIONS: { ID: '311' }, AUTH_ID: 'the "token"', ...said })

  it('goes to the portal that gave the token, with the id of the card, and is kept for the app', async () => {
    open({})
    expect(sent).toHaveBeenCalledOnce()
    const [address, { method, headers, body } = {}] = sent.mock.calls[0]!
    expect([address, method, headers]).toEqual([`${origin}/rest/batch`, 'POST', { 'Content-Type': 'application/json' }])
    const cmd = { q0: 'one?CRM_ENTITY=311&all=311' }
    expect(JSON.parse(body as string)).toEqual({ halt: 0, cmd, auth: 'the "token"' })
    expect(window.relayAhead?.cmd).toBe(JSON.stringify(cmd))
    expect(await window.relayAhead?.answer).toEqual({ result: 'fine' })
  })

  it.each([311, '311'])('knows the id as %j, and in options that are JSON', (ID) => {
    open({ PLACEMENT_OPTIONS: JSON.stringify({ ID }) })
    expect(sent).toHaveBeenCalledOnce()
  })

  it.each([
    ['a token', { AUTH_ID: '' }], ['a card', { PLACEMENT: 'IM_CONTEXT_MENU' }], ['a placement of its own', { PLACEMENT: 'constructor' }],
    ['options', { PLACEMENT_OPTIONS: null }], ['an id', { PLACEMENT_OPTIONS: [] }], ['a whole id', { PLACEMENT_OPTIONS: { ID: '3.5' } }],
    ['an id that is a number', { PLACEMENT_OPTIONS: { ID: '1"},"auth":"x' } }], ['readable options', { PLACEMENT_OPTIONS: '{"ID' }],
    ['an id that is no list', { PLACEMENT_OPTIONS: { ID: ['311'] } }], ['an installation that is over', { INSTALL: true }]
  ])('is not sent without %s', (_, said) => {
    open(said)
    expect(sent).not.toHaveBeenCalled()
    expect(window.relayAhead).toBeUndefined()
  })

  it('is not sent for what another page says', () => {
    say('relayAhead:{"PLACEMENT":"CRM_DEAL_DETAIL_TAB","PLACEMENT_OPTIONS":{"ID":"311"},"AUTH_ID":"t"}', 'https://elsewhere.example')
    expect(sent).not.toHaveBeenCalled()
  })

  it.each([
    ['is lost', () => Promise.reject(new TypeError('Failed to fetch'))], ['cannot be read', () => Promise.resolve(new Response('<html>'))]
  ])('leaves nothing where its answer %s', async (_, respond) => {
    sent.mockImplementation(respond)
    open({})
    expect(await window.relayAhead?.answer).toBeUndefined()
  })
})

describe('code that cannot be fetched', () => {
  afterEach(() => document.body.replaceChildren())

  it('is told with a way out, in the place of the skeleton', () => {
    document.body.append(Object.assign(document.createElement('div'), { id: 'app' }))
    document.getElementById('app')!.setAttribute('aria-busy', 'true')
    watchCode(loadFailed)
    const script = document.body.appendChild(document.createElement('script'))
    script.dispatchEvent(new Event('error'))
    expect(document.getElementById('app')!.hasAttribute('aria-busy'), 'not for a script of an extension').toBe(true)
    script.type = 'module'
    script.dispatchEvent(new Event('error'))
    const root = document.getElementById('app')!
    expect(root.hasAttribute('aria-busy')).toBe(false)
    expect([...root.children].map(({ role }) => role)).toEqual(['alert'])
    expect(root.querySelector('button')?.textContent).toBe('Reload')
  })

  it('is no picture that fails', () => {
    let told = 0
    watchCode(() => told++)
    document.body.appendChild(document.createElement('img')).dispatchEvent(new Event('error'))
    expect(told).toBe(0)
  })
})
