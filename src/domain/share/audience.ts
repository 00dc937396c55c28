import type { Person } from '../messages/message'

/** Who will see a Feed post made in a dialog (docs/bitrix24/share-effects.md#s13). */
export type Audience
  = | { who: 'people', named: Person[], total: number }
    | { who: 'workgroup', name: string }
    | { who: 'everyone' }
    | { who: 'members' }

/** Up to this many people are told by name, more by number. */
const namedPeople = 5

interface AudienceFacts {
  /** What kind of dialog it is; only workgroups and the general chat have rules of their own. */
  place: string
  dialogName: string
  /** `undefined` as long as nobody told us. */
  members: Person[] | undefined
  /** All members, also those that are not in `members`. */
  total: number
}

/** The portal makes every active member a reader, bots and the customer of an open line too (docs/bitrix24/share-effects.md#s13). */
export function isReader({ active }: Person): boolean {
  return active
}

/**
 * The readers, by name or by number. Without the list the dialog's own count stands in: at most
 * somebody too many, never too few. Only where not even that is known it says "members".
 */
export function audience({ place, dialogName, members, total }: AudienceFacts): Audience {
  if (place === 'workgroup') return { who: 'workgroup', name: dialogName }
  if (place === 'general') return { who: 'everyone' }
  if (!members?.length) return total > 0 ? { who: 'people', named: [], total } : { who: 'members' }
  const readers = members.filter(isReader)
  const count = Math.max(total - (members.length - readers.length), readers.length)
  const areAllNamed = count <= namedPeople && readers.length === count && readers.every(({ name }) => name)
  return { who: 'people', named: areAllNamed ? readers : [], total: count }
}
