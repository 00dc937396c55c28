import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKeptDetails, writeKeptDetails, type KeptDetails } from '../../../../src/domain/share/kept-details'
import { noDetails } from '../../../../src/domain/share/share-details'
import { allHostileTexts } from '../../../fixtures/hostile'
import { cases } from '../../../long'

const at = Date.UTC(2026, 10, 25, 9)
const tom = { id: 9, name: 'Tom Keller' }
const task = { ...noDetails(), title: 'Fetch the tape', responsible: tom, observers: [tom], deadline: '2026-12-01T09:30', isUrgent: true }

describe('details that are kept', () => {
  it('come back as they were typed, with what they are to be applied to', () => {
    const kept: KeptDetails = { details: { task }, object: { kind: 'task', id: 55, address: '/company/' }, at }
    expect(readKeptDetails(writeKeptDetails(kept))).toEqual({ ...kept, object: { kind: 'task', id: 55, address: '' } })
  })

  it('are nothing where nothing was typed', () => {
    expect(writeKeptDetails({ details: { task: noDetails() }, object: undefined, at })).toBe('')
    expect(readKeptDetails('')).toBeUndefined()
  })

  it.each([
    ['another version', { v: 2, at, details: { task } }],
    ['no time', { v: 1, details: { task } }],
    ['a kind that does not exist', { v: 1, at, details: { constructor: task } }],
    ['fields of other types', { v: 1, at, details: { task: { title: 5, responsible: { id: '9' }, observers: 'x', isUrgent: 1, deadline: {} } } }],
    ['a list', []]
  ])('are not read from %s', (_, stored) => {
    expect(readKeptDetails(JSON.stringify(stored))).toBeUndefined()
  })

  it('lose an object that is none, and nothing else', () => {
    const stored = JSON.stringify({ v: 1, at, details: { task }, object: { kind: 'task', id: -1 } })
    expect(readKeptDetails(stored)).toEqual({ details: { task }, object: undefined, at })
  })

  it('are read from any text without throwing', () => {
    for (const { text } of allHostileTexts()) expect(readKeptDetails(text)).toBeUndefined()
    const read = (stored: unknown) => void readKeptDetails(JSON.stringify({ v: 1, at, details: stored, object: stored }))
    fc.assert(fc.property(fc.jsonValue(), read), { numRuns: cases(300) })
  })
})
