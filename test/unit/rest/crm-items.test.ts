import { describe, expect, it } from 'vitest'
import { companyOf, contactOf, crmItem, responsibleOf } from '../../../src/rest/crm-items'
import { peopleNamed } from '../../../src/rest/im/own-messages'
import { batchOf } from '../../../src/portal/requests/batch'
import { noObjects } from './answers'

describe('a CRM item', () => {
  it.each([['lead', 1], ['deal', 2], ['contact', 3], ['company', 4]] as const)('of the type %s is asked for by number', (type, entityTypeId) => {
    expect(crmItem({ type, id: 311 })).toMatchObject({ method: 'crm.item.get', params: { entityTypeId, id: 311 } })
  })

  it('can be the contact that the same batch finds', () => {
    const deal = crmItem({ type: 'deal', id: 311 })
    const { cmd } = batchOf([deal, crmItem(contactOf(deal)), crmItem(companyOf(deal))])
    expect(Object.values(cmd).slice(1).map(decodeURIComponent)).toEqual([
      'crm.item.get?entityTypeId=3&id=$result[q0][item][contactId]', 'crm.item.get?entityTypeId=4&id=$result[q0][item][companyId]'
    ])
  })

  it('gives its responsible person to a later question of the batch', () => {
    const deal = crmItem({ type: 'deal', id: 311 })
    const { cmd } = batchOf([deal, peopleNamed([responsibleOf(deal)])])
    expect(decodeURIComponent(cmd['q1']!)).toBe('im.user.list.get?ID[0]=0$result[q0][item][assignedById]&RESULT_TYPE=array')
  })

  it('of a deal has a title, contacts and a company', () => {
    const item = { id: 311, title: 'Roof repair', contactId: 84, contactIds: [84, '85'], companyId: 0, assignedById: '7', hasImol: 'Y' }
    expect(crmItem({ type: 'deal', id: 311 }).read({ item })).toEqual({
      type: 'deal', id: 311, title: 'Roof repair', firstName: '', lastName: '', contactIds: [84, 85], companyId: 0, assignedById: 7
    })
  })

  it('of a contact is called by the person\'s name', () => {
    const item = { id: '84', name: 'Carla', secondName: null, lastName: 'Rossi', companyId: 12 }
    expect(crmItem({ type: 'contact', id: 84 }).read({ item })).toMatchObject({
      id: 84, title: 'Carla Rossi', firstName: 'Carla', lastName: 'Rossi', contactIds: [], companyId: 12
    })
  })

  it.each([...noObjects, ['an item without an id', { item: { title: 'Roof' } }], ['an empty item', { item: [] }]])(
    'is unreadable where the portal sends %s', (_, wire) => {
      expect(crmItem({ type: 'deal', id: 311 }).read(wire)).toBeUndefined()
    })
})
