import { ApiVersion } from '@bitrix24/b24jssdk'
import { AxiosError, type AxiosRequestConfig } from 'axios'
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest'
import { reactive } from 'vue'
import type { Outcome } from '../../../../src/domain/outcome'
import { command, question, type Refusals } from '../../../../src/portal/portal'
import { deadline, requestsOver } from '../../../../src/portal/requests/requests'
import { timeNow } from '../../../../src/lib/time/clock'
import { resultOf } from '../../../../src/rest/wire/batch-reference'
import { frameOverWire, ok, refused, type WireAnswer } from './fake-wire'

const text = (result: unknown) => typeof result === 'string' ? result : undefined
const read = question('im.dialog.get', { DIALOG_ID: 'chat9' }, text)
const write = command('im.message.share', { MESSAGE_ID: 5 }, text)

async function over(...answers: WireAnswer[]) {
  const { frame, sent } = await frameOverWire((_, count) => answers[count - 1] ?? answers.at(-1)!)
  return { portal: requestsOver(frame), sent }
}

/** Why it was turned down. */
const reason = (outcome: Outcome<unknown>) => outcome.ok ? 'not turned down' : outcome.problem.refusal

/** Lets all waits and deadlines pass. */
async function passTime<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(deadline * 2)
  return promise
}

beforeEach(() => { vi.useFakeTimers({ shouldAdvanceTime: false }) })
afterEach(() => { vi.useRealTimers() })

describe('the time', () => {
  const day = 86_400_000
  const at = (finish: unknown): WireAnswer => ({ body: { result: 'fine', time: { finish } } })

  it('is the portal’s, as its answers tell it', async () => {
    const { portal } = await over(at((Date.now() + day) / 1000))
    await portal.ask(read)
    expect(Math.abs(timeNow() - Date.now() - day)).toBeLessThan(1000)
  })

  it.each(['soon', undefined, null, {}])('stays this machine’s where the portal says %j', async (told) => {
    const { portal } = await over(at(told))
    await portal.ask(read)
    expect(timeNow()).toBe(Date.now())
  })

  it.each([-day, -3_600_000, 1_800_000])('holds no request back where this machine’s jumps by %i ms', async (jump) => {
    const { portal, sent } = await over(ok('fine'))
    await portal.ask(read)
    vi.setSystemTime(Date.now() + jump)
    const outcomes = Promise.all([portal.ask(read), portal.act(write)])
    await vi.advanceTimersByTimeAsync(100)
    expect(sent).toHaveLength(3)
    expect(await outcomes).toEqual([{ ok: true, value: 'fine' }, { ok: true, value: 'fine' }])
  })
})

