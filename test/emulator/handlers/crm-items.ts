import type { Call, Method } from '../rest/rest'
import { RestError } from '../rest/rest-error'
import { crmRecord, mayReadCrm } from '../world/model'
import { integer } from '../rest/params'
import { crmEntityTypeId, type CrmType } from '../../../src/domain/crm-item'
import { iso } from '../rest/wire/wire'
import type { CrmRecord } from '../world/world'

/** Title and people of a card, docs/bitrix24/crm.md#crmitemget. Errors are 400 here, also `ACCESS_DENIED`. */
export const crmItems: Record<string, Method> = {
  'crm.item.get': { scopes: ['crm'], run: itemGet }
}

function itemGet({ world, userId, params }: Call) {
  const typeId = integer(params, 'entityTypeId')
  const type = (Object.keys(crmEntityTypeId) as CrmType[]).find(key => crmEntityTypeId[key] === typeId)
  const record = type && crmRecord(world, type, integer(params, 'id') ?? 0)
  if (world.users.get(userId)?.kind === 'extranet') {
    throw new RestError('allowed_only_intranet_user', 'Access is allowed only to intranet users', 403)
  }
  if (!record) throw new RestError('NOT_FOUND', 'Element not found')
  if (!mayReadCrm(world, userId, record.type, record.id)) throw new RestError('ACCESS_DENIED', 'Access denied')
  return { item: { ...common(record), ...fieldsOf(record) } }
}

function common(record: CrmRecord) {
  return {
    id: record.id, createdTime: iso(record.createdAt), updatedTime: iso(record.createdAt), createdBy: record.assignedById,
    assignedById: record.assignedById, opened: 'Y', sourceId: 'WEB', entityTypeId: crmEntityTypeId[record.type], utmSource: null
  }
}

function fieldsOf(record: CrmRecord) {
  const names = { name: record.firstName, secondName: null, lastName: record.lastName, honorific: null }
  const person = { contactId: record.contactIds[0] ?? 0, contactIds: record.contactIds, companyId: record.companyId }
  switch (record.type) {
    case 'deal': return { title: record.title, categoryId: 0, stageId: 'NEW', opportunity: 0, currencyId: 'EUR', ...person }
    case 'lead': return { title: record.title, ...names, companyTitle: '', stageId: 'NEW', hasImol: 'Y', fm: [], ...person }
    case 'contact': return { ...names, photo: null, companyId: record.companyId, companyIds: record.companyId ? [record.companyId] : [], hasImol: 'Y', fm: [] }
    case 'company': return { title: record.title, hasImol: 'Y', fm: [] }
  }
}
