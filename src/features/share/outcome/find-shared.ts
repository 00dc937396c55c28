import { newestId } from '../../../domain/messages/history'
import type { History, Message } from '../../../domain/messages/message'
import { valueOr } from '../../../domain/outcome'
import type { OtherShare } from '../../../domain/share/other-shares'
import { matchNotice, quotesMessage } from '../../../domain/share/share-notice'
import { readShareRecord, shareRecordOption } from '../../../domain/share/share-record'
import { sharerOf } from '../../../domain/share/sharer'
import { fetched } from '../../../lib/fetched'
import type { Portal } from '../../../portal/portal'
import { messagesPage, newestMessages } from '../../../rest/im/messages'
import { readBack } from '../../../rest/im/newer-messages'
import { userOption } from '../../../rest/app/options'
import { serverTime } from '../../../rest/app/server-time'
import type { Among, Chosen, Noticed, SearchTarget, Seen, ShareRun } from './share-search'

/** Milliseconds by which two clocks of the portal may differ, and by which ours and the portal's usually do. */
const skew = { known: 30_000, unknown: 120_000 }

/** Our clock may be an hour wrong, so the portal is asked what time it is and we count back how long ago the share was. */
function earliestTime({ sentAt, pressedAt }: ShareRun, portalTime: Date | undefined): Date {
  return new Date(portalTime ? portalTime.getTime() - (Date.now() - pressedAt) - skew.known : sentAt - skew.unknown)
}

/** Reads the dialog back once. The notice is the only trace that a share leaves for the `im` scope. */
export async function findShared(portal: Portal, searchTarget: SearchTarget, signal: AbortSignal): Promise<Seen> {
  const { dialog, noticeDialog, messageId } = searchTarget
  const outcome = await portal.askAll({
    newest: newestMessages((noticeDialog ?? dialog).id), record: userOption(shareRecordOption), time: serverTime(),
    at: messagesPage({ dialogId: dialog.id, lastId: messageId + 1, limit: 1 })
  }, { signal })
  const answers = outcome.ok ? outcome.value : undefined
  const time = answers && valueOr(answers.time, undefined)
  const since = earliestTime(searchTarget, time)
  const newest = answers && valueOr(answers.newest, undefined)
  const messages = newest ? await writtenSince(portal, searchTarget, newest, signal) : []
  const later = messages.filter(message => isLater(message, searchTarget, since, time !== undefined))
  const record = answers && valueOr(answers.record, undefined)
  const others = otherThan(searchTarget, record)
  const versions = versionsOf(searchTarget, [newest, answers && valueOr(answers.at, undefined)])
  const objects = noticed(later, versions, searchTarget, portal.opening.origin)
  return {
    couldRead: newest !== undefined,
    ...await chosen(portal, objects, { ...searchTarget, others }, signal),
    others,
    versions,
    newestId: newest ? newestId(newest) : 0,
    since,
    record
  }
}

/** What else this user shared as the same kind: of this message, and what is known to be made of another one, which may read the same. */
function otherThan({ kind, messageId, sentAt, recorded }: SearchTarget, record: unknown): OtherShare[] {
  return [...readShareRecord(record) ?? [], ...recorded]
    .filter(one => one.kind === kind && one.at !== sentAt && (one.messageId === messageId || one.objectId > 0))
}

/** The portal quotes what the message was when it was shared: what was read until then, or what it is now. */
function versionsOf({ versions, messageId }: SearchTarget, pages: (History | undefined)[]): Message[] {
  const now = pages.flatMap(page => page?.messages ?? []).find(({ id }) => id === messageId)
  return now ? [...versions, now] : versions
}

/** All that came since the share, without a gap; of one's own notes, where no message is known, the newest page. */
async function writtenSince(
  portal: Portal, { dialog, noticeDialog, newestId: after }: SearchTarget, newest: History, signal: AbortSignal
): Promise<Message[]> {
  if (noticeDialog) return newest.messages
  const all = await readBack(portal, { dialogId: dialog.id, after, newest }, { signal })
  return (all.ok ? all.value.history : newest).messages
}

/** By id, and by the time where it can be trusted: where it is known, and does not contradict the ids. */
function isLater({ id, date }: Message, searchTarget: SearchTarget, since: Date, isTimeKnown: boolean): boolean {
  const { newestId, messageId, pressedAt, openedAt } = searchTarget
  if (id <= (newestId || messageId)) return false
  if (!date || date >= since) return true
  const isImpossible = date.getTime() < since.getTime() - (pressedAt - openedAt)
  return newestId > 0 && (!isTimeKnown || isImpossible)
}

/** Mostly there is one notice, which tells that it is this user's. */
async function chosen(portal: Portal, found: Noticed[], among: Among, signal: AbortSignal): Promise<Chosen> {
  const [only, another] = found
  if (!only) return {}
  const isPlain = !another && !among.others.some(one => one.messageId === among.messageId || one.objectId === only.object.id)
  if (isPlain && only.ownerId && only.ownerId === among.myId) return { object: only.object }
  const loaded = await fetched(import('./tell-apart'))
  return await loaded?.tellApart(portal, found, among, signal) ?? {}
}

/** What the notices say that was created, oldest first; nothing that surely is somebody else's. */
function noticed(messages: Message[], versions: Message[], searchTarget: SearchTarget, origin: string): Noticed[] {
  const place = { dialogKind: (searchTarget.noticeDialog ?? searchTarget.dialog).kind, origin }
  return messages.flatMap((notice) => {
    const object = isOurs(notice, searchTarget) && quotesSought(notice, versions, searchTarget) ? matchNotice(notice, place) : undefined
    if (object?.kind !== searchTarget.kind) return []
    const ownerId = sharerOf(notice, object, versions[0])
    return !ownerId || !searchTarget.myId || ownerId === searchTarget.myId ? [{ object, ownerId }] : []
  })
}

function isOurs({ authorId }: Message, { myId }: SearchTarget): boolean {
  return authorId === 0 || myId === 0 || authorId === myId
}

/**
 * Where the message itself could not be read, the kind and the time have to do. When the message was written does not
 * count: the notice tells it in a format of the portal's own, and is new enough already.
 */
function quotesSought(notice: Message, versions: Message[], { author }: SearchTarget): boolean {
  return versions.length === 0 || versions.some(one => quotesMessage(notice, { ...one, date: undefined }, author?.name ?? ''))
}
