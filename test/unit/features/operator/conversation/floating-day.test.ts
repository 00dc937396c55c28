import { describe, expect, it } from 'vitest'
import type { LogRow } from '../../../../../src/domain/open-lines/conversation'
import { floatingDate } from '../../../../../src/features/operator/conversation/floating-day'

const [monday, tuesday] = [new Date('2026-11-16T15:00:00+01:00'), new Date('2026-11-17T09:00:00+01:00')]
const row = (date: Date, change: object = {}) =>
  ({ kind: 'message', key: '', message: { date }, day: undefined, isFirstUnread: false, ...change }) as unknown as LogRow
const rows = [
  row(monday, { day: monday }), row(monday), row(tuesday, { day: tuesday }), row(tuesday), row(tuesday, { isFirstUnread: true })
]
/** Below the 44 px of the button, each row 100 px high. */
const placed = rows.map((_row, index) => ({ index, start: 44 + index * 100, end: 144 + index * 100 }))
const at = (scrollTop: number) => floatingDate(placed, rows, scrollTop)

describe('the day that floats over the log', () => {
  it('is that of the first row in sight, also of the one that opens the day', () => {
    expect(at(100)).toBe(monday)
    expect(at(180)).toBe(monday)
    expect(at(300)).toBe(tuesday)
    expect(at(380)).toBe(tuesday)
  })

  it.each([['the button at the top', 0], ['the button half way out', 43], ['the divider of the next day', 215], ['the divider at the top', 250],
    ['a divider that is only just leaving', 279], ['the unread line', 420]])('gives way to %s', (_what, scrollTop) => {
    expect(at(scrollTop)).toBeUndefined()
  })

  it('is not said for an empty log', () => expect(floatingDate([], [], 100)).toBeUndefined())

  it('of a row under way is the day of its sending', () => {
    const sending = { kind: 'sending', sending: { at: tuesday.getTime() } } as LogRow
    expect(floatingDate([{ index: 0, start: 44, end: 144 }], [sending], 60)).toEqual(tuesday)
  })
})
