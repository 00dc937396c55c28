import { merged } from '../../domain/messages/history'
import type { History } from '../../domain/messages/message'
import { done, type Outcome } from '../../domain/outcome'
import type { Portal, RequestOptions } from '../../portal/portal'
import { messagesPage, newestMessages, pageSize } from './messages'

/** Messages of a dialog up to its end, in rising order and without a gap. */
export interface NewerMessages {
  history: History
  /** False where there was more than `mostPages` of it: then the stretch begins later than was asked for. */
  isWhole: boolean
}

/** Pages read back at the most: 1,000 messages. */
const mostPages = 20

/**
 * All messages newer than `after`, mostly in one request. A `FIRST_ID` page that is not full holds all of them; a full one
 * may be any part in any order (docs/bitrix24/im.md#m2), so then it is read back from the end. `ACCESS_ERROR` (403): no member.
 */
export async function readNewer(
  portal: Pick<Portal, 'ask'>, { dialogId, after }: { dialogId: string, after: number }, options?: RequestOptions
): Promise<Outcome<NewerMessages>> {
  if (after > 0) {
    const page = await portal.ask(messagesPage({ dialogId, firstId: after, limit: pageSize }), options)
    if (!page.ok) return page
    if (page.value.messages.length < pageSize) return done({ history: page.value, isWhole: true })
  }
  const newest = await portal.ask(newestMessages(dialogId), options)
  return newest.ok ? readBack(portal, { dialogId, after, newest: newest.value }, options) : newest
}

/** Follows the newest page back to `after` (0: one page is enough), as only `LAST_ID` pages have an order. */
export async function readBack(
  portal: Pick<Portal, 'ask'>, { dialogId, after, newest }: { dialogId: string, after: number, newest: History }, options?: RequestOptions
): Promise<Outcome<NewerMessages>> {
  let history = newest
  let page = newest
  for (let pages = 1; pages < mostPages && after > 0 && isBeyond(page, after); pages++) {
    const older = await portal.ask(messagesPage({ dialogId, lastId: history.messages[0]!.id, limit: pageSize }), options)
    if (!older.ok) return older
    page = older.value
    history = merged(history, page)
  }
  return done({ history: newerPart(history, after), isWhole: after === 0 || !isBeyond(page, after) })
}

/** Whether there may be more between `after` and this page. A short page is no proof of the dialog's beginning. */
function isBeyond({ messages }: History, after: number): boolean {
  return messages.length > 0 && messages[0]!.id > after
}

function newerPart(history: History, after: number): History {
  return { ...history, messages: history.messages.filter(({ id }) => id > after) }
}
