import type { CrmChat } from '../../../../domain/open-lines/crm-chat'
import { merged } from '../../../../domain/messages/history'
import type { History } from '../../../../domain/messages/message'
import { lastSessionMark, type OpenLineDialog } from '../../../../domain/open-lines/open-line'
import { done, mayPass, type Outcome, type Problem } from '../../../../domain/outcome'
import type { Portal, RequestOptions } from '../../../../portal/portal'
import { messagesPage, newestMessages, pageSize } from '../../../../rest/im/messages'
import { readBack, readNewer, type NewerMessages } from '../../../../rest/im/newer-messages'
import { sessionHistory, type SessionHistory } from '../../../../rest/open-lines/open-line-sessions'

/** The portal, as far as it is read from. */
export type Asking = Pick<Portal, 'ask' | 'askAll'>

/**
 * A part of a conversation. Members, and whoever may join the line, read the whole chat page by page (`chat`); others get
 * the one session that the portal gives out (`session`), without what was before it.
 */
export interface Reading {
  history: History
  source: 'chat' | 'session'
  /** Who is in the chat, where the portal told. */
  memberIds?: readonly number[] | undefined
  dialog?: OpenLineDialog | undefined
  /** More came than is read at once: between what was known before and this there is a gap. */
  hasGap?: boolean
}

/** The chat's page outdoes the session; the session still tells who is in the chat, also those who wrote nothing. */
export function readingOf(page: Outcome<History> | undefined, session: Outcome<SessionHistory> | undefined): Reading | undefined {
  const { memberIds, dialog, people = [] } = session?.ok ? session.value : {}
  if (page?.ok && page.value.chatId) {
    return { history: { ...page.value, people: new Map([...people, ...page.value.people]) }, source: 'chat', memberIds, dialog }
  }
  return session?.ok ? { history: historyOf(session.value), source: 'session', memberIds, dialog } : undefined
}

/** The newest part. Who is not known to be in the chat may read it all the same, or its session: both ways are asked at once. */
export async function readNewest(portal: Asking, { id, member, dialog }: CrmChat, options?: RequestOptions): Promise<Outcome<Reading>> {
  const page = newestMessages(`chat${id}`)
  const session = sessionHistory({ chatId: id, sessionId: dialog?.sessionId || undefined })
  if (member === true) {
    const outcome = await portal.ask(page, options)
    if (outcome.ok) return done({ history: outcome.value, source: 'chat' })
    if (!isShut(outcome.problem)) return outcome
  }
  const both = await portal.askAll({ page, session }, options)
  if (!both.ok) return both
  // What may pass says nothing of who may read the chat.
  if (!both.value.page.ok && mayPass(both.value.page.problem)) return both.value.page
  const reading = readingOf(both.value.page, both.value.session)
  return reading ? done(reading) : asReading(id, both.value.session)
}

/** All that is newer than a message, mostly in one request; 0 for the newest part. */
export async function readAllNewer(
  portal: Asking, { id, dialog, state }: CrmChat, source: Reading['source'], after: number, options?: RequestOptions
): Promise<Outcome<Reading>> {
  if (source === 'chat') {
    const outcome = await readWhole(portal, { dialogId: `chat${id}`, after, lastId: dialog?.lastMessageId ?? 0 }, options)
    if (outcome.ok) return done({ history: outcome.value.history, source, hasGap: !outcome.value.isWhole })
    if (!isShut(outcome.problem)) return outcome
  }
  const sessionId = dialog?.sessionId || undefined
  const known = await portal.ask(sessionHistory({ chatId: id, sessionId }), options)
  const reading = asReading(id, known)
  const hasEnded = sessionId !== undefined && known.ok && lastSessionMark(known.value.messages) === 'end'
  return reading.ok && hasEnded && state === 'open' ? done(await withLatest(portal, reading.value, options)) : reading
}

/** The known session has ended while the chat goes on: the customer wrote anew, or a colleague began another one. */
async function withLatest(portal: Asking, reading: Reading, options?: RequestOptions): Promise<Reading> {
  const latest = await portal.ask(sessionHistory({ chatId: reading.history.chatId }), options)
  if (!latest.ok) return reading
  const { memberIds, dialog } = latest.value
  return { ...reading, history: merged(reading.history, historyOf(latest.value)), memberIds, dialog }
}

/**
 * The reference says that nothing comes after a message that was deleted altogether; the portal's source says otherwise
 * (docs/bitrix24/im.md#m6). Where the dialog is known to have more (`lastId`), it is read back from its end.
 */
async function readWhole(
  portal: Asking, { dialogId, after, lastId }: { dialogId: string, after: number, lastId: number }, options?: RequestOptions
): Promise<Outcome<NewerMessages>> {
  const newer = await readNewer(portal, { dialogId, after }, options)
  if (!newer.ok || newer.value.history.messages.length || lastId <= after) return newer
  const newest = await portal.ask(newestMessages(dialogId), options)
  return newest.ok ? readBack(portal, { dialogId, after, newest: newest.value }, options) : newest
}

/** The page before a message; an empty one is the beginning. Only where the whole chat can be read. */
export function readOlder(portal: Portal, chatId: number, before: number, options?: RequestOptions): Promise<Outcome<History>> {
  return portal.ask(messagesPage({ dialogId: `chat${chatId}`, limit: pageSize, lastId: before }), options)
}

/** The way to the whole chat is closed to this user or to this app; the other one need not be. */
export function isShut({ kind }: Problem): boolean {
  return kind === 'access-denied' || kind === 'scope-missing'
}

/** A chat that never had a session has no messages (docs/bitrix24/open-line-sessions.md#o30). */
function asReading(chatId: number, outcome: Outcome<SessionHistory>): Outcome<Reading> {
  if (!outcome.ok && outcome.problem.refusal === 'no-session') {
    return done({ history: { chatId, messages: [], people: new Map() }, source: 'session' })
  }
  if (!outcome.ok) return outcome
  const { memberIds, dialog } = outcome.value
  return done({ history: historyOf(outcome.value), source: 'session', memberIds, dialog })
}

function historyOf({ chatId, messages, people }: SessionHistory): History {
  return { chatId, messages, people }
}
