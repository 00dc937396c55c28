import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { isAdmin } from '../../world/model'
import { isGiven, list } from '../../rest/params'
import { pushPath } from '../../server/push-path'
import { channelToken, everybody, type PushChannel } from '../../server/push-channels'
import { iso } from '../../rest/wire/wire'

/** The app's live channel, docs/bitrix24/pull.md. The push server itself is `push-server.ts`. */
export const pull: Record<string, Method> = {
  'pull.application.config.get': { scopes: ['pull'], run: config },
  'pull.application.event.add': { scopes: ['pull'], run: addEvent }
}

function config(call: Call) {
  mustBeApp(call)
  const { world, userId, push } = call
  if (!world.switches.pushServer) throw new RestError('SERVER_ERROR', 'Push & Pull server is not configured', 500)
  const shared = push.channel()
  const own = push.channel(userId)
  const [http, ws] = [`http://${host(world.origin)}`, `ws://${host(world.origin)}`]
  const [https, wss] = [http.replace(/^http/, 'https'), ws.replace(/^ws/, 'wss')]
  return {
    server: {
      version: 5, server_enabled: true, mode: 'personal', hostname: host(world.origin), config_timestamp: 0,
      long_polling: `${http}/bitrix/sub/`, long_pooling_secure: `${https}/bitrix/sub/`,
      websocket_enabled: true, websocket: ws + pushPath, websocket_secure: wss + pushPath,
      publish_enabled: true, publish: `${http}/bitrix/pub/`, publish_secure: `${https}/bitrix/pub/`
    },
    api: { revision_web: 19, revision_mobile: 3 },
    jwt: channelToken([own.id, shared.id]), publicChannels: {},
    channels: { shared: channel(shared), private: { ...channel(own), public_id: own.id } },
    exp: Math.floor(Math.min(shared.end, own.end) / 1000), serverTime: iso(world.now())
  }
}

function channel({ id, type, start, end }: PushChannel) {
  return { id, type, start: iso(start), end: iso(end) }
}

function host(origin: string): string {
  return new URL(origin).host
}

function addEvent(call: Call): true {
  mustBeApp(call)
  const { params, push } = call
  const receivers = receiversOf(call)
  const moduleId = isGiven(params, 'MODULE_ID') ? params['MODULE_ID'] : 'application'
  if (typeof moduleId !== 'string' || /[^a-z0-9._]/.test(moduleId)) throw new RestError('MODULE_ID_ERROR', 'Module ID format error')
  const command = params['COMMAND']
  if (typeof command !== 'string' || !/^[\w:|.-]+$/.test(command)) throw new RestError('COMMAND_ERROR', 'Command format error')
  const eventParams = paramsOf(params['PARAMS'])
  for (const userId of receivers) push.publish(userId, { module_id: moduleId, command, params: eventParams })
  return true
}

/** Others than administrators may name only themselves, and only as text. */
function receiversOf({ world, userId, params }: Call): number[] {
  if (!isGiven(params, 'USER_ID')) return [everybody]
  if (isAdmin(world, userId)) return (Array.isArray(params['USER_ID']) ? list(params, 'USER_ID') : [params['USER_ID']]).map(Number)
  if (params['USER_ID'] === String(userId)) return [userId]
  throw new RestError('USER_ID_ACCESS_ERROR', 'Only admin can send notifications to other channels')
}

/** An object, also as JSON text. */
function paramsOf(given: unknown): object {
  if (given === undefined || given === null) return []
  const params = typeof given === 'string' ? parsed(given) : given
  if (typeof params !== 'object' || params === null) throw new RestError('PARAMS_ERROR', 'Params format error')
  return params
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function mustBeApp({ isWebhook }: Call): void {
  if (!isWebhook) return
  throw new RestError('WRONG_AUTH_TYPE', 'Get access to application config available only for application authorization.', 403)
}
