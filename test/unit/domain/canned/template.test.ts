import { describe, expect, it } from 'vitest'
import { fillTemplate, knownVariables, templateParts, todayText, unfilled, unknownVariables } from '../../../../src/domain/canned/template'

describe('a ready answer', () => {
  it('gets its variables filled', () => {
    expect(fillTemplate('Hello {{contact.name}}, {{ today }}!', { 'contact.name': 'Ida', today: '21 Nov' }))
      .toEqual({ text: 'Hello Ida, 21 Nov!', unfilled: [] })
  })

  it('keeps what cannot be filled marked, and names it once', () => {
    expect(fillTemplate('{{deal.title}} {{deal.title}} {{today}}', { 'deal.title': '' }))
      .toEqual({ text: '{{deal.title}} {{deal.title}} {{today}}', unfilled: ['{{deal.title}}', '{{today}}'] })
  })

  it('takes a value that looks like a variable or a pattern as plain text', () => {
    expect(fillTemplate('{{contact.name}}', { 'contact.name': '{{today}} $1 $&', today: 'now' }).text).toBe('{{today}} $1 $&')
  })

  it.each(['{{}}', '{{ }}', '{today}', '{{__proto__}}', '{{{today}', '{{to day}}'])('leaves %s as it is', (text) => {
    expect(fillTemplate(text, { today: 'now' }).text).toBe(text)
  })

  it.each(['{{x}}', '{{constructor}}', '{{contact.phone}}', '{{ contact.name | default: \'there\' }}'])('names %s, which no card can fill', (text) => {
    expect(fillTemplate(text, { 'contact.name': 'Ida' })).toEqual({ text, unfilled: [text] })
  })

  it('knows a variable in other letters, so that a slip does not reach a customer', () => {
    expect(fillTemplate('{{Contact.Name}}, {{contact.firstname}}', { 'contact.name': 'Ida Brandt' }))
      .toEqual({ text: 'Ida Brandt, {{contact.firstname}}', unfilled: ['{{contact.firstname}}'] })
  })

  it('has the line ends of a text box, as what is seen there goes out', () => {
    expect(fillTemplate('Hello\r\n\r\n{{today}}\rBye\n', { today: '1 May' }).text).toBe('Hello\n\n1 May\nBye\n')
  })

  it('has no variable whose name another one takes away', () => {
    const values = Object.fromEntries(knownVariables.map(name => [name, name]))
    for (const name of knownVariables) expect(fillTemplate(`{{${name}}}`, values).text).toBe(name)
  })

  it('tells variables that no card can fill', () => {
    expect(unknownVariables('{{contact.name}} {{lead.title}} {{contcat.name}} {{today}}')).toEqual(['{{contcat.name}}'])
    expect(unknownVariables('{{ Contact.Name }} {customer_name} {%customer.firstName%}')).toEqual(['{customer_name}', '{%customer.firstName%}'])
  })
})

describe('a text about to be sent', () => {
  it('names each variable that still stands in it once, as written', () => {
    expect(unfilled('Hello {{contact.name}}, {{ today }}, {{contact.name}}')).toEqual(['{{contact.name}}', '{{ today }}'])
  })

  it('shows where they stand, and loses nothing of the text', () => {
    const text = 'a {{today}} {else}\n{{{today}}} }}'
    expect(templateParts(text).filter(({ isOpen }) => isOpen)).toEqual([{ text: '{{today}}', isOpen: true }, { text: '{{{today}}}', isOpen: true }])
    expect(templateParts(text).map(part => part.text).join('')).toBe(text)
  })
})

describe('today’s date in a text', () => {
  it.each([['en', 'November 21, 2026'], ['de', '21. November 2026'], ['ru', '21 ноября 2026 г.'], ['pt-BR', '21 de novembro de 2026']])(
    'has the month’s name in %s', (locale, date) => {
      expect(todayText(locale, new Date(2026, 10, 21))).toBe(date)
    })
})
