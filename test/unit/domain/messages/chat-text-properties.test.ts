import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { innerText, parseChatText, type TextNode } from '../../../../src/domain/messages/chat-text'
import { messageLine } from '../../../../src/domain/messages/message-line'
import en from '../../../../src/locales/en'
import { expectedTitle } from '../../../../src/domain/share/share-title'
import { growth, repeated } from '../../cpu-work'

const names = [
  'b', 'i', 'u', 's', 'size', 'color', 'put', 'send', 'quote', 'url', 'call', 'user', 'chat', 'context', 'img', 'code',
  'icon', 'disk', 'timestamp', 'br', 'spoiler'
]
const argumentsOfTags = [
  '', '=', '=5', '=all', '=#fff', ' size=small', '=chat915/7', '=imol|5', '=1700000000', '=https://a.example', '=javascript:x',
  '=//a.example', '=/crm/', '=[', '=[]', '=5 REPLACE'
]
const tag = fc.tuple(fc.constantFrom('', '/'), fc.constantFrom(...names), fc.constantFrom(...argumentsOfTags))
  .map(([slash, name, argument]) => `[${slash}${name}${argument}]`)
const mark = fc.constantFrom(
  '\n', '\r\n', '>>', '\n>>', '\n------\n', '\n------\nAnn [10:15]\n', '[', ']', '&amp;', '&', ' ', '---', '😀', '\u0000'
)
/** Tags in any order, of which few fit together. */
const soup = fc.array(fc.oneof(tag, mark, fc.string({ maxLength: 4 })), { maxLength: 40 }).map(pieces => pieces.join(''))

function walk(nodes: TextNode[], visit: (node: TextNode, depth: number) => void, depth = 1) {
  for (const node of nodes) {
    visit(node, depth)
    if ('children' in node) walk(node.children, visit, depth + 1)
  }
}

function addresses(text: string): string[] {
  const found: string[] = []
  walk(parseChatText(text), (node) => {
    if (node.type === 'link') found.push(node.url)
    if (node.type === 'image') found.push(node.link.url)
  })
  return found
}

/** Everything of a tree that a reader gets to see. */
function seen(nodes: TextNode[]): string {
  return innerText(nodes, (node) => {
    if (node.type === 'quote') return `${node.author} ${node.date} ${seen(node.children)}`
    return node.type === 'image' ? node.link.url : undefined
  })
}

describe('any text', () => {
  it('never makes the parser throw, nor a preview or a title', () => {
    fc.assert(fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      parseChatText(text)
      const line = messageLine({ text }, { words: en.message })
      expect(line.trim()).not.toBe('')
      expect([...new Intl.Segmenter().segment(line)].length).toBeLessThanOrEqual(120)
      expect(Array.from(expectedTitle(text) ?? '').length).toBeLessThanOrEqual(255)
    }), { numRuns: 2000 })
  })

  it('never loses a word that stands outside of a tag', () => {
    // Brackets in an argument go on to the next bracket, and a word there would be part of the argument.
    const closed = tag.filter(text => !text.includes('=['))
    const pieces = fc.array(fc.oneof(closed, mark, fc.constant('WORD')), { maxLength: 40 })
    fc.assert(fc.property(pieces, (parts) => {
      const words = parts.map((part, index) => part === 'WORD' ? `word${index}_` : part)
      const text = seen(parseChatText(words.join('')))
      const kept = words.filter((_, index) => parts[index] === 'WORD')
      // A word right behind `[` or in a tag's argument would be part of a tag; such texts are the table's affair.
      fc.pre(!/\[[^\]]*word/.test(words.join('')))
      expect(text.match(/word\d+_/g) ?? []).toEqual(kept)
    }), { numRuns: 3000 })
  })

  it('stays as it is where it holds nothing that means something', () => {
    const plain = fc.string({ unit: 'grapheme', maxLength: 200 }).filter(text => !/[[\]&\r\n]|>>|-{6}|https?:|www\./i.test(text))
    fc.assert(fc.property(plain, (text) => {
      expect(parseChatText(text)).toEqual(text ? [{ type: 'text', text }] : [])
    }))
  })

  it('never nests deeper than a renderer can take', () => {
    const nested = fc.array(fc.constantFrom('b', 'i', 'u', 's', 'quote'), { minLength: 10, maxLength: 60 })
    fc.assert(fc.property(nested, (tags) => {
      const text = `${tags.map(name => `[${name}]`).join('')}x${tags.toReversed().map(name => `[/${name}]`).join('')}`
      walk(parseChatText(text), (_, depth) => expect(depth).toBeLessThanOrEqual(17))
    }), { numRuns: 200 })
  })
})

