import { describe, expect, it } from 'vitest'
import { batchOf } from '../../../../src/portal/requests/batch'
import { contactOf, crmItem } from '../../../../src/rest/crm-items'
import { joinChat, openLineChats, sendOperatorMessage } from '../../../../src/rest/open-lines/open-line-chats'
import { takeDialog, finishDialog } from '../../../../src/rest/open-lines/operators'
import { noLists } from '../answers'

const deal = { type: 'deal', id: 311 } as const
const listed = [
  { CHAT_ID: '915', CONNECTOR_ID: 'livechat', CONNECTOR_TITLE: 'Live chat' },
  { CHAT_ID: '640', CONNECTOR_ID: 'telegrambot', CONNECTOR_TITLE: 'Telegram' }
]

describe('the chats of a CRM item', () => {
  it('are asked for with or without the finished ones', () => {
    expect(openLineChats(deal, { activeOnly: false })).toMatchObject({
      kind: 'question', method: 'imopenlines.crm.chat.get', params: { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 311, ACTIVE_ONLY: 'N' }
    })
    expect(openLineChats(deal, { activeOnly: true }).params).toMatchObject({ ACTIVE_ONLY: 'Y' })
  })

  it('can be those of a contact that the same batch finds', () => {
    const card = crmItem(deal)
    const { cmd } = batchOf([card, openLineChats(contactOf(card), { activeOnly: true })])
    expect(decodeURIComponent(cmd['q1']!)).toContain('CRM_ENTITY_TYPE=contact&CRM_ENTITY=$result[q0][item][contactId]')
  })

  const chats = openLineChats(deal, { activeOnly: true })

  it('come in the portal\'s order with their channel', () => {
    expect(chats.read(listed)).toEqual([
      { chatId: 915, connectorId: 'livechat', connectorTitle: 'Live chat' },
      { chatId: 640, connectorId: 'telegrambot', connectorTitle: 'Telegram' }
    ])
  })

  it('are listed once where the portal lists one for each of its connectors', () => {
    expect(chats.read([...listed, { CHAT_ID: 915, CONNECTOR_ID: 'viber' }])).toHaveLength(2)
  })

  it('may be none', () => {
    expect(chats.read([])).toEqual([])
  })

  it('leave out what has no chat', () => {
    expect(chats.read([null, 5, {}, { CHAT_ID: '0' }, ...listed])).toHaveLength(2)
  })

  it.each(noLists)('are unreadable where the portal sends %s', (_, wire) => {
    expect(chats.read(wire)).toBeUndefined()
  })
})

describe('sending to a customer', () => {
  const send = sendOperatorMessage({ item: deal, chatId: 915, userId: 7, text: ' We come on [b]Friday[/b].\n' })

  it('carries the text as it was typed', () => {
    expect(send).toMatchObject({
      kind: 'command', method: 'imopenlines.crm.message.add',
      params: { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 311, USER_ID: 7, CHAT_ID: 915, MESSAGE: ' We come on [b]Friday[/b].\n' }
    })
  })

  it('gives the message\'s id, and is unreadable without one', () => {
    expect([70455, '70455', 0, true, {}, undefined].map(send.read)).toEqual([70455, 70455, undefined, undefined, undefined, undefined])
  })
})

describe('joining a chat', () => {
  const join = joinChat({ item: deal, chatId: 915, userId: 9 })

  it('names the person, the chat and the CRM item', () => {
    expect(join).toMatchObject({
      kind: 'command', method: 'imopenlines.crm.chat.user.add',
      params: { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 311, USER_ID: 9, CHAT_ID: 915 }
    })
  })

  it('gives the chat\'s id; 0, where there is none, tells nothing', () => {
    expect([915, '915', 0, true].map(join.read)).toEqual([915, 915, undefined, undefined])
  })
})

describe('taking and finishing a dialog', () => {
  it.each([
    ['taking', takeDialog(915), 'imopenlines.operator.answer'], ['finishing', finishDialog(915), 'imopenlines.operator.finish']
  ])('%s names the chat and believes only a yes', (_, action, method) => {
    expect(action).toMatchObject({ kind: 'command', method, params: { CHAT_ID: 915 } })
    expect([action.read(true), action.read(false), action.read(null)]).toEqual([true, undefined, undefined])
  })
})
