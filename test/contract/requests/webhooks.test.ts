import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../emulator/emulator'
import { addWebhook } from '../../emulator/rest/webhooks'
import { serve } from '../bench'

async function open(userId = 7, scopes = ['im', 'imopenlines', 'crm', 'placement', 'pull']) {
  const emulator = createEmulator()
  const origin = await serve(emulator)
  const { secret } = addWebhook(emulator.world, userId, scopes)
  async function ask(path: string, body: object = {}) {
    const answer = await fetch(`${origin}/rest/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json() as Record<string, unknown>, cors: answer.headers.get('access-control-allow-origin') }
  }
  return { emulator, origin, secret, ask, call: (method: string, params: object = {}) => ask(`${userId}/${secret}/${method}`, params) }
}

describe('an incoming webhook', () => {
  it('acts as the employee who made it, without any token', async () => {
    const { call, secret, origin } = await open()
    expect((await call('profile')).body['result']).toMatchObject({ ID: '7' })
    expect(await (await fetch(`${origin}/rest/7/${secret}/profile.json`)).json()).toMatchObject({ result: { ID: '7' } })
    expect((await call('batch', { cmd: { me: 'profile' } })).body['result']).toMatchObject({ result: { me: { ID: '7' } } })
  })

  it('has scopes of its own', async () => {
    const { call, emulator } = await open(7, ['im'])
    expect((await call('scope')).body['result']).toEqual(['im'])
    expect((await call('method.get', { name: 'imopenlines.dialog.get' })).body['result']).toEqual({ isExisting: true, isAvailable: false })
    expect(await call('imopenlines.dialog.get', { CHAT_ID: 915 })).toMatchObject({ status: 403, body: { error: 'insufficient_scope' } })
    emulator.world.app.scopes = []
    expect((await call('im.dialog.get', { DIALOG_ID: 'chat901' })).status).toBe(200)
  })

  it.each(['7/wrong/profile', '9/SECRET/profile', '7/SECRET-/profile'])('is refused at a wrong address, readable for a page: %s', async (path) => {
    const { ask, secret } = await open()
    expect(await ask(path.replace('SECRET', secret))).toMatchObject({ status: 401, body: { error: 'INVALID_CREDENTIALS' }, cors: '*' })
  })

  it('ends with the employee', async () => {
    const { call, emulator } = await open()
    emulator.world.users.get(7)!.active = false
    expect(await call('profile')).toMatchObject({ status: 401, body: { error: 'INVALID_CREDENTIALS' } })
  })

  it.each([
    ['placement.bind', 403, 'WRONG_AUTH_TYPE'], ['placement.get', 403, 'WRONG_AUTH_TYPE'], ['placement.list', 403, 'WRONG_AUTH_TYPE'],
    ['pull.application.config.get', 403, 'WRONG_AUTH_TYPE'], ['app.info', 400, 'ACCESS_DENIED'], ['no.such.method', 404, 'ERROR_METHOD_NOT_FOUND']
  ])('cannot use what is for applications: %s gives %i %s', async (method, status, error) => {
    const { call } = await open(1)
    expect(await call(method)).toMatchObject({ status, body: { error }, cors: '*' })
  })

  it('is made at a control address', async () => {
    const { origin } = await open()
    const made = await fetch(`${origin}/emulator/webhook`, { method: 'POST', body: JSON.stringify({ userId: 1, scopes: ['im'] }) })
    const { address } = await made.json() as { address: string }
    expect(await (await fetch(`${address}profile`)).json()).toMatchObject({ result: { ID: '1', ADMIN: true } })
  })
})
