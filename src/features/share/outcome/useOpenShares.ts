import type { DialogId } from '../../../domain/dialog-id'
import { isShareKind, type ShareKind } from '../../../domain/share/share'
import type { RecordedShare } from '../../../domain/share/share-record'
import { localStore } from '../../../lib/browser/local-store'
import { usePortal } from '../../../portal/portal'

/** Milliseconds for which the outcome of a share may be in doubt. What was made has left its notice long before. */
const openFor = 60 * 60_000

interface Place { messageId: number, dialog: DialogId, userId: () => number }

/**
 * Shares of one message of which nobody knows the outcome yet, noted in this browser before they are sent: the slider may be closed
 * before there is an answer, and another tab may be sharing the same. Ids, kind and time only, all of it in the key.
 */
export function useOpenShares({ messageId, dialog, userId }: Place) {
  const local = localStore()
  const prefix = `relay.sharing.${usePortal().opening.memberId}.`
  /** When shares of this frame were sent. */
  const own = new Set<number>()

  function begin(kind: ShareKind, at: number) {
    own.add(at)
    local.set(`${prefix}${userId()}.${dialog.id}.${messageId}.${kind}.${at}`, '1')
  }

  function noted() {
    return local.keys().filter(key => key.startsWith(prefix)).map((key) => {
      const [user, dialogId, message, kind, at] = key.slice(prefix.length).split('.')
      const isHere = dialogId === dialog.id && Number(message) === messageId && [0, userId() || Number(user)].includes(Number(user))
      return { key, at: Number(at), kind: isHere && isShareKind(kind) ? kind : undefined }
    })
  }

  /** Those of this message, of whichever frame. Old ones of any are dropped. */
  function all(): RecordedShare[] {
    const since = Date.now() - openFor
    for (const { key, at } of noted()) if (!(at > since)) local.set(key, '')
    return noted().flatMap(({ kind, at }) =>
      kind ? [{ dialogId: dialog.id, messageId, kind, at, address: '', objectId: 0, undone: false }] : [])
  }

  /** The outcome of this kind is known, for all that were sent until then. */
  function over(kind: ShareKind, until: number) {
    for (const one of noted()) if (one.kind === kind && one.at <= until) local.set(one.key, '')
  }

  /** This one did not happen. */
  function end(kind: ShareKind, at: number) {
    for (const one of noted()) if (one.kind === kind && one.at === at) local.set(one.key, '')
  }

  const has = (kind: ShareKind) => all().some(one => one.kind === kind)
  return { own, begin, all, over, end, has }
}
