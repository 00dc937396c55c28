import type { DialogId } from '../../../domain/dialog-id'
import { newestId } from '../../../domain/messages/history'
import type { History, Message, Person } from '../../../domain/messages/message'
import { valueOr } from '../../../domain/outcome'
import type { OtherShare } from '../../../domain/share/other-shares'
import type { SharedObject, ShareKind } from '../../../domain/share/share'
import { matchNotice, quotesMessage } from '../../../domain/share/share-notice'
import { readShareRecord, shareRecordOption } from '../../../domain/share/share-record'
import { sharerOf } from '../../../domain/share/sharer'
import { fetched } from '../../../lib/fetched'
import type { Portal } from '../../../portal/portal'
import { newestMessages } from '../../../rest/im/messages'
import { readBack } from '../../../rest/im/newer-messages'
import { userOption } from '../../../rest/app/options'
import { serverTime } from '../../../rest/app/server-time'

/** One share, as it was sent. */
export interface ShareRun {
  kind: ShareKind
  dialog: DialogId
  messageId: number
  /** Newest message id known before the share, 0 where nothing was read yet. */
  newestId: number
  /** When the share was sent, by our clock, in milliseconds since 1970. */
  sentAt: number
}

/** What is looked for: the notice of one share, with what is known by now to tell it from others. */
export interface SearchTarget extends ShareRun {
  /** Where the notice is written, if not there: notices of an announcement chat go to one's own notes. */
  noticeDialog?: DialogId | undefined
  /** When this window was opened, as `sentAt`: what is newer than `newestId` cannot be older than this. */
  openedAt: number
  message: Message | undefined
  author: Person | undefined
  /** The current user, 0 where not known: a colleague's notice in a private dialog is not ours. */
  myId: number
  /** Granted scopes, `undefined` where they are not known. */
  scopes: string[] | undefined
  /** What this user shared, as far as this frame knows, and what is under way in this browser. */
  recorded: OtherShare[]
  /** When this frame sent shares, as `sentAt`. */
  ownRuns: Set<number>
}

/** What a notice tells of, and whose it is; `undefined` where only the object itself can tell. */
export interface Noticed { object: SharedObject, ownerId: number | undefined }

/** What a share is told apart from others by. */
export type Among = SearchTarget & { others: OtherShare[] }

/** What the share made, of all that the notices tell of. */
export interface Chosen {
  /** It surely is this user's. */
  object?: SharedObject | undefined
  /** Another one that surely is this user's: a browser repeats a request by itself when its connection dies. */
  second?: SharedObject | undefined
  /** A guess, for a share that surely made something: nobody can tell whose this is, or another share of this user may have made it. */
  likely?: SharedObject | undefined
}

/** What reading the dialog back once has shown. */
export interface Look extends Chosen {
  /** Whether the dialog could be read at all. */
  couldRead: boolean
  /** Newest message id that was seen, 0 for none: what a later share makes is newer. */
  newestId: number
  /** The earliest time, by the portal's clock, at which what the share made can have come up. */
  since: Date
  /** What this user shared of the same message as the same kind elsewhere, or before. */
  others: OtherShare[]
  /** The user's record as it is stored now; read in the same request, so that another tab's entries are kept. */
  record: unknown
}

/** Milliseconds by which two clocks of the portal may differ, and by which ours and the portal's usually do. */
const skew = { known: 30_000, unknown: 120_000 }

/** Our clock may be an hour wrong, so the portal is asked what time it is and we count back how long ago the share was. */
function earliestTime({ sentAt }: ShareRun, portalTime: Date | undefined): Date {
  return new Date(portalTime ? portalTime.getTime() - (Date.now() - sentAt) - skew.known : sentAt - skew.unknown)
}

/** Reads the dialog back once. The notice is the only trace that a share leaves for the `im` scope. */
export async function findShared(portal: Portal, searchTarget: SearchTarget, signal: AbortSignal): Promise<Look> {
  const dialogId = (searchTarget.noticeDialog ?? searchTarget.dialog).id
  const outcome = await portal.askAll({
    newest: newestMessages(dialogId), record: userOption(shareRecordOption), time: serverTime()
  }, { signal })
  const answers = outcome.ok ? outcome.value : undefined
  const time = answers && valueOr(answers.time, undefined)
  const since = earliestTime(searchTarget, time)
  const newest = answers && valueOr(answers.newest, undefined)
  const messages = newest ? await writtenSince(portal, searchTarget, newest, signal) : []
  const later = messages.filter(message => isLater(message, searchTarget, since, time !== undefined))
  const record = answers && valueOr(answers.record, undefined)
  const { kind, messageId, sentAt, recorded } = searchTarget
  const others = [...readShareRecord(record) ?? [], ...recorded]
    .filter(one => one.kind === kind && one.messageId === messageId && one.at !== sentAt)
  const objects = noticed(later, searchTarget, portal.opening.origin)
  return {
    couldRead: newest !== undefined,
    ...await chosen(portal, objects, { ...searchTarget, others }, signal),
    others,
    newestId: newest ? newestId(newest) : 0,
    since,
    record
  }
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
  const { newestId, messageId, sentAt, openedAt } = searchTarget
  if (id <= (newestId || messageId)) return false
  if (!date || date >= since) return true
  const isImpossible = date.getTime() < since.getTime() - (sentAt - openedAt)
  return newestId > 0 && (!isTimeKnown || isImpossible)
}

/** Mostly there is one notice, which tells that it is this user's. */
async function chosen(portal: Portal, found: Noticed[], among: Among, signal: AbortSignal): Promise<Chosen> {
  const [only, another] = found
  if (!only) return {}
  const isPlain = !another && among.others.length === 0
  if (isPlain && only.ownerId && only.ownerId === among.myId) return { object: only.object }
  const loaded = await fetched(import('./tell-apart'))
  return await loaded?.tellApart(portal, found, among, signal) ?? {}
}

/** What the notices say that was created, oldest first; nothing that surely is somebody else's. */
function noticed(messages: Message[], searchTarget: SearchTarget, origin: string): Noticed[] {
  const place = { dialogKind: (searchTarget.noticeDialog ?? searchTarget.dialog).kind, origin }
  return messages.flatMap((notice) => {
    const object = isOurs(notice, searchTarget) && quotesSought(notice, searchTarget) ? matchNotice(notice, place) : undefined
    if (object?.kind !== searchTarget.kind) return []
    const ownerId = sharerOf(notice, object, searchTarget.message)
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
function quotesSought(notice: Message, { message, author }: SearchTarget): boolean {
  return !message || quotesMessage(notice, { ...message, date: undefined }, author?.name ?? '')
}
