import { describe, expect, it } from 'vitest'
import { groupedResponses } from '../../../../../src/domain/canned/template-list'
import { mostResponses } from '../../../../../src/features/operator/canned/read-line-responses'
import { changeWorld } from '../../../../emulator/control/control-world'
import { createEmulator } from '../../../../emulator/emulator'
import { noLists } from '../../../rest/answers'
import { answering, asked, fillList, lines, openDesk, openedDesk, people, requests, settled, type Desk } from './desk'

const names = ({ canned }: Desk) => canned.responses.value.map(({ name }) => name)

describe('canned responses', () => {
  it('ask the portal nothing before they are opened', async () => {
    const desk = openDesk()
    expect([desk.canned.state.value, requests(desk)]).toEqual(['idle', []])
  })

  it('are the line’s, by category, the most used first, in two requests and one per five further pages', async () => {
    const desk = await openedDesk()
    expect(desk.canned.state.value).toBe('ready')
    expect(desk.canned.responses.value).toHaveLength(60)
    expect(groupedResponses(desk.canned.responses.value).map(({ category, responses }) => [category, responses[0]?.name])).toEqual([
      ['Greeting', 'Hello'], ['Common', 'We call you'], ['Delivery', 'Delivery time'], ['Payment', 'Bank details']
    ])
    expect(requests(desk)).toEqual(['batch', 'batch', 'batch'])
  })

  it('come with the company’s templates and one’s own, each with its source', async () => {
    const desk = await openedDesk({
      lineId: lines.withoutList, company: [{ id: 'c', name: 'Ours', text: 'From all' }], own: [{ id: 'o', name: 'Mine', text: 'From me' }]
    })
    expect(desk.canned.responses.value.map(({ source, name, text }) => [source, name, text])).toEqual([
      ['own', 'Mine', 'From me'], ['company', 'Ours', 'From all']
    ])
  })

  it('are only the company’s and one’s own where the plan has no lists: that is no failure', async () => {
    const emulator = createEmulator()
    emulator.world.switches.listsPlan = 'missing'
    const desk = await openedDesk({ emulator, company: [{ id: 'c', name: 'Ours', text: 'From all' }] })
    expect([desk.canned.state.value, names(desk)]).toEqual(['ready', ['Ours']])
  })

  it('are asked for once per line, for as long as the view lives', async () => {
    const desk = await openedDesk()
    desk.canned.open()
    desk.lineId.value = lines.withoutList
    desk.canned.open()
    await settled(desk)
    expect(names(desk)).toEqual([])
    desk.lineId.value = lines.roofs
    desk.canned.open()
    expect(names(desk)).toHaveLength(60)
    expect(asked(desk, 'imopenlines.config.get')).toBe(2)
  })

  it('have the names as they are when the panel is opened, and later only where that is a while ago', async () => {
    const desk = await openedDesk()
    desk.emulator.world.users.get(people.ida)!.firstName = 'Adina'
    expect(await desk.canned.fillIn('{{operator.name}}')).toBe('Ida Brandt')
    desk.canned.open()
    expect(await desk.canned.fillIn('{{operator.name}}')).toBe('Adina Brandt')
  })

  it('stay with their line when the operator goes to another chat while they load', async () => {
    const desk = openDesk()
    desk.canned.open()
    desk.lineId.value = lines.withoutList
    desk.canned.open()
    await settled(desk)
    expect(names(desk)).toEqual([])
    desk.lineId.value = lines.roofs
    await settled(desk)
    expect(names(desk)).toHaveLength(60)
  })

  it('wait for nothing where the chat’s line is not known', async () => {
    const desk = openDesk({ lineId: 0, own: [{ id: 'o', name: 'Mine', text: 'x' }] })
    desk.canned.open()
    expect([desk.canned.state.value, names(desk)]).toEqual(['ready', ['Mine']])
    await desk.canned.fillIn('{{contact.name}}')
    expect(asked(desk, 'imopenlines.config.get')).toBe(0)
  })

  it('are read again after one was saved, and not from before that', async () => {
    const desk = await openedDesk()
    desk.canned.forget()
    expect(desk.canned.state.value).toBe('idle')
    desk.canned.open()
    fillList(desk.emulator, 3)
    desk.canned.forget()
    desk.canned.open()
    await settled(desk)
    await desk.canned.fillIn('{{contact.name}}')
    expect(names(desk)).toEqual(['Answer 1', 'Answer 2', 'Answer 3'])
  })

  it('leave a line’s answers without a text out, and name those without a name by their text', async () => {
    const emulator = createEmulator()
    fillList(emulator, 3)
    Object.assign(emulator.world.cannedResponses[0]!, { name: ' ', text: ' ' })
    Object.assign(emulator.world.cannedResponses[1]!, { name: '' })
    expect(names(await openedDesk({ emulator }))).toEqual(['Text 2', 'Answer 3'])
  })

  it.each([0, 1, 49, 50, 51, 300, 301])('are all there when there are %i', async (count) => {
    const emulator = createEmulator({ bucket: { size: 1000, perSecond: 1000 } })
    fillList(emulator, count)
    const desk = await openedDesk({ emulator })
    expect([desk.canned.state.value, new Set(names(desk)).size, desk.canned.isCut.value]).toEqual(['ready', count, false])
  })

  it('end somewhere, and say so', async () => {
    const emulator = createEmulator({ bucket: { size: 1000, perSecond: 1000 } })
    fillList(emulator, mostResponses + 1)
    const desk = await openedDesk({ emulator })
    expect([names(desk).length, names(desk)[0], desk.canned.isCut.value]).toEqual([mostResponses, 'Answer 1', true])
  })
})

