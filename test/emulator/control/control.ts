import { ordinaryPlan } from '../rest/bucket'
import { ControlError } from './control-error'
import { changeWorld } from './control-world'
import type { Emulator } from '../emulator'
import { isFaultName, knownFaults, type Fault } from '../rest/faults'
import { sayAs } from '../handlers/im/say-as'
import { chatOfDialog, isAdmin, mayInstall, mayWrite, settlePending } from '../world/model'
import { everybody } from '../server/push-channels'
import { list, text, integer, type WireParams } from '../rest/params'
import { appHandler } from '../world/seed/placements'
import { saveOptions, storedOptions } from '../world/options'
import { portalState } from './portal-state'
import { customerWrites, type SentFile } from '../world/customer'
import type { Session } from '../rest/tokens'
import { addWebhook, type WebhookAddress } from '../rest/webhooks'
import type { World } from '../world/world'
import type { FaultsState, SessionState } from './state'
import { phpMap } from '../rest/wire/wire'

export interface ControlRequest {
  method: string
  /** Without `/emulator/`. */
  address: string
  body: WireParams
  /** The portal as the browser addresses it. */
  portal: { domain: string, protocol: 0 | 1 }
}

export interface ControlAnswer { status: number, answer: unknown }

type Control = (emulator: Emulator, request: ControlRequest) => unknown

const gets: Record<string, Control> = {
  state: ({ world }) => portalState(world),
  log: ({ log }) => ({ requests: log.requests, executed: log.executed }),
  push: ({ push: { listening, isDown } }) => ({ listening, down: isDown }),
  faults: ({ faults }): FaultsState => ({ known: [...knownFaults], active: faults.active })
}

const posts: Record<string, Control> = {
  'reset': (emulator, { body }) => emulator.reset(text(body, 'world') === 'bare' ? 'bare' : 'full'),
  'session': openSession,
  'refresh': ({ tokens }, { body }) => tokens.renew(text(body, 'sid')) ?? refuse(403, 'Unknown session'),
  'option': setOption,
  'install-finished': (emulator, { body }) => {
    sessionOf(emulator, body).install = false
    emulator.world.app.installed = true
  },
  'first-run-over': (emulator, { body }) => {
    sessionOf(emulator, body)
    emulator.world.app.firstRun = false
  },
  'faults': ({ faults }, { body }) => addFault(faults, body),
  'faults/clear': ({ faults }) => faults.clear(),
  'faults/silence': ({ faults }, { body }) => ({ silent: faults.takeSilence(text(body, 'command')) }),
  'say': say,
  'customer': ({ world }, { body }) => ({ messageId: customerWrites(world, integer(body, 'chatId') ?? 0, text(body, 'text'), filesOf(body)) }),
  'world': (emulator, { body }) => changeWorld(emulator, body),
  'scopes': ({ world }, { body }) => {
    world.app.scopes = list(body, 'granted').map(String)
  },
  'webhook': ({ world }, { body, portal }) => addressOf(portal, addWebhook(world, integer(body, 'userId') ?? 7, scopesOf(body, world))),
  'bucket': ({ bucket }, { body }) => {
    bucket.current = { size: integer(body, 'size') ?? ordinaryPlan.size, perSecond: integer(body, 'perSecond') ?? ordinaryPlan.perSecond }
  },
  'push': ({ push }, { body }) => push.setDown(body['down'] === true),
  'signal': ({ push }, { body }) => push.publish(everybody, { module_id: 'application', command: text(body, 'command'), params: body['params'] }),
  'expire': ({ tokens }, { body }) => tokens.expire(text(body, 'sid') || undefined)
}

/** Answers one control address; 404 for an unknown one, so that a typing mistake in a test is loud. */
export function controlAnswer(emulator: Emulator, request: ControlRequest): ControlAnswer {
  const control = (request.method === 'POST' ? posts : gets)[request.address]
  if (!control) return { status: 404, answer: { error: `No control address ${request.method} ${request.address}` } }
  try {
    settlePending(emulator.world)
    return { status: 200, answer: control(emulator, request) ?? { ok: true } }
  } catch (error) {
    if (error instanceof ControlError) return { status: error.status, answer: { error: error.message } }
    throw error
  }
}

