import type { Message } from '../messages/message'
import { ownerOf, type SharedObject } from './share'

/**
 * Who shared, as far as a notice tells: its author in a private dialog (docs/bitrix24/share-effects.md#s28), whose pages its link
 * leads to (docs/bitrix24/share-effects.md#s30), with whom the new chat began (docs/bitrix24/share-effects.md#s27). `undefined`
 * where it does not: then only the object itself can tell.
 */
export function sharerOf(notice: Message, object: SharedObject, quoted: Message | undefined): number | undefined {
  return notice.authorId || ownerOf(object) || (object.kind === 'chat' ? chatSharer(notice, quoted) : undefined)
}

/** Whoever is there besides the author; the author, where nobody is. More of them came later. */
function chatSharer({ notice: { userIds = [] } }: Message, quoted: Message | undefined): number | undefined {
  const [sharer, another] = userIds.length > 1 ? userIds.filter(id => id !== quoted?.authorId) : userIds
  return another ? undefined : sharer
}
