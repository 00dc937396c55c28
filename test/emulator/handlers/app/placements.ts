import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { isAdmin } from '../../world/model'
import { isGiven, map, text } from '../../rest/params'
import { phpMap } from '../../rest/wire/wire'
import type { Binding, World } from '../../world/world'

/** Placements, docs/bitrix24/placements.md. Some refusals come with HTTP 200. */
export const placements: Record<string, Method> = {
  'placement.bind': { scopes: ['placement'], run: bind },
  'placement.unbind': { scopes: ['placement'], run: unbind },
  'placement.get': { scopes: ['placement'], run: get },
  'placement.list': { scopes: ['placement'], run: ({ world }) => offered(world) }
}

const general = ['REST_APP_URI', 'PAGE_BACKGROUND_WORKER']
const messenger = ['IM_CONTEXT_MENU', 'IM_TEXTAREA', 'IM_SIDEBAR', 'IM_NAVIGATION', 'IMMOBILE_CONTEXT_MENU']
const crm = ['LEAD', 'DEAL', 'CONTACT', 'COMPANY'].flatMap(type =>
  ['DETAIL_TAB', 'DETAIL_ACTIVITY', 'DETAIL_TOOLBAR', 'LIST_MENU', 'LIST_TOOLBAR'].map(place => `CRM_${type}_${place}`))
const single = new Set(general)
const needsIcon = new Set(['IM_TEXTAREA', 'IM_SIDEBAR', 'IM_NAVIGATION'])
const contexts = new Set(['ALL', 'USER', 'CHAT', 'LINES', 'CRM'])

/** CRM codes are unknown without the scope `crm`, docs/bitrix24/requests.md#scopes. */
function offered(world: World): string[] {
  return [...general, ...messenger, ...(world.app.scopes.includes('crm') ? crm : [])]
    .filter(code => !world.switches.missingPlacements.includes(code))
}

function onlyAdmin({ world, userId, isWebhook }: Call): void {
  if (isWebhook) throw new RestError('WRONG_AUTH_TYPE', 'Current authorization type is denied for this method', 403)
  if (!isAdmin(world, userId)) throw new RestError('ACCESS_DENIED', 'Access denied!', 403)
}

function bind(call: Call): boolean {
  const { world, params } = call
  onlyAdmin(call)
  const placement = text(params, 'PLACEMENT')
  const handler = text(params, 'HANDLER')
  for (const [name, value] of [['PLACEMENT', placement], ['HANDLER', handler]] as const) {
    if (!value) throw new RestError('ERROR_ARGUMENT', `The value of an argument '${name}' must not be null or empty`, 200)
  }
  if (!offered(world).includes(placement)) throw new RestError('ERROR_PLACEMENT_NOT_FOUND', 'Placement not found', 400)
  checkHandler(handler)
  if (handler.length > 255) throw new RestError('ERROR_CORE', 'Unable to set placement handler: the address is too long')
  if (isGiven(params, 'USER_ID') && placement !== 'PAGE_BACKGROUND_WORKER') {
    throw new RestError('ERROR_PLACEMENT_USER_MODE', 'User mode is not available', 200)
  }
  checkOptions(placement, map(params, 'OPTIONS'))
  checkCount(world, { placement, handler, title: text(params, 'TITLE') })
  world.app.bindings.push({
    placement, handler, title: text(params, 'TITLE'), description: text(params, 'DESCRIPTION'),
    options: keptOptions(placement, map(params, 'OPTIONS')), langAll: map(params, 'LANG_ALL')
  })
  return true
}

function checkHandler(handler: string): void {
  let url: URL
  try {
    url = new URL(handler)
  } catch {
    throw new RestError('ERROR_WRONG_HANDLER_URL', 'Wrong handler URL')
  }
  if (!['http:', 'https:'].includes(url.protocol)) throw new RestError('ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported event handler protocol')
  if (!/\.|^localhost$/.test(url.hostname)) throw new RestError('ERROR_WRONG_HANDLER_URL', 'Wrong handler URL')
}

function checkOptions(placement: string, options: Record<string, unknown>): void {
  if (needsIcon.has(placement) && !/^[A-Za-z -]{1,50}$/.test(text(options, 'iconName'))) {
    throw new RestError('ERROR_ARGUMENT', 'The value of an argument \'iconName\' must not be null or empty', 200)
  }
  if (!messenger.includes(placement)) return
  const context = text(options, 'context')
  if (context && !context.split(';').every(part => contexts.has(part))) throw new RestError('INVALID_ERROR_CONTEXT', 'Wrong context')
  if (isGiven(options, 'role') && !['USER', 'ADMIN'].includes(text(options, 'role'))) throw new RestError('INVALID_ERROR_ROLE', 'Wrong role')
  if (isGiven(options, 'extranet') && !['Y', 'N'].includes(text(options, 'extranet'))) throw new RestError('INVALID_ERROR_EXTRANET', 'Wrong extranet')
}

/** A second binding of the same handler is refused by older servers; the page's sample shows two with different titles. */
function checkCount(world: World, { placement, handler, title }: Pick<Binding, 'placement' | 'handler' | 'title'>): void {
  const same = world.app.bindings.filter(binding => binding.placement === placement)
  if (single.has(placement) && same.length) {
    throw new RestError('ERROR_PLACEMENT_MAX_COUNT', 'Placement max count was exceeded', 200)
  }
  const isKept = world.switches.secondBinding === 'kept'
  if (same.some(binding => binding.handler === handler && !(isKept && binding.title !== title))) {
    throw new RestError('ERROR_CORE', 'Unable to set placement handler: Handler already binded', 400)
  }
}

/** Unknown keys are dropped in silence; CRM tabs know none. */
function keptOptions(placement: string, options: Record<string, unknown>): Record<string, string> {
  if (!messenger.includes(placement)) return {}
  const kept = ['context', 'role', 'extranet', 'iconName', 'color', 'width', 'height']
  const given = Object.fromEntries(kept.filter(key => isGiven(options, key)).map(key => [key, text(options, key)]))
  return { context: 'ALL', role: 'USER', extranet: 'N', ...given }
}

/** `count` grows by one for each found and by one for each removed record: 2 means one removed. */
function unbind(call: Call) {
  const { world, params } = call
  onlyAdmin(call)
  const placement = text(params, 'PLACEMENT')
  if (!placement) throw new RestError('ERROR_ARGUMENT', 'The value of an argument \'PLACEMENT\' must not be null or empty', 200)
  const handler = text(params, 'HANDLER')
  const removed = world.app.bindings.filter(binding => binding.placement === placement && (!handler || binding.handler === handler))
  world.app.bindings = world.app.bindings.filter(binding => !removed.includes(binding))
  return { count: removed.length * 2 }
}

function get(call: Call) {
  onlyAdmin(call)
  return call.world.app.bindings.map(({ placement, handler, options, title, description, langAll }) => ({
    placement, userId: 0, handler, options: phpMap(options), title, description, langAll: phpMap(langAll)
  }))
}
