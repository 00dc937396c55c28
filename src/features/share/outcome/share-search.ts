import type { DialogId } from '../../../domain/dialog-id'
import type { Message, Person } from '../../../domain/messages/message'
import type { OtherShare, OwnRuns } from '../../../domain/share/other-shares'
import type { SharedObject, ShareKind } from '../../../domain/share/share'

/** One share, as it was sent. */
export interface ShareRun {
  kind: ShareKind
  dialog: DialogId
  messageId: number
  /** Newest message id known before the share, 0 where nothing was read yet. */
  newestId: number
  /**
   * When the share was sent, in milliseconds since 1970, by the portal's clock as far as that is known. It names the share: in this
   * window, in others, and in the record, which other machines read too.
   */
  sentAt: number
  /** The same by this machine's clock: it tells how long ago that is, however wrong it goes. */
  pressedAt: number
}

/** What is looked for: the notice of one share, with what is known by now to tell it from others. */
export interface SearchTarget extends ShareRun {
  /** Where the notice is written, if not there: notices of an announcement chat go to one's own notes. */
  noticeDialog?: DialogId | undefined
  /** When this window was opened, as `pressedAt`: what is newer than `newestId` cannot be older than this. */
  openedAt: number
  /** Every version of the message that this window has read; none where it could not be read. */
  versions: Message[]
  author: Person | undefined
  /** The current user, 0 where not known: a colleague's notice in a private dialog is not ours. */
  myId: number
  /** Granted scopes, `undefined` where they are not known. */
  scopes: string[] | undefined
  /** What this user shared, as far as this frame knows, and what is under way in this browser. */
  recorded: OtherShare[]
  /** When this frame sent shares, as `sentAt`. */
  ownRuns: OwnRuns
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
export interface Seen extends Chosen {
  /** Whether the dialog could be read at all. */
  couldRead: boolean
  /** Newest message id that was seen, 0 for none: what a later share makes is newer. */
  newestId: number
  /** The earliest time, by the portal's clock, at which what the share made can have come up. */
  since: Date
  /** What this user shared of the same message as the same kind elsewhere, or before. */
  others: OtherShare[]
  /** The message as it may have been shared: edited or deleted since the window was opened, it is another one now. */
  versions: Message[]
  /** The user's record as it is stored now; read in the same request, so that another tab's entries are kept. */
  record: unknown
}
