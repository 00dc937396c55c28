import { describe, expect, it } from 'vitest'
import answer from '../../../fixtures/im.dialog.messages.get.json'
import { attachmentsOf } from '../../../../src/rest/wire/attachments'
import { messagesPage } from '../../../../src/rest/im/messages'

describe('attachments', () => {
  it('come with the message, in all kinds and in order', () => {
    const history = messagesPage({ dialogId: 'chat915' }).read(answer)
    expect(history?.messages[2]?.attachments).toEqual([
      { type: 'message', text: 'Order [b]4711[/b]' },
      { type: 'link', url: 'https://shop.example.org/4711', name: 'Order', description: 'Two windows' },
      { type: 'user', name: 'Ida Brandt', url: '/company/personal/user/7/', userId: 7 },
      {
        type: 'grid', rows: [
          { name: 'Total', value: '[b]480 EUR[/b]', url: '', display: 'row' },
          { name: 'Due', value: 'Friday', url: '/crm/deal/details/311/', display: 'row' }
        ]
      },
      { type: 'image', url: 'https://shop.example.org/window.png', name: 'window.png' },
      { type: 'file', url: '/disk/offer.pdf', name: 'offer.pdf', size: 4096 },
      { type: 'delimiter' }
    ])
  })

  const hello = [{ type: 'message', text: 'Hello' }]

  it.each([
    ['a list of full forms', [{ ID: 1, BLOCKS: [{ MESSAGE: 'Hello' }] }]],
    ['one full form', { ID: 1, BLOCKS: [{ MESSAGE: 'Hello' }] }],
    ['the short form', [{ MESSAGE: 'Hello' }]],
    ['one block', { MESSAGE: 'Hello' }],
    ['lower-case names', [{ id: 1, blocks: [{ message: 'Hello' }] }]],
    ['one block in the place of the list', { BLOCKS: { MESSAGE: 'Hello' } }],
    ['a map numbered from 0', { 0: { BLOCKS: { 0: { MESSAGE: 'Hello' } } } }]
  ])('are read from %s', (_, wire) => {
    expect(attachmentsOf(wire)).toEqual(hello)
  })

  it.each([
    ['a list', { LINK: [{ LINK: '/a' }, { LINK: '/b' }] }, ['/a', '/b']],
    ['one object', { LINK: { LINK: '/a' } }, ['/a']],
    ['a bare address', { LINK: '/a' }, ['/a']],
    ['a preview that the portal made', { RICH_LINK: [{ LINK: '/a' }] }, ['/a']]
  ])('hold links as %s', (_, wire, addresses) => {
    expect(attachmentsOf(wire).map(block => block.type === 'link' && block.url)).toEqual(addresses)
  })

  it.each([['BLOCK', 'block'], ['line', 'line'], ['TABLE', 'row'], ['row', 'row'], ['', 'block'], [5, 'block']])(
    'show a grid marked %j by %s', (DISPLAY, display) => {
      expect(attachmentsOf({ GRID: { NAME: 'a', DISPLAY } })).toEqual([{ type: 'grid', rows: [{ name: 'a', value: '', url: '', display }] }])
    })

  it.each([
    ['nothing', undefined], ['null', null], ['text', 'MESSAGE'], ['a number', 7], ['an empty list', []], ['an empty object', {}],
    ['an unknown block', { HTML: '<b>no</b>' }], ['an inherited name', JSON.parse('{"__proto__": {"MESSAGE": "no"}, "constructor": {}}')],
    ['a list of lists', [[{ MESSAGE: 'no' }]]], ['an empty message', { MESSAGE: '' }], ['a link that is none', { LINK: [null, {}, 5] }]
  ])('are none in %s', (_, wire) => {
    expect(attachmentsOf(wire)).toEqual([])
  })
})
