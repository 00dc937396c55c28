import type { CrmItem } from '../../../domain/crm-item'
import type { ChatFacts } from '../../../domain/open-lines/crm-chat'
import type { OpenLineChat, OpenLineDialog } from '../../../domain/open-lines/open-line'
import { valueOr, type Outcome, type Problem } from '../../../domain/outcome'
import type { Answers } from '../../../portal/portal'
import { newestMessages } from '../../../rest/im/messages'
import { openLineChats } from '../../../rest/open-lines/open-line-chats'
import { sessionHistory } from '../../../rest/open-lines/open-line-sessions'
import { dialogIdOf, type Id } from '../../../rest/wire/batch-reference'
import { readingOf, type Reading } from '../conversation/reading/read-conversation'

/*
 * What is asked about the chats of an item, and what the answers tell: when the card opens, when its list is read again, and of
 * chats that are not on screen.
 */

/** All chats of an item, and those of them that go on. */
export function listsOf(item: CrmItem) {
  return { all: openLineChats(item, { activeOnly: false }), live: openLineChats(item, { activeOnly: true }) }
}

/** A conversation as a member reads it, and as others do: which of the two is ours shows in the answers. */
export function conversationOf(chatId: Id, limit: number) {
  return { page: newestMessages(dialogIdOf(chatId), limit), session: sessionHistory({ chatId }) }
}

/** Why it is not known which chats there are, and which of them go on. */
export function untoldIn(...lists: (Outcome<OpenLineChat[]> | undefined)[]): Problem | undefined {
  return lists.flatMap(list => list?.ok === false ? [list.problem] : [])[0]
}

/** The chats of an item, and which of them go on; also one that only the second list has. */
export function listed(all: Outcome<OpenLineChat[]>, live: Outcome<OpenLineChat[]>): { chat: OpenLineChat, active: boolean }[] {
  const active = valueOr(live, [])
  const others = valueOr(all, []).filter(({ chatId }) => !active.some(chat => chat.chatId === chatId))
  return [...active.map(chat => ({ chat, active: true })), ...others.map(chat => ({ chat, active: false }))]
}

/** What a reading of its conversation tells about a chat. */
export function factsOf(reading: Reading | undefined, dialog?: OpenLineDialog): Partial<ChatFacts> {
  return {
    dialog: dialog ?? reading?.dialog,
    history: reading?.history,
    memberIds: reading?.memberIds
  }
}

/** What was read, by chat. */
export interface ReadChats { readings: Map<number, Reading>, dialogs: Map<number, OpenLineDialog> }

/** Answers of one batch, in any order. */
export interface ChatAnswers {
  dialogs: readonly Outcome<OpenLineDialog>[]
  conversations: readonly Answers<ReturnType<typeof conversationOf>>[]
}

/** Sorts answers by the chat that each of them names, whatever it was asked for. */
export function byChat({ dialogs, conversations }: ChatAnswers): ReadChats {
  const found = dialogs.flatMap(dialog => dialog.ok ? [dialog.value] : [])
  const readings = conversations.flatMap(({ page, session }) => readingOf(page, session) ?? []).filter(({ history }) => history.chatId)
  return {
    dialogs: new Map(found.map(dialog => [dialog.chatId, dialog])),
    readings: new Map(readings.map(reading => [reading.history.chatId, reading]))
  }
}
