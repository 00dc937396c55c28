import { describe, expect, it } from 'vitest'
import { byReadiness, furtherActions, isNamed, type Colleague } from '../../../../src/domain/open-lines/hand-over'
import type { OperatorSituation } from '../../../../src/domain/open-lines/open-line'

const mine: OperatorSituation = { state: 'open', ownerId: 7, userId: 7, member: true }

describe('what may be done beside answering', () => {
  it.each([
    [mine, ['transfer', 'skip', 'spam', 'read']],
    [{ ...mine, member: undefined }, ['transfer', 'skip', 'spam']],
    [{ ...mine, ownerId: 9 }, ['read']],
    [{ ...mine, ownerId: 9, member: false }, []],
    [{ ...mine, ownerId: 0, userId: 0, member: undefined }, []],
    [{ ...mine, state: 'waiting', ownerId: 0 }, []],
    [{ ...mine, state: 'closing' }, []],
    [{ ...mine, state: 'closed' }, []]
  ] as [OperatorSituation, string[]][])('with %j is %j', (situation, actions) => {
    expect(furtherActions(situation)).toEqual(actions)
  })
})

describe('colleagues', () => {
  const one = (name: string, news: Partial<Colleague> = {}): Colleague =>
    ({ id: 1, name, duty: undefined, free: undefined, inLine: true, ...news })

  it('stand in the order in which they can help: on duty with room, on duty, unknown, off', () => {
    const names = byReadiness([
      one('Off', { duty: 'off', free: 5 }), one('Pause', { duty: 'pause', free: 3 }), one('Unknown'), one('Full', { duty: 'on', free: 0 }),
      one('Room', { duty: 'on', free: 2 }), one('Any', { duty: 'on' }), one('Elsewhere', { duty: 'on', inLine: false })
    ], 'en').map(({ name }) => name)
    expect(names).toEqual(['Any', 'Room', 'Elsewhere', 'Full', 'Unknown', 'Off', 'Pause'])
  })

  it.each([
    ['Tom Keller', 'kel', true], ['Tom Keller', 'ke to', true], ['Jürgen Groß-Hohenstein', 'hohen', true], ['Ольга Смирнова', 'СМИР', true],
    ['Tom Keller', 'eller', false], ['Tom Keller', '  ', true], ['Tom Keller', 'tom x', false]
  ])('%s is found by "%s": %s', (name, query, found) => {
    expect(isNamed(name, query, 'en')).toBe(found)
  })
})
