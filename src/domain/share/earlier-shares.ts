import type { DialogId } from '../dialog-id'
import type { Message, Person } from '../messages/message'
import type { SharedObject, ShareKind } from './share'
import { matchNotice, noticeParts, quotesMessage } from './share-notice'
import { sharesOf, type RecordedShare } from './share-record'
import { sharerOf } from './sharer'

/** A share of the same message that was made before. */
export interface EarlierShare {
  kind: ShareKind
  at: Date | undefined
  /** Who shared: `me`, a person's name, or empty where the portal does not say. */
  by: { who: 'me' } | { who: 'person', name: string } | { who: 'unknown' }
  object: SharedObject | undefined
}

interface EarlierFacts {
  /** Every version of the message that was read: a notice quotes the one that was shared. */
  versions: Message[]
  author: Person | undefined
  messageId: number
  dialog: DialogId
  /** The portal's origin. */
  origin: string
  myId: number
  people: Map<number, Person>
  /** Messages of the dialog as far as they are known. */
  history: Message[]
  record: RecordedShare[]
}

/** The latest earlier share of each kind: from our own record, and from the notices that quote this message. */
export function earlierShares(facts: EarlierFacts): Map<ShareKind, EarlierShare> {
  const latest = new Map<ShareKind, EarlierShare>()
  const notices = fromNotices(facts)
  for (const share of [...notices, ...fromRecord(facts).map(own => withNotice(own, notices))]) {
    const known = latest.get(share.kind)
    if (!known || isBetter(share, known)) latest.set(share.kind, share)
  }
  return latest
}

/** Of the same object the record knows who it was, and the notice when: it has the portal's clock, as the message itself. */
function withNotice(own: EarlierShare, notices: EarlierShare[]): EarlierShare {
  const notice = notices.find(({ kind, object }) => kind === own.kind && object?.id === own.object?.id)
  return notice?.at ? { ...own, at: notice.at } : own
}

/** Of the same object what is known to be ours, else the later one counts. */
function isBetter(share: EarlierShare, known: EarlierShare): boolean {
  if (share.object && share.object.id === known.object?.id) return share.by.who === 'me'
  return (share.at?.getTime() ?? 0) > (known.at?.getTime() ?? 0)
}

function fromRecord({ record, dialog, messageId }: EarlierFacts): EarlierShare[] {
  return sharesOf(record, dialog.id, messageId).filter(({ undone }) => !undone).map(({ kind, at, objectId, address }) => ({
    kind, at: new Date(at), by: { who: 'me' }, object: objectId ? { kind, id: objectId, address } : undefined
  }))
}

function fromNotices(facts: EarlierFacts): EarlierShare[] {
  const { versions, author, history, dialog, origin, record } = facts
  // What is left of a deleted message reads as any other that was deleted.
  const own = versions.filter(({ deleted }) => !deleted)
  return history.flatMap((notice) => {
    const object = matchNotice(notice, { dialogKind: dialog.kind, origin })
    if (!object || wasUndone(object, record) || !own.some(one => quotesMessage(notice, one, author?.name ?? ''))) return []
    return [{ kind: object.kind, at: notice.date, by: sharer(notice, object, facts), object }]
  })
}

function wasUndone({ kind, id }: SharedObject, record: RecordedShare[]): boolean {
  return record.some(share => share.undone && share.kind === kind && share.objectId === id)
}

/** Whom the closing sentence mentions, else what the notice itself tells. */
function sharer(notice: Message, object: SharedObject, { versions, myId, people }: EarlierFacts): EarlierShare['by'] {
  const mentioned = /\[user=(\d{1,15})[^\]]*\]/i.exec(noticeParts(notice.text).closing)?.[1]
  const id = notice.authorId || Number(mentioned ?? 0) || sharerOf(notice, object, versions[0]) || 0
  if (id && id === myId) return { who: 'me' }
  const name = people.get(id)?.name
  return name ? { who: 'person', name } : { who: 'unknown' }
}
