import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { isActive, isAdmin } from '../../world/model'
import { flag, integer, integers, isGiven, limitOf, list, map, text, type WireParams } from '../../rest/params'
import { iso, phpMap } from '../../rest/wire/wire'
import type { Line, World } from '../../world/world'

/** How open lines are set up, and who works in them. docs/bitrix24/open-line-sessions.md#line-settings. */
export const lineSettings: Record<string, Method> = {
  'imopenlines.config.get': { scopes: ['imopenlines'], run: configGet },
  'imopenlines.config.list.get': { scopes: ['imopenlines'], run: configList },
  'imopenlines.v2.Operator.list': { scopes: ['imopenlines'], run: operatorList }
}

/**
 * Everything is text here, the queue too; an unknown line gives `false`. Who has no name of their own for the line has none here.
 */
function configGet({ world, params }: Call) {
  if (!isGiven(params, 'CONFIG_ID')) throw new RestError('CONFIG_ID_EMPTY', 'Config ID can\'t be empty')
  const line = world.lines.get(integer(params, 'CONFIG_ID') ?? 0)
  if (!line) return false
  const shown = text(params, 'SHOW_OFFLINE') === 'N' ? onDuty(line) : line.queue
  return {
    ...configOf(line), QUEUE_ONLINE: onDuty(line).length ? 'Y' : 'N',
    ...text(params, 'WITH_QUEUE') === 'N' ? {} : { QUEUE: shown.map(String), QUEUE_USERS_FIELDS: usersFields(shown) }
  }
}

function onDuty({ queue, offDuty }: Line): number[] {
  return queue.filter(id => !offDuty.includes(id))
}

function usersFields(ids: number[]) {
  return phpMap(Object.fromEntries(ids.map(id => [id, { USER_NAME: null, USER_WORK_POSITION: null, USER_AVATAR: null, USER_AVATAR_ID: '0' }])))
}

function configOf(line: Line) {
  return {
    ID: String(line.id), ACTIVE: line.active ? 'Y' : 'N', LINE_NAME: line.name, CRM: 'Y', CRM_CREATE: 'lead', QUEUE_TYPE: 'evenly',
    WELCOME_MESSAGE: 'N', QUICK_ANSWERS_IBLOCK_ID: String(line.iblockId), LANGUAGE_ID: 'en', WATCH_TYPING: 'Y', MAX_CHAT: String(line.maxChat)
  }
}

const noLine: Line = { id: 0, name: '', queue: [], iblockId: 0, asksAtEnd: false, active: true, offDuty: [], maxChat: 0, disconnected: [] }

/** Numbers in the queue, unlike in `imopenlines.config.get`. */
function configList({ world, params }: Call) {
  const asked = map(params, 'PARAMS')
  const select = list(asked, 'select').map(String)
  const filter = map(asked, 'filter')
  const known = Object.keys(configOf(noLine))
  if ([...select, ...Object.keys(filter)].some(name => !known.includes(name))) throw new RestError('INVALID_FORMAT', 'Unknown field in select')
  const offset = Math.max(0, integer(asked, 'offset') ?? 0)
  const fits = (line: Line) => Object.entries(filter).every(([name, value]) => asText(line, name) === String(value))
  const rows = [...world.lines.values()].filter(fits)
  return rows.slice(offset, offset + limitOf(asked, 'limit', 50, 200)).map(line => ({
    ...Object.fromEntries(Object.entries(configOf(line)).filter(([name]) => !select.length || select.includes(name))),
    ...(text(map(params, 'OPTIONS'), 'QUEUE') === 'Y' ? { QUEUE: line.queue, QUEUE_USERS_FIELDS: usersFields(line.queue) } : {})
  }))
}

function asText(line: Line, name: string): string {
  return (configOf(line) as Record<string, string>)[name] ?? ''
}

/**
 * Only for those who may read the reports, docs/bitrix24/open-line-sessions.md#statistics-imopenlinesv2. A list wins over a
 * single id.
 */
function operatorList({ world, userId, params }: Call) {
  const { lineReports } = world.switches
  if (lineReports === 'nobody') throw new RestError('TARIFF_RESTRICTION', 'Statistics reports are not available on the current tariff plan')
  if (lineReports === 'admins' && !isAdmin(world, userId)) throw new RestError('ACCESS_DENIED', 'Access denied')
  const status = text(params, 'status')
  if (status && !['online', 'offline', 'pause'].includes(status)) throw new RestError('INVALID_FILTER', 'Invalid status filter value')
  const offset = Math.max(0, integer(params, 'offset') ?? 0)
  const rows = loads(world, params).filter(row => !status || row.status === status)
    .filter(({ freeSlots }) => !isGiven(params, 'hasFreeSlots') || (freeSlots > 0) === wantsFree(params))
  const next = offset + limitOf(params, 'limit', 50, 200)
  return { operators: rows.slice(offset, next), hasNextPage: next < rows.length }
}

function wantsFree(params: WireParams): boolean {
  return flag(params, 'hasFreeSlots') || text(params, 'hasFreeSlots') === '1'
}

function loads(world: World, params: WireParams) {
  const lines = wanted(params, 'configIdList', 'configId')
  const people = wanted(params, 'userIdList', 'userId')
  return [...world.lines.values()].filter(({ id }) => !lines.length || lines.includes(id)).flatMap(line =>
    line.queue.filter(id => !people.length || people.includes(id)).map(id => loadOf(world, line, id)))
}

function wanted(params: WireParams, many: string, one: string): number[] {
  const single = integer(params, one)
  return isGiven(params, many) ? integers(params, many) : single ? [single] : []
}

function loadOf(world: World, line: Line, userId: number) {
  const chats = [...world.chats.values()].filter(chat => chat.line?.lineId === line.id && chat.ownerId === userId)
  const activeSessions = chats.filter(isActive).length
  return {
    userId, configId: line.id, status: line.offDuty.includes(userId) ? 'offline' : 'online', activeSessions, maxChat: line.maxChat,
    freeSlots: Math.max(0, line.maxChat - activeSessions), lastActivityDate: iso(world.now() - 60_000)
  }
}
