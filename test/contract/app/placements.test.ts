// @vitest-environment node
import { expect, it } from 'vitest'
import { both, type OpenBench } from '../bench'

const admin = { userId: 1 }
const handler = 'https://widget.example.net/app/index.html'

async function bare(open: OpenBench) {
  const bench = await open()
  bench.emulator.reset('bare')
  return bench
}

both('placement.*', (open) => {
  it('binds, tells what is bound, and unbinds with a count of two for one', async () => {
    const { result } = await bare(open)
    const item = { PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler, TITLE: 'Share as…', LANG_ALL: { de: { TITLE: 'Teilen als…' } } }
    expect(await result('placement.get', {}, admin)).toEqual([])
    expect(await result('placement.bind', { ...item, OPTIONS: { context: 'USER;CHAT', nope: 'x' } }, admin)).toBe(true)
    expect(await result('placement.bind', { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: handler, OPTIONS: { context: 'x' } }, admin)).toBe(true)
    expect(await result('placement.get', {}, admin)).toEqual([
      { id: expect.any(Number) as number, placement: 'IM_CONTEXT_MENU', userId: 0, handler, title: 'Teilen als…', description: '', langAll: { de: { TITLE: 'Teilen als…' } },
        options: { context: 'USER;CHAT', role: 'USER', extranet: 'N' } },
      { id: expect.any(Number) as number, placement: 'CRM_DEAL_DETAIL_TAB', userId: 0, handler, title: '', description: '', langAll: [], options: [] }
    ])
    expect(await result('placement.unbind', { PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: 'https://other.example/' }, admin)).toEqual({ count: 0 })
    expect(await result('placement.unbind', { PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler }, admin)).toEqual({ count: 2 })
  })

  it('tells items in the order of their ids, each with the label in the language of who asks', async () => {
    const { result } = await bare(open)
    const labels = { LANG_ALL: { de: { TITLE: 'Teilen als…' }, en: { TITLE: 'Share as…' } } }
    for (const file of ['b', 'a']) await result('placement.bind', { PLACEMENT: 'CRM_LEAD_DETAIL_TAB', HANDLER: `https://x.example/${file}.html`, ...labels }, admin)
    const items = (language: string) => result<{ id: number, title: string }[]>('placement.get', {}, { ...admin, language })
    const ids = (await items('en')).map(({ id }) => id)
    expect(ids).toEqual([...ids].sort((one, other) => one - other))
    expect([await items('de'), await items('en'), await items('ru')].map(([item]) => item?.title)).toEqual(['Teilen als…', 'Share as…', 'Share as…'])
  })

  it('has added an item although it fails on a language of more than two letters', async () => {
    const { emulator, refusal } = await bare(open)
    const params = { PLACEMENT: 'CRM_LEAD_DETAIL_TAB', HANDLER: handler, LANG_ALL: { deu: { TITLE: 'Teilen als…' } } }
    expect(await refusal('placement.bind', params, admin)).toEqual([400, 'ERROR_CORE'])
    expect(emulator.world.app.bindings).toHaveLength(1)
  })

  it('does not keep an address of more than 255 characters whole: a strict database refuses it, a lax one cuts it', async () => {
    const { emulator, result, refusal } = await bare(open)
    const params = { PLACEMENT: 'CRM_LEAD_DETAIL_TAB', HANDLER: `https://x.example/${'a'.repeat(240)}/index.html` }
    expect(await refusal('placement.bind', params, admin)).toEqual([400, 'ERROR_CORE'])
    emulator.world.switches.longHandlers = 'cut'
    await result('placement.bind', params, admin)
    expect(await result('placement.get', {}, admin)).toMatchObject([{ handler: params.HANDLER.slice(0, 255) }])
  })

  it('tells two addresses apart by their first 200 characters', async () => {
    const { result, refusal } = await bare(open)
    const params = (end: string) => ({ PLACEMENT: 'CRM_LEAD_DETAIL_TAB', HANDLER: `https://x.example/${'a'.repeat(190)}${end}` })
    await result('placement.bind', params('one'), admin)
    expect(await refusal('placement.bind', params('two'), admin)).toEqual([400, 'ERROR_CORE'])
  })

  it('answers refused options without `time`', async () => {
    const { call } = await bare(open)
    const { body } = await call('placement.bind', { PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler, OPTIONS: { role: 'BOSS' } }, admin)
    expect(Object.keys(body)).toEqual(['error', 'error_description'])
  })

  it('names the parameter that is missing in a field of its own', async () => {
    const { call } = await bare(open)
    const refusals = [await call('placement.bind', { PLACEMENT: 'IM_CONTEXT_MENU' }, admin), await call('placement.unbind', {}, admin), await call('app.option.set', {}, admin)]
    expect(refusals.map(({ body }) => [body['error'], body['argument']])).toEqual(['HANDLER', 'PLACEMENT', 'options'].map(name => ['ERROR_ARGUMENT', name]))
  })

  it('unbinds all handlers of a code where none is named', async () => {
    const { result } = await bare(open)
    for (const file of ['a', 'b']) await result('placement.bind', { PLACEMENT: 'CRM_LEAD_DETAIL_TAB', HANDLER: `https://x.example/${file}.html` }, admin)
    expect(await result('placement.unbind', { PLACEMENT: 'CRM_LEAD_DETAIL_TAB' }, admin)).toEqual({ count: 4 })
  })

  it.each([
    [{ HANDLER: handler }, 400, 'ERROR_ARGUMENT'], [{ PLACEMENT: 'IM_CONTEXT_MENU' }, 400, 'ERROR_ARGUMENT'],
    [{ PLACEMENT: 'NOPE', HANDLER: handler }, 400, 'ERROR_PLACEMENT_NOT_FOUND'], [{ PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: 'index.html' }, 400, 'ERROR_WRONG_HANDLER_URL'],
    [{ PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: 'ftp://x.example/' }, 400, 'ERROR_UNSUPPORTED_PROTOCOL'],
    [{ PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler, USER_ID: 7 }, 400, 'ERROR_PLACEMENT_USER_MODE'],
    [{ PLACEMENT: 'IM_SIDEBAR', HANDLER: handler }, 400, 'ERROR_ARGUMENT'],
    [{ PLACEMENT: 'IM_SIDEBAR', HANDLER: handler, OPTIONS: { iconName: 'fa_share!' } }, 400, 'ERROR_ARGUMENT'],
    [{ PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: `https://x.example/${'a'.repeat(240)}` }, 400, 'ERROR_CORE'],
    [{ PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: 'https://portal/index.html' }, 400, 'ERROR_WRONG_HANDLER_URL'],
    [{ PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler, OPTIONS: { context: 'USER; CHAT' } }, 200, 'INVALID_ERROR_CONTEXT'],
    [{ PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler, OPTIONS: { context: 'ROOM' } }, 200, 'INVALID_ERROR_CONTEXT'],
    [{ PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler, OPTIONS: { role: 'BOSS' } }, 200, 'INVALID_ERROR_ROLE'],
    [{ PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler, OPTIONS: { extranet: 'X' } }, 200, 'INVALID_ERROR_EXTRANET']
  ])('refuses to bind %j with %i %s', async (params, status, code) => {
    const { emulator, refusal } = await bare(open)
    expect(await refusal('placement.bind', params, admin)).toEqual([status, code])
    expect(emulator.world.app.bindings).toEqual([])
  })

  it('refuses the same handler twice, and a second one where only one may be', async () => {
    const { result, call, refusal } = await bare(open)
    const item = { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: handler }
    await result('placement.bind', item, admin)
    expect(await call('placement.bind', { ...item, TITLE: 'Other' }, admin)).toMatchObject({ status: 400, body: { error: 'ERROR_CORE', error_description: expect.stringContaining('Handler already binded') as string } })
    await result('placement.bind', { PLACEMENT: 'REST_APP_URI', HANDLER: handler }, admin)
    expect(await refusal('placement.bind', { PLACEMENT: 'REST_APP_URI', HANDLER: `${handler}?2` }, admin)).toEqual([400, 'ERROR_PLACEMENT_MAX_COUNT'])
  })

  it.each([
    ['placement.bind', 403, 'WRONG_AUTH_TYPE'], ['placement.unbind', 403, 'WRONG_AUTH_TYPE'], ['placement.get', 403, 'WRONG_AUTH_TYPE'], ['placement.list', 403, 'WRONG_AUTH_TYPE'],
    ['app.option.get', 403, 'ACCESS_DENIED'], ['app.option.set', 403, 'ACCESS_DENIED'], ['user.option.get', 403, 'ACCESS_DENIED'],
    ['user.option.set', 403, 'ACCESS_DENIED'], ['app.info', 400, 'ACCESS_DENIED']
  ])('%s is for applications, a webhook gets %i %s', async (method, status, code) => {
    const { emulator, refusal } = await open()
    const hook = { userId: 1, placement: '', options: [], language: 'en', install: false, appOrigin: '', isWebhook: true }
    const params = { PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler, options: { x: '1' } }
    expect(await refusal(method, params, { auth: emulator.tokens.open(hook).AUTH_ID })).toEqual([status, code])
  })

  it.each(['placement.bind', 'placement.unbind', 'placement.get'])('%s is for administrators only', async (method) => {
    const { refusal } = await open()
    expect(await refusal(method, { PLACEMENT: 'IM_CONTEXT_MENU', HANDLER: handler })).toEqual([403, 'ACCESS_DENIED'])
  })

  it('lists the codes for everybody; without the scope crm those of CRM are unknown', async () => {
    const { emulator, result, refusal } = await open()
    expect(await result('placement.list')).toEqual(expect.arrayContaining(['IM_CONTEXT_MENU', 'CRM_COMPANY_DETAIL_TAB']))
    emulator.world.app.scopes = ['placement', 'im']
    expect(await result('placement.list')).not.toContain('CRM_COMPANY_DETAIL_TAB')
    expect(await refusal('placement.bind', { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: handler }, admin)).toEqual([400, 'ERROR_PLACEMENT_NOT_FOUND'])
    emulator.world.switches.missingPlacements = ['IM_CONTEXT_MENU']
    expect(await result('placement.list')).not.toContain('IM_CONTEXT_MENU')
  })
})
