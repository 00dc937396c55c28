import { expect, it } from 'vitest'
import { storedFields, storedText } from '../../../src/domain/stored'

it.each([['an object', { v: 1 }], ['JSON text of one', '{"v":1}'], ['the same with white space', ' { "v" : 1 }\n']])('%s has its fields', (_, stored) => {
  expect(storedFields(stored)).toEqual({ v: 1 })
})

it.each([undefined, null, '', [], ['v'], '[]', '"{}"', 'null', '5', '{"v":', 7, true])('%j has none', (stored) => {
  expect(storedFields(stored)).toEqual({})
})

it('a field that is named like an inherited one is a field of its own', () => {
  expect(Object.keys(storedFields('{"__proto__":{"v":1},"constructor":2}'))).toContain('constructor')
  expect(storedFields('{"__proto__":{"v":1}}')['v']).toBeUndefined()
})

it('JSON for an option has no character of four bytes, and says the same', () => {
  const value = { text: 'Grüße 😀 \ud83d', list: ['👍🏽'] }
  const text = storedText(value)
  expect(text).not.toMatch(/[\u{10000}-\u{10ffff}\ud800-\udfff]/u)
  expect([text.includes('Grüße'), JSON.parse(text)]).toEqual([true, value])
})