/** What the customer sends: `files: [{ name, content: Base64, isVoiceNote? }]`. */
function filesOf(body: WireParams): SentFile[] {
  return list(body, 'files').map((entry) => {
    const file = entry as WireParams
    return { name: text(file, 'name'), content: Buffer.from(text(file, 'content'), 'base64'), isVoiceNote: file['isVoiceNote'] === true }
  })
}

function scopesOf(body: WireParams, { app }: World): string[] {
  return 'scopes' in body ? list(body, 'scopes').map(String) : [...app.scopes]
}

function addressOf({ domain, protocol }: ControlRequest['portal'], { userId, secret }: WebhookAddress) {
  return { address: `${protocol ? 'https' : 'http'}://${domain}/rest/${userId}/${secret}/` }
}

function refuse(status: number, message: string): never {
  throw new ControlError(status, message)
}

function sessionOf({ tokens }: Emulator, body: WireParams): Session {
  return tokens.sessions.get(text(body, 'sid')) ?? refuse(403, 'Unknown session')
}

function openSession(emulator: Emulator, { body, portal }: ControlRequest): SessionState {
  const { world } = emulator
  const userId = integer(body, 'userId') ?? 0
  if (!world.users.get(userId)?.active) refuse(403, `User ${userId} may not open the portal`)
  world.origin = `${portal.protocol ? 'https' : 'http'}://${portal.domain}`
  const appOrigin = text(body, 'appOrigin')
  const asked = body['install'] === undefined ? !world.app.installed : body['install'] === true
  const install = asked && world.switches.installFlag === 'said'
  const language = text(body, 'language') || 'en'
  if (appOrigin) bindToApp(world, appOrigin)
  const placement = text(body, 'placement') || 'DEFAULT'
  const { sid, ...tokens } = emulator.tokens.open({ userId, placement, options: body['options'], language, install, appOrigin })
  return {
    sid, ...portal, language, install, firstRun: world.app.firstRun, pathRule: world.switches.pathRule,
    auth: { ...tokens, MEMBER_ID: 'a1b2c3d4e5f60718293a4b5c6d7e8f90', IS_ADMIN: mayInstall(world, userId) },
    appOptions: phpMap(storedOptions(world, 'app')), userOptions: phpMap(storedOptions(world, userId))
  }
}

/** The seed does not know where the app under test lives; its placements are bound there once the app shows itself. */
function bindToApp(world: World, appOrigin: string): void {
  for (const binding of world.app.bindings) {
    if (binding.handler === appHandler) binding.handler = `${appOrigin}/index.html`
  }
}

function setOption(emulator: Emulator, { body }: ControlRequest): void {
  const { world } = emulator
  const { userId } = sessionOf(emulator, body)
  const isForApp = text(body, 'scope') === 'app'
  if (isForApp && !isAdmin(world, userId)) refuse(403, 'Only administrators set options of the app')
  saveOptions(world, isForApp ? 'app' : userId, { [text(body, 'name')]: body['value'] })
}

function addFault(faults: Emulator['faults'], body: WireParams): void {
  const fault = body['fault']
  if (!isFaultName(fault)) return refuse(400, `Unknown fault ${String(fault)}`)
  const status = integer(body, 'status')
  const ms = integer(body, 'ms')
  const times = integer(body, 'times')
  const added: Fault = { fault }
  for (const name of ['method', 'command', 'code'] as const) if (text(body, name)) added[name] = text(body, name)
  faults.add({ ...added, ...(status ? { status } : {}), ...(ms ? { ms } : {}), ...(times ? { times } : {}) })
}

function say({ world }: Emulator, { body }: ControlRequest) {
  const userId = integer(body, 'userId') ?? 0
  const chat = chatOfDialog(world, userId, text(body, 'dialogId')) ?? refuse(404, 'No such dialog')
  if (!mayWrite(chat, userId)) refuse(403, 'This person may not write here')
  return { messageId: sayAs(world, chat, { authorId: userId, text: text(body, 'text') }).id }
}
