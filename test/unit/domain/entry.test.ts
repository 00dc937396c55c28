import { describe, expect, it } from 'vitest'
import { readEntry } from '../../../src/domain/entry'

const open = (placement: string, options: unknown, isInstalling = false) => readEntry({ placement, options, isInstalling })
const share = { messageId: '70412', dialogId: 'chat915' }

describe('what the app was opened for', () => {
  it.each([
    ['an object', share],
    ['JSON text', JSON.stringify(share)],
    ['numbers', { messageId: 70412, dialogId: 'chat915' }]
  ])('is sharing a message, with options as %s', (_, options) => {
    expect(open('IM_CONTEXT_MENU', options)).toEqual(
      { view: 'share', messageId: 70412, dialog: { id: 'chat915', kind: 'chat', number: 915 } })
  })

  it.each([['7', 'person', 7], [7, 'person', 7], ['chat915', 'chat', 915], ['sg45', 'workgroup', 45]])(
    'knows dialog %s as a %s', (dialogId, kind, number) => {
      expect(open('IM_CONTEXT_MENU', { ...share, dialogId })).toMatchObject({ dialog: { kind, number } })
    })

  it.each([
    ['CRM_DEAL_DETAIL_TAB', 'deal'], ['CRM_LEAD_DETAIL_TAB', 'lead'],
    ['CRM_CONTACT_DETAIL_TAB', 'contact'], ['CRM_COMPANY_DETAIL_TAB', 'company']
  ])('is the chats of a card in %s', (placement, type) => {
    expect(open(placement, { ID: '311' })).toEqual({ view: 'operator', crmItem: { type, id: 311 } })
  })

  it('is installing wherever the portal says so', () => {
    expect(open('DEFAULT', [], true)).toEqual({ view: 'install' })
  })

  it('is the own page without a placement', () => {
    expect(open('DEFAULT', '')).toEqual({ view: 'home' })
    expect(open('', null)).toEqual({ view: 'home' })
  })

  it.each(['CRM_QUOTE_DETAIL_TAB', 'im_context_menu', 'toString', '__proto__', '<b>'])('is unknown for the placement %s', (placement) => {
    expect(open(placement, share)).toEqual({ view: 'unsupported', placement })
  })
})

describe('a message that is still being sent', () => {
  it.each(['5f0c1a34-9b1e-4a0c-8a5e-2f6f0c1d7e11', 'temp-1795633', 'tempId_17956'])('has a text for its id: %s', (messageId) => {
    expect(open('IM_CONTEXT_MENU', { ...share, messageId })).toEqual({ view: 'still-sending', field: 'messageId' })
  })
})

describe('malformed options', () => {
  it.each([[undefined], [null], [''], ['[]'], [[]], [{}], ['{broken'], ['"text"'], [42], [true]])(
    'of any kind (%j) name the missing field', (options) => {
      expect(open('IM_CONTEXT_MENU', options)).toMatchObject({ view: 'malformed', field: 'messageId' })
      expect(open('CRM_DEAL_DETAIL_TAB', options)).toMatchObject({ view: 'malformed', field: 'ID' })
    })

  it.each([
    '0', '-1', '1e9', 'abc', ' 12 ', '"12"', '\'12\'', '12.5', '0x10', '012', '', '9999999999999999999', null, true, [12], { id: 1 }, NaN, -3, 1.5
  ])('an id of %j is none', (id) => {
    expect(open('IM_CONTEXT_MENU', { ...share, messageId: id })).toMatchObject({ view: 'malformed', field: 'messageId' })
    expect(open('CRM_LEAD_DETAIL_TAB', { ID: id })).toMatchObject({ view: 'malformed', field: 'ID' })
  })

  it.each(['', 'chat', 'chat0', 'sg0', '0', '-5', 'chat-5', 'chat915 ', 'CHAT915', 'imol|livechat|1', 'chat9e1', 'sgx', null, undefined, ['chat1']])(
    'a dialog id of %j has no known form', (dialogId) => {
      expect(open('IM_CONTEXT_MENU', { ...share, dialogId })).toMatchObject({ view: 'malformed', field: 'dialogId' })
    })
})
