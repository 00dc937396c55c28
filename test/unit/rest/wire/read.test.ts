import { describe, expect, it } from 'vitest'
import { acceptedOf, dateOf, fieldsOf, flagOf, idOf, itemsOf, listOf, momentOf, nameOf, numberOf, pictureOf, textOf, textsOf } from '../../../../src/rest/wire/read'

describe('numbers and ids', () => {
  it.each([[7, 7], ['7', 7], ['0', 0], [0, 0], ['0070', 70]])('reads %j as %d', (wire, number) => {
    expect(numberOf(wire)).toBe(number)
  })

  it.each([[-1], ['-1'], [1.5], ['1.5'], [' 7'], ['7a'], [''], [NaN], [2 ** 53], ['99999999999999999999'], [null], [true], [[7]], [{}]])(
    'reads no number from %j', (wire) => {
      expect(numberOf(wire)).toBeUndefined()
    })

  it('takes 0 for no id', () => {
    expect([idOf(0), idOf('0'), idOf('12')]).toEqual([undefined, undefined, 12])
  })
})

describe('flags', () => {
  it.each([[true], ['Y'], [1], ['1'], ['true']])('reads %j as yes', (wire) => {
    expect([flagOf(wire), acceptedOf(wire)]).toEqual([true, true])
  })

  it.each([[false], ['N'], [0], ['0'], ['false']])('reads %j as no, which is no acceptance', (wire) => {
    expect([flagOf(wire), acceptedOf(wire)]).toEqual([false, undefined])
  })

  it.each([['yes'], [''], [2], [null], [[]], [{}]])('reads neither from %j', (wire) => {
    expect(flagOf(wire)).toBeUndefined()
  })
})

describe('dates', () => {
  it('reads an ISO date with its offset', () => {
    expect(dateOf('2026-09-02T10:15:00+02:00')?.toISOString()).toBe('2026-09-02T08:15:00.000Z')
  })

  it.each([[false], [null], [''], [{}], [[]], [0], [1756800000], ['02.09.2026 10:15'], ['2026-99-99T00:00:00Z'], ['1']])(
    'reads no date from %j', (wire) => {
      expect(dateOf(wire)).toBeUndefined()
    })

  it('reads seconds since 1970, and no moment that no date can hold', () => {
    expect([momentOf('1756800000'), momentOf(1_756_800_000)].map(date => date?.toISOString())).toEqual(Array(2).fill('2025-09-02T08:00:00.000Z'))
    expect([0, '0', '', null, -1, 1.5, 2 ** 53 - 1, '9007199254740991'].map(momentOf)).toEqual(Array(8).fill(undefined))
  })
})

describe('maps and lists', () => {
  it('finds a field under every spelling of its name', () => {
    expect([fieldsOf({ FILE_ID: 1 })?.fileid, fieldsOf({ fileId: 1 })?.fileid, fieldsOf({ fileid: 1 })?.fileid]).toEqual([1, 1, 1])
  })

  it('prefers the spelling that says something', () => {
    expect(fieldsOf({ chat_id: null, chatId: 5 })?.chatid).toBe(5)
  })

  it('reads of a list, or of a map for one, what can be read, and nothing of anything else', () => {
    expect([listOf(['7', 'x', 8], idOf), listOf({ a: '7', b: null }, idOf), listOf([], idOf)]).toEqual([[7, 8], [7], []])
    expect([undefined, null, false, 'a', 7].map(value => listOf(value, idOf))).toEqual(Array(5).fill(undefined))
    expect([textsOf(['im', '', 7, null]), textsOf(false)]).toEqual([['im', '7'], undefined])
  })

  it('takes an empty list for an empty map, and a full one for none', () => {
    expect(fieldsOf([])).toEqual({})
    expect(fieldsOf([{ id: 1 }])).toBeUndefined()
  })

  it('never finds what every object inherits', () => {
    const fields = fieldsOf(JSON.parse('{"__proto__": {"id": 7}}'))
    expect([fields?.id, fields?.constructor, fieldsOf({})?.hasownproperty]).toEqual([undefined, undefined, undefined])
    expect('toString' in fieldsOf({})!).toBe(false)
  })

  it('reads items from a list, from a map and from nothing else', () => {
    expect([itemsOf([1, 2]), itemsOf({ 5: 'a' }), itemsOf('ab'), itemsOf(null)]).toEqual([[1, 2], ['a'], undefined, undefined])
  })
})

describe('texts', () => {
  it('reads text and numbers, and nothing from the rest', () => {
    expect([textOf('a'), textOf(5), textOf(null), textOf(false), textOf({})]).toEqual(['a', '5', '', '', ''])
    expect([nameOf('\u202emoc.knab'), nameOf('Anna \u2067Weber\u2069'), nameOf('דנה'), nameOf(5)]).toEqual(['moc.knab', 'Anna Weber', 'דנה', '5'])
  })

  it('ends a text that is longer than any field of a portal, never within an emoji', () => {
    const longest = 65_536
    expect(textOf('x'.repeat(longest))).toBe('x'.repeat(longest))
    expect(textOf('x'.repeat(1_000_000))).toBe(`${'x'.repeat(longest - 1)}…`)
    expect(textOf('😀'.repeat(500_000))).toBe(`${'😀'.repeat(longest / 2 - 1)}…`)
  })

  it('ends a name sooner: a card lays it out in many places', () => {
    const longest = 1000
    expect(nameOf('x'.repeat(longest))).toBe('x'.repeat(longest))
    expect(nameOf('x'.repeat(1_000_000))).toBe(`${'x'.repeat(longest - 1)}…`)
  })

  it('leaves a letter 30 marks, as many as no language has', () => {
    const marks = '\u0301'.repeat(30)
    expect([textOf(`a${marks}b`), textOf(`a${marks.repeat(600)}b`)]).toEqual([`a${marks}b`, `a${marks}b`])
    expect(textOf('กำ ที่ Zoë 👩‍👧 ❤️')).toBe('กำ ที่ Zoë 👩‍👧 ❤️')
  })

  it.each([
    ['invoice_\u202egpj.exe', 'invoice_gpj.exe'], ['a\u2067fdp.exe', 'afdp.exe'], ['a\u206efdp.exe', 'afdp.exe'], ['photo.jpg          .exe', 'photo.jpg .exe'],
    ['photo.jpg\n.exe', 'photo.jpg .exe'], ['photo.jpg\u2800\u2800\u2800\u2800.exe', 'photo.jpg .exe'], ['photo.jpg\u3164\u2003\u00a0.exe', 'photo.jpg .exe'],
    ['report\u2028.exe', 'report .exe'], ['Zoë 👩\u200d👧.png', 'Zoë 👩\u200d👧.png'], ['my file.txt', 'my file.txt']
  ])('a name cannot hide how it ends: %j is %j', (given, shown) => {
    expect(nameOf(given)).toBe(shown)
  })

  it('takes the portal\'s blank picture for none', () => {
    expect([pictureOf('/upload/ida.png'), pictureOf('/bitrix/js/im/images/blank.gif'), pictureOf(false)]).toEqual(['/upload/ida.png', '', ''])
  })
})
