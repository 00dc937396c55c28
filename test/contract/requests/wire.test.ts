// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../emulator/emulator'
import { both, serve, tokenFor } from '../bench'

const messages = { DIALOG_ID: 'chat901', LIMIT: 1 }

both('one request', (open) => {
  it('answers with result and time', async () => {
    const { call } = await open()
    const { status, body } = await call('server.time')
    expect(status).toBe(200)
    expect(body['time']).toEqual({
      start: expect.any(Number) as number, finish: expect.any(Number) as number, duration: expect.any(Number) as number,
      processing: expect.any(Number) as number, date_start: expect.stringContaining('+01:00') as string,
      date_finish: expect.stringContaining('+01:00') as string, operating: expect.any(Number) as number, operating_reset_at: expect.any(Number) as number
    })
  })

  it('refuses by name what it does not know', async () => {
    const { call } = await open()
    expect(await call('im.message.shere')).toMatchObject({
      status: 404, body: { error: 'ERROR_METHOD_NOT_FOUND', error_description: expect.stringContaining('im.message.shere') as string }
    })
  })

  it('does not tell upper and lower case apart in a method\'s name', async () => {
    const { result } = await open()
    expect(await result('SERVER.Time')).toBeTypeOf('string')
  })

  it.each([['', 'NO_AUTH_FOUND'], ['made-up', 'invalid_token']])('refuses the token "%s" with 401 %s', async (auth, code) => {
    const { refusal } = await open()
    expect(await refusal('profile', {}, { auth })).toEqual([401, code])
  })

  it('refuses a token after its hour, and takes the renewed one', async () => {
    let now = 1_700_000_000_000
    const { emulator, result, refusal } = await open({ now: () => now })
    const { sid, AUTH_ID } = emulator.tokens.open({ userId: 7, placement: 'DEFAULT', options: [], language: 'en', install: false, appOrigin: '' })
    now += 3_599_000
    expect(await result('profile', {}, { auth: AUTH_ID })).toMatchObject({ ID: '7' })
    now += 1000
    expect(await refusal('profile', {}, { auth: AUTH_ID })).toEqual([401, 'expired_token'])
    expect(await result('profile', {}, { auth: emulator.tokens.renew(sid)!.AUTH_ID })).toMatchObject({ ID: '7' })
  })

  it('refuses without the scope, and counts nothing as executed', async () => {
    const { emulator, refusal } = await open()
    emulator.world.app.scopes = ['crm']
    expect(await refusal('im.dialog.messages.get', messages)).toEqual([403, 'insufficient_scope'])
    expect(emulator.log.executed).toEqual([])
    expect(emulator.log.requests).toMatchObject([{ method: 'im.dialog.messages.get', status: 403, outcome: 'insufficient_scope', inBatch: false }])
  })

  it('can leave methods out, as an older portal does', async () => {
    const { emulator, refusal } = await open()
    emulator.world.switches.missingMethods = ['imbot.v2.Bot.list']
    expect(await refusal('imbot.v2.Bot.list')).toEqual([404, 'ERROR_METHOD_NOT_FOUND'])
  })

  it('takes 50 requests at once and 2 more each second, for each address', async () => {
    let now = 1_700_000_000_000
    const { emulator, call } = await open({ now: () => now, bucket: { size: 50, perSecond: 2 } })
    for (let index = 0; index < 50; index++) expect((await call('server.time')).status).toBe(200)
    expect(await call('server.time')).toMatchObject({ status: 503, body: { error: 'QUERY_LIMIT_EXCEEDED' } })
    expect(emulator.log.executed).toHaveLength(50)
    now += 1000
    expect([(await call('server.time')).status, (await call('server.time')).status, (await call('server.time')).status]).toEqual([200, 200, 503])
    expect(emulator.call({ method: 'server.time', params: {}, auth: tokenFor(emulator, 7), requestId: '', address: '10.9.9.9' }).status).toBe(200)
  })
})

