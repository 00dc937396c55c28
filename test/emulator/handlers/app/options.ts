import type { Call, Method } from '../../rest/rest'
import { missing, RestError } from '../../rest/rest-error'
import { isAdmin } from '../../world/model'
import { isGiven, map, text } from '../../rest/params'
import { saveOptions, storedOptions, type OptionRecord } from '../../world/options'
import { phpMap } from '../../rest/wire/wire'
import type { World } from '../../world/world'

/** Settings, docs/bitrix24/app.md#options-and-system-methods. Values keep the form in which they came. */
export const options: Record<string, Method> = {
  'app.option.get': { scopes: [], run: inApp(call => valueOf(storedOptions(call.world, 'app'), call)) },
  'app.option.set': { scopes: [], takes: writing, run: inApp(appSet) },
  'user.option.get': { scopes: [], run: inApp(call => valueOf(storedOptions(call.world, call.userId), call)) },
  'user.option.set': { scopes: [], takes: writing, run: inApp(call => save(call, call.userId)) }
}

function writing({ switches }: World): number {
  return switches.optionWindow
}

function inApp(run: Method['run']): Method['run'] {
  return (call) => {
    if (call.isWebhook) throw new RestError('ACCESS_DENIED', 'Access denied! Application context required', 403)
    return run(call)
  }
}

/** `null` for an unknown option; without a name all of them, `[]` when there are none. */
function valueOf(stored: OptionRecord, { params }: Call) {
  if (!isGiven(params, 'option')) return phpMap(stored)
  const name = text(params, 'option')
  return Object.hasOwn(stored, name) ? stored[name] : null
}

/** P9. */
function appSet(call: Call): true {
  if (isAdmin(call.world, call.userId)) return save(call, 'app')
  throw new RestError('ACCESS_DENIED', 'Access denied! Administrator authorization required', 403)
}

function save({ world, params }: Call, owner: 'app' | number): true {
  const given = map(params, 'options')
  if (!Object.keys(given).length) throw missing('options')
  saveOptions(world, owner, given)
  return true
}
