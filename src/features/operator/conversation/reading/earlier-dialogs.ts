import type { CrmChat } from '../../../../domain/open-lines/crm-chat'
import type { History } from '../../../../domain/messages/message'
import { merged } from '../../../../domain/messages/history'
import { done, valueOr, type Outcome } from '../../../../domain/outcome'
import { isSameItem, type CrmItem } from '../../../../domain/crm-item'
import type { Portal, RequestOptions } from '../../../../portal/portal'
import { lineSessions, sessionsPerPage, tiedSessions, type TiedSession } from '../../../../rest/open-lines/earlier-sessions'
import { sessionHistory } from '../../../../rest/open-lines/open-line-sessions'

/** Pages of a line's sessions that are looked through: 1,000 dialogs of the channel. */
const pages = 5
/** Dialogs that one press brings. */
const dialogsAtOnce = 5
/** A dialog reaches CRM through few items. */
const mostItems = 4

/**
 * Ids of the chat's earlier sessions, the newest first: from the line's reports where the user may read them, and from the
 * activities that sessions left at the CRM items. Mostly one of the two is refused.
 */
export async function findEarlier(portal: Portal, chat: CrmChat, options?: RequestOptions): Promise<Outcome<number[]>> {
  const { lineId = 0, connectorId = '', sessionId = 0 } = chat.dialog ?? {}
  const asked = await portal.askAll({
    reports: lineId ? Array.from({ length: pages }, (_, at) => lineSessions({ lineId, connectorId, offset: at * sessionsPerPage })) : [],
    tied: itemsOf(chat).map(item => tiedSessions(item))
  }, options)
  if (!asked.ok) return asked
  const { reports, tied } = asked.value
  const listed = reports.flatMap(page => valueOr(page, { sessions: [] }).sessions).filter(({ chatId }) => chatId === chat.id)
  const ofItems = tied.flatMap(activities => valueOr(activities, [])).filter(session => mayBeOf(chat, session))
  const failure = [...tied, ...reports].find(answer => !answer.ok)
  if (failure && !failure.ok && [...reports, ...tied].every(answer => !answer.ok)) return failure
  const ids = new Set([...listed, ...ofItems].map(({ id }) => id).filter(id => id !== sessionId))
  return done([...ids].sort((one, other) => other - one))
}

function itemsOf({ item, dialog }: CrmChat): CrmItem[] {
  return [item, ...dialog?.crmItems.filter(other => !isSameItem(item, other)) ?? []].slice(0, mostItems)
}

/** By connector, line and customer. Where the portal did not tell the dialog, reading the session does. */
function mayBeOf({ dialog }: CrmChat, { userCode }: TiedSession): boolean {
  const [connectorId, lineId, , customerId] = userCode.replace(/^imol\|/, '').split('|')
  if (!dialog || !userCode) return true
  return connectorId === dialog.connectorId && lineId === String(dialog.lineId) && customerId === String(dialog.customerId)
}

/** What one press brings: a part of the conversation, and the sessions that were not read yet. */
export interface EarlierPart { history: History, left: number[] }

/** The next earlier dialogs that the user may read; those of another chat, and refused ones, are passed over. */
export async function readEarlier(
  portal: Portal, chatId: number, ids: readonly number[], options?: RequestOptions
): Promise<Outcome<EarlierPart>> {
  let left = [...ids]
  let history: History = { chatId, messages: [], people: new Map() }
  while (left.length && history.messages.length === 0) {
    const next = left.slice(0, dialogsAtOnce)
    const asked = await portal.askAll(next.map(sessionId => sessionHistory({ chatId, sessionId })), options)
    if (!asked.ok) return asked
    const stumble = asked.value.find(answer => !answer.ok && ['busy', 'no-answer'].includes(answer.problem.kind))
    if (stumble && !stumble.ok) return stumble
    left = left.slice(next.length)
    for (const answer of asked.value) if (answer.ok && answer.value.chatId === chatId) history = merged(history, answer.value)
  }
  return done({ history, left })
}
