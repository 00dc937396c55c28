import { isId, storedFields } from '../stored'
import { isShareKind, shareKinds, type SharedObject, type ShareKind } from './share'
import { hasDetails, type NamedPerson, type ShareDetails } from './share-details'

/** Details that were typed for one message and are not known to be applied. */
export interface KeptDetails {
  details: Partial<Record<ShareKind, ShareDetails>>
  /** What they were to be applied to, where that exists already. */
  object: SharedObject | undefined
  /** Milliseconds since 1970. */
  at: number
}

const version = 1

/** As JSON text: `{"v":1,"at":1700000000000,"details":{"task":{...}},"object":{"kind":"task","id":55}}`; empty where nothing was typed. */
export function writeKeptDetails({ details, object, at }: KeptDetails): string {
  const typed = shareKinds.flatMap((kind) => {
    const of = details[kind]
    return of && hasDetails(kind, of) ? [[kind, of] as const] : []
  })
  if (typed.length === 0) return ''
  const pending = object && { object: { kind: object.kind, id: object.id } }
  return JSON.stringify({ v: version, at, details: Object.fromEntries(typed), ...pending })
}

/** Reads what some version of us stored; `undefined` where nothing of it fits. */
export function readKeptDetails(stored: string | undefined): KeptDetails | undefined {
  const { v, at, details: kinds, object } = storedFields(stored)
  if (v !== version || typeof at !== 'number') return undefined
  const typed = Object.entries(storedFields(kinds)).flatMap(([kind, one]) => isShareKind(kind) ? [[kind, detailsOf(one)] as const] : [])
  const details: KeptDetails['details'] = Object.fromEntries(typed)
  return typed.some(([kind, one]) => hasDetails(kind, one)) ? { details, object: objectOf(object), at } : undefined
}

/** Of each field what was typed, else what was kept; of the titles both. */
export function withTyped(kept: ShareDetails | undefined, typed: ShareDetails): ShareDetails {
  if (!kept) return typed
  const set = Object.entries(typed).filter(([, value]) => Array.isArray(value) ? value.length > 0 : Boolean(value))
  const title = [kept.title, typed.title].filter(Boolean).join(' ')
  return { ...kept, ...Object.fromEntries(set), title }
}

function detailsOf(stored: unknown): ShareDetails {
  const { title, responsible, deadline, observers, isUrgent, start, end, attendees, recipients, members } = storedFields(stored)
  const [person] = people([responsible])
  return {
    title: text(title), responsible: person, isUrgent: isUrgent === true, deadline: text(deadline), start: text(start), end: text(end),
    observers: people(observers), attendees: people(attendees), recipients: people(recipients), members: people(members)
  }
}

/** Found again by its id; its address comes from the chat. */
function objectOf(stored: unknown): SharedObject | undefined {
  const { kind, id } = storedFields(stored)
  return isShareKind(kind) && isId(id) ? { kind, id, address: '' } : undefined
}

function text(stored: unknown): string {
  return typeof stored === 'string' ? stored : ''
}

function people(stored: unknown): NamedPerson[] {
  return Array.isArray(stored) ? stored.map(storedFields).flatMap(({ id, name }) => isId(id) ? [{ id, name: text(name) }] : []) : []
}
