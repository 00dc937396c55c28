import { crmEntityTypeId, type CrmType } from '../domain/crm-item'
import { question, type Question } from '../portal/portal'
import { idIn, resultOf, type CrmItemReference, type Id } from './wire/batch-reference'
import { fieldsOf, idOf, itemsOf, nameOf, readEach, type Fields } from './wire/read'

/** What templates and headings need of a CRM item; ids are 0, texts empty where there is none. */
export interface CrmItemInfo {
  type: CrmType
  id: number
  /** As the card shows it; a contact's is the person's name. */
  title: string
  /** The person of a contact or lead. */
  firstName: string
  lastName: string
  /** Linked contacts, the main one first. */
  contactIds: number[]
  companyId: number
  /** The responsible person. */
  assignedById: number
}

/**
 * A CRM item. docs/bitrix24/crm.md#crmitemget, scope `crm`; `NOT_FOUND` (400): no such item; `ACCESS_DENIED` (400, not
 * 403). An id that stands for "none" (0), or for no number at all, fails harmlessly inside a batch.
 */
export function crmItem({ type, id }: CrmItemReference): Question<CrmItemInfo> {
  return question('crm.item.get', { entityTypeId: crmEntityTypeId[type], id }, (result) => {
    const item = fieldsOf(fieldsOf(result)?.item)
    return item && crmItemOf(type, item)
  })
}

/** The main contact of an item, for a later question of the same batch. */
export function contactOf(item: Question<CrmItemInfo>): CrmItemReference {
  return { type: 'contact', id: resultOf(item, 'item', 'contactId') }
}

/** The company of an item, likewise. */
export function companyOf(item: Question<CrmItemInfo>): CrmItemReference {
  return { type: 'company', id: resultOf(item, 'item', 'companyId') }
}

/** The responsible person of an item, for a later question of the same batch. */
export function responsibleOf(item: Question<CrmItemInfo>): Id {
  return idIn(item, 'item', 'assignedById')
}

function crmItemOf(type: CrmType, item: Fields): CrmItemInfo | undefined {
  const id = idOf(item.id)
  const [firstName, lastName] = [nameOf(item.name), nameOf(item.lastname)]
  return id === undefined ? undefined : {
    type,
    id,
    title: nameOf(item.title) || `${firstName} ${lastName}`.trim(),
    firstName,
    lastName,
    contactIds: contactIdsOf(item),
    companyId: idOf(item.companyid) ?? 0,
    assignedById: idOf(item.assignedbyid) ?? 0
  }
}

function contactIdsOf({ contactid, contactids }: Fields): number[] {
  return [...new Set(readEach([contactid, ...itemsOf(contactids) ?? []], idOf))]
}