describe('a read', () => {
  it('gives the value that its reader makes of the answer', async () => {
    const { portal } = await over(ok('fine'))
    expect(await portal.ask(read)).toEqual({ ok: true, value: 'fine' })
  })

  it('leaves nothing with the signal of who asked, which may live for as long as the page', async () => {
    const { signal } = new AbortController()
    const [heard, unheard] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
    const { portal } = await over('network-error', refused('QUERY_LIMIT_EXCEEDED', 503), ok('fine'))
    expect(await passTime(portal.ask(read, { signal }))).toEqual({ ok: true, value: 'fine' })
    expect(heard).toHaveBeenCalled()
    const listeners = ({ mock }: { mock: { calls: unknown[][] } }) => mock.calls.map(([type, listener]) => [type, listener])
    expect(listeners(unheard)).toEqual(listeners(heard))
  })

  it.each([
    ['a lost connection', 'network-error' as const],
    ['a gateway error', { status: 502, body: '<html>' }],
    ['a server fault with a code', refused('INTERNAL_SERVER_ERROR', 500)],
    ['load', refused('QUERY_LIMIT_EXCEEDED', 503)]
  ])('is asked again after %s', async (_, trouble) => {
    const { portal, sent } = await over(trouble, ok('fine'))
    expect(await passTime(portal.ask(read))).toEqual({ ok: true, value: 'fine' })
    expect(sent).toHaveLength(2)
  })

  it('is asked again a little later by some than by others, so that an office does not come back in one moment', async () => {
    const askedAfter = async (chance: number) => {
      vi.spyOn(Math, 'random').mockReturnValue(chance)
      const { portal, sent } = await over(refused('QUERY_LIMIT_EXCEEDED', 503), ok('fine'))
      const asked = portal.ask(read)
      for (let ms = 0; ms < deadline; ms += 100) {
        if (sent.length === 2) return asked.then(() => ms)
        await vi.advanceTimersByTimeAsync(100)
      }
      return deadline
    }
    const [soonest, latest] = [await askedAfter(0), await askedAfter(0.99)]
    expect(soonest).toBeGreaterThanOrEqual(2000)
    expect(latest).toBeGreaterThan(soonest + 500)
  })

  it('gives up after three lost answers and says that there was none', async () => {
    const { portal, sent } = await over('network-error')
    expect(await passTime(portal.ask(read))).toMatchObject({ ok: false, problem: { kind: 'no-answer', code: '', description: '' } })
    expect(sent).toHaveLength(3)
  })

  it('is given up after 15 s without an answer', async () => {
    const { portal, sent } = await over('never')
    const asked = portal.ask(read)
    await vi.advanceTimersByTimeAsync(deadline + 1)
    expect(await asked).toMatchObject({ problem: { kind: 'no-answer' } })
    expect(sent).toHaveLength(1)
  })

  it('ends as cancelled when the asker loses interest', async () => {
    const { portal } = await over('never')
    const interest = new AbortController()
    const asked = portal.ask(read, { signal: interest.signal })
    interest.abort()
    expect(await asked).toMatchObject({ problem: { kind: 'cancelled' } })
  })

  it('of an unexpected shape is a problem with the name of the method', async () => {
    const { portal } = await over(ok({ not: 'text' }))
    expect(await portal.ask(read)).toMatchObject({ problem: { kind: 'unreadable', method: 'im.dialog.get' } })
  })
})

