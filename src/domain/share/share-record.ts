import { readDialogId } from '../dialog-id'
import { isFromNewer, isId, storedFields, storedText } from '../stored'
import { isShareKind, type ShareKind } from './share'

/** One share that this user made through Relay. It holds ids only, never a word of the message. */
export interface RecordedShare {
  dialogId: string
  messageId: number
  kind: ShareKind
  /** Milliseconds since 1970. */
  at: number
  /** Address of what was created (see `SharedObject`), empty as long as it is not known. */
  address: string
  /** Its id, 0 as long as it is not known. */
  objectId: number
  /** Taken back again. The notice in the dialog stays, so this has to be remembered. */
  undone: boolean
}

/** The name of the user's option; see `user.option.get`, docs/bitrix24/app.md#options-and-system-methods. */
export const shareRecordOption = 'relay.shares'

const version = 1
const keptShares = 200
const keptAddress = 200

/**
 * The shares in a stored option, oldest first; what cannot be read is left out. `undefined` where a newer Relay
 * wrote it: then it must not be overwritten.
 */
export function readShareRecord(stored: unknown): RecordedShare[] | undefined {
  if (isFromNewer(stored, version)) return undefined
  const { shares } = storedFields(stored)
  return Array.isArray(shares) ? shares.flatMap(readShare).slice(-keptShares) : []
}

/** JSON text for the option, the latest 200 shares. */
export function writeShareRecord(shares: RecordedShare[]): string {
  const rows = shares.slice(-keptShares).map(({ dialogId, messageId, kind, at, objectId, address, undone }) =>
    [dialogId, messageId, kind, at, objectId, address, ...undone ? [1] : []])
  return storedText({ v: version, shares: rows })
}

/** Puts a share on record. One that is known already (same message, kind and time) is brought up to date. */
export function withShare(shares: RecordedShare[], share: RecordedShare): RecordedShare[] {
  return [...shares.filter(known => !isSame(known, share)), share].sort((one, other) => one.at - other.at).slice(-keptShares)
}

/** What to store so that the record holds these shares too; `undefined` where it does, or where a newer Relay wrote it. */
export function sharesToStore(shares: RecordedShare[], stored: unknown): string | undefined {
  const known = readShareRecord(stored)
  if (!known) return undefined
  const text = writeShareRecord(shares.reduce(withShare, known))
  return text === writeShareRecord(known) ? undefined : text
}

/** The kind that the user chose last in this dialog. */
export function lastKind(shares: RecordedShare[], dialogId: string): ShareKind | undefined {
  return shares.findLast(share => share.dialogId === dialogId)?.kind
}

/** The shares of one message, newest first. */
export function sharesOf(shares: RecordedShare[], dialogId: string, messageId: number): RecordedShare[] {
  return shares.filter(share => share.dialogId === dialogId && share.messageId === messageId).reverse()
}

function isSame(one: RecordedShare, other: RecordedShare): boolean {
  return one.dialogId === other.dialogId && one.messageId === other.messageId && one.kind === other.kind && one.at === other.at
}

function readShare(row: unknown): RecordedShare[] {
  if (!Array.isArray(row)) return []
  const [dialogId, messageId, kind, at, objectId, address, undone] = row as unknown[]
  const dialog = readDialogId(dialogId)
  if (!dialog || !isId(messageId) || !isShareKind(kind) || !isTime(at)) return []
  const known = isId(objectId) && isAddress(address) ? { objectId, address } : { objectId: 0, address: '' }
  return [{ dialogId: dialog.id, messageId, kind, at, ...known, undone: undone === 1 }]
}

/** Formatting a date that is none would throw. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime())
}

/** Only addresses that we could have written: a path of the portal, or a chat. */
function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length <= keptAddress && /^(?:\/(?![/\\])|chat[1-9]\d*$)/.test(value)
}
