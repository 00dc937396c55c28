import { describe, expect, it } from 'vitest'
import { cannedResponses, cannedResponseSections, lineConfig, saveCannedResponse } from '../../../../src/rest/open-lines/canned-responses'
import { noLists, noObjects } from '../answers'

describe('an open line', () => {
  it('names the list of its canned responses', () => {
    expect(lineConfig(12)).toMatchObject({ method: 'imopenlines.config.get', params: { CONFIG_ID: 12 } })
    expect(lineConfig(12).read({ ID: '12', LINE_NAME: 'Roofs', QUICK_ANSWERS_IBLOCK_ID: '181', QUEUE: ['7', '9'], DATE_CREATE: {} })).toEqual({
      id: 12, name: 'Roofs', cannedResponsesId: 181, operatorIds: [7, 9]
    })
  })

  it('may have none', () => {
    expect(lineConfig(12).read({ ID: '12', QUICK_ANSWERS_IBLOCK_ID: '0', QUEUE: [] })).toMatchObject({ cannedResponsesId: 0, operatorIds: [] })
  })

  it.each(noObjects)('is unreadable where the portal sends %s', (_, wire) => {
    expect(lineConfig(12).read(wire)).toBeUndefined()
  })
})

describe('canned responses', () => {
  const wire = { ID: '5', NAME: 'Hello', DETAIL_TEXT: 'Hello, how can we help?', SORT: '30', IBLOCK_SECTION_ID: '2', CODE: '70412' }

  it('are asked for by list and place, the most used first', () => {
    expect(cannedResponses({ iblockId: 181, start: 50 })).toMatchObject({
      method: 'lists.element.get', params: { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 181, ELEMENT_ORDER: { SORT: 'desc', ID: 'desc' }, start: 50 }
    })
  })

  it('have title, text, use and category', () => {
    expect(cannedResponses({ iblockId: 181 }).read([wire])).toEqual({
      responses: [{ id: 5, title: 'Hello', text: 'Hello, how can we help?', rating: 30, sectionId: 2 }], complete: true
    })
  })

  it('are their own title where the portal gives no text', () => {
    expect(cannedResponses({ iblockId: 181 }).read([{ ID: '6', NAME: 'Thank you', IBLOCK_SECTION_ID: null }])?.responses).toEqual([
      { id: 6, title: 'Thank you', text: 'Thank you', rating: 0, sectionId: 0 }
    ])
  })

  it('have emoji, which the portal stores as bytes', () => {
    expect(cannedResponses({ iblockId: 181 }).read([{ ...wire, NAME: ':f09f918b:', DETAIL_TEXT: 'Hi :f09f9880:!' }])?.responses).toMatchObject([
      { title: '👋', text: 'Hi 😀!' }
    ])
  })

  it('may be more where the page is full', () => {
    const fifty = Array.from({ length: 50 }, (_, at) => ({ ...wire, ID: at + 1 }))
    expect(cannedResponses({ iblockId: 181 }).read(fifty)?.complete).toBe(false)
  })

  it.each(noLists)('are unreadable where the portal sends %s', (_, answer) => {
    expect(cannedResponses({ iblockId: 181 }).read(answer)).toBeUndefined()
    expect(cannedResponseSections(181).read(answer)).toBeUndefined()
  })

  it('have categories by name', () => {
    expect(cannedResponseSections(181)).toMatchObject({ method: 'lists.section.get', params: { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 181 } })
    expect(cannedResponseSections(181).read([{ ID: '2', NAME: 'Greeting', CODE: 'GREETING' }, {}])).toEqual([{ id: 2, name: 'Greeting' }])
  })

  it('are kept from a message', () => {
    expect(saveCannedResponse(915, 70412)).toMatchObject({
      kind: 'command', method: 'imopenlines.message.quick.save', params: { CHAT_ID: 915, MESSAGE_ID: 70412 }
    })
    expect([true, false].map(saveCannedResponse(915, 70412).read)).toEqual([true, undefined])
  })
})