both('the operating limit', (open) => {
  it('refuses a method that was at work for 480 s within ten minutes, and only that one', async () => {
    let now = 1_700_000_000_000
    const { emulator, call, result } = await open({ now: () => now })
    emulator.world.switches.callSeconds = 240
    const { body } = await call('profile')
    expect(body['time']).toMatchObject({ operating: 240, operating_reset_at: Math.floor(now / 60_000) * 60 + 600 })
    expect((await call('profile')).status).toBe(200)
    expect(await call('profile')).toMatchObject({ status: 429, body: { error: 'OPERATION_TIME_LIMIT' } })
    expect((await call('server.time')).status).toBe(200)
    expect(await result('batch', { halt: 0, cmd: { me: 'profile', time: 'server.time' } })).toMatchObject({
      result: { time: expect.any(String) as string }, result_error: { me: { error: 'OPERATION_TIME_LIMIT' } }
    })
    now += 600_000
    expect((await call('profile')).status).toBe(200)
  })
})

both('one request', (open) => {
  it('is looked at in this order: method, token, scope, operating time', async () => {
    const { emulator, refusal, call } = await open()
    emulator.world.switches.callSeconds = 480
    await call('im.recent.list')
    expect(await refusal('im.recent.list')).toEqual([429, 'OPERATION_TIME_LIMIT'])
    emulator.world.app.scopes = []
    expect(await refusal('im.recent.list')).toEqual([403, 'insufficient_scope'])
    expect(await refusal('im.recent.list', {}, { auth: 'x' })).toEqual([401, 'invalid_token'])
    expect(await refusal('im.nothing', {}, { auth: 'x' })).toEqual([404, 'ERROR_METHOD_NOT_FOUND'])
  })

  it('may have the id of an earlier one', async () => {
    const { result } = await open()
    expect(await result('profile')).toEqual(await result('profile'))
  })
})

both('the operating limit of another portal', (open) => {
  it('may be lower, and leaves calls of 0.1 s and less free', async () => {
    const { emulator, call, result } = await open()
    Object.assign(emulator.world.switches, { operatingLimit: 420, callSeconds: 0.1 })
    await call('profile')
    expect((await call('profile')).body['time']).toMatchObject({ operating: 0 })
    emulator.world.switches.callSeconds = 420
    expect((await call('profile')).status).toBe(200)
    expect((await call('profile')).status).toBe(429)
    await result('batch', { halt: 0, cmd: { time: 'server.time' } })
    expect((await call('batch', { cmd: {} })).status).toBe(200)
  })

  it('is not told where there is none', async () => {
    const { emulator, call } = await open()
    Object.assign(emulator.world.switches, { operatingLimit: 0, callSeconds: 900 })
    await call('profile')
    const { status, body } = await call('profile')
    expect([status, Object.keys(body['time'] as object).filter(name => name.startsWith('operating'))]).toEqual([200, []])
  })
})

interface Batch { result: unknown, result_error: unknown, result_total: unknown, result_next: unknown, result_time: unknown }

