import { describe, expect, it } from 'vitest'
import { plainText, titleText } from '../../../src/domain/chat-text'

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

describe('the title of a task', () => {
  it.each([
    ['[b]Roof[/b]  on\n[color=#f00]Friday[/color]?', 'Roof on Friday?'],
    ['[user=7]Ann[/user]: [url=https://a.example]look[/url]', 'Ann: look'],
    ['[url]https://a.example[/url]', 'https://a.example'],
    ['array[0] [TODO] x', 'array[0] [TODO] x'],
    ['&lt;Tom &amp; Jerry&gt;', '<Tom & Jerry>'],
    ['>>quoted\nanswer', 'quoted answer'],
    ['[img size=small]https://a.example/p.png [/img]', ''],
    [' \n\t ', '']
  ])('%j is %j', (text, title) => {
    expect(titleText(text)).toBe(title)
  })

  it('is cut at 255 characters, never inside one', () => {
    expect(titleText('x'.repeat(300))).toBe('x'.repeat(255))
    expect(titleText('😀'.repeat(300))).toBe('😀'.repeat(255))
    expect(titleText(`${'x'.repeat(254)}😀y`)).toBe(`${'x'.repeat(254)}😀`)
    expect(titleText(`[b]${'x'.repeat(255)}[/b]`)).toBe('x'.repeat(255))
  })
})
