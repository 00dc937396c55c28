import type { CrmItem } from '../../../domain/crm-item'
import type { Outcome } from '../../../domain/outcome'
import type { Answers } from '../../../portal/portal'
import { messagesPage, pageSize } from '../../../rest/im/messages'
import { openLineChats } from '../../../rest/open-lines/open-line-chats'
import { openLineDialog } from '../../../rest/open-lines/open-line-sessions'

/** What a card wants to know of a round, as plain data: another card of this browser may ask for it. */
export interface Wants {
  /** Counts what a card has asked for. */
  number: number
  items: readonly CrmItem[]
  /** Those of which the finished chats are listed too, now and then: a customer may have written anew, or for the first time. */
  whole: readonly CrmItem[]
  /** Chats whose dialogs are looked at. */
  chatIds: readonly number[]
  /** Messages of the chosen chat after `firstId`; those after `after` are new to the card. */
  newer?: { chatId: number, firstId: number, after: number } | undefined
}

export function roundQuestions({ items, whole, chatIds, newer }: Wants) {
  return {
    active: items.map(item => openLineChats(item, { activeOnly: true })),
    whole: whole.map(item => openLineChats(item, { activeOnly: false })),
    watched: chatIds.map(id => openLineDialog(id)),
    newer: newer && messagesPage({ dialogId: `chat${newer.chatId}`, firstId: newer.firstId, limit: pageSize })
  }
}

export type RoundAnswers = Answers<ReturnType<typeof roundQuestions>>

/** How many questions of a batch that takes. */
export function countOf({ items, whole, chatIds, newer }: Wants): number {
  return items.length + whole.length + chatIds.length + (newer ? 1 : 0)
}

/** Whether a part of the batch was refused for load. */
export function isRefusedForLoad({ active, whole, watched, newer }: RoundAnswers): boolean {
  return [...active, ...whole, ...watched, ...newer ? [newer] : []].some(isBusy)
}

function isBusy(answer: Outcome<unknown>): boolean {
  return !answer.ok && answer.problem.kind === 'busy'
}
