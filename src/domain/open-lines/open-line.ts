import type { CrmItem } from '../crm-item'
import type { Message, PersonKind } from '../messages/message'

/** An open-line chat as a CRM item lists it. */
export interface OpenLineChat {
  chatId: number
  /** `livechat`, `telegrambot`, ... */
  connectorId: string
  /** The channel's name in the portal's language. */
  connectorTitle: string
}

/** The current user's part in a chat; empty where the portal did not tell. */
export type DialogRole = 'owner' | 'manager' | 'member' | 'guest' | 'none' | ''

/** What is known of one open-line chat. Ids are 0 where there is none. */
export interface OpenLineDialog {
  chatId: number
  lineId: number
  connectorId: string
  /** The customer's user id on the portal. */
  customerId: number
  /** Of the chat's running open-line session; a portal may give 0 once it is finished. `undefined` where it was not told. */
  sessionId: number | undefined
  /** The operator who has the dialog. */
  ownerId: number
  /** The customer was sent the closing text or asked for a rating; until then the dialog is neither open nor over. */
  closing: boolean
  /** What is written stays inside the portal, the customer does not get it. */
  silent: boolean
  /** From when on the channel takes no answers until the customer writes; `undefined` where it always does. */
  closesAt?: Date | undefined
  name: string
  /** Untrusted address, or empty. */
  avatar: string
  lastMessageId: number
  /** Newest message that the current user has read. */
  lastReadId: number
  /** Number of messages that the current user has not read. */
  unread: number
  role: DialogRole
  crmItems: CrmItem[]
}

/** An operator has it, and its session runs. */
export function goesOn({ ownerId, sessionId = 0 }: OpenLineDialog): boolean {
  return ownerId > 0 && sessionId > 0
}

/** It has lost both, as the portal tells it (docs/bitrix24/open-line-sessions.md#o28). */
export function isOver({ ownerId, sessionId }: OpenLineDialog): boolean {
  return ownerId === 0 && sessionId === 0
}

/** What a session tells of its chat holds neither the user's role nor what they have read: that stays as it was known. */
export function withReadMarks(told: OpenLineDialog, known: OpenLineDialog | undefined): OpenLineDialog {
  if (!known) return told
  const { lastMessageId, lastReadId, unread, role } = known
  return { ...told, lastMessageId: Math.max(told.lastMessageId, lastMessageId), lastReadId, unread, role: told.role || role }
}

/**
 * `open`: an operator has it and can send; `waiting`: nobody has taken it yet; `elsewhere`: an operator has it, but the CRM item
 * does not offer it, mostly since the portal linked the session to another one (docs/bitrix24/open-line-sessions.md#o27);
 * `closing`: finished but for the customer's rating (docs/bitrix24/open-line-sessions.md#o17); `closed`: finished.
 */
export type ChatState = 'open' | 'waiting' | 'elsewhere' | 'closing' | 'closed'

/** The signs that tell a chat's state; no field of the portal does. */
export interface ChatSigns {
  /** The CRM item lists the chat among those that go on. */
  active: boolean
  /** 0 for nobody, also where a bot has it, which any agent may take it from; `undefined` where the dialog could not be read. */
  ownerId?: number | undefined
  /** 0 where the chat has no running session, `undefined` where unknown. */
  sessionId?: number | undefined
  /** The portal says that the dialog is being closed. */
  closing?: boolean | undefined
  /** Read at the same time as that list or later, it has both an operator and a session, which it loses at its end. */
  goesOn?: boolean | undefined
  /** What the portal noted last in the conversation, see `lastSessionMark`. */
  mark?: SessionMark | undefined
  /** Who wrote last, notices apart; `undefined` where unknown. */
  lastWriter?: PersonKind | undefined
}

/**
 * docs/bitrix24/open-line-sessions.md#what-helps-when-sending-is-refused. A chat that is not active and that nobody has
 * waits while its session runs; where no session is told, if the customer had the last word. One that has an operator is closed,
 * unless it was just read that it goes on; so is one whose session the portal ended or forgot.
 */
export function chatState({ active, ownerId, sessionId, closing, goesOn, mark, lastWriter }: ChatSigns): ChatState {
  if (active) return 'open'
  if (closing) return 'closing'
  if (goesOn) return 'elsewhere'
  if (mark === 'end' || sessionId === 0) return 'closed'
  if (ownerId === 0 && sessionId) return 'waiting'
  if (lastWriter === undefined) return ownerId === 0 ? 'waiting' : 'closed'
  return !ownerId && lastWriter === 'customer' ? 'waiting' : 'closed'
}

/** The portal's own notice that a session began, or that it ended. */
export type SessionMark = 'start' | 'end'

const markOfClass: Record<string, SessionMark> = {
  'bx-messenger-content-item-ol-start': 'start',
  'bx-messenger-content-item-ol-end': 'end'
}

/**
 * The newest of the portal's own notices that a session began or ended; people cannot write them. An end after which
 * somebody wrote does not count: that began another session, of which the notice may come later.
 */
export function lastSessionMark(messages: readonly Message[]): SessionMark | undefined {
  const at = messages.findLastIndex(({ authorId, notice }) => authorId === 0 && Object.hasOwn(markOfClass, notice.cssClass))
  const mark = markOfClass[messages[at]?.notice.cssClass ?? '']
  return mark === 'end' && messages.slice(at).some(({ authorId }) => authorId !== 0) ? undefined : mark
}

/**
 * What an operator may do with a chat; `join` makes them a member without taking the dialog, `end` finishes what is being closed,
 * `skip` gives it to the next in the queue. The last four are in `furtherActions`.
 */
export type OperatorAction = 'send' | 'join' | 'take' | 'take-over' | 'start' | 'finish' | 'end' | 'transfer' | 'skip' | 'spam' | 'read'

/** What decides which actions are offered. */
export interface OperatorSituation {
  state: ChatState
  ownerId: number
  /** The current user. */
  userId: number
  /** Whether the current user is in the chat; `undefined` where unknown: then sending will show it. */
  member: boolean | undefined
  /** What the portal noted last, see `lastSessionMark`. */
  mark?: SessionMark | undefined
  /** The portal turned it down just now, or it changed nothing. */
  failed?: OperatorAction | undefined
}

/**
 * What the current user may do with a chat, the best first, by the table that `chatState` names. Whether a chat that does not
 * go on waits or is finished can only be guessed, unless the portal noted that a session began: then both ways are offered, at
 * the latest when the guess turns out wrong.
 */
export function operatorActions({ state, ownerId, userId, member, mark, failed }: OperatorSituation): OperatorAction[] {
  if (state === 'closing') return ownerId > 0 && ownerId !== userId ? ['take-over'] : ['end']
  if (state === 'elsewhere') return []
  if (state !== 'open') {
    // Neither helps while it is being closed, which we may not have been told: only ending it does.
    if ((failed === 'take' || failed === 'start') && ownerId === userId) return ['end', 'start']
    if (failed === 'take') return ['start', 'take']
    if (failed === 'start') return ['take', 'start']
    if (state === 'closed') return ['start']
    return mark === 'start' ? ['take'] : ['take', 'start']
  }
  const first: OperatorAction = member === false ? 'join' : 'send'
  if (ownerId === userId) return [first, 'finish']
  return ownerId > 0 ? [first, 'take-over'] : [first]
}

/** `undefined` where the portal did not tell the role. A guest only looks in. */
export function isMember(role: DialogRole): boolean | undefined {
  return role === '' ? undefined : role !== 'none' && role !== 'guest'
}
