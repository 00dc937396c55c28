import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstNodes, innerText, mayBeLong, parseChatText } from '../../../../src/domain/messages/chat-text'

const first = (text: string, room: number) => firstNodes(parseChatText(text), room)

describe('the beginning of a text', () => {
  it('is none where all of it fits, or nearly', () => {
    expect(first('Hello', 10)).toBeUndefined()
    expect(first('x'.repeat(11), 10)).toBeUndefined()
    expect(first('x'.repeat(13), 10)).toEqual([{ type: 'text', text: 'x'.repeat(10) }])
  })

  it('keeps its marks, and links that are cut lead where they did', () => {
    expect(first(`[b]Bold[/b] [url=https://a.example]${'word '.repeat(9)}[/url]`, 10)).toEqual([
      { type: 'bold', children: [{ type: 'text', text: 'Bold' }] }, { type: 'text', text: ' ' },
      { type: 'link', kind: 'web', url: 'https://a.example/', children: [{ type: 'text', text: 'word ' }] }
    ])
  })

  it('counts a line as so many characters, and cuts code and quotes too', () => {
    expect(innerText(first('a\nb\nc\nd\ne', 120)!)).toBe('a\nb\nc\n')
    expect(innerText(first(`[code]${'1'.repeat(50)}[/code]`, 10)!)).toBe('1'.repeat(10))
    expect(innerText(first(`>>${'q'.repeat(50)}`, 10)!)).toBe('q'.repeat(10))
  })

  it('is what the text begins with, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 1, max: 100 }), (text, room) => {
      const nodes = parseChatText(text)
      expect(innerText(nodes).startsWith(innerText(firstNodes(nodes, room) ?? nodes))).toBe(true)
    }))
  })
})

describe('what may be longer than a page', () => {
  it('has more characters or more lines than one', () => {
    expect(['x'.repeat(5000), '\n'.repeat(99), 'x'.repeat(5001), '\n'.repeat(100)].map(mayBeLong)).toEqual([false, false, true, true])
  })
})
