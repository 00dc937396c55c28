import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { isAdmin } from '../../world/model'
import { isGiven, map, text } from '../../rest/params'
import { phpMap } from '../../rest/wire/wire'

/** Settings, docs/bitrix24/app.md#options-and-system-methods. Values keep the form in which they came. */
export const options: Record<string, Method> = {
  'app.option.get': { scopes: [], run: inApp(call => valueOf(call.world.app.options, call)) },
  'app.option.set': { scopes: [], run: inApp(appSet) },
  'user.option.get': { scopes: [], run: inApp(call => valueOf(ownOptions(call), call)) },
  'user.option.set': {
    scopes: [],
    run: inApp((call) => {
      merge(ownOptions(call), call)
      return true
    })
  }
}

function inApp(run: Method['run']): Method['run'] {
  return (call) => {
    if (call.isWebhook) throw new RestError('AccessException', 'Application context required')
    return run(call)
  }
}

function ownOptions({ world, userId }: Call): Record<string, string> {
  const own = world.app.userOptions.get(userId) ?? {}
  world.app.userOptions.set(userId, own)
  return own
}

/** `null` for an unknown option; without a name all of them, `[]` when there are none. */
function valueOf(stored: Record<string, string>, { params }: Call) {
  if (!isGiven(params, 'option')) return phpMap(stored)
  const name = text(params, 'option')
  return Object.hasOwn(stored, name) ? stored[name] : null
}

function appSet(call: Call): boolean {
  if (!isAdmin(call.world, call.userId)) throw new RestError('AccessException', 'Administrator authorization required')
  merge(call.world.app.options, call)
  return true
}

function merge(stored: Record<string, string>, { params }: Call): void {
  const given = map(params, 'options')
  if (!Object.keys(given).length) throw new RestError('ArgumentNullException', 'options')
  Object.assign(stored, given)
}
