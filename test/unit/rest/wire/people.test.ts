import { describe, expect, it } from 'vitest'
import { peopleOf } from '../../../../src/rest/wire/people'

describe('people', () => {
  it.each([
    ['a list', [{ id: 7, name: 'Ida Brandt' }, { id: 652, first_name: 'Carla', connector: true }]],
    ['a map with gaps', { 7: { id: '7', name: 'Ida Brandt' }, 8: null, 652: { id: 652, firstName: 'Carla', connector: true } }]
  ])('are read from %s', (_, wire) => {
    expect([...peopleOf(wire)]).toMatchObject([
      [7, { id: 7, name: 'Ida Brandt', kind: 'employee' }], [652, { id: 652, name: 'Carla', kind: 'customer' }]
    ])
  })
})
