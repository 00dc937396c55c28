import type { CrmItem } from '../../../domain/crm-item'
import { isRefusal, valueOr, type Outcome } from '../../../domain/outcome'
import type { KnownVariable, TemplateValues } from '../../../domain/canned/template'
import type { Portal, RequestOptions } from '../../../portal/portal'
import { companyOf, contactOf, crmItem, type CrmItemInfo } from '../../../rest/crm-items'
import { currentUser, type CurrentUser } from '../../../rest/users'

interface Facts {
  item?: CrmItemInfo | undefined
  contact?: CrmItemInfo | undefined
  company?: CrmItemInfo | undefined
  me?: CurrentUser | undefined
}

/** `isLasting` is false where asking again may tell more. */
interface ReadValues { values: TemplateValues, isLasting: boolean }

/** What the card tells for the variables of a canned response, in one request. What the portal refuses is simply not known. */
export async function readValues(portal: Portal, item: CrmItem, options?: RequestOptions): Promise<ReadValues> {
  const card = crmItem(item)
  const asked = await portal.askAll({
    own: card, contact: crmItem(contactOf(card)), company: crmItem(companyOf(card)), me: currentUser()
  }, options)
  if (!asked.ok) return { values: {}, isLasting: false }
  const { own, contact, company, me } = asked.value
  const facts = { item: known(own), contact: known(contact), company: known(company), me: known(me) }
  return { values: valuesOf(facts), isLasting: [own, contact, company, me].every(isLasting) }
}

function known<T>(outcome: Outcome<T>): T | undefined {
  return valueOr(outcome, undefined)
}

/** A card without a contact fails for good ("not found"); a busy portal does not. */
function isLasting(outcome: Outcome<unknown>): boolean {
  return outcome.ok || isRefusal(outcome.problem) || outcome.problem.kind === 'scope-missing'
}

function valuesOf({ item, contact, company, me }: Facts): TemplateValues {
  const isMatter = item?.type === 'deal' || item?.type === 'lead'
  const person = personOf(item, contact)
  const lead = item?.type === 'lead' ? item : undefined
  return filled({
    'deal.title': isMatter ? item.title : '',
    'deal.id': isMatter ? String(item.id) : '',
    'lead.title': lead?.title,
    'lead.id': lead && String(lead.id),
    'lead.name': nameOf(lead),
    'lead.firstName': lead?.firstName,
    'contact.title': nameOf(person) || nameOf(lead),
    'contact.id': person && String(person.id),
    'contact.name': nameOf(person) || nameOf(lead),
    'contact.firstName': nameOf(person) ? person?.firstName : lead?.firstName,
    ...companyValues(item?.type === 'company' ? item : company),
    'operator.name': me?.name,
    'operator.firstName': me?.firstName
  })
}

/** A company's contacts are many, so none of them is "the contact" on its card. */
function personOf(item: CrmItemInfo | undefined, contact: CrmItemInfo | undefined): CrmItemInfo | undefined {
  if (item?.type === 'company') return undefined
  return item?.type === 'contact' ? item : contact
}

function companyValues(company: CrmItemInfo | undefined) {
  return { 'company.title': company?.title, 'company.name': company?.title, 'company.id': company && String(company.id) }
}

function nameOf(person: CrmItemInfo | undefined): string {
  return person ? `${person.firstName} ${person.lastName}`.trim() : ''
}

/** Names are single lines in the card, and so they are in the text. */
function filled(values: Partial<Record<KnownVariable, string | undefined>>): TemplateValues {
  const lines = Object.entries(values).map(([name, value = '']) => [name, value.replace(/\s+/g, ' ').trim()])
  return Object.fromEntries(lines.filter(([, value]) => value)) as TemplateValues
}
