import type { CrmChat } from '../../../domain/open-lines/crm-chat'
import { batchLimit, type Portal, type RequestOptions } from '../../../portal/portal'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'
import { byChat, conversationOf, type ReadChats } from './chat-questions'

/** Three questions per chat. */
const chatsAtOnce = Math.floor(batchLimit / 3)
/** Enough to find the last thing that a person said below the portal's own notes. */
const lastFew = 20

/** Who has each chat and what was said last in it. What the portal refuses is simply not known. */
export async function readChats(portal: Portal, chats: readonly CrmChat[], options?: RequestOptions): Promise<ReadChats> {
  const found: ReadChats = { readings: new Map(), dialogs: new Map() }
  for (let from = 0; from < chats.length; from += chatsAtOnce) {
    const asked = await portal.askAll(questionsFor(chats.slice(from, from + chatsAtOnce)), options)
    if (!asked.ok) continue
    const { readings, dialogs } = byChat(asked.value)
    for (const [id, reading] of readings) found.readings.set(id, reading)
    for (const [id, dialog] of dialogs) found.dialogs.set(id, dialog)
  }
  return found
}

function questionsFor(chats: readonly CrmChat[]) {
  return {
    dialogs: chats.map(({ id }) => openLineDialog(id)),
    conversations: chats.map(({ id }) => conversationOf(id, lastFew))
  }
}
