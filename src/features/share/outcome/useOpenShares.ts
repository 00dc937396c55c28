import type { DialogId } from '../../../domain/dialog-id'
import type { OtherShare, OwnRuns } from '../../../domain/share/other-shares'
import { isShareKind, type ShareKind } from '../../../domain/share/share'
import { localStore } from '../../../lib/browser/local-store'
import { usePortal } from '../../../portal/portal'
import type { ShareRun } from './share-search'

/** Milliseconds for which the outcome of a share may be in doubt. What was made has left its notice long before. */
const openFor = 60 * 60_000

interface Place { messageId: number, dialog: DialogId, userId: () => number }

/**
 * Shares of one message of which nobody knows the outcome yet, noted in this browser before they are sent: the slider may be closed
 * before there is an answer, and another tab may be sharing the same. The key holds ids, kind and time; the text is the time by this
 * machine's clock.
 */
export function useOpenShares({ messageId, dialog, userId }: Place) {
  const local = localStore()
  const prefix = `relay.sharing.${usePortal().opening.memberId}.`
  /** When shares of this frame were sent. */
  const own: OwnRuns = { sent: new Set(), taken: new Set() }

  function begin({ kind, sentAt, pressedAt }: ShareRun) {
    own.sent.add(sentAt)
    local.set(`${prefix}${[userId(), dialog.id, messageId, kind, sentAt].join('.')}`, String(pressedAt))
  }

  /** Those of this message, of whichever frame. Old ones of any are dropped. */
  function noted() {
    const since = Date.now() - openFor
    return local.keys().filter(key => key.startsWith(prefix)).flatMap((key) => {
      const [user, dialogId, message, kind, at] = key.slice(prefix.length).split('.')
      const pressedAt = Number(local.get(key))
      if (!(pressedAt > since)) local.set(key, '')
      const isMine = !Number(user) || !userId() || Number(user) === userId()
      const isHere = dialogId === dialog.id && Number(message) === messageId && pressedAt > since
      return isMine && isHere && isShareKind(kind) ? [{ key, kind, at: Number(at), pressedAt }] : []
    })
  }

  const all = (): OtherShare[] => noted().map(({ kind, at }) => ({ messageId, kind, at, objectId: 0 }))

  /** The outcome is known of all of this kind that were sent in this time: from 0 for all until then, else of one alone. */
  function over(kind: ShareKind, until: number, from = until) {
    for (const one of noted()) if (one.kind === kind && one.at <= until && one.at >= from) local.set(one.key, '')
  }

  /** The same for all that were sent before this moment by this machine's clock. */
  function overBefore(kind: ShareKind, moment: number) {
    for (const one of noted()) if (one.kind === kind && one.pressedAt <= moment) local.set(one.key, '')
  }

  const has = (kind: ShareKind) => noted().some(one => one.kind === kind)
  return { own, begin, all, over, overBefore, has }
}
