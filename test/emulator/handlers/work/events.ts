import type { Call, Method } from '../../rest/rest'
import { RestError } from '../../rest/rest-error'
import { integer, integers, isGiven, text } from '../../rest/params'
import { portalDate, readDate } from '../../rest/wire/wire-date'
import type { CalendarEvent, World } from '../../world/world'

/** Calendar, docs/bitrix24/work.md#calendar; `update` and `delete` as in the public documentation. Error codes are empty texts. */
export const events: Record<string, Method> = {
  'calendar.event.get': { scopes: ['calendar'], run: intranetOnly(eventGet) },
  'calendar.event.getbyid': { scopes: ['calendar'], run: intranetOnly(getById) },
  'calendar.event.update': { scopes: ['calendar'], run: intranetOnly(eventUpdate) },
  'calendar.event.delete': { scopes: ['calendar'], run: intranetOnly(eventDelete) }
}

function intranetOnly(run: Method['run']): Method['run'] {
  return (call) => {
    if (call.world.users.get(call.userId)?.kind !== 'employee') throw refusal('Access denied')
    return run(call)
  }
}

function refusal(description: string): RestError {
  return new RestError('', description)
}

function required(call: Call, method: string, ...names: string[]): void {
  for (const name of names) {
    if (!isGiven(call.params, name)) throw refusal(`The required parameter "${name}" is not set for the method "${method}"`)
  }
}

function eventGet(call: Call) {
  required(call, 'calendar.event.get', 'type', 'ownerId')
  const { world, userId, params } = call
  const now = world.now()
  const from = readDate(text(params, 'from')) ?? now - 30 * 86_400_000
  const to = readDate(text(params, 'to')) ?? now + 90 * 86_400_000
  if (text(params, 'type') !== 'user') return []
  return [...world.events.values()]
    .filter(event => event.ownerId === integer(params, 'ownerId') && (event.ownerId === userId || event.attendees.includes(userId)))
    .filter(event => event.to >= from && event.from <= to)
    .map(eventRow)
}

function eventRow(event: CalendarEvent) {
  return {
    ID: String(event.id), PARENT_ID: String(event.id), DELETED: 'N', CAL_TYPE: 'user', OWNER_ID: String(event.ownerId), NAME: event.name,
    DATE_FROM: portalDate(event.from), DATE_TO: portalDate(event.to), TZ_FROM: 'Europe/Berlin', TZ_TO: 'Europe/Berlin',
    TZ_OFFSET_FROM: '3600', TZ_OFFSET_TO: '3600', DATE_FROM_TS_UTC: String(Math.floor(event.from / 1000)),
    DATE_TO_TS_UTC: String(Math.floor(event.to / 1000)), DT_SKIP_TIME: 'N', DT_LENGTH: Math.round((event.to - event.from) / 1000),
    CREATED_BY: String(event.createdBy), DATE_CREATE: portalDate(event.createdAt), TIMESTAMP_X: portalDate(event.createdAt),
    DESCRIPTION: event.description, IS_MEETING: event.attendees.length > 1, MEETING_STATUS: 'H', ACCESSIBILITY: 'busy', IMPORTANCE: 'normal',
    SECTION_ID: '1', ATTENDEES_CODES: event.attendees.map(id => `U${id}`), attendeesEntityList: event.attendees.map(id => ({ entityId: 'user', id }))
  }
}

function found(world: World, userId: number, id: number): CalendarEvent | undefined {
  const event = world.events.get(id)
  return event && (event.ownerId === userId || event.attendees.includes(userId)) ? event : undefined
}

function getById(call: Call) {
  required(call, 'calendar.event.getById', 'id')
  const event = found(call.world, call.userId, integer(call.params, 'id') ?? 0)
  return event ? eventRow(event) : null
}

/** Answers the id. `from` and `to` belong together; `attendees` only counts with `is_meeting` `Y`. */
function eventUpdate(call: Call): number {
  required(call, 'calendar.event.update', 'id', 'type', 'ownerId', 'name')
  const { world, userId, params } = call
  const event = found(world, userId, integer(params, 'id') ?? 0)
  if (!event || event.createdBy !== userId) throw refusal('Access denied')
  const from = isGiven(params, 'from') ? readDate(text(params, 'from')) : event.from
  const to = isGiven(params, 'to') ? readDate(text(params, 'to')) : event.to
  if (from === undefined || to === undefined || to < from) throw refusal('Incorrect date of the event')
  Object.assign(event, { name: text(params, 'name'), from, to })
  if (isGiven(params, 'description')) event.description = text(params, 'description')
  if (text(params, 'is_meeting') === 'Y') event.attendees = [...new Set([userId, ...integers(params, 'attendees')])]
  return event.id
}

function eventDelete(call: Call): boolean {
  required(call, 'calendar.event.delete', 'id')
  const event = found(call.world, call.userId, integer(call.params, 'id') ?? 0)
  if (!event || event.createdBy !== call.userId) throw refusal('Access denied')
  return call.world.events.delete(event.id)
}