describe('a write', () => {
  it.each([
    ['a lost connection', 'network-error' as const],
    ['HTTP 500', { status: 500, body: '<html>' }],
    ['HTTP 503 without the portal\'s code', { status: 503, body: '<html>' }],
    ['HTTP 429 without the portal\'s code', { status: 429, body: '' }],
    ['HTTP 408', { status: 408, body: '' }],
    ['a server fault with a code', refused('INTERNAL_SERVER_ERROR', 500)],
    ['an answer of an unexpected shape', ok({ not: 'text' })],
    ['an error without a name', { body: { error: '', time: {} } }],
    ['no answer at all', 'never' as const]
  ])('is sent once and unconfirmed after %s', async (_, trouble) => {
    const { portal, sent } = await over(trouble, ok('fine'))
    expect(await passTime(portal.act(write))).toMatchObject({ problem: { kind: 'unconfirmed', method: 'im.message.share' } })
    expect(sent).toHaveLength(1)
  })

  it.each([{}, { time: null }, { time: [] }])('is confirmed by its answer also where that says nothing of the time: %j', async (time) => {
    const { portal, sent } = await over({ body: { result: 'fine', ...time } })
    expect(await passTime(portal.act(write))).toEqual({ ok: true, value: 'fine' })
    expect(sent).toHaveLength(1)
  })

  it.each(['QUERY_LIMIT_EXCEEDED', 'OPERATION_TIME_LIMIT'])('is sent again after %s, which proves that nothing was done', async (code) => {
    const { portal, sent } = await over(refused(code, code === 'OPERATION_TIME_LIMIT' ? 429 : 503), ok('fine'))
    expect(await passTime(portal.act(write))).toEqual({ ok: true, value: 'fine' })
    expect(sent).toHaveLength(2)
  })

  it.each([
    ['ACCESS_ERROR', 403, 'access-denied'],
    ['ACCESS_DENIED', 403, 'access-denied'],
    ['PARAMS_ERROR', 400, 'refused'],
    ['CANCELED', 400, 'refused'],
    ['ERROR_METHOD_NOT_FOUND', 404, 'refused'],
    ['OVERLOAD_LIMIT', 503, 'refused'],
    ['PORTAL_DELETED', 403, 'refused'],
    ['PORTAL_DELETED', 500, 'refused'],
    ['insufficient_scope', 403, 'scope-missing'],
    ['NO_AUTH_FOUND', 401, 'signed-out'],
    ['PARAMS_ERROR', 200, 'refused']
  ])('refused with %s (%i) did nothing: %s', async (code, status, kind) => {
    const { portal, sent } = await over(refused(code, status))
    expect(await portal.act(write)).toMatchObject(
      { ok: false, problem: { kind, method: 'im.message.share', code, description: `${code} said` } })
    expect(sent).toHaveLength(1)
  })

  it.each([
    ['ERROR_METHOD_NOT_FOUND', 404, 'no-method'],
    ['METHOD_CONFIRM_WAITING', 401, 'confirm-waiting'],
    ['METHOD_CONFIRM_DENIED', 403, 'confirm-denied'],
    ['OVERLOAD_LIMIT', 503, 'rest-blocked'],
    ['PORTAL_DELETED', 403, 'portal-closed'],
    ['WRONG_AUTH_TYPE', 403, 'outside-portal'],
    ['user_access_error', 403, 'no-app-access'],
    ['CANCELED', 400, 'not-a-member'],
    ['ACCESS_ERROR', 403, 'no-dialog-access'],
    ['PARAMS_ERROR', 400, undefined],
    ['constructor', 400, undefined]
  ])('refused with %s (%i) is told by name: %s', async (code, status, refusal) => {
    const { portal } = await over(refused(code, status), ok({ result: [], result_error: { q0: { error: code } } }))
    const own: Refusals = { CANCELED: 'not-a-member', ACCESS_ERROR: 'no-dialog-access' }
    const alone = await portal.act(command('im.message.share', {}, text, own))
    const inBatch = await portal.askAll([question('im.dialog.get', {}, text, own)])
    expect([reason(alone), reason(inBatch.ok ? inBatch.value[0] : inBatch)]).toEqual([refusal, refusal])
    expect(alone).toHaveProperty('problem.code', code)
  })

  it('says by its own name what means something else elsewhere, but for a plan without applications', async () => {
    const plan = { error: 'ACCESS_DENIED', error_description: 'REST API is available only on commercial plans' }
    const { portal } = await over(refused('ERROR_METHOD_NOT_FOUND', 404), { status: 403, body: plan }, refused('ACCESS_DENIED', 403))
    const own = command('im.message.share', {}, text, { ERROR_METHOD_NOT_FOUND: 'no-list', ACCESS_DENIED: 'not-an-operator' })
    const told = [await portal.act(own), await portal.act(own), await portal.act(own)]
    expect(told.map(reason)).toEqual(['no-list', 'not-in-plan', 'not-an-operator'])
  })

  it('has no reason where nobody knows whether it was turned down', async () => {
    const { portal } = await over(refused('CANCELED', 500))
    const outcome = await passTime(portal.act(command('im.message.share', {}, text, { CANCELED: 'not-a-member' })))
    expect(outcome).toMatchObject({ problem: { kind: 'unconfirmed', code: 'CANCELED' } })
    expect(outcome).not.toHaveProperty('problem.refusal')
  })

  it.each([
    ['nothing at all', { error: '', error_description: '' }, ''],
    ['a text without a code', { error: '', error_description: 'No such event' }, 'No such event'],
    ['a page of HTML', '<html>', 'HTTP 400'],
    ['an empty page', '', 'HTTP 400'],
    ['the code 0, which stands for none', { error: '0', error_description: 'No such task' }, 'No such task']
  ])('refused with %s has no words of the HTTP library', async (_, body, description) => {
    const { portal } = await over({ status: 400, body })
    expect(await portal.act(write)).toEqual({ ok: false, problem: { kind: 'refused', method: 'im.message.share', code: '', description } })
  })

  it('is told why by the status alone, where a server in front of the portal turned it away', async () => {
    const { portal } = await over({ status: 413, body: '<html>' })
    const upload = command('im.v2.File.upload', {}, text, { 'HTTP 413': 'file-too-large' })
    expect([reason(await portal.act(upload)), reason(await portal.act(write))]).toEqual(['file-too-large', undefined])
  })

  it('without an answer has none either', async () => {
    const { portal } = await over('network-error')
    expect(await passTime(portal.act(write))).toMatchObject({ problem: { kind: 'unconfirmed', code: '', description: '' } })
  })

  it('goes out once more with a renewed token, under the same id', async () => {
    const { frame, sent } = await frameOverWire(
      (_, count) => count === 1 ? refused('expired_token', 401) : ok('fine'),
      { refreshAuth: { AUTH_ID: 'token-2', AUTH_EXPIRES: '3600', REFRESH_ID: 'refresh-2' } })
    expect(await requestsOver(frame).act(write)).toEqual({ ok: true, value: 'fine' })
    expect(sent.map(request => request.params['auth'])).toEqual(['token-1', 'token-2'])
    expect(sent[0]!.url).toBe(sent[1]!.url)
  })

  it('was not done when the token could not be renewed', async () => {
    const { portal, sent } = await over(refused('expired_token', 401))
    expect(await passTime(portal.act(write))).toMatchObject({ problem: { kind: 'signed-out' } })
    expect(sent).toHaveLength(1)
  })

  it.each([
    ['cannot be read', () => Promise.reject(new TypeError('no AUTH_ID'))],
    ['never comes', () => new Promise(() => undefined)]
  ])('did nothing where the token had run out before it was sent, and the new one %s', async (_, renew) => {
    const { frame, sent } = await frameOverWire(() => ok('fine'))
    Object.assign(frame.auth, { getAuthData: () => false, refreshAuth: renew })
    expect(await passTime(requestsOver(frame).act(write))).toMatchObject({ problem: { kind: 'no-answer' } })
    expect(sent).toHaveLength(0)
  })

  it('did nothing where the portal asked for a new token, and that cannot be read', async () => {
    const { frame, sent } = await frameOverWire(() => refused('expired_token', 401))
    Object.assign(frame.auth, { refreshAuth: () => Promise.reject(new TypeError('no AUTH_ID')) })
    expect(await passTime(requestsOver(frame).act(write))).toMatchObject({ problem: { kind: 'no-answer' } })
    expect(sent).toHaveLength(1)
  })

  it('is unconfirmed where it got lost with a new token in hand', async () => {
    const { frame, sent } = await frameOverWire((_, count) => count === 1 ? refused('expired_token', 401) : 'network-error')
    Object.assign(frame.auth, { refreshAuth: () => Promise.resolve({ access_token: 'token-2' }) })
    expect(await passTime(requestsOver(frame).act(write))).toMatchObject({ problem: { kind: 'unconfirmed' } })
    expect(sent).toHaveLength(2)
  })

  it('is never sent after its deadline, also when a new token comes late', async () => {
    let renew = () => undefined as void
    const { frame, sent } = await frameOverWire(
      (_, count) => { if (count === 1) vi.advanceTimersByTime(deadline - 5000); return count === 1 ? refused('expired_token', 401) : ok('late') })
    const auth = frame.auth as unknown as { refreshAuth: () => Promise<unknown> }
    auth.refreshAuth = () => new Promise((resolve) => { renew = () => resolve({ access_token: 'token-2' }) })
    const acted = requestsOver(frame).act(write)
    await vi.advanceTimersByTimeAsync(6000)
    const outcome = await acted
    renew()
    await vi.advanceTimersByTimeAsync(1000)
    expect(outcome).toMatchObject({ problem: { kind: 'no-answer' } })
    expect(sent).toHaveLength(1)
  })

  it('leaves as plain JSON, so that reactive params cannot break it after it acted', async () => {
    const { portal, sent } = await over(ok('fine'))
    const params = reactive({ IDS: [1, 2], TAKEN_AWAY: null, NOTHING: undefined })
    expect(await portal.act(command('im.chat.user.add', params, text))).toEqual({ ok: true, value: 'fine' })
    expect(sent[0]!.params).toMatchObject({ IDS: [1, 2], TAKEN_AWAY: null })
    expect(sent[0]!.params).not.toHaveProperty('NOTHING')
  })
})

