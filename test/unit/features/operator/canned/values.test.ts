import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CrmItem } from '../../../../../src/domain/crm-item'
import { knownVariables } from '../../../../../src/domain/canned/template'
import { createEmulator } from '../../../../emulator/emulator'
import { answering, asked, openDesk, openedDesk, requests } from './desk'

afterEach(() => vi.useRealTimers())

const card = (type: CrmItem['type'], id: number) => ({ type, id })

describe('an answer’s variables', () => {
  it('are filled from the deal, its contact and the operator, in one request that is kept', async () => {
    const desk = openDesk({ lineId: 0 })
    const text = '{{contact.name}}|{{contact.firstName}}|{{deal.title}}|{{deal.id}}|{{operator.name}}|{{operator.firstName}}|{{company.title}}'
    const filled = 'Anna Weber|Anna|Roof repair, Lindenstraße 8|311|Ida Brandt|Ida|Weber Immobilien GmbH'
    expect(await Promise.all([desk.canned.fillIn(text), desk.canned.fillIn(text)])).toEqual([filled, filled])
    expect(await desk.canned.fillIn(text)).toBe(filled)
    expect(desk.canned.preview(text)).toEqual({ text: filled, unfilled: [] })
    expect(requests(desk)).toEqual(['batch'])
  })

  it('have the names as they are now where somebody changed them while the card stays open', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { canned, emulator } = openDesk({ lineId: 0 })
    expect(await canned.fillIn('Dear {{contact.name}}')).toBe('Dear Anna Weber')
    Object.assign(emulator.world.crm.get('contact:83')!, { lastName: 'Sommer' })
    vi.setSystemTime(Date.now() + 6000)
    expect(await canned.fillIn('Dear {{contact.name}}')).toBe('Dear Anna Sommer')
    emulator.faults.add({ fault: 'refuse', method: 'crm.item.get', code: 'QUERY_LIMIT_EXCEEDED', status: 503, times: 99 })
    vi.setSystemTime(Date.now() + 6000)
    expect(await canned.fillIn('Dear {{contact.name}}'), 'what was known is better than nothing').toBe('Dear Anna Sommer')
  })

  it.each<[string, CrmItem, string, string]>([
    ['a lead', card('lead', 205), '{{lead.title}}|{{deal.title}}|{{lead.id}}|{{deal.id}}|{{contact.name}}|{{lead.firstName}}',
      'Request from the website|Request from the website|205|205|Julia Hoffmann|Julia'],
    ['a contact', card('contact', 84), '{{contact.name}}|{{contact.firstName}}|{{contact.id}}|{{company.name}}', 'Anna Weber|Anna|84|Weber Immobilien GmbH'],
    ['a company', card('company', 39), '{{company.title}}|{{company.id}}|{{operator.firstName}}', 'Weber Immobilien GmbH|39|Ida']
  ])('have the names of the card at hand: %s', async (_, item, text, filled) => {
    expect(await openDesk({ item }).canned.fillIn(text)).toBe(filled)
  })

  it.each<[string, CrmItem, string]>([
    ['a deal without a contact', card('deal', 314), '{{contact.name}}'],
    ['a deal whose contact may not be read', card('deal', 315), '{{contact.firstName}}'],
    ['a deal on a contact’s card', card('contact', 84), '{{deal.title}}'],
    ['a person on a company’s card', card('company', 39), '{{contact.name}}'],
    ['a lead on a deal’s card', card('deal', 311), '{{lead.title}}'],
    ['a card that does not exist', card('deal', 99_999), '{{deal.title}}']
  ])('stay marked where nobody knows them: %s', async (_, item, variable) => {
    const { canned } = openDesk({ item })
    expect(await canned.fillIn(`Hello ${variable}, this is {{operator.firstName}}.`)).toBe(`Hello ${variable}, this is Ida.`)
    expect(canned.preview(variable).unfilled).toEqual([variable])
  })

  it.each(['NOT_FOUND', 'ACCESS_DENIED', 'allowed_only_intranet_user', 'insufficient_scope'])('stay marked where the portal answers %s', async (code) => {
    const { canned, emulator } = openDesk()
    emulator.faults.add({ fault: 'refuse', method: 'crm.item.get', code })
    expect(await canned.fillIn('{{contact.name}}, {{deal.id}}, {{operator.name}}')).toBe('{{contact.name}}, {{deal.id}}, Ida Brandt')
  })

  it.each<[string, unknown]>([
    ['an empty map', []], ['text', 'x'], ['nothing', null], ['an item without fields', { item: {} }], ['names that are none', { item: { id: 84, name: {}, lastName: 5 } }]
  ])('stay marked where the contact is %s', async (_, answer) => {
    const { canned, emulator } = openDesk()
    answering(emulator, 'crm.item.get?entityTypeId=3', answer)
    expect(await canned.fillIn('{{contact.firstName}}, {{deal.id}}')).toBe('{{contact.firstName}}, 311')
  })

  it.each([['en', 'May 3, 2027'], ['de', '3. Mai 2027'], ['ru', '3 мая 2027 г.'], ['br', '3 de maio de 2027'], ['xx', 'May 3, 2027']])(
    'have today’s date in the portal’s language %s, without asking anything', async (language, date) => {
      vi.useFakeTimers({ now: new Date('2027-05-03T12:00:00Z'), toFake: ['Date'] })
      const desk = openDesk({ language })
      expect(await desk.canned.fillIn('{{today}}')).toBe(date)
      expect(requests(desk)).toEqual([])
    })

  it('take a name from the card as plain text of one line', async () => {
    const emulator = createEmulator()
    Object.assign(emulator.world.crm.get('contact:83')!, { firstName: ' <b>[URL=javascript:1]$&\n{{today}} ', lastName: '' })
    expect(await openDesk({ emulator }).canned.fillIn('{{contact.name}}')).toBe('<b>[URL=javascript:1]$& {{today}}')
  })

  it('are asked for again where the portal was only busy', async () => {
    const emulator = createEmulator()
    emulator.faults.add({ fault: 'refuse', method: 'profile', code: 'OPERATION_TIME_LIMIT', times: 1 })
    const desk = openDesk({ emulator })
    expect(await desk.canned.fillIn('{{contact.firstName}} {{operator.firstName}}')).toBe('Anna {{operator.firstName}}')
    expect(await desk.canned.fillIn('{{contact.firstName}} {{operator.firstName}}')).toBe('Anna Ida')
    expect(asked(desk, 'profile')).toBe(2)
  })

  it('do not keep the operator waiting for a portal that does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const desk = openDesk()
    desk.emulator.faults.add({ fault: 'never-answer', method: 'batch' })
    const filled = desk.canned.fillIn('Hello {{contact.name}}')
    await vi.advanceTimersByTimeAsync(3000)
    expect(await filled).toBe('Hello {{contact.name}}')
    desk.scope.stop()
  })

  it('all have a value on some card', async () => {
    const cards = [card('deal', 311), card('lead', 205), card('contact', 84), card('company', 39)]
    const desks = await Promise.all(cards.map(item => openedDesk({ item, lineId: 0 })))
    const left = knownVariables.filter(name => desks.every(({ canned }) => canned.preview(`{{${name}}}`).unfilled.length))
    expect(left).toEqual([])
  })
})
