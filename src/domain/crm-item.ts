/** The four CRM types that open lines know; invoices and smart processes are not among them. */
export type CrmType = 'deal' | 'lead' | 'contact' | 'company'

/** A card of the CRM: `id` counts within its type. */
export interface CrmItem { type: CrmType, id: number }

/** Which cards have the tab, by placement code. The card's id comes with the placement's options. */
export const crmTabs: Record<string, CrmType> = {
  CRM_DEAL_DETAIL_TAB: 'deal',
  CRM_LEAD_DETAIL_TAB: 'lead',
  CRM_CONTACT_DETAIL_TAB: 'contact',
  CRM_COMPANY_DETAIL_TAB: 'company'
}

export const crmTypes: readonly CrmType[] = Object.values(crmTabs)

/** Path of an item's card on the portal. */
export function crmItemPath({ type, id }: CrmItem): string {
  return `/crm/${type}/details/${id}/`
}

export function isSameItem(one: CrmItem, other: CrmItem): boolean {
  return one.type === other.type && one.id === other.id
}

/** `entityTypeId` of `crm.item.*`, docs/bitrix24/crm.md#crmitemget. */
export const crmEntityTypeId: Record<CrmType, number> = { lead: 1, deal: 2, contact: 3, company: 4 }