describe('what takes long to send', () => {
  async function uploading() {
    const { frame } = await frameOverWire(() => 'never')
    const sent: AxiosRequestConfig[] = []
    frame.getHttpClient(ApiVersion.v2).ajaxClient.defaults.adapter = config => new Promise((_, reject) => {
      sent.push(config)
      config.signal!.addEventListener!('abort', () => reject(new AxiosError('canceled', 'ERR_CANCELED')))
    })
    const parts: number[] = []
    const call = new AbortController()
    const upload = requestsOver(frame).act(write, { onProgress: part => parts.push(part), signal: call.signal })
    await vi.advanceTimersByTimeAsync(0)
    const step = (progress: number) => sent[0]!.onUploadProgress!({ progress, loaded: 1, bytes: 1, lengthComputable: true })
    return { upload, parts, call, step, sent }
  }

  it('tells how much is on its way, and has its deadline anew with each step', async () => {
    const { upload, parts, step, sent } = await uploading()
    for (const part of [0.25, 0.5, 1]) {
      await vi.advanceTimersByTimeAsync(deadline - 1)
      step(part)
    }
    expect(parts).toEqual([0.25, 0.5, 1])
    expect(sent[0]).toMatchObject({ timeout: 0 })
    await vi.advanceTimersByTimeAsync(deadline - 1)
    const isOver = vi.fn()
    void upload.then(isOver)
    await vi.advanceTimersByTimeAsync(0)
    expect(isOver).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2)
    expect(await upload).toMatchObject({ ok: false, problem: { kind: 'unconfirmed' } })
  })

  it('may have arrived where it is called back on its way', async () => {
    const { upload, call } = await uploading()
    call.abort()
    expect(await upload).toMatchObject({ ok: false, problem: { kind: 'unconfirmed' } })
  })
})

