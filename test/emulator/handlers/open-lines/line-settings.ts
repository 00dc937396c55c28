import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { integer, isGiven, limitOf, list, map, text } from '../../rest/params'
import { phpMap } from '../../rest/wire/wire'
import type { Line } from '../../world/world'

/** How open lines are set up, and who works in them. docs/bitrix24/open-line-sessions.md#line-settings. */
export const lineSettings: Record<string, Method> = {
  'imopenlines.config.get': { scopes: ['imopenlines'], run: configGet },
  'imopenlines.config.list.get': { scopes: ['imopenlines'], run: configList }
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