describe('any address', () => {
  const scheme = fc.constantFrom('javascript:', 'JAVAscript:', 'data:', 'bx:', 'vbscript:', 'https://', 'http:', 'mailto:', 'tel:', '/', '//', '')
  const trick = fc.constantFrom('', ' ', '\t', '\u0000', '\u0001', '\u200b', '\u202e', '\\', '/', '&#9;', '&amp;', '&quot;', '@', ':')
  const address = fc.array(fc.oneof(scheme, trick, fc.string({ maxLength: 5 }), fc.webUrl()), { maxLength: 6 }).map(parts => parts.join(''))

  it('leads nowhere but to http, https, mailto, tel and pages of the portal', () => {
    const form = fc.constantFrom('[url=A]x[/url]', '[url]A[/url]', '[call=A]x[/call]', '[img size=small]A [/img]', 'A', '[url=A][/url]')
    fc.assert(fc.property(form, address, (text, written) => {
      for (const url of addresses(text.replaceAll('A', () => written))) {
        expect(url).toMatch(/^(https?:\/\/[^/]|mailto:|tel:\+?\d+$|\/(?!\/))/)
        expect(url).not.toMatch(/[\p{Cc}\s\\]/u)
        expect(new URL(url, 'https://portal.example').protocol).toMatch(/^(https?|mailto|tel):$/)
      }
    }), { numRuns: 5000 })
  })

  it('never leaves the portal by a path', () => {
    const path = fc.array(fc.constantFrom('/', '.', '..', '\\', '//', 'a', '?', '#', '@', ':', '%2f', '%5c', ' '), { maxLength: 8 })
    fc.assert(fc.property(path, (steps) => {
      for (const url of addresses(`[url=/${steps.join('')}]x[/url]`)) {
        expect(new URL(url, 'https://portal.example').origin).toBe('https://portal.example')
        expect(url).toMatch(/^\/(?!\/)/)
      }
    }), { numRuns: 2000 })
  })
})

describe('time', () => {
  const hostile = [
    '[b]', '[/b]', '[b][/b]', '[b', '[b=', '[url=', '[url=[', '[url=[]', '[url=[url=]', '[url][url]', '[', ']', '[]', '[[', '[code]',
    '[code]x[/code]', '[quote]', '[quote]\n', '>>', '>>\n', '>>[b]\n', '-', '------\n', '------\n------\nA [1]\n', '------\nA [1', '1', '\n', '\r',
    ' ', '&', '&amp;', 'https://', 'https://a.b/ ', 'https://a.b/', 'www.', 'www.a', '.', '[icon= title=', '[send=x][/send]', '[user=1]x',
    '[img size=small]', '[size=1][color=1]', '[br]', '[br]>>', '😀', 'A [1] #', '[/code]', '[code][/code', '[url=tel:1',
    'https://a[b]', '(https://a.b/(', '*https://a.b/* ', 'https://a.b/{[(', 'https://a.b/?x[b]=1[/b]'
  ]

  it.each(hostile)('grows no faster than the text, up to 100,000 characters: %j', (piece) => {
    expect(growth(parseChatText, repeated(piece, 25_000), repeated(piece, 100_000))).toBeLessThan(11)
  })

  it('grows no faster than the text where tags are ended in the wrong order', () => {
    const text = (count: number) => '[b][i][u]x'.repeat(count) + '[/b][/i][/u]'.repeat(count)
    expect(growth(parseChatText, text(1100), text(4400))).toBeLessThan(11)
  })

  it.each([...hostile, '[b=', '[img ', '[img]'])('of a title grows no faster than the text: %j', (piece) => {
    expect(growth(expectedTitle, repeated(piece, 25_000), repeated(piece, 100_000))).toBeLessThan(11)
  })
})
