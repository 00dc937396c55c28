import { localZone } from '../../lib/time/time-zone'
import { command, question, type Command, type Question } from '../../portal/portal'
import { acceptedOf, fieldsOf, idOf, itemsOf, listOf, momentOf, numberOf, textOf } from '../wire/read'
import { isoOf } from '../wire/write'

/** An event as far as a share is known again by it; times are `undefined` where the portal gave none. */
export interface CalendarEvent {
  id: number
  name: string
  createdBy: number
  from: Date | undefined
  to: Date | undefined
}

/**
 * Events in a person's own calendar that fall between two days, the one created last first.
 * docs/bitrix24/work.md#calendar, scope `calendar`; errors have an empty code (400); extranet users are refused.
 */
export function recentEvents({ ownerId, from, to }: { ownerId: number, from: Date, to: Date }): Question<CalendarEvent[]> {
  const params = { type: 'user', ownerId, from: dayOf(from), to: dayOf(to) }
  return question('calendar.event.get', params, result => listOf(result, eventOf)?.sort((a, b) => b.id - a.id))
}

/** One event, before its name is changed without its times. docs/bitrix24/work.md#calendar. */
export function calendarEvent(id: number): Question<CalendarEvent> {
  return question('calendar.event.getbyid', { id }, eventOf)
}

/** Whether an event is there; an empty answer says that it is not. docs/bitrix24/work.md#calendar, scope `calendar`. */
export function eventExists(id: number): Question<boolean> {
  return question('calendar.event.getbyid', { id }, (result) => {
    if (eventOf(result)) return true
    return isNothing(result) ? false : undefined
  })
}

/** PHP says so in several ways. */
function isNothing(result: unknown): boolean {
  return result === null || result === false || itemsOf(result)?.length === 0
}

/** `DATE_FROM` is in the portal's own format, so only the seconds are read. */
function eventOf(value: unknown): CalendarEvent | undefined {
  const event = fieldsOf(value)
  const id = idOf(event?.id)
  return event && id ? {
    id,
    name: textOf(event.name),
    createdBy: numberOf(event.createdby) ?? 0,
    from: momentOf(event.datefromtsutc),
    to: momentOf(event.datetotsutc)
  } : undefined
}

/** Times are changed together or not at all. */
export interface EventChanges {
  id: number
  /** Whose calendar it is in: for an event made by a share, the current user's. */
  ownerId: number
  name: string
  from?: Date | undefined
  to?: Date | undefined
  /** Who is invited besides the owner; nobody is invited where this is left out or empty. */
  attendeeIds?: readonly number[] | undefined
}

/**
 * Changes an event, scope `calendar`, class I. docs/bitrix24/work.md#changing-what-was-made; `id`, `type`, `ownerId`
 * and `name` are required and what is left out stays as it is (older pages also require `section`). Errors have an
 * empty code and tell themselves apart only by the text (400). Times carry offset and zone, since the pages do not say
 * which of the two counts. The answer is the event's id.
 */
export function updateEvent({ id, ownerId, name, from, to, attendeeIds = [] }: EventChanges): Command<true> {
  const invited = attendeeIds.filter(attendee => attendee !== ownerId)
  return command('calendar.event.update', {
    id, type: 'user', ownerId, name, ...times(from, to),
    ...invited.length > 0 && { is_meeting: 'Y', attendees: [ownerId, ...invited], host: ownerId }
  }, eventDone)
}

function times(from: Date | undefined, to: Date | undefined): object {
  const zone = localZone()
  return from && to ? { from: isoOf(from), to: isoOf(to), skip_time: 'N', timezone_from: zone, timezone_to: zone } : {}
}

/** Deletes an event, scope `calendar`, class I in effect. docs/bitrix24/work.md#changing-what-was-made; errors have an empty code (400). */
export function deleteEvent(id: number): Command<true> {
  return command('calendar.event.delete', { id }, eventDone)
}

function eventDone(result: unknown): true | undefined {
  return acceptedOf(result) ?? (idOf(result) || idOf(fieldsOf(result)?.id) ? true : undefined)
}

/** The day as this machine's clock has it. */
function dayOf(date: Date): string {
  return isoOf(date).slice(0, 10)
}
