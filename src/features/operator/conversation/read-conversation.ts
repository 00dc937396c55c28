import type { CrmChat } from '../../../domain/open-lines/chat-list'
import { merged, newestId } from '../../../domain/open-lines/conversation'
import type { History } from '../../../domain/messages/message'
import type { OpenLineDialog } from '../../../domain/open-lines/open-line'
import { done, type Outcome, type Problem } from '../../../domain/outcome'
import type { Portal, RequestOptions } from '../../../portal/portal'
import { messagesPage } from '../../../rest/im/messages'
import { sessionHistory, type SessionHistory } from '../../../rest/open-lines/open-line-sessions'

/**
 * A part of a conversation. A member reads the whole chat page by page (`member`); others get the one session that
 * the portal gives out (`session`), without what was before it.
 */
export interface Reading {
  history: History
  source: 'member' | 'session'
  /** Who is in the chat, where the portal told. */
  memberIds?: readonly number[] | undefined
  dialog?: OpenLineDialog | undefined
}

/** Messages that one request brings, the most that the portal gives. */
export const pageSize = 50

/** A member's page outdoes the session; the session still tells who is in the chat. */
export function readingOf(page: Outcome<History> | undefined, session: Outcome<SessionHistory> | undefined): Reading | undefined {
  const { memberIds, dialog } = session?.ok ? session.value : {}
  if (page?.ok && page.value.chatId) return { history: page.value, source: 'member', memberIds, dialog }
  return session?.ok ? { history: historyOf(session.value), source: 'session', memberIds, dialog } : undefined
}

/** The newest part. Where it is not known whether the user is in the chat, both ways are asked at once. */
export async function readNewest(portal: Portal, { id, member, dialog }: CrmChat, options?: RequestOptions): Promise<Outcome<Reading>> {
  const page = messagesPage({ dialogId: `chat${id}`, limit: pageSize })
  const session = sessionHistory({ chatId: id, sessionId: dialog?.sessionId || undefined })
  if (member === true) {
    const outcome = await portal.ask(page, options)
    if (outcome.ok) return done({ history: outcome.value, source: 'member' })
    if (!isShut(outcome.problem)) return outcome
  }
  if (member === false) return asReading(id, await portal.ask(session, options))
  const both = await portal.askAll({ page, session }, options)
  if (!both.ok) return both
  const reading = readingOf(both.value.page, both.value.session)
  return reading ? done(reading) : asReading(id, both.value.session)
}

/** Further requests that may close a gap; with more new messages than that, the old ones are loaded anew on scrolling. */
const gapPages = 10

/**
 * All that is newer than a message, mostly in one request. A full page may not be all, and the reference does not say
 * which end of it we got: so both are followed.
 */
export async function readAllNewer(
  portal: Portal, chat: CrmChat, source: Reading['source'], after: number, options?: RequestOptions
): Promise<Outcome<Reading>> {
  const first = await readFrom(portal, chat, source, after, options)
  if (!first.ok || first.value.source === 'session' || first.value.history.messages.length < pageSize) return first
  let history = merged(undefined, first.value.history)
  for (let page = 0; page < gapPages; page++) {
    const next = await readNewer(portal, chat, 'member', newestId(history), options)
    if (!next.ok) return next
    history = merged(history, next.value.history)
    if (next.value.history.messages.length < pageSize) break
  }
  for (let page = 0; page < gapPages && history.messages[0]!.id > after; page++) {
    const before = await readOlder(portal, chat.id, history.messages[0]!.id, options)
    if (!before.ok) return before
    history = merged(history, before.value)
    if (!before.value.messages.length) break
  }
  return done({ ...first.value, history })
}

/**
 * From a message that was deleted altogether, some portals give nothing (docs/bitrix24/im.md#m6). Where the dialog is known
 * to have more, the newest part is read instead.
 */
async function readFrom(
  portal: Portal, chat: CrmChat, source: Reading['source'], after: number, options?: RequestOptions
): Promise<Outcome<Reading>> {
  const reading = await readNewer(portal, chat, source, after, options)
  const isNothing = reading.ok && reading.value.source === 'member' && reading.value.history.messages.length === 0
  return isNothing && (chat.dialog?.lastMessageId ?? 0) > after ? readNewer(portal, chat, source, 0, options) : reading
}

/** What is newer than a message; the session is always read whole. Who is no member any more reads it too. */
async function readNewer(
  portal: Portal, { id, dialog }: CrmChat, source: Reading['source'], after: number, options?: RequestOptions
): Promise<Outcome<Reading>> {
  if (source === 'member') {
    const outcome = await portal.ask(messagesPage({ dialogId: `chat${id}`, limit: pageSize, firstId: after || undefined }), options)
    if (outcome.ok) return done({ history: outcome.value, source })
    if (!isShut(outcome.problem)) return outcome
  }
  return asReading(id, await portal.ask(sessionHistory({ chatId: id, sessionId: dialog?.sessionId || undefined }), options))
}

/** The page before a message; an empty one is the beginning. Only for members. */
export function readOlder(portal: Portal, chatId: number, before: number, options?: RequestOptions): Promise<Outcome<History>> {
  return portal.ask(messagesPage({ dialogId: `chat${chatId}`, limit: pageSize, lastId: before }), options)
}

/** A member's way is closed to this user or to this app; the other one need not be. */
function isShut({ kind }: Problem): boolean {
  return kind === 'access-denied' || kind === 'scope-missing'
}

/** What is answered for a chat that never had a session (docs/bitrix24/open-line-sessions.md#o30): it has no messages. */
const noSession = new Set(['INVALID_SESSION_ID', 'MISSING_REQUIRED_PARAM'])

function asReading(chatId: number, outcome: Outcome<SessionHistory>): Outcome<Reading> {
  if (!outcome.ok && noSession.has(outcome.problem.code)) {
    return done({ history: { chatId, messages: [], people: new Map() }, source: 'session' })
  }
  if (!outcome.ok) return outcome
  const { memberIds, dialog } = outcome.value
  return done({ history: historyOf(outcome.value), source: 'session', memberIds, dialog })
}

function historyOf({ chatId, messages, people }: SessionHistory): History {
  return { chatId, messages, people }
}