both('batch', (open) => {
  it('changes texts with markup, which a single call keeps', async () => {
    const { result } = await open()
    const text = '<b>1 < 2</b> & <script>'
    const query = new URLSearchParams({ 'options[a]': text }).toString()
    await result('batch', { halt: 0, cmd: { set: `user.option.set?${query}` } })
    await result('user.option.set', { options: { b: text } })
    expect(await result('user.option.get')).toEqual({ a: '< b>1 < 2< /b> & < script>', b: text })
  })

  it('answers by name, with empty maps as lists', async () => {
    const { result } = await open()
    const answer = await result<Batch>('batch', { halt: 0, cmd: { me: 'profile', time: 'server.time?' } })
    expect(answer).toMatchObject({ result: { me: { ID: '7' } }, result_error: [], result_total: [], result_next: [], result_time: { me: {}, time: {} } })
    expect(await result('batch', { cmd: {} })).toEqual({ result: [], result_error: [], result_total: [], result_next: [], result_time: [] })
  })

  it('answers 200 with each refusal under its name, and goes on', async () => {
    const { result } = await open()
    const answer = await result<Batch>('batch', { halt: 0, cmd: { bad: 'im.dialog.get?DIALOG_ID=chat961', gone: 'im.nope', me: 'profile' } })
    expect(answer.result_error).toEqual({
      bad: { error: 'ACCESS_ERROR', error_description: expect.any(String) as string },
      gone: { error: 'ERROR_METHOD_NOT_FOUND', error_description: expect.any(String) as string }
    })
    expect(answer.result).toMatchObject({ me: {} })
    expect(answer.result).not.toHaveProperty('bad')
  })

  it('stops at the first refusal with halt', async () => {
    const { result } = await open()
    const answer = await result<Batch>('batch', { halt: 1, cmd: { bad: 'im.nope', me: 'profile' } })
    expect(answer).toMatchObject({ result: [], result_error: { bad: {} } })
  })

  it('decodes the query like PHP, then puts earlier answers in', async () => {
    const { result } = await open()
    const answer = await result<Batch>('batch', { halt: 0, cmd: {
      all: 'imopenlines.crm.chat.get?CRM_ENTITY_TYPE=deal&CRM_ENTITY=311',
      dialog: 'imopenlines.dialog.get?CHAT_ID=%24result%5Ball%5D%5B0%5D%5BCHAT_ID%5D',
      messages: 'im.dialog.messages.get?DIALOG_ID=$result[dialog][dialog_id]&LIMIT=1',
      inside: 'im.dialog.messages.get?DIALOG_ID=chat%24result%5Ball%5D%5B0%5D%5BCHAT_ID%5D&LIMIT=1',
      people: 'im.user.list.get?ID%5B0%5D=9&ID%5B1%5D=%24result%5Bdialog%5D%5Bowner%5D&RESULT_TYPE=array'
    } })
    expect(answer.result_error).toEqual([])
    expect(answer.result).toMatchObject({
      dialog: { id: 915 }, messages: { chat_id: 915 }, inside: { chat_id: 915 }, people: [{ id: 9 }, { id: 7 }]
    })
  })

  it('passes a whole list on where a value is one reference', async () => {
    const { result } = await open()
    const answer = await result<Batch>('batch', { cmd: {
      history: 'imopenlines.session.history.get?CHAT_ID=915', people: 'im.user.list.get?ID=$result[history][userInChat][915]&RESULT_TYPE=array'
    } })
    expect(answer.result).toMatchObject({ people: [{ id: 652 }, { id: 7 }] })
  })

  it('passes on what it had reached for a reference that leads nowhere: a list, of which PHP makes the number 1', async () => {
    const { result, emulator } = await open()
    const first = emulator.world.chats.get(901)!.messages[0]!
    const line = emulator.world.chats.get(915)!
    emulator.world.chats.set(1, { ...line, id: 1 })
    const answer = await result<Batch>('batch', { halt: 0, cmd: {
      all: 'imopenlines.crm.chat.get?CRM_ENTITY_TYPE=deal&CRM_ENTITY=311',
      beyond: 'imopenlines.dialog.get?CHAT_ID=$result[all][99][CHAT_ID]',
      refused: 'imopenlines.dialog.get?CHAT_ID=$result[nobody][0][CHAT_ID]',
      empty: `im.dialog.messages.get?DIALOG_ID=chat901&LAST_ID=${first.id}`,
      next: 'im.dialog.messages.get?DIALOG_ID=chat901&FIRST_ID=$result[empty][messages][0][id]&LIMIT=1',
      typed: 'crm.item.get?entityTypeId=3&id=$result[all][99][CHAT_ID]'
    } })
    expect(answer.result).toMatchObject({
      beyond: { id: 1 }, refused: { id: 1 }, empty: { messages: [] }, next: { messages: [{ id: first.id }] }
    })
    expect(answer.result_error).toMatchObject({ typed: {} })
  })

  it('leaves a reference inside a longer text as written where it leads nowhere: the call fails on its own argument', async () => {
    const { result, emulator } = await open()
    emulator.world.chats.set(1, { ...emulator.world.chats.get(915)!, id: 1 })
    const answer = await result<Batch>('batch', { halt: 0, cmd: {
      all: 'imopenlines.crm.chat.get?CRM_ENTITY_TYPE=deal&CRM_ENTITY=311',
      first: 'imopenlines.dialog.get?CHAT_ID=0$result[all][0][CHAT_ID]',
      beyond: 'imopenlines.dialog.get?CHAT_ID=0$result[all][99][CHAT_ID]',
      dialog: 'im.dialog.messages.get?DIALOG_ID=chat$result[all][99][CHAT_ID]',
      cursor: 'im.dialog.messages.get?DIALOG_ID=chat901&FIRST_ID=0$result[all][99][CHAT_ID]',
      list: 'lists.element.get?IBLOCK_TYPE_ID=lists&IBLOCK_ID=0$result[line][QUICK_ANSWERS_IBLOCK_ID]'
    } })
    expect(answer.result).toMatchObject({ first: { id: 915 } })
    expect(answer.result_error).toMatchObject({
      beyond: { error: 'ACCESS_ERROR' }, dialog: { error: 'DIALOG_ID_EMPTY' }, cursor: { error: 'FIRST_ID_STRING' },
      list: { error: 'ERROR_IBLOCK_NOT_FOUND' }
    })
  })

  it('gives total and next of each list', async () => {
    const { result } = await open()
    const answer = await result<Batch>('batch', { cmd: { people: 'im.dialog.users.list?DIALOG_ID=chat901&LIMIT=2' } })
    expect(answer).toMatchObject({ result_total: { people: 9 }, result_next: { people: 2 } })
  })

  it('answers a list of commands with lists; gaps make a map', async () => {
    const { result } = await open()
    const { result: rows } = await result<Batch>('batch', { halt: 0, cmd: ['profile', 'server.time'] })
    expect(rows).toEqual([expect.objectContaining({ ID: '7' }), expect.any(String)])
    const gap = await result<Batch>('batch', { halt: 0, cmd: ['im.nope', 'profile'] })
    expect(gap.result).toMatchObject({ 1: { ID: '7' } })
    expect(Array.isArray(gap.result)).toBe(false)
  })

  it('takes 50 commands and no 51st, and no batch inside', async () => {
    const { result, refusal } = await open()
    const commands = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, 'server.time']))
    expect(Object.keys((await result<Batch>('batch', { cmd: commands(50) })).result as object)).toHaveLength(50)
    expect(await refusal('batch', { cmd: commands(51) })).toEqual([400, 'ERROR_BATCH_LENGTH_EXCEEDED'])
    const { result_error } = await result<Batch>('batch', { halt: 0, cmd: { inner: 'batch?cmd[a]=profile' } })
    expect(result_error).toMatchObject({ inner: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' } })
  })

  it('counts as one request, and checks its token once for all', async () => {
    const { emulator, call, refusal } = await open({ bucket: { size: 1, perSecond: 0 } })
    expect((await call('batch', { cmd: { a: 'profile', b: 'profile' } })).status).toBe(200)
    expect(emulator.log.requests.map(({ inBatch }) => inBatch)).toEqual([true, true, false])
    emulator.bucket.clear()
    expect(await refusal('batch', { cmd: { a: 'profile' } }, { auth: 'x' })).toEqual([401, 'invalid_token'])
  })
})

