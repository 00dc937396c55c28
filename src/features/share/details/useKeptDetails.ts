import type { DialogId } from '../../../domain/dialog-id'
import { readKeptDetails, writeKeptDetails, type KeptDetails } from '../../../domain/share/kept-details'
import { isSameObject, shareKinds, type SharedObject, type ShareKind } from '../../../domain/share/share'
import { noDetails, type ShareDetails } from '../../../domain/share/share-details'
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
  /** What this window had last, as text: where nothing changed here since, another window of the same message may have. */
  const had = new Map<ShareKind, string>()
  let hadObject: SharedObject | undefined

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
    const kept = readKeptDetails(local.get(key()))
    for (const kind of shareKinds) isChanged(kind, kept?.details[kind] ?? noDetails())
    hadObject = kept?.object
    return kept
  }

  /** Whether it is another than this window had before. */
  function isChanged(kind: ShareKind, details: ShareDetails): boolean {
    const [before, now] = [had.get(kind), JSON.stringify(details)]
    had.set(kind, now)
    return now !== before
  }

  function keep(details: Record<ShareKind, ShareDetails>, object: KeptDetails['object']) {
    const stored = readKeptDetails(local.get(key()))
    const latest = shareKinds.map(kind => [kind, isChanged(kind, details[kind]) ? details[kind] : stored?.details[kind]] as const)
    const isSame = object && hadObject ? isSameObject(object, hadObject) : object === hadObject
    hadObject = object
    const merged = Object.fromEntries(latest.filter(([, one]) => one !== undefined))
    local.set(key(), writeKeptDetails({ details: merged, object: isSame ? stored?.object : object, at: Date.now() }))
  }

  return { take, keep }
}
