import type { CrmItem } from '../../../domain/crm-item'
import { done, mayPass, type Outcome } from '../../../domain/outcome'
import type { Portal } from '../../../portal/portal'
import { crmItem, type CrmItemInfo } from '../../../rest/crm-items'

/** Of the contacts and the company behind a card; the company is always among them. */
const most = 5

/**
 * The contacts and the company of a deal or lead; none where the card itself may not be read. `card` is the item, where it
 * was read already.
 */
export async function linkedItems(
  portal: Portal, item: CrmItem, { card, signal }: { card: CrmItemInfo | undefined, signal: AbortSignal }
): Promise<Outcome<CrmItem[]>> {
  if (item.type !== 'deal' && item.type !== 'lead') return done([])
  const info = card ? done(card) : await portal.ask(crmItem(item), { signal })
  if (!info.ok) return mayPass(info.problem) ? info : done([])
  const company = info.value.companyId ? [{ type: 'company' as const, id: info.value.companyId }] : []
  const contacts = info.value.contactIds.map(id => ({ type: 'contact' as const, id }))
  return done([...contacts.slice(0, most - company.length), ...company])
}
