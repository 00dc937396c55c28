import type { Method } from '../../rest/rest'
import { flag } from '../../rest/params'
import { RestError } from '../../rest/rest-error'
import { iso } from '../../rest/wire/wire'

const known = ['crm', 'task', 'tasks', 'im', 'imopenlines', 'imbot', 'placement', 'user', 'user_basic', 'user_brief', 'log', 'calendar', 'lists', 'pull', 'disk', 'entity']

/**
 * Methods that need no scope, docs/bitrix24/app.md#options-and-system-methods. `method.get` stands in the table of
 * methods itself.
 */
export const system: Record<string, Method> = {
  'scope': { scopes: [], run: ({ scopes, params }) => flag(params, 'full') || params['full'] === 'true' ? known : scopes },
  'server.time': { scopes: [], run: ({ world }) => iso(world.now()) },
  'app.info': {
    scopes: [],
    run: ({ world, language, isWebhook }) => {
      if (isWebhook) throw new RestError('ACCESS_DENIED', 'Application context required')
      return {
        ID: 14, CODE: 'local.66f0c0ffee.relay', VERSION: 1, STATUS: 'L', INSTALLED: world.app.installed, PAYMENT_EXPIRED: 'N', DAYS: null,
        LANGUAGE_ID: language, LICENSE: 'en_pro100', LICENSE_TYPE: 'pro100', LICENSE_FAMILY: 'pro'
      }
    }
  }
}
