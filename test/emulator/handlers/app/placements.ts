import type { Call, Method } from '../../rest/rest'
import { missing, RestError } from '../../rest/rest-error'
import { isAdmin, newId } from '../../world/model'
import { isGiven, map, text } from '../../rest/params'
import { phpMap } from '../../rest/wire/wire'
import type { Binding, World } from '../../world/world'

/** Placements, docs/bitrix24/placements.md. Bad options are refused with HTTP 200 and without `time` (P4). */
export const placements: Record<string, Method> = {
  'placement.bind': { scopes: ['placement'], run: bind },
  'placement.unbind': { scopes: ['placement'], run: unbind },
  'placement.get': { scopes: ['placement'], run: get },
  'placement.list': { scopes: ['placement'], run: list }
}

/** Characters that the portal's table holds of an address, and those of them that tell two handlers apart (P6, P1). */
const [keptAddress, comparedAddress] = [255, 200]

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

function list(call: Call): string[] {
  onlyApp(call)
  return offered(call.world)
}

function onlyApp({ isWebhook }: Call): void {
  if (isWebhook) throw new RestError('WRONG_AUTH_TYPE', 'Current authorization type is denied for this method', 403)
}

function onlyAdmin(call: Call): void {
  onlyApp(call)
  const { world, userId } = call
  if (!isAdmin(world, userId)) throw new RestError('ACCESS_DENIED', 'Access denied!', 403)
}

function bind(call: Call): boolean {
  const { world, params } = call
  onlyAdmin(call)
  const placement = text(params, 'PLACEMENT')
  const handler = text(params, 'HANDLER')
  for (const [name, value] of [['PLACEMENT', placement], ['HANDLER', handler]] as const) {
    if (!value) throw missing(name)
  }
  if (!offered(world).includes(placement)) throw new RestError('ERROR_PLACEMENT_NOT_FOUND', 'Placement not found')
  checkHandler(handler)
  if (isGiven(params, 'USER_ID') && placement !== 'PAGE_BACKGROUND_WORKER') {
    throw new RestError('ERROR_PLACEMENT_USER_MODE', 'User mode is not available')
  }
  checkOptions(placement, map(params, 'OPTIONS'))
  checkCount(world, { placement, handler, title: text(params, 'TITLE') })
  const langAll = map(params, 'LANG_ALL')
  world.app.bindings.push({
    id: newId(world, 'binding'), placement, handler: keptHandler(world, handler), title: text(params, 'TITLE'),
    description: text(params, 'DESCRIPTION'), options: keptOptions(placement, map(params, 'OPTIONS')), langAll: storedLabels(langAll)
  })
  // P15: the labels are written after the item, so a wrong language fails when the item is there already.
  if (Object.keys(langAll).some(isNoLanguage)) throw new RestError('ERROR_CORE', 'Unable to set placement handler: wrong language')
  return true
}

/** P6: nothing checks the length. A strict database refuses more than its column holds, a lax one cuts it off. */
function keptHandler({ switches }: World, handler: string): string {
  if (handler.length > keptAddress && switches.longHandlers === 'refused') {
    throw new RestError('ERROR_CORE', 'Unable to set placement handler: Data too long for column \'PLACEMENT_HANDLER\'')
  }
  return handler.slice(0, keptAddress)
}

function storedLabels(langAll: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(langAll).filter(([language]) => !isNoLanguage(language)))
}

function isNoLanguage(code: string): boolean {
  return code.length > 2
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
    throw missing('iconName')
  }
  if (!messenger.includes(placement)) return
  const context = text(options, 'context')
  if (context && !context.split(';').every(part => contexts.has(part))) throw new RestError('INVALID_ERROR_CONTEXT', 'Wrong context', 200)
  if (isGiven(options, 'role') && !['USER', 'ADMIN'].includes(text(options, 'role'))) throw new RestError('INVALID_ERROR_ROLE', 'Wrong role', 200)
  if (isGiven(options, 'extranet') && !['Y', 'N'].includes(text(options, 'extranet'))) throw new RestError('INVALID_ERROR_EXTRANET', 'Wrong extranet', 200)
}

/** P1: the title plays no part. The documentation's sample shows two items of one handler, which older servers may have made. */
function checkCount(world: World, { placement, handler, title }: Pick<Binding, 'placement' | 'handler' | 'title'>): void {
  const same = world.app.bindings.filter(binding => binding.placement === placement)
  if (single.has(placement) && same.length) {
    throw new RestError('ERROR_PLACEMENT_MAX_COUNT', 'Placement max count was exceeded')
  }
  const isKept = world.switches.secondBinding === 'kept'
  if (same.some(binding => compared(binding.handler) === compared(handler) && !(isKept && binding.title !== title))) {
    throw new RestError('ERROR_CORE', 'Unable to set placement handler: Handler already binded')
  }
}

function compared(handler: string): string {
  return handler.slice(0, comparedAddress)
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
  if (!placement) throw missing('PLACEMENT')
  const handler = text(params, 'HANDLER')
  const removed = world.app.bindings.filter(binding => binding.placement === placement && (!handler || binding.handler === handler))
  world.app.bindings = world.app.bindings.filter(binding => !removed.includes(binding))
  return { count: removed.length * 2 }
}

function get(call: Call) {
  onlyAdmin(call)
  return call.world.app.bindings.map(binding => ({
    id: binding.id, placement: binding.placement, userId: 0, handler: binding.handler, options: phpMap(binding.options),
    title: labelOf(binding, call), description: binding.description, langAll: phpMap(binding.langAll)
  }))
}

/** P2, P15: in the language of who asks, else the portal's, else the first one there is. */
function labelOf({ title, langAll }: Binding, { language, world }: Call): string {
  const labels = langAll as Record<string, { TITLE?: unknown }>
  const label = labels[language] ?? labels[world.language] ?? Object.values(labels)[0]
  return typeof label?.TITLE === 'string' ? label.TITLE : title
}
