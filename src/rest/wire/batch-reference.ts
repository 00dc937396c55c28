import type { CrmType } from '../../domain/crm-item'
import type { BatchReference, Question } from '../../portal/portal'

/** An id as the app knows it, or one that only the portal knows by then. */
export type Id = number | BatchReference

/** A dialog id as the app knows it, or one that only the portal can put together. */
export type DialogIdText = string | BatchReference

/** A CRM item whose id may come from an earlier answer. */
export interface CrmItemReference { type: CrmType, id: Id }

/**
 * The value that the portal finds in the answer to an earlier question of the same batch: `resultOf(deal, 'item',
 * 'contactId')`. Where the path ends early, the portal passes on what it had reached: a list or an object. Only a method
 * that checks its types refuses that; for the others use `idIn`. docs/bitrix24/requests.md#r1.
 */
export function resultOf(question: Question<unknown>, ...path: (string | number)[]): BatchReference {
  return { kind: 'reference', question, path, before: '' }
}

/**
 * An id in an earlier answer. PHP makes 1 of a list, so a bare reference past the end of a list would ask for chat 1. A
 * reference behind other text stays as written where it leads to nothing, and no method takes that for an id: hence
 * the 0 in front, which changes no number.
 */
export function idIn(question: Question<unknown>, ...path: (string | number)[]): BatchReference {
  return { ...resultOf(question, ...path), before: '0' }
}

/** The dialog id of a numbered chat. */
export function dialogIdOf(chatId: Id): DialogIdText {
  return typeof chatId === 'number' ? `chat${chatId}` : { ...chatId, before: 'chat' }
}
