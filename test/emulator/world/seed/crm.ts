import type { CrmRecord, World } from '../world'

type Row = Pick<CrmRecord, 'type' | 'id'> & Partial<CrmRecord>

const rows: Row[] = [
  { type: 'deal', id: 311, title: 'Roof repair, Lindenstraße 8', contactIds: [83], companyId: 38, stage: 'Offer sent', amount: '18,400 EUR' },
  { type: 'deal', id: 312, title: 'New gutters for the warehouse', contactIds: [85], companyId: 40, stage: 'New', amount: '6,250 EUR' },
  { type: 'deal', id: 313, title: 'Service contract with the housing association', contactIds: [84], stage: 'In progress', amount: '96,000 EUR' },
  { type: 'deal', id: 314, title: 'Skylight, showroom', stage: 'New', amount: '2,100 EUR' },
  { type: 'deal', id: 315, title: 'Town hall, sealed bid', contactIds: [86], companyId: 41, readers: [1, 11], stage: 'Bidding', amount: '240,000 EUR' },
  { type: 'deal', id: 316, title: 'Partner order, spring', contactIds: [85], stage: 'New', amount: '11,900 EUR' },
  { type: 'deal', id: 317, title: 'Roof of the back building', contactIds: [84], companyId: 39, assignedById: 1, stage: 'New', amount: '7,800 EUR' },
  { type: 'deal', id: 318, title: 'Photos and plans, Weidenweg 3', contactIds: [88], stage: 'In progress', amount: '5,400 EUR' },
  { type: 'deal', id: 319, title: 'Odd files', contactIds: [89], stage: 'New', amount: '900 EUR' },
  { type: 'deal', id: 320, title: 'Roofs all over the world', stage: 'In progress', amount: '4,900 EUR' },
  { type: 'lead', id: 205, title: 'Request from the website', firstName: 'Julia', lastName: 'Hoffmann', stage: 'Unassigned', amount: '' },
  { type: 'lead', id: 206, title: 'Recommended by the mayor', firstName: 'Karl', lastName: 'Vogt', readers: [1], stage: 'In progress', amount: '' },
  { type: 'lead', id: 207, title: 'Called once', firstName: 'Paul', lastName: 'Adler', stage: 'Unassigned', amount: '' },
  { type: 'contact', id: 83, firstName: 'Anna', lastName: 'Weber', companyId: 38 },
  { type: 'contact', id: 84, firstName: 'Anna', lastName: 'Weber', companyId: 39 },
  { type: 'contact', id: 85, firstName: 'Miguel', lastName: 'Santos', companyId: 40 },
  { type: 'contact', id: 86, firstName: 'Ernst', lastName: 'Albrecht', companyId: 41, readers: [1, 11] },
  { type: 'contact', id: 87, firstName: 'Nobody', lastName: 'Wrote' },
  { type: 'contact', id: 88, firstName: 'Lukas', lastName: 'Winter' },
  { type: 'contact', id: 89, firstName: 'Nora', lastName: 'Berg' },
  { type: 'company', id: 38, title: 'Weber Immobilien GmbH' },
  { type: 'company', id: 39, title: 'Weber Immobilien GmbH' },
  { type: 'company', id: 40, title: 'Santos Logistics' },
  { type: 'company', id: 41, title: 'Town of Neustadt', readers: [1, 11] },
  { type: 'company', id: 42, title: 'Quiet Partners Ltd' }
]

export function seedCrm(world: World): void {
  for (const row of rows) {
    world.crm.set(`${row.type}:${row.id}`, {
      title: '', firstName: '', lastName: '', contactIds: [], companyId: 0, assignedById: 7, stage: '', amount: '',
      readers: 'all', createdAt: world.now() - 20 * 86_400_000, ...row
    })
  }
}
