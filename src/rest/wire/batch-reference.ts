import type { CrmType } from '../../domain/crm-item'

/** A value that the portal takes out of an earlier answer of the same batch. docs/bitrix24/requests.md#r1. */
export type BatchReference = `$result[${string}`

/** An id as the app knows it, or one that only the portal knows by then. */
export type Id = number | BatchReference

/** A CRM item whose id may come from an earlier answer. */
export interface CrmItemReference { type: CrmType, id: Id }

/**
 * `resultOf('all', 0, 'CHAT_ID')` is `$result[all][0][CHAT_ID]`. One that leads nowhere is passed on empty, so that
 * the request it stands in fails with an argument error of its own.
 */
export function resultOf(question: string, ...path: (string | number)[]): BatchReference {
  return `$result[${[question, ...path].join('][')}]`
}