describe('a batch of reads', () => {
  const roof = question('crm.item.get', { entityTypeId: 2, id: 311 }, text)
  const person = question('crm.item.get', { entityTypeId: 3, id: resultOf(roof, 'item', 'contactId') }, text)
  const questions = { deal: roof, person }
  const ask = (name: string) => question('profile', { name }, text)
  /** Answers each of `count` questions with its own key. */
  const own = (count: number) => ok({ result: Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at}`, `q${at}`])), result_error: [] })

  it('is one request that does not halt, with references percent-encoded', async () => {
    const { portal, sent } = await over(ok({ result: { q0: 'roof', q1: 'ida' }, result_error: [] }))
    expect(await portal.askAll(questions)).toEqual(
      { ok: true, value: { deal: { ok: true, value: 'roof' }, person: { ok: true, value: 'ida' } } })
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ method: 'batch', params: { halt: 0, cmd: {
      q0: 'crm.item.get?entityTypeId=2&id=311',
      q1: 'crm.item.get?entityTypeId=3&id=%24result%5Bq0%5D%5Bitem%5D%5BcontactId%5D'
    } } })
  })

  it('gives each question its own outcome', async () => {
    const { portal } = await over(ok({ result: { q0: 'roof' }, result_error: { q1: { error: 'NOT_FOUND', error_description: 'none' } } }))
    expect(await portal.askAll(questions)).toMatchObject({ value: {
      deal: { ok: true, value: 'roof' },
      person: { ok: false, problem: { kind: 'refused', method: 'crm.item.get', code: 'NOT_FOUND', description: 'none' } }
    } })
  })

  it.each(['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER'])('takes a fault inside the portal (%s) for no answer, not for a refusal', async (code) => {
    const { portal } = await over(ok({ result: { q0: 'roof' }, result_error: { q1: { error: code, error_description: 'a fault' } } }))
    expect(await portal.askAll(questions)).toMatchObject({ value: {
      deal: { ok: true }, person: { ok: false, problem: { kind: 'no-answer', method: 'crm.item.get', code } }
    } })
  })

  it('is answered in its own nesting: lists, maps, objects, and gaps', async () => {
    const { portal } = await over(own(5))
    const asked = await portal.askAll({
      list: [ask('a'), { inner: ask('b') }], map: new Map([[7, { dialog: ask('c') }]]), none: undefined, pair: [ask('d'), undefined, ask('e')], empty: []
    })
    const at = (key: string) => ({ ok: true, value: key })
    expect(asked).toEqual(at({
      list: [at('q0'), { inner: at('q1') }], map: new Map([[7, { dialog: at('q2') }]]), none: undefined, pair: [at('q3'), undefined, at('q4')], empty: []
    } as never))
  })

  it('gives each outcome the type of its question', async () => {
    const { portal } = await over(own(3))
    const number = question('profile', {}, Number)
    const asked = await portal.askAll({ pair: [number, ask('a')], maybe: undefined as typeof number | undefined, map: new Map([[7, ask('b')]]) })
    if (!asked.ok) throw new Error('refused')
    expectTypeOf(asked.value.pair).toEqualTypeOf<readonly [Outcome<number>, Outcome<string>]>()
    expectTypeOf(asked.value.maybe).toEqualTypeOf<Outcome<number> | undefined>()
    expectTypeOf(asked.value.map).toEqualTypeOf<Map<number, Outcome<string>>>()
  })

  it('asks a question that stands in two places once', async () => {
    const { portal, sent } = await over(own(1))
    const once = ask('a')
    expect(await portal.askAll([once, once])).toEqual({ ok: true, value: [{ ok: true, value: 'q0' }, { ok: true, value: 'q0' }] })
    expect(sent[0]).toMatchObject({ params: { cmd: { q0: 'profile?name=a' } } })
  })

  it('of nothing is answered without a request', async () => {
    const { portal, sent } = await over(own(0))
    expect(await portal.askAll({ lists: [], one: undefined })).toEqual({ ok: true, value: { lists: [], one: undefined } })
    expect(sent).toHaveLength(0)
  })

  it('holds 50; one more is a mistake of ours, and none is sent', async () => {
    const { portal, sent } = await over(own(50))
    const many = (count: number) => Array.from({ length: count }, (_, at) => ask(String(at)))
    expect(await portal.askAll(many(50))).toMatchObject({ ok: true })
    await expect(portal.askAll(many(51))).rejects.toThrow('50')
    expect(sent).toHaveLength(1)
  })

  it.each([
    ['a later question', () => ({ person, deal: roof })], ['one that is not asked', () => ({ person })]
  ])('with a reference to %s is a mistake of ours', async (_, wrong) => {
    const { portal, sent } = await over(own(2))
    await expect(portal.askAll(wrong())).rejects.toThrow('crm.item.get')
    await expect(portal.ask(person)).rejects.toThrow('outside of a batch')
    expect(sent).toHaveLength(0)
  })

  it.each([
    ['an empty map as a list', { result: [], result_error: [] }],
    ['no map at all', {}],
    ['null', { result: null, result_error: null }]
  ])('with %s leaves its questions unreadable', async (_, envelope) => {
    const { portal } = await over(ok(envelope))
    expect(await portal.askAll(questions)).toMatchObject({ value: { deal: { problem: { kind: 'unreadable', method: 'crm.item.get' } } } })
  })

  it('that is no map is unreadable as a whole', async () => {
    const { portal } = await over(ok(null))
    expect(await portal.askAll(questions)).toMatchObject({ problem: { kind: 'unreadable', method: 'batch' } })
  })
})

it('keeps neither token nor text of a request in a problem', async () => {
  const { portal } = await over('network-error')
  const secret = command('imopenlines.crm.message.add', { MESSAGE: 'our secret offer' }, text)
  const outcome = JSON.stringify(await passTime(portal.act(secret)))
  expect(outcome).not.toContain('secret')
  expect(outcome).not.toContain('token-1')
})
