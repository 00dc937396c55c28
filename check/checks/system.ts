import { fields, number, sure, refused, rows, Untried, type Probe } from '../probe'
import { shapeOf } from '../../src/domain/portal-check/shape'
import { wantedScopes } from '../../src/domain/install/needed-scopes'

export async function systemShapes(probe: Probe): Promise<void> {
  const profile = fields(await probe.need('profile'))
  sure(number(profile.id) === probe.me, `profile.ID is ${shapeOf(profile.id)}`)
  sure(typeof profile.name === 'string' && 'admin' in profile, 'profile has no NAME or no ADMIN')
  const time = await probe.need('server.time')
  sure(/^\d{4}-\d\d-\d\dT[\d:]{8}[+-]\d\d:\d\d$/.test(String(time)), `server.time is ${shapeOf(time)}, not ISO 8601 with an offset`)
  const method = fields(await probe.need('method.get', { name: 'im.message.share' }))
  sure('isexisting' in method && 'isavailable' in method, 'method.get lacks isExisting or isAvailable')
}

export async function scopesGranted(probe: Probe): Promise<string> {
  const scopes = Object.values(await probe.need<object>('scope')).map(String)
  const missing = wantedScopes.map(({ code }) => code).filter(code => !scopes.includes(code))
  sure(scopes.every(scope => /^[a-z_]+$/.test(scope)), 'scope is no list of codes')
  return missing.length ? `this webhook lacks ${missing.join(', ')}` : ''
}

const appOnly = ['placement.get', 'placement.list']

export async function forAppsOnly({ webhook }: Probe): Promise<void> {
  for (const method of appOnly) {
    const answer = await webhook.ask(method)
    if (answer.code === 'insufficient_scope') throw new Untried('this webhook lacks placement')
    refused(answer, '403 WRONG_AUTH_TYPE')
  }
}

export async function pullForAppsOnly({ webhook }: Probe): Promise<void> {
  const answer = await webhook.ask('pull.application.config.get')
  if (answer.code === 'insufficient_scope') throw new Untried('this webhook lacks pull')
  refused(answer, '403 WRONG_AUTH_TYPE')
}

export async function methodNames(probe: Probe): Promise<void> {
  for (const name of usedMethods) {
    const { isexisting } = fields(await probe.need('method.get', { name }))
    sure(isexisting === true || isexisting === 'Y' || isexisting === 1, `${name} does not exist here`)
  }
}

/** Without these nothing of Relay works; `method.get` wants them in lower case. */
const usedMethods = [
  'im.message.share', 'im.dialog.get', 'im.dialog.messages.get', 'imopenlines.crm.chat.get', 'imopenlines.crm.message.add', 'imopenlines.dialog.get'
]

export async function peopleShapes(probe: Probe): Promise<string> {
  const people = fields(await probe.need('im.user.list.get', { ID: [probe.me] }))
  const person = fields(people[String(probe.me)])
  sure(number(person.id) === probe.me && typeof person.name === 'string', `im.user.list.get gives ${shapeOf(people[String(probe.me)])} for a person`)
  const user = await probe.webhook.ask('user.get', { ID: probe.me })
  if (user.code === 'insufficient_scope') return 'user.get is not granted'
  sure(number(rows(user.result)[0]?.id) === probe.me, 'user.get does not give the person asked for')
  return ''
}
