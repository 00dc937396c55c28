import type { StateCrmItem } from '../../control/state'

export interface CrmTypeInfo {
  type: StateCrmItem['type']
  plural: string
  singular: string
  /** Placement of the app's tab on this card. */
  placement: string
  stages: string[]
}

export const crmTypes: CrmTypeInfo[] = [
  {
    type: 'deal', plural: 'Deals', singular: 'Deal', placement: 'CRM_DEAL_DETAIL_TAB',
    stages: ['New', 'Bidding', 'Offer sent', 'In progress', 'Final invoice', 'Close deal']
  },
  {
    type: 'lead', plural: 'Leads', singular: 'Lead', placement: 'CRM_LEAD_DETAIL_TAB',
    stages: ['Unassigned', 'In progress', 'Processed', 'Complete lead']
  },
  { type: 'contact', plural: 'Contacts', singular: 'Contact', placement: 'CRM_CONTACT_DETAIL_TAB', stages: [] },
  { type: 'company', plural: 'Companies', singular: 'Company', placement: 'CRM_COMPANY_DETAIL_TAB', stages: [] }
]
