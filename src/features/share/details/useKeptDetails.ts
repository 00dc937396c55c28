import type { DialogId } from '../../../domain/dialog-id'
import { readKeptDetails, writeKeptDetails, type KeptDetails } from '../../../domain/share/kept-details'
import { localStore } from '../../../lib/browser/local-store'
import { usePortal } from '../../../portal/portal'

/** So many messages may have details, in this browser; those typed longest ago go first. */
const keptMessages = 20
/** A message is rarely shared later than that, and then with other details. */
const keptFor = 30 * 24 * 60 * 60_000

/** What was typed for one message, kept in this browser until it is applied: the slider may be closed at any time. */
export function useKeptDetails({ messageId, dialog, userId }: { messageId: number, dialog: DialogId, userId: () => number }) {
  const local = localStore()
  const { memberId } = usePortal().opening

  /** Ids only: nothing in a key says what the message is about. */
  const prefix = () => `relay.details.${memberId}.${userId()}.`
  const key = () => `${prefix()}${dialog.id}.${messageId}`

  /** What was kept for this message. Old ones of others are dropped. */
  function take(): KeptDetails | undefined {
    const all = local.keys().filter(one => one.startsWith(prefix())).map(one => ({ key: one, kept: readKeptDetails(local.get(one)) }))
    all.sort((one, other) => (other.kept?.at ?? 0) - (one.kept?.at ?? 0))
    const since = Date.now() - keptFor
    const dropped = all.filter(({ kept }, at) => !kept || kept.at < since || at >= keptMessages)
    for (const one of dropped) local.set(one.key, '')
    return readKeptDetails(local.get(key()))
  }

  function keep(details: KeptDetails['details'], object: KeptDetails['object']) {
    local.set(key(), writeKeptDetails({ details, object, at: Date.now() }))
  }

  return { take, keep }
}
