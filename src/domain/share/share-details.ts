import { isBlank } from '../../lib/text/blank'
import type { ShareKind } from './share'

/** A portal user, as picked or as known from the dialog. */
export interface NamedPerson { id: number, name: string }

/**
 * What a person may want otherwise than the portal makes it. Dates as `datetime-local` writes them
 * (`2026-12-25T15:00`, this machine's zone); empty fields leave it to the portal.
 */
export interface ShareDetails {
  title: string
  responsible: NamedPerson | undefined
  deadline: string
  observers: NamedPerson[]
  isUrgent: boolean
  start: string
  end: string
  attendees: NamedPerson[]
  /** Who alone shall see a post. */
  recipients: NamedPerson[]
  /** Who shall come into the chat as well. */
  members: NamedPerson[]
}

/** All left to the portal. A new object each time, since forms write into it. */
export function noDetails(): ShareDetails {
  return {
    title: '', responsible: undefined, deadline: '', observers: [], isUrgent: false, start: '', end: '', attendees: [], recipients: [], members: []
  }
}

const fields: Record<ShareKind, (keyof ShareDetails)[]> = {
  task: ['title', 'responsible', 'deadline', 'observers', 'isUrgent'],
  event: ['title', 'start', 'end', 'attendees'],
  post: ['title', 'recipients'],
  chat: ['title', 'members']
}

/** The title to give; empty where the portal's own stays, as with one that nobody could see. */
export function ownTitle({ title }: Pick<ShareDetails, 'title'>): string {
  return isBlank(title) ? '' : title.trim()
}

/** Whether there is anything to apply after a share of this kind. */
export function hasDetails(kind: ShareKind, details: ShareDetails): boolean {
  return fields[kind].some((field) => {
    const value = details[field]
    if (Array.isArray(value)) return value.length > 0
    return typeof value === 'string' ? !isBlank(value) : Boolean(value)
  })
}

/**
 * Nothing is created from details that cannot be applied: times that are none (`timeFaults`), or another title for a post
 * whose recipients, which have to be written with it, are neither known nor chosen.
 */
export function areDetailsValid(kind: ShareKind, details: ShareDetails, { areRecipientsKnown }: { areRecipientsKnown: boolean }): boolean {
  if (kind === 'post') return areRecipientsKnown || details.recipients.length > 0 || ownTitle(details) === ''
  return Object.keys(timeFaults(kind, details)).length === 0
}

/**
 * What is wrong with a time: the clock never shows it (the hour that is left out in spring), an end has no start, or it is
 * not after it.
 */
export type TimeFault = 'no-such-time' | 'start-missing' | 'not-after-start'
export type TimeField = 'deadline' | 'start' | 'end'

/** The faults in the times of a kind, by field. Times are compared here and nowhere else: as moments, not as text. */
export function timeFaults(kind: ShareKind, details: ShareDetails): Partial<Record<TimeField, TimeFault>> {
  const times = (['deadline', 'start', 'end'] as const).filter(field => fields[kind].includes(field) && details[field] !== '')
  const faults: Partial<Record<TimeField, TimeFault>> = {}
  for (const field of times) if (!localDate(details[field])) faults[field] = 'no-such-time'
  if (!times.includes('end') || faults.start || faults.end) return faults
  if (!details.start) return { end: 'start-missing' }
  const { from, to } = eventTimes(details)!
  return from < to ? {} : { end: 'not-after-start' }
}

const halfHour = 30 * 60_000

/** The portal's own length where no end was given. `undefined` where the start is left to the portal. */
export function eventTimes({ start, end }: Pick<ShareDetails, 'start' | 'end'>): { from: Date, to: Date } | undefined {
  const from = localDate(start)
  if (!from) return undefined
  return { from, to: localDate(end) ?? new Date(from.getTime() + halfHour) }
}

/** A time as a person sees it on this machine's clock; `undefined` where the clock never shows it. */
export function localDate(text: string): Date | undefined {
  const [, wall] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(text) ?? []
  const date = new Date(text)
  return wall && wall === wallOf(date) ? date : undefined
}

/** A date as `datetime-local` writes it, on this machine's clock. */
export function wallOf(date: Date): string {
  const wall = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return Number.isNaN(wall.getTime()) ? '' : wall.toISOString().slice(0, 16)
}
