import { isSameItem, type CrmItem } from '../crm-item'
import type { CrmChat } from './crm-chat'

/** Other channels through which the same customer can be answered now, one chat for each. */
export function otherChannels(chats: readonly CrmChat[], chat: CrmChat): CrmChat[] {
  const others = chats.filter(other => other.id !== chat.id && !other.isGone && other.state === 'open'
    && other.channel !== chat.channel && isSameCustomer(other, chat))
  return [...new Map(others.map(other => [other.channel, other])).values()]
}

/** Each channel has a user of its own for one customer, so the name tells as well, unless CRM knows two people of that name. */
function isSameCustomer(one: CrmChat, other: CrmChat): boolean {
  const [first, second] = [one.dialog?.customerId, other.dialog?.customerId]
  if (first !== undefined && first > 0 && first === second) return true
  return one.customer !== '' && one.customer === other.customer && !areTwoPeople(one, other)
}

/** Each channel may make a lead of its own, so only contacts tell two people apart; one contact or lead of both tells the same one. */
function areTwoPeople(one: CrmChat, other: CrmChat): boolean {
  const [mine, theirs] = [contactsAndLeads(one), contactsAndLeads(other)]
  if (mine.some(item => theirs.some(another => isSameItem(item, another)))) return false
  return [mine, theirs].every(items => items.some(({ type }) => type === 'contact'))
}

function contactsAndLeads({ dialog }: CrmChat): CrmItem[] {
  return (dialog?.crmItems ?? []).filter(({ type }) => type === 'contact' || type === 'lead')
}
