import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src/domain/messages/chat-text'

describe('a preview', () => {
  it.each([
    ['[b]Roof[/b] on [i]Friday[/i]?', 'Roof on Friday?'],
    ['two\nlines[br]three', 'two lines three'],
    ['  a \n\n  b  ', 'a b'],
    ['------\nAnn [10:15]\nRoof?\n------\nYes', 'Yes'],
    ['before\n>>quoted\nafter', 'before after'],
    ['a[quote]b[/quote]c', 'a c'],
    ['see [code]x = 1[/code]here', 'see x = 1 here'],
    ['[user=7]Ann[/user], [url=https://a.example]this[/url]', 'Ann, this'],
    ['[url=javascript:alert(1)]x[/url] [send=/pay]Yes[/send]', 'x Yes'],
    ['[img size=small]https://a.example/p.png [/img]', ''],
    ['[disk=5]', ''],
    ['a [icon=/i.png title=smile] b', 'a smile b']
  ])('%j is %j', (text, line) => {
    expect(plainText(text)).toBe(line)
  })

  it('is cut at 120 characters, and says so', () => {
    const line = plainText('word '.repeat(100))
    expect(line).toHaveLength(120)
    expect(line.endsWith('…')).toBe(true)
    expect(plainText('x'.repeat(120))).toBe('x'.repeat(120))
  })

  it('is cut where the caller wants, between characters', () => {
    expect(plainText('😀😀😀😀', { max: 3 })).toBe('😀😀…')
  })
})
