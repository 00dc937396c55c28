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
  /** `workgroup` and `general` as `im.dialog.get` tells them by the entity type. */
  place: 'private' | 'workgroup' | 'general' | 'chat'
  dialogName: string
  /** `undefined` as long as nobody told us. */
  members: Person[] | undefined
  /** All members, also those that are not in `members`. */
  total: number
}

/** Whether a member of a dialog can read a post made in it: active, no bot, and not the customer of an open line. */
export function readsFeed({ active, kind }: Person): boolean {
  return active && kind !== 'bot' && kind !== 'customer'
}

/**
 * The members who can read the Feed, by name or by number. Without the list the dialog's own count stands in: at most
 * somebody too many, never too few. Only where not even that is known it says "members".
 */
export function audience({ place, dialogName, members, total }: AudienceFacts): Audience {
  if (place === 'workgroup') return { who: 'workgroup', name: dialogName }
  if (place === 'general') return { who: 'everyone' }
  if (!members?.length) return total > 0 ? { who: 'people', named: [], total } : { who: 'members' }
  const readers = members.filter(readsFeed)
  const count = Math.max(total - (members.length - readers.length), readers.length)
  const areAllNamed = count <= namedPeople && readers.length === count && readers.every(({ name }) => name)
  return { who: 'people', named: areAllNamed ? readers : [], total: count }
}
