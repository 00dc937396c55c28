import { describe, expect, it, vi } from 'vitest'
import { confirmed, lookFor, schedules, type Looked } from '../../../src/domain/confirmed'
import { done, failed, type Outcome, type ProblemKind } from '../../../src/domain/outcome'

const problem = (kind: ProblemKind) => failed({ kind, method: 'm', code: '', description: '' })
const lost = Promise.resolve<Outcome<number>>(problem('unconfirmed'))
const nothing: Looked<number> = { found: undefined, isRead: true }
const unread: Looked<number> = { found: undefined, isRead: false }

/** Looks that show one thing after the other, and the waits before them. */
function looking(...seen: Looked<number>[]) {
  const look = vi.fn(() => Promise.resolve(seen.shift() ?? nothing))
  const waits: number[] = []
  return { look, waits, pause: (ms: number) => Promise.resolve(waits.push(ms)) }
}

describe('a write', () => {
  it('that was answered is not looked for', async () => {
    const { look } = looking()
    expect(await confirmed(Promise.resolve(done(7)), { look, schedule: schedules.state })).toEqual(done(7))
    expect(await confirmed(Promise.resolve<Outcome<number>>(problem('refused')), { look, schedule: schedules.state }))
      .toEqual({ ...problem('refused'), isAbsent: false })
    expect(look).not.toHaveBeenCalled()
  })

  it('of which nobody knows is done where it shows', async () => {
    const onDoubt = vi.fn()
    expect(await confirmed(lost, { ...looking({ found: 7, isRead: true }), schedule: schedules.state, onDoubt })).toEqual(done(7))
    expect(onDoubt).toHaveBeenCalledOnce()
  })

  it('that does not show is absent as far as that can be seen', async () => {
    expect(await confirmed(lost, { ...looking(nothing), schedule: schedules.state })).toMatchObject({ ok: false, isAbsent: true })
    expect(await confirmed(lost, { ...looking(unread), schedule: schedules.state })).toMatchObject({ ok: false, isAbsent: false })
  })

  it('that was refused may be so already; where it is not, the refusal stands', async () => {
    const refused = Promise.resolve<Outcome<number>>(problem('refused'))
    const isOpen = () => true
    expect(await confirmed(refused, { ...looking({ found: 7, isRead: true }), schedule: schedules.state, isOpen })).toEqual(done(7))
    expect(await confirmed(refused, { ...looking(nothing), schedule: schedules.state, isOpen })).toEqual({ ...problem('refused'), isAbsent: false })
  })
})

describe('looking', () => {
  it('waits as the schedule says, and ends with the proof', async () => {
    const { look, waits, pause } = looking(nothing, nothing, { found: 7, isRead: true })
    expect(await lookFor({ look, pause, schedule: schedules.share })).toEqual({ found: 7, isRead: true })
    expect(waits).toEqual([1000, 1500])
  })

  it('ends when the schedule is through', async () => {
    const { look, pause } = looking()
    expect(await lookFor({ look, pause, schedule: schedules.message })).toEqual(nothing)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('is given up where nothing can be read and the patience is over', async () => {
    const once = looking(unread, { found: 7, isRead: true })
    expect(await lookFor({ ...once, schedule: schedules.message })).toEqual(unread)
    const patient = looking(unread, { found: 7, isRead: true })
    expect(await lookFor({ ...patient, schedule: schedules.share })).toEqual({ found: 7, isRead: true })
  })

  it('stops when nobody is interested any more', async () => {
    const end = new AbortController()
    const { look } = looking()
    end.abort()
    expect(await lookFor({ look, schedule: schedules.state, signal: end.signal })).toEqual(unread)
    expect(look).not.toHaveBeenCalled()
  })
})
