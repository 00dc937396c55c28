// @vitest-environment node
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createEmulator, type Emulator } from '../../emulator/emulator'
import type { PushMessage } from '../../emulator/server/push-channels'
import { both, serve, tokenFor } from '../bench'

interface Config {
  server: Record<string, unknown>
  channels: Record<'shared' | 'private', { id: string, start: string, end: string, type: string }>
  exp: number
}

const config = 'pull.application.config.get'
const add = 'pull.application.event.add'
const signal = { COMMAND: 'relay.chat', PARAMS: { chatId: 915 } }

/** What a client of these users' channels hears. */
function ears({ push }: Emulator, userId: number) {
  const heard: PushMessage['body'][] = []
  push.listen([push.channel().id, push.channel(userId).id], ({ body }) => heard.push(body))
  return heard
}

both('the app\'s live channel', (open) => {
  it('is a shared channel and a private one, for twelve hours', async () => {
    let now = Date.parse('2026-11-21T09:00:00+01:00')
    const { emulator, result } = await open({ now: () => now })
    const mine = await result<Config>(config, { CACHE: 'N' })
    const toms = await result<Config>(config, {}, { userId: 9 })
    expect(mine.channels.shared).toMatchObject({ type: 'shared', start: '2026-11-21T09:00:00+01:00', end: '2026-11-21T21:00:00+01:00' })
    expect(mine.server).toMatchObject({ version: 5, server_enabled: true, websocket_enabled: true })
    expect(mine.exp * 1000).toBe(Date.parse(mine.channels.private.end))
    expect(toms.channels.shared.id).toBe(mine.channels.shared.id)
    expect(toms.channels.private.id).not.toBe(mine.channels.private.id)
    now += 12 * 3600 * 1000
    const { channels } = await result<Config>(config, {}, { auth: tokenFor(emulator, 7) })
    expect(channels.shared.id).not.toBe(mine.channels.shared.id)
  })

  it('carries what the app sends to all who listen, with the module "application"', async () => {
    const { emulator, result } = await open()
    const [ida, tom] = [ears(emulator, 7), ears(emulator, 9)]
    expect(await result(add, signal)).toBe(true)
    expect(ida).toMatchObject([{ module_id: 'application', command: 'relay.chat', params: { chatId: 915 } }])
    expect(tom).toEqual(ida)
    expect(await result(add, { COMMAND: 'a:b|c_d-1', PARAMS: '{"chatId":"3"}', MODULE_ID: 'relay.2' })).toBe(true)
    expect(tom.at(-1)).toMatchObject({ module_id: 'relay.2', params: { chatId: '3' } })
  })

  it('names a token and the public channels, as from version 5 on', async () => {
    const { result } = await open()
    expect(await result(config)).toMatchObject({ jwt: expect.stringMatching(/^[\w=]+\.[\w=]+\.[\w=]+$/) as string, publicChannels: {}, server: { config_timestamp: 0 } })
  })

  it('is not there where no push server is set up', async () => {
    const { emulator, refusal } = await open()
    emulator.world.switches.pushServer = false
    expect(await refusal(config)).toEqual([500, 'SERVER_ERROR'])
  })

  it('carries nothing that happens in chats', async () => {
    const { emulator, result } = await open()
    const heard = ears(emulator, 7)
    await result('imopenlines.crm.message.add', {
      CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 311, CHAT_ID: 915, USER_ID: 7, MESSAGE: 'Hello'
    })
    expect(heard).toEqual([])
  })

  it('lets an employee name only themselves, as text, and an administrator anybody', async () => {
    const { emulator, result, refusal } = await open()
    const [ida, tom] = [ears(emulator, 7), ears(emulator, 9)]
    for (const USER_ID of [7, 9, '9', ['7']]) expect(await refusal(add, { ...signal, USER_ID })).toEqual([400, 'USER_ID_ACCESS_ERROR'])
    await result(add, { ...signal, USER_ID: '7' })
    expect([ida.length, tom.length]).toEqual([1, 0])
    await result(add, { ...signal, USER_ID: [7, 9] }, { userId: 1 })
    expect([ida.length, tom.length]).toEqual([2, 1])
  })

  it.each([
    [{ ...signal, MODULE_ID: 'Relay' }, 'MODULE_ID_ERROR'], [{ ...signal, COMMAND: '' }, 'COMMAND_ERROR'],
    [{ PARAMS: {} }, 'COMMAND_ERROR'], [{ ...signal, COMMAND: 'relay chat' }, 'COMMAND_ERROR'],
    [{ ...signal, PARAMS: 'chat 915' }, 'PARAMS_ERROR'], [{ ...signal, PARAMS: 915 }, 'PARAMS_ERROR']
  ])('refuses %j with 400 %s', async (params, code) => {
    const { refusal } = await open()
    expect(await refusal(add, params)).toEqual([400, code])
  })

  it.each([config, add])('%s is for applications with the scope "pull" alone', async (method) => {
    const { emulator, refusal } = await open()
    const hook = { userId: 7, placement: '', options: [], language: 'en', install: false, appOrigin: '', isWebhook: true }
    expect(await refusal(method, signal, { auth: emulator.tokens.open(hook).AUTH_ID })).toEqual([403, 'WRONG_AUTH_TYPE'])
    emulator.world.app.scopes = ['im']
    expect(await refusal(method, signal)).toEqual([403, 'insufficient_scope'])
  })
})

describe('the push server', () => {
  const clients: WebSocket[] = []
  afterEach(() => {
    for (const client of clients.splice(0)) client.terminate()
  })

  async function connect(query: Record<string, string> = {}) {
    const emulator = createEmulator()
    const address = await serve(emulator)
    emulator.world.origin = address
    const { body } = emulator.call({ method: config, params: {}, auth: tokenFor(emulator, 7), requestId: '', address: '' })
    const { server, channels } = body['result'] as Config
    const CHANNEL_ID = `${channels.private.id}/${channels.shared.id}`
    const url = `${String(server['websocket'])}?${new URLSearchParams({ CHANNEL_ID, jsonRpc: 'true', ...query }).toString()}`
    const client = new WebSocket(url)
    clients.push(client)
    return { emulator, client, url }
  }

  it('passes an event on as JSON-RPC', async () => {
    const { emulator, client } = await connect()
    await once(client, 'open')
    emulator.push.publish(0, { module_id: 'application', command: 'relay.chat', params: { chatId: 915 } })
    const [data] = await once(client, 'message') as [Buffer]
    expect(JSON.parse(String(data))).toMatchObject({
      jsonrpc: '2.0', method: 'incoming.message',
      params: { mid: expect.any(String) as string, body: { module_id: 'application', command: 'relay.chat', params: { chatId: 915 } } }
    })
  })

  it('closes a connection to an unknown channel with 4010', async () => {
    const { client } = await connect({ CHANNEL_ID: 'made-up' })
    expect((await once(client, 'close'))[0]).toBe(4010)
  })

  it('throws everybody out when it goes down, and takes nobody until it is up', async () => {
    const { emulator, client, url } = await connect()
    await once(client, 'open')
    emulator.push.setDown(true)
    expect((await once(client, 'close'))[0]).toBe(1001)
    const again = new WebSocket(url)
    expect(String((await once(again, 'error'))[0])).toContain('503')
    emulator.push.setDown(false)
    expect(emulator.push.listening).toBe(0)
  })
})
