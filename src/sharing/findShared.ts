import type { DialogId } from '../domain/dialog-id'
import type { Message, Person } from '../domain/message'
import type { SharedObject, ShareKind } from '../domain/share'
import { matchNotice, quotesMessage } from '../domain/share-notice'
import { shareRecordOption } from '../domain/share-record'
import type { Portal } from '../portal/portal'
import { messagesPage } from '../rest/messages'
import { userOption } from '../rest/options'

/** What is looked for: the notice of one share, newer than everything that was known before it. */
export interface Sought {
  kind: ShareKind
  dialog: DialogId
  /** Where the notice is written, if not there: notices of an announcement chat go to one's own notes. */
  noticeDialog?: DialogId | undefined
  messageId: number
  /** Newest message id known before the share, 0 where nothing was read yet. */
  newestId: number
  /** When the share was sent, by our clock, in milliseconds since 1970. */
  sentAt: number
  message: Message | undefined
  author: Person | undefined
  /** The current user, 0 where not known: a colleague's notice in a private dialog is not ours. */
  myId: number
}

/** What reading the dialog back once has shown. */
export interface Look {
  /** Whether the dialog could be read at all. */
  couldRead: boolean
  object: SharedObject | undefined
  /** Newest message id that was seen, 0 for none: what a later share makes is newer. */
  newestId: number
  /** The user's record as it is stored now; read in the same request, so that another tab's entries are kept. */
  record: unknown
}

/** A look that could not be taken. */
export const nothingSeen: Look = { couldRead: false, object: undefined, newestId: 0, record: undefined }

/** Our clock and the portal's differ; so many milliseconds earlier still count as "since the share". */
const clockSkew = 120_000

/** The earliest time, by the portal's clock, at which what this share made can have come up. */
export function earliestTime({ sentAt }: Sought): Date {
  return new Date(sentAt - clockSkew)
}

/** Reads the dialog back once. The notice is the only trace that a share leaves for the `im` scope. */
export async function findShared(portal: Portal, sought: Sought, signal: AbortSignal): Promise<Look> {
  const { dialog, noticeDialog, newestId } = sought
  const cursor = noticeDialog ? undefined : newestId || undefined
  const page = messagesPage({ dialogId: (noticeDialog ?? dialog).id, firstId: cursor, limit: 50 })
  const outcome = await portal.askAll({ page, record: userOption(shareRecordOption) }, { signal })
  if (!outcome.ok) return nothingSeen
  const { page: history, record } = outcome.value
  return {
    couldRead: history.ok,
    object: history.ok ? noticed(history.value.messages, sought, portal.opening.origin) : undefined,
    newestId: history.ok ? history.value.messages.at(-1)?.id ?? 0 : 0,
    record: record.ok ? record.value : undefined
  }
}

function noticed(messages: Message[], sought: Sought, origin: string): SharedObject | undefined {
  const newest = messages.filter(message => isAfter(message, sought) && isOurs(message, sought)).reverse()
  for (const message of newest) {
    const object = matchNotice(message, { dialogKind: (sought.noticeDialog ?? sought.dialog).kind, origin })
    if (object?.kind === sought.kind && quotesSought(message, sought)) return object
  }
  return undefined
}

/** The time only counts where no earlier message id is known. */
function isAfter({ id, date }: Message, sought: Sought): boolean {
  if (sought.newestId) return id > sought.newestId
  return id > sought.messageId && (!date || date >= earliestTime(sought))
}

function isOurs({ authorId }: Message, { myId }: Sought): boolean {
  return authorId === 0 || myId === 0 || authorId === myId
}

/** Where the message itself could not be read, the kind and the time have to do. */
function quotesSought(notice: Message, { message, author }: Sought): boolean {
  return !message || quotesMessage(notice, message, author?.name ?? '')
}
