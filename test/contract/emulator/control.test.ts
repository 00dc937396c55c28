// @vitest-environment node
import { expect, it } from 'vitest'
import { createEmulator } from '../../emulator/emulator'
import type { PortalState, SessionState } from '../../emulator/control/state'
import { serve } from '../bench'

async function open() {
  const emulator = createEmulator()
  const address = await serve(emulator)
  const ask = async (method: 'GET' | 'POST', path: string, body?: object) => {
    const answer = await fetch(`${address}/emulator/${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
    return { status: answer.status, body: await answer.json() as Record<string, unknown> }
  }
  return {
    emulator, address, get: (path: string) => ask('GET', path), post: (path: string, body: object = {}) => ask('POST', path, body),
    state: async () => (await ask('GET', 'state')).body as unknown as PortalState
  }
}

const session = { userId: 7, placement: 'IM_CONTEXT_MENU', options: { messageId: '1' }, language: 'de', appOrigin: 'http://localhost:5999' }

it('opens a session with a token that works, and binds the placements to the app', async () => {
  const { address, post, state } = await open()
  const opened = (await post('session', session)).body as unknown as SessionState
  expect(opened).toMatchObject({
    domain: new URL(address).host, protocol: 0, language: 'de', install: false, firstRun: false, appOptions: [], userOptions: [],
    auth: { AUTH_EXPIRES: '3600', IS_ADMIN: false }
  })
  const answer = await fetch(`${address}/rest/app.info`, { method: 'POST', body: JSON.stringify({ auth: opened.auth.AUTH_ID }), headers: { 'content-type': 'application/json' } })
  expect(await answer.json()).toMatchObject({ result: { LANGUAGE_ID: 'de' } })
  expect((await state()).placements).toContainEqual(expect.objectContaining({
    placement: 'IM_CONTEXT_MENU', handler: 'http://localhost:5999/index.html', title: 'Share as…', titles: expect.objectContaining({ ru: 'Поделиться…' }) as object
  }))
})

it('opens none for a dismissed or unknown person', async () => {
  const { post } = await open()
  expect((await post('session', { ...session, userId: 15 })).status).toBe(403)
  expect((await post('session', { ...session, userId: 5 })).status).toBe(403)
})

it('renews tokens of a known session, also after they were let run out', async () => {
  const { address, post } = await open()
  const { sid, auth } = (await post('session', session)).body as unknown as SessionState
  const status = async (token: unknown) => (await fetch(`${address}/rest/profile`, { method: 'POST', body: JSON.stringify({ auth: token }), headers: { 'content-type': 'application/json' } })).status
  await post('expire', { sid })
  expect(await status(auth.AUTH_ID)).toBe(401)
  const { body } = await post('refresh', { sid })
  expect(await status(body['AUTH_ID'])).toBe(200)
  expect((await post('refresh', { sid: 'nobody' })).status).toBe(403)
})

it('starts bare: not installed, first run, nothing bound', async () => {
  const { post, state } = await open()
  await post('reset', { world: 'bare' })
  const { sid, install, firstRun } = (await post('session', { ...session, userId: 1 })).body as unknown as SessionState
  expect([install, firstRun]).toEqual([true, true])
  expect(await state()).toMatchObject({ installed: false, placements: [] })
  await post('first-run-over', { sid })
  await post('install-finished', { sid })
  expect((await post('session', session)).body).toMatchObject({ install: false, firstRun: false })
})

it('saves options: own ones for all, the app\'s for administrators', async () => {
  const { post, state } = await open()
  const { sid } = (await post('session', session)).body as unknown as SessionState
  expect((await post('option', { sid, scope: 'user', name: 'a', value: '1' })).status).toBe(200)
  expect((await post('option', { sid, scope: 'app', name: 'b', value: '1' })).status).toBe(403)
  const admin = (await post('session', { ...session, userId: 1 })).body as unknown as SessionState
  await post('option', { sid: admin.sid, scope: 'app', name: 'b', value: '2' })
  expect(await state()).toMatchObject({ appOptions: { b: '2' }, userOptions: { 7: { a: '1' } } })
  expect((await post('session', session)).body).toMatchObject({ appOptions: { b: '2' }, userOptions: { a: '1' } })
})

it('lists, adds and clears faults, and refuses an unknown one', async () => {
  const { get, post } = await open()
  await post('faults', { fault: 'slow', method: 'profile', ms: 20, times: 3 })
  expect((await get('faults')).body).toMatchObject({ active: [{ fault: 'slow', method: 'profile', ms: 20, times: 3 }] })
  expect((await post('faults', { fault: 'nope' })).status).toBe(400)
  await post('faults/clear')
  expect((await get('faults')).body['active']).toEqual([])
  await post('faults', { fault: 'parent-silent', command: 'selectUser', times: 1 })
  expect((await post('faults/silence', { command: 'selectUser' })).body).toEqual({ silent: true })
  expect((await post('faults/silence', { command: 'selectUser' })).body).toEqual({ silent: false })
})

it('shows the whole portal', async () => {
  const { state } = await open()
  const shown = await state()
  expect(shown.users.find(({ id }) => id === 7)).toMatchObject({ name: 'Ida Brandt', kind: 'employee', isAdmin: false, color: expect.stringMatching(/^#/) as string })
  expect(shown.chats.find(({ chatId }) => chatId === 945)).toMatchObject({ kind: 'workgroup', workgroupId: 45 })
  expect(shown.openLines.find(({ chatId }) => chatId === 917)).toMatchObject({ status: 'waiting', operatorId: 0, connectorTitle: 'WhatsApp', crmItems: [{ type: 'deal', id: 311 }] })
  expect(shown.crmItems.find(({ type, id }) => type === 'contact' && id === 84)).toMatchObject({ title: 'Anna Weber', companyId: 39 })
  expect(shown.posts[0]).toMatchObject({ title: 'Welcome', recipients: ['Everybody'] })
})

it('lets people and customers write', async () => {
  const { emulator, post } = await open()
  const { body } = await post('say', { dialogId: 'chat901', userId: 12, text: 'Hi' })
  expect(emulator.world.messages.get(body['messageId'] as number)).toMatchObject({ authorId: 12, chatId: 901 })
  const said = await post('say', { dialogId: 'chat981', userId: 7, text: 'Hi' })
  expect(emulator.world.messages.get(Number(said.body['messageId']))?.params).toHaveProperty('SENDING', 'Y')
  expect((await post('say', { dialogId: 'chat960', userId: 12, text: 'Hi' })).status).toBe(403)
  const written = await post('customer', { chatId: 915, text: 'Any news?' })
  expect(emulator.world.messages.get(written.body['messageId'] as number)).toMatchObject({ authorId: 652 })
  expect((await post('customer', { chatId: 901, text: 'x' })).status).toBe(404)
})

it('brings about test situations', async () => {
  const { emulator, post } = await open()
  const { world } = emulator
  await post('world', { op: 'finish', chatId: 915 })
  expect(world.chats.get(915)!.line!.sessions.at(-1)!.status).toBe(60)
  await post('world', { op: 'hand-over', chatId: 919, userId: 9 })
  expect(world.chats.get(919)).toMatchObject({ ownerId: 9, members: [652, 9] })
  await post('world', { op: 'remove-member', chatId: 901, userId: 7 })
  expect(world.chats.get(901)!.members).not.toContain(7)
  const { id } = world.chats.get(870)!.messages[0]!
  await post('world', { op: 'delete-message', messageId: id })
  expect(world.messages.get(id)).toMatchObject({ text: 'This message was deleted.', params: { IS_DELETED: 'Y' } })
  await post('world', { op: 'crm-readers', type: 'deal', id: 311, readers: [1] })
  expect(world.crm.get('deal:311')!.readers).toEqual([1])
  await post('world', { op: 'many-messages', chatId: 916, count: 300 })
  const ids = world.chats.get(916)!.messages.map(message => message.id)
  expect(ids.length).toBeGreaterThan(300)
  expect(ids).toEqual(ids.toSorted((one, other) => one - other))
  await post('world', { op: 'switches', leftError: 'CREATE_ERROR' })
  expect(world.switches.leftError).toBe('CREATE_ERROR')
  expect((await post('world', { op: 'switches', refusedshare: 'false' })).status).toBe(400)
  expect((await post('world', { op: 'nope' })).status).toBe(400)
  expect((await post('world', { op: 'finish', chatId: 1 })).status).toBe(404)
})

it('grants scopes', async () => {
  const { emulator, post } = await open()
  await post('scopes', { granted: ['im'] })
  expect(emulator.world.app.scopes).toEqual(['im'])
})

it('takes the push server down, up again with a reset, and says how many listen', async () => {
  const { emulator, get, post } = await open()
  const heard: unknown[] = []
  emulator.push.listen([emulator.push.channel().id], ({ body }) => heard.push(body))
  expect((await get('push')).body).toEqual({ listening: 1, down: false })
  await post('signal', { command: 'relay.chat', params: { chatId: 915 } })
  expect(heard).toMatchObject([{ module_id: 'application', command: 'relay.chat', params: { chatId: 915 } }])
  await post('push', { down: true })
  expect((await get('push')).body).toEqual({ listening: 0, down: true })
  await post('reset')
  expect((await get('push')).body).toEqual({ listening: 0, down: false })
})

it('goes back to the starting world: faults gone, log empty', async () => {
  const { emulator, address, get, post, state } = await open()
  const before = (await state()).tasks.length
  const { auth } = (await post('session', session)).body as unknown as SessionState
  const message = emulator.world.chats.get(901)!.messages.at(-1)!.id
  await fetch(`${address}/rest/im.message.share`, {
    method: 'POST', body: JSON.stringify({ MESSAGE_ID: message, DIALOG_ID: 'chat901', TYPE: 'TASK', auth: auth.AUTH_ID }), headers: { 'content-type': 'application/json' }
  })
  await post('faults', { fault: 'slow' })
  expect((await state()).tasks).toHaveLength(before + 1)
  expect((await get('log')).body).toMatchObject({ executed: [{ method: 'im.message.share' }], requests: [{ status: 200, outcome: 'ok' }] })
  await post('reset')
  expect((await state()).tasks).toHaveLength(before)
  expect((await get('log')).body).toEqual({ executed: [], requests: [] })
  expect((await get('faults')).body['active']).toEqual([])
})

it('is loud about an unknown address', async () => {
  const { get, post } = await open()
  expect((await get('nope')).status).toBe(404)
  expect((await post('state')).status).toBe(404)
})

it('has another request bucket until the next reset', async () => {
  const { emulator, post } = await open()
  const fits = (address: string) => Array.from({ length: 60 }, () => emulator.bucket.takes(address)).filter(Boolean).length
  await post('bucket', { size: 4, perSecond: 1 })
  expect(fits('10.0.0.1')).toBeLessThan(10)
  await post('reset')
  expect(fits('10.0.0.1')).toBeGreaterThanOrEqual(50)
})
