import { isBlank } from '../../lib/blank'
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
    return Array.isArray(value) ? value.length > 0 : typeof value === 'string' ? !isBlank(value) : Boolean(value)
  })
}

/**
 * Nothing is created from details that cannot be applied: an event that ends before it starts, or another title for a
 * post whose recipients, which have to be written with it, are neither known nor chosen.
 */
export function areDetailsValid(kind: ShareKind, details: ShareDetails, { areRecipientsKnown }: { areRecipientsKnown: boolean }): boolean {
  if (kind === 'post') return areRecipientsKnown || details.recipients.length > 0 || ownTitle(details) === ''
  if (kind !== 'event' || !details.end) return true
  const times = eventTimes(details)
  return times !== undefined && times.from < times.to
}

const halfHour = 30 * 60_000

/** The portal's own length where no end was given. `undefined` where the start is left to the portal. */
export function eventTimes({ start, end }: Pick<ShareDetails, 'start' | 'end'>): { from: Date, to: Date } | undefined {
  const from = localDate(start)
  if (!from) return undefined
  return { from, to: localDate(end) ?? new Date(from.getTime() + halfHour) }
}

/** A time as a person sees it on this machine's clock. */
export function localDate(text: string): Date | undefined {
  const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? new Date(text) : undefined
  return date && !Number.isNaN(date.getTime()) ? date : undefined
}
