import { describe, expect, it } from 'vitest'
import { fillTemplate, unknownVariables } from '../../../src/domain/template'

describe('a ready answer', () => {
  it('gets its variables filled', () => {
    expect(fillTemplate('Hello {{contact.name}}, {{ today }}!', { 'contact.name': 'Ida', today: '21 Nov' }))
      .toEqual({ text: 'Hello Ida, 21 Nov!', unfilled: [] })
  })

  it('keeps what cannot be filled marked, and names it once', () => {
    expect(fillTemplate('{{deal.title}} {{deal.title}} {{x}}', { 'deal.title': '' }))
      .toEqual({ text: '{{deal.title}} {{deal.title}} {{x}}', unfilled: ['{{deal.title}}', '{{x}}'] })
  })

  it('takes a value that looks like a variable or a pattern as plain text', () => {
    expect(fillTemplate('{{contact.name}}', { 'contact.name': '{{today}} $1 $&', today: 'now' }).text).toBe('{{today}} $1 $&')
  })

  it.each(['{{}}', '{{ }}', '{today}', '{{__proto__}}', '{{{today}', '{{to day}}'])('leaves %s as it is', (text) => {
    expect(fillTemplate(text, { today: 'now' }).text).toBe(text)
  })

  it('never takes a value from the object’s own making', () => {
    expect(fillTemplate('{{constructor}}', {}).unfilled).toEqual(['{{constructor}}'])
  })

  it('tells variables that no card can fill', () => {
    expect(unknownVariables('{{contact.name}} {{lead.title}} {{contcat.name}} {{today}}')).toEqual(['{{contcat.name}}'])
  })
})