describe('over HTTP', () => {
  it('allows every origin on the preflight and on every answer, errors included', async () => {
    const emulator = createEmulator()
    const address = await serve(emulator)
    const preflight = await fetch(`${address}/rest/profile`, { method: 'OPTIONS', headers: { origin: 'https://app.example' } })
    expect(preflight.status).toBe(200)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type')
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    emulator.faults.add({ fault: 'http-before', method: 'scope' })
    for (const method of ['profile', 'nope', 'scope']) {
      const answer = await fetch(`${address}/rest/${method}`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    }
    expect(emulator.log.requests.map(({ status }) => status)).toEqual([401, 404, 502])
  })

  it('reads form bodies with nested brackets', async () => {
    const emulator = createEmulator()
    const body = new URLSearchParams({ 'auth': tokenFor(emulator, 7), 'ID[]': '9', 'RESULT_TYPE': 'array' })
    const answer = await fetch(`${await serve(emulator)}/rest/im.user.list.get`, { method: 'POST', body })
    expect(await answer.json()).toMatchObject({ result: [{ id: 9 }] })
  })

  it('refuses a body that is no JSON object', async () => {
    const address = await serve(createEmulator())
    for (const body of ['{"a":', '[1]']) {
      const answer = await fetch(`${address}/rest/profile`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
      expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'INVALID_REQUEST' }])
    }
  })

  it('answers a mistake of its own with 500 and goes on', async () => {
    const emulator = createEmulator()
    const address = await serve(emulator)
    const ask = () => fetch(`${address}/rest/%E0%A4%A`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
    expect((await ask()).status).toBe(500)
    expect((await ask()).headers.get('access-control-allow-origin')).toBe('*')
  })

  it('leaves all other addresses to the server around it', async () => {
    expect((await fetch(`${await serve(createEmulator())}/index.html`)).status).toBe(404)
  })

  it('notes the request id of each request', async () => {
    const emulator = createEmulator()
    await fetch(`${await serve(emulator)}/rest/profile?bx24_request_id=abc&bx24_sdk_ver=2.2.0`, { method: 'POST', body: '{}' })
    expect(emulator.log.requests).toMatchObject([{ method: 'profile', requestId: 'abc' }])
  })
})