describe('canned responses that the portal does not give', () => {
  const own = [{ id: 'o', name: 'Mine', text: 'x' }]

  it.each<[string, (desk: Desk) => void]>([
    ['the scope "lists" is missing', ({ emulator }) => {
      emulator.world.app.scopes = emulator.world.app.scopes.filter(scope => scope !== 'lists')
    }],
    ['the portal has no lists', ({ emulator }) => changeWorld(emulator, { op: 'switches', missingMethods: ['lists.element.get', 'lists.section.get'] })],
    ['the line has no list', ({ lineId }) => { lineId.value = lines.withoutList }],
    ['there is no such line', ({ lineId }) => { lineId.value = 999 }],
    ['the list is gone', ({ emulator }) => refuse(emulator, 'lists.element.get', 'ERROR_IBLOCK_NOT_FOUND')],
    ['the reference to the list is not understood', ({ emulator }) => refuse(emulator, 'lists.element.get', 'ERROR_REQUIRED_PARAMETERS_MISSING')],
    ['there is no right to the list', ({ emulator }) => refuse(emulator, 'lists.element.get', 'ACCESS_DENIED')],
    ['the line may not be read', ({ emulator }) => refuse(emulator, 'imopenlines.config.get', 'ACCESS_DENIED')],
    ['the line’s id is not taken', ({ emulator }) => refuse(emulator, 'imopenlines.config.get', 'CONFIG_ID_EMPTY')]
  ])('are quietly none where %s', async (_, change) => {
    const desk = openDesk({ own })
    change(desk)
    desk.canned.open()
    await settled(desk)
    expect([desk.canned.state.value, names(desk), desk.canned.problem.value]).toEqual(['ready', ['Mine'], undefined])
  })

  it('are quietly none for who is not in the line’s queue', async () => {
    const desk = await openedDesk({ userId: people.marco, own })
    expect([desk.canned.state.value, names(desk)]).toEqual(['ready', ['Mine']])
  })

  it('have no categories where only these are refused', async () => {
    const emulator = createEmulator()
    refuse(emulator, 'lists.section.get', 'ACCESS_DENIED')
    const desk = await openedDesk({ emulator })
    expect(groupedResponses(desk.canned.responses.value)).toMatchObject([{ source: 'portal', category: '' }])
    expect(names(desk)).toHaveLength(60)
  })

  it.each([
    ['lists.element.get', 'INTERNAL'], ['lists.element.get', 'QUERY_LIMIT_EXCEEDED'], ['lists.element.get', 'OPERATION_TIME_LIMIT'],
    ['lists.element.get', 'expired_token'], ['imopenlines.config.get', 'QUERY_LIMIT_EXCEEDED'], ['batch', 'user_access_error']
  ])('are a failure in words where %s answers %s, and a second try brings them', async (method, code) => {
    const emulator = createEmulator()
    refuse(emulator, method, code, method === 'batch' ? 2 : 1)
    const desk = await openedDesk({ emulator, own })
    expect([desk.canned.state.value, names(desk), desk.canned.problem.value?.code]).toEqual(['failed', ['Mine'], code])
    desk.canned.again()
    await settled(desk)
    expect([desk.canned.state.value, names(desk).length]).toEqual(['ready', 61])
  })

  it('keep those that came before a page failed', async () => {
    const emulator = createEmulator()
    const desk = openDesk({ emulator })
    desk.canned.open()
    answering(emulator, 'start=50', 'nonsense')
    await settled(desk)
    expect([desk.canned.state.value, names(desk).length, desk.canned.problem.value?.kind]).toEqual(['failed', 50, 'unreadable'])
  })

  it.each(noLists)('are a failure where the list is %s', async (_, answer) => {
    const emulator = createEmulator()
    answering(emulator, 'lists.element.get', answer)
    const desk = await openedDesk({ emulator, own })
    expect([desk.canned.state.value, names(desk)]).toEqual(['failed', ['Mine']])
  })

  it.each<[string, unknown]>([
    ['rows of anything', [null, 7, 'x', [], {}, { ID: 'x' }, { ID: '5', NAME: null, DETAIL_TEXT: {} }, { ID: '6', NAME: 'Good', DETAIL_TEXT: 'Good' }]],
    ['a map in place of a list', { 6: { ID: 6, NAME: 'Good', DETAIL_TEXT: 'Good', SORT: null, IBLOCK_SECTION_ID: false } }]
  ])('are those that can be read out of %s', async (_, answer) => {
    const emulator = createEmulator()
    answering(emulator, 'lists.element.get', answer)
    answering(emulator, 'lists.section.get', [null, { ID: [] }])
    const desk = await openedDesk({ emulator })
    expect([desk.canned.state.value, names(desk)]).toEqual(['ready', ['Good']])
  })

  it('change nothing any more once the view is closed', async () => {
    const desk = openDesk()
    desk.emulator.faults.add({ fault: 'never-answer', method: 'batch' })
    desk.canned.open()
    desk.scope.stop()
    await settled(desk)
    expect(names(desk)).toEqual([])
  })
})

function refuse(emulator: Desk['emulator'], method: string, code: string, times = 1) {
  emulator.faults.add({ fault: 'refuse', method, code, times })
}
