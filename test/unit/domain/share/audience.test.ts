import { describe, expect, it } from 'vitest'
import { audience } from '../../../../src/domain/share/audience'
import type { Person, PersonKind } from '../../../../src/domain/messages/message'

const person = (id: number, kind: PersonKind = 'employee', active = true): Person =>
  ({ id, name: `Person ${id}`, avatar: '', kind, active })
const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1))
const chat = { place: 'chat', dialogName: 'Roof' } as const

describe('who will see a post', () => {
  it('is told by name up to five people', () => {
    expect(audience({ ...chat, members: people(5), total: 5 })).toEqual({ who: 'people', named: people(5), total: 5 })
  })

  it('is told by number beyond five', () => {
    expect(audience({ ...chat, members: people(6), total: 6 })).toEqual({ who: 'people', named: [], total: 6 })
  })

  it('counts members beyond the page that was read', () => {
    expect(audience({ ...chat, members: people(50), total: 132 })).toMatchObject({ total: 132 })
  })

  it('counts bots and customers too, and leaves out people who left the company', () => {
    const members = [person(1), person(2), person(3, 'bot'), person(4, 'customer'), person(5, 'employee', false)]
    expect(audience({ ...chat, members, total: 5 })).toMatchObject({ named: members.slice(0, 4), total: 4 })
  })

  it('counts guests from outside, since they are members too', () => {
    expect(audience({ ...chat, members: [person(1), person(2, 'extranet')], total: 2 })).toMatchObject({ total: 2 })
  })

  it('is the workgroup in its chat, and everyone in the general chat', () => {
    expect(audience({ place: 'workgroup', dialogName: 'Roof', members: people(3), total: 3 })).toEqual({ who: 'workgroup', name: 'Roof' })
    expect(audience({ place: 'general', dialogName: 'All', members: people(3), total: 3 })).toEqual({ who: 'everyone' })
  })

  it.each([[undefined], [[]]])('is "the members" as long as nobody told who or how many they are (%j)', (members) => {
    expect(audience({ ...chat, members, total: 0 })).toEqual({ who: 'members' })
  })

  it('is a number of people where the portal gives no list of them', () => {
    expect(audience({ ...chat, members: undefined, total: 12 })).toEqual({ who: 'people', named: [], total: 12 })
  })

  it('gives a number where a name is missing', () => {
    expect(audience({ ...chat, members: [person(1), { ...person(2), name: '' }], total: 2 })).toMatchObject({ named: [], total: 2 })
  })
})
