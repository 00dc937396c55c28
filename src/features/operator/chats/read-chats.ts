import type { CrmChat } from '../../../domain/open-lines/chat-list'
import type { OpenLineDialog } from '../../../domain/open-lines/open-line'
import { mergeQuestions, type Portal, type Questions, type RequestOptions } from '../../../portal/portal'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'
import { answersOf, conversationOf } from '../opening'
import type { Reading } from '../conversation/read-conversation'

/** Three questions per chat, and a batch holds 50. */
const chatsAtOnce = 16
/** Enough to find the last thing that a person said below the portal's own notes. */
const lastFew = 5

/** What was read, by chat. */
export interface ReadChats { readings: Map<number, Reading>, dialogs: Map<number, OpenLineDialog> }

/** Who has each chat and what was said last in it. What the portal refuses is simply not known. */
export async function readChats(portal: Portal, chats: readonly CrmChat[], options?: RequestOptions): Promise<ReadChats> {
  const found: ReadChats = { readings: new Map(), dialogs: new Map() }
  for (let from = 0; from < chats.length; from += chatsAtOnce) {
    const asked = await portal.askAll(questionsFor(chats.slice(from, from + chatsAtOnce)), options)
    if (!asked.ok) continue
    const { readings, dialogs } = answersOf(asked.value)
    for (const [id, reading] of readings) found.readings.set(id, reading)
    for (const [id, dialog] of dialogs) found.dialogs.set(id, dialog)
  }
  return found
}

function questionsFor(chats: readonly CrmChat[]): Questions {
  return mergeQuestions(chats.map(({ id }) => ({
    [`dialog${id}`]: openLineDialog(id),
    ...conversationOf(id, String(id), lastFew)
  })))
}
