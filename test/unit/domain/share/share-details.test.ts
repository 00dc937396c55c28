import { describe, expect, it } from 'vitest'
import { areDetailsValid, eventTimes, hasDetails, localDate, noDetails, ownTitle, timeFaults } from '../../../../src/domain/share/share-details'

const known = { areRecipientsKnown: true }
const unknown = { areRecipientsKnown: false }

describe('details', () => {
  it('are none as long as nothing was written, or white space only', () => {
    for (const kind of ['task', 'event', 'post', 'chat'] as const) {
      expect(hasDetails(kind, noDetails())).toBe(false)
      for (const title of ['  ', '\u3164', '\u200b']) expect(hasDetails(kind, { ...noDetails(), title })).toBe(false)
      expect(hasDetails(kind, { ...noDetails(), title: 'Roof' })).toBe(true)
    }
  })

  it('hold a title only where somebody can see it', () => {
    expect([' Roof ', '\u3164', '\u200b ', '\u2800'].map(title => ownTitle({ title }))).toEqual(['Roof', '', '', ''])
  })

  it('count only for the kind that they belong to', () => {
    const details = { ...noDetails(), deadline: '2026-12-01T09:30', members: [{ id: 9, name: 'Tom' }] }
    expect(['task', 'event', 'post', 'chat'].map(kind => hasDetails(kind as 'task', details))).toEqual([true, false, false, true])
  })

  it('of an event end half an hour after its start where no end is given', () => {
    const { from, to } = eventTimes({ start: '2026-12-01T09:30', end: '' })!
    expect(to.getTime() - from.getTime()).toBe(30 * 60_000)
  })

  it.each([
    ['2026-12-01T09:30', '2026-12-01T09:30', false], ['2026-12-01T09:30', '2026-12-01T09:00', false], ['', '2026-12-01T09:00', false],
    ['2026-12-01T09:30', '2026-12-01T10:00', true], ['2026-12-01T09:30', '', true], ['', '', true]
  ])('of an event from %j to %j are valid: %s', (start, end, isValid) => {
    expect(areDetailsValid('event', { ...noDetails(), start, end }, known)).toBe(isValid)
  })

  it('of a post need its recipients, known or chosen, for another title', () => {
    const titled = { ...noDetails(), title: 'Roof' }
    expect(areDetailsValid('post', titled, known)).toBe(true)
    expect(areDetailsValid('post', titled, unknown)).toBe(false)
    expect(areDetailsValid('post', { ...titled, recipients: [{ id: 9, name: 'Tom' }] }, unknown)).toBe(true)
    expect(areDetailsValid('post', noDetails(), unknown)).toBe(true)
  })

  it.each([
    // Clocks in Berlin go from 2:00 to 3:00 on 28 March 2027, and from 3:00 back to 2:00 on 31 October.
    ['2027-03-28T02:30', '2027-03-28T03:00', { start: 'no-such-time' }],
    ['2027-03-28T01:30', '2027-03-28T02:15', { end: 'no-such-time' }],
    ['2027-03-28T02:30', '2027-03-28T02:45', { start: 'no-such-time', end: 'no-such-time' }],
    ['2027-03-28T02:30', '', { start: 'no-such-time' }],
    ['2027-03-28T01:59', '2027-03-28T03:00', {}],
    ['2027-10-31T02:30', '2027-10-31T03:00', {}],
    ['2027-02-30T10:00', '', { start: 'no-such-time' }],
    ['', '2026-12-01T10:00', { end: 'start-missing' }],
    ['2026-12-01T10:00', '2026-12-01T10:00', { end: 'not-after-start' }],
    ['2026-12-01T10:00:30', '2026-12-01T10:00', { end: 'not-after-start' }],
    ['2026-12-01T10:00', '2026-12-01T10:01', {}]
  ])('of an event from %j to %j say what is wrong, field by field', (start, end, faults) => {
    const details = { ...noDetails(), start, end }
    expect(timeFaults('event', details)).toEqual(faults)
    expect(areDetailsValid('event', details, known)).toBe(Object.keys(faults).length === 0)
    expect(timeFaults('task', details)).toEqual({})
  })

  it('of a task have a deadline that exists', () => {
    const details = { ...noDetails(), deadline: '2027-03-28T02:30' }
    expect(timeFaults('task', details)).toEqual({ deadline: 'no-such-time' })
    expect(areDetailsValid('task', details, known)).toBe(false)
    expect(areDetailsValid('event', details, known)).toBe(true)
  })

  it.each(['', 'tomorrow', '2026-13-41T99:99', '2026-12-01'])('read no time from %j', text => expect(localDate(text)).toBeUndefined())
})
