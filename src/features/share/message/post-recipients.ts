import { isReader } from '../../../domain/share/audience'
import type { DialogId } from '../../../domain/dialog-id'
import type { Person } from '../../../domain/messages/message'
import type { PostRecipients } from '../../../rest/work/posts'
import { factsOf, type Selection } from './selection'

/** Who sees a post: as the portal wants them written, and the people to choose from, without bots and customers. */
export interface KnownRecipients { wire: PostRecipients, people: Person[] | undefined }

/**
 * The recipients of a post made in this dialog; `undefined` where Relay cannot name all of them. Changing a post writes
 * them as a whole, and a guess would show it to others.
 */
export function postRecipients(selection: Selection, dialog: DialogId): KnownRecipients | undefined {
  const { info, members } = selection
  const place = factsOf(selection, dialog).place
  if (!info || !place) return undefined
  if (place.kind === 'workgroup') {
    const id = dialog.kind === 'workgroup' ? dialog.number : info.workgroupId
    return id > 0 ? { wire: { workgroupIds: [id] }, people: undefined } : undefined
  }
  if (place.kind === 'general' || !members?.complete) return undefined
  const readers = members.people.filter(isReader)
  const people = readers.filter(({ kind }) => kind !== 'bot' && kind !== 'customer')
  return readers.length > 0 ? { wire: { userIds: readers.map(({ id }) => id) }, people } : undefined
}
