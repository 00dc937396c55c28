import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { innerText, parseChatText, withContacts, type TextNode } from '../../../../src/domain/messages/chat-text'
import { growth, repeated } from '../../cpu-work'
import { contactsIn } from '../../../../src/lib/text/contacts'

/** What leads where in a text. */
function links(text: string): [words: string, url: string][] {
  const found: [string, string][] = []
  const walk = (nodes: TextNode[]) => nodes.forEach((node) => {
    if (node.type === 'link') found.push([innerText(node.children), node.url])
    else if ('children' in node) walk(node.children)
  })
  walk(withContacts(parseChatText(text)))
  return found
}

describe('mail addresses', () => {
  it.each([
    ['Write to anna.weber@example.com, please.', 'anna.weber@example.com'],
    ['(info+shop@mail.example.co.uk)', 'info+shop@mail.example.co.uk'],
    ['почта: info@пример.рф', 'info@пример.рф'],
    ['me@company.berlin!', 'me@company.berlin']
  ])('%s', (text, address) => expect(links(text)).toEqual([[address, `mailto:${address}`]]))

  it.each(['@anna', 'a@b', 'price @ 5.50', 'anna@', 'javascript:alert@1'])('%s is none', text => expect(links(text)).toEqual([]))
})

describe('telephone numbers', () => {
  it.each([
    ['Call +49 151 2345 6789 now', '+49 151 2345 6789', 'tel:+4915123456789'],
    ['+49 (0)30 / 123-456', '+49 (0)30 / 123-456', 'tel:+4930123456'],
    ['tel. 0049 30 1234567.', '0049 30 1234567', 'tel:0049301234567'],
    ['+7 (495) 123-45-67', '+7 (495) 123-45-67', 'tel:+74951234567'],
    ['8 (495) 123-45-67', '8 (495) 123-45-67', 'tel:84951234567'],
    ['0151 23456789', '0151 23456789', 'tel:015123456789'],
    ['(030) 1234567', '(030) 1234567', 'tel:0301234567'],
    ['Ruf an:+4915123456789', '+4915123456789', 'tel:+4915123456789']
  ])('%s', (text, words, url) => expect(links(text.replace(':+', ': +'))).toEqual([[words, url]]))

  it.each([
    '08.11.2026 14:30', '08-11-2026 14:30', '2026-11-25 09:00', 'Order 0012345678', '1 234 567 890', '4111 1111 1111 1111', '+1 000', '12345678901',
    'DE89 3704 0044 0532 0130 00', '192.168.100.200', 'a+4915123456789', '+49 151 2345 6789 1234 5678', '8 888 888', '*21*0151 23456789#', 'v0151 23456789'
  ])('%s is none', text => expect(links(text)).toEqual([]))
})

it('links and code stay as they are', () => {
  expect(links('[url=https://a.example]me@a.example[/url]')).toEqual([['me@a.example', 'https://a.example/']])
  expect(links('https://a.example/?mail=me@a.example')).toHaveLength(1)
  expect(links('[code]me@a.example[/code]')).toEqual([])
  expect(links('[b]me@a.example[/b] [user=5]+49 151 2345 6789[/user]')).toEqual([['me@a.example', 'mailto:me@a.example']])
})

it('no word is lost, whatever the text is', () => {
  const part = fc.oneof(fc.constantFrom('@', 'a@b.de', '+49 ', '0151 ', '.', '-', '(', '[b]', '[/b]', '\n', '12', ' '), fc.string({ maxLength: 4 }))
  fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
    const tree = parseChatText(parts.join(''))
    expect(innerText(withContacts(tree))).toBe(innerText(tree))
  }), { numRuns: 1000 })
})

it.each(['a@', 'a.', '@a.', '+49 1', '0 1', '1', '+1(', 'a@b.c', '(0', 'a@a.de '])('a text of nothing but "%s" takes time that grows with its length', (piece) => {
  const read = (text: string) => withContacts([{ type: 'text', text }])
  expect(growth(read, repeated(piece, 5000), repeated(piece, 20_000))).toBeLessThan(11)
})

it('are no addresses with a sign in them that nobody sees', () => expect(contactsIn('a@b.example\uFEFF{}')).toEqual([]))
