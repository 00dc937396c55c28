import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { done, failed, type Outcome, type ProblemKind } from '../../../../src/domain/outcome'
import { placementPlan, type BoundPlacement, type Ours, type PlannedPlacement } from '../../../../src/domain/install/placement-plan'
import { bindMissing, remaining, unbindStale, type PlacementPorts } from '../../../../src/domain/install/placement-repair'

const here = 'https://cdn.example/app/2/index.html'
const old = 'https://cdn.example/app/1/index.html'
const ours: Ours = { handler: here, remembered: [], titles: new Set(), labels: () => ({}) }
const all = placementPlan.map(({ code }) => code)

function problem(kind: ProblemKind, code = '', description = '') {
  return failed({ kind, method: 'placement.bind', code, description })
}

const bindings = (added: number) => ({ ok: true, added, renewed: [] })

/** A portal's list of placements; `answer` may stand in for what it says to the n-th binding. */
type BindAnswer = { acts: boolean, says: Outcome<unknown> } | undefined
function portalWith(list: BoundPlacement[], answer: (n: number) => BindAnswer = () => undefined) {
  let asked = 0
  const add = ({ code }: PlannedPlacement) => list.push({ code, handler: here, titles: [] })
  const ports: PlacementPorts = {
    bound: async () => done([...list]),
    unbind: async (code, handler) => {
      const kept = list.filter(one => one.code !== code || one.handler !== handler)
      list.splice(0, list.length, ...kept)
      return done(true)
    },
    bind: async (planned) => {
      const { acts, says } = answer(++asked) ?? { acts: true, says: done(true) }
      if (acts) add(planned)
      return says
    }
  }
  return { ports, list, asked: () => asked }
}

/** Looking takes some seconds where nothing is found. */
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
async function inTime<T>(run: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(10_000)
  return run
}

describe('binding what is missing', () => {
  it('binds all five once and says how far it is', async () => {
    const { ports, list } = portalWith([])
    const steps: string[] = []
    await bindMissing(ports, all, ours, (count, of) => steps.push(`${count}/${of}`))
    expect(list.map(({ code }) => code)).toEqual(all)
    expect(steps).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5'])
  })

  it('names the third placement when that one is refused, and a second try binds only the rest', async () => {
    const { ports, list } = portalWith([], n => n === 3 ? { acts: false, says: problem('refused', 'ERROR_ARGUMENT') } : undefined)
    expect(await bindMissing(ports, all, ours)).toMatchObject({ ok: false, code: 'CRM_LEAD_DETAIL_TAB' })
    expect(await bindMissing(ports, all, ours)).toEqual(bindings(3))
    expect(list.map(({ code }) => code)).toEqual(all)
  })

  it('renews what is bound twice, one placement after the other, so that a refusal leaves the others', async () => {
    const twice = all.slice(0, 2).flatMap(code => [{ code, handler: here, titles: ['A'] }, { code, handler: here, titles: ['B'] }])
    const { ports, list } = portalWith([...twice, ...all.slice(2).map(code => ({ code, handler: here, titles: [] }))],
      n => n === 1 ? { acts: false, says: problem('refused') } : undefined)
    expect(await bindMissing(ports, all, ours)).toMatchObject({ ok: false, code: all[0] })
    expect(list.filter(({ code }) => code === all[1])).toHaveLength(2)
    expect(await bindMissing(ports, all, ours)).toEqual({ ok: true, added: 1, renewed: [all[1]] })
    expect(list.map(({ code }) => code).sort()).toEqual([...all].sort())
  })

  it('renews what an earlier version bound only after all that is missing, each bound again before the next is removed', async () => {
    const { ports, list } = portalWith(all.slice(1).map(code => ({ code, handler: here, titles: code === all[4] ? [] : ['Old words'] })))
    const did: string[] = []
    const noted: PlacementPorts = {
      ...ports, bind: (planned) => { did.push(`+${planned.code}`); return ports.bind(planned) },
      unbind: (code, handler) => { did.push(`-${code}`); return ports.unbind(code, handler) }
    }
    expect(await bindMissing(noted, all, ours)).toEqual({ ok: true, added: 1, renewed: all.slice(1, 4) })
    expect(did).toEqual([`+${all[0]}`, ...all.slice(1, 4).flatMap(code => [`-${code}`, `+${code}`])])
    expect(list.map(({ code }) => code).sort()).toEqual([...all].sort())
  })

  it('takes nothing away where the portal does not bind what is missing', async () => {
    const { ports, list } = portalWith(all.slice(1).map(code => ({ code, handler: here, titles: ['Old words'] })),
      () => ({ acts: false, says: problem('refused') }))
    expect(await bindMissing(ports, all, ours)).toMatchObject({ ok: false, code: all[0] })
    expect(list).toHaveLength(4)
  })

  it('takes a lost answer as done when the list shows the placement', async () => {
    const { ports, list } = portalWith([], n => n === 1 ? { acts: true, says: problem('unconfirmed') } : undefined)
    expect(await bindMissing(ports, all, ours)).toEqual(bindings(5))
    expect(list).toHaveLength(5)
  })

  it('takes a lost answer as done when a slow portal adds the placement only after the first look', async () => {
    const { ports, list, asked } = portalWith([], n => n === 1 ? { acts: false, says: problem('unconfirmed') } : undefined)
    setTimeout(() => list.push({ code: all[0]!, handler: here, titles: [] }), 2000)
    expect(await inTime(bindMissing(ports, all, ours))).toEqual(bindings(5))
    expect([list.length, asked()]).toEqual([5, 5])
  })

  it('stops at a lost answer when the list does not show the placement for some seconds', async () => {
    const { ports, asked } = portalWith([], n => n === 1 ? { acts: false, says: problem('unconfirmed') } : undefined)
    expect(await inTime(bindMissing(ports, all, ours))).toMatchObject({ ok: false, code: 'IM_CONTEXT_MENU', isAbsent: true })
    expect(asked()).toBe(1)
  })

  it('does not say that a placement is absent where the list could not be read', async () => {
    const { ports } = portalWith([], () => ({ acts: true, says: problem('unconfirmed') }))
    let looks = 0
    const blind: PlacementPorts = { ...ports, bound: async () => looks++ === 0 ? ports.bound() : problem('no-answer') }
    expect(await inTime(bindMissing(blind, all, ours))).toMatchObject({ ok: false, isAbsent: false, problem: { kind: 'unconfirmed' } })
  })

  it('stops where the portal answers false', async () => {
    const { ports } = portalWith([], () => ({ acts: false, says: problem('unconfirmed') }))
    expect(await inTime(bindMissing(ports, all, ours))).toMatchObject({ ok: false, code: 'IM_CONTEXT_MENU' })
  })

  it('takes “already bound” as done when the list agrees', async () => {
    const already = problem('refused', 'ERROR_CORE', 'Unable to set placement handler: Handler already binded')
    const { ports } = portalWith([], () => ({ acts: true, says: already }))
    expect(await bindMissing(ports, ['IM_CONTEXT_MENU'], ours)).toEqual(bindings(1))
  })

  it('takes a refusal in other words as done only when the list agrees', async () => {
    const says = problem('refused', 'ERROR_CORE', 'Обработчик уже установлен')
    expect(await bindMissing(portalWith([], () => ({ acts: true, says })).ports, ['IM_CONTEXT_MENU'], ours)).toEqual(bindings(1))
    expect(await bindMissing(portalWith([], () => ({ acts: false, says })).ports, ['IM_CONTEXT_MENU'], ours)).toMatchObject({ ok: false })
  })
})

describe('removing old handlers', () => {
  it('removes its own by the exact address and leaves another app’s alone', async () => {
    const foreign = { code: 'IM_CONTEXT_MENU', handler: 'https://other.example/w', titles: ['Other'] }
    const { ports, list } = portalWith([{ code: 'IM_CONTEXT_MENU', handler: old, titles: [] }, foreign])
    expect(await unbindStale(ports, all, ours)).toEqual(done({ old: 1, astray: 0 }))
    expect(list).toEqual([foreign])
  })

  it('tells an old address from a place that is no longer used', async () => {
    const { ports, list } = portalWith([
      { code: 'IM_CONTEXT_MENU', handler: old, titles: [] }, { code: 'IM_SIDEBAR', handler: here, titles: [] },
      { code: 'IM_TEXTAREA', handler: old, titles: [] }
    ])
    expect(await unbindStale(ports, all, { ...ours, remembered: [old] })).toEqual(done({ old: 1, astray: 2 }))
    expect(list).toEqual([])
  })

  it('stops when the portal refuses', async () => {
    const { ports } = portalWith([{ code: 'IM_CONTEXT_MENU', handler: old, titles: [] }])
    const refusing = { ...ports, unbind: async () => problem('access-denied', 'ACCESS_DENIED') }
    expect(await unbindStale(refusing, all, ours)).toMatchObject({ ok: false })
  })
})

describe('removing with a lost answer', () => {
  const lost = problem('unconfirmed')

  it('goes on where the list shows that the old one is gone', async () => {
    const { ports } = portalWith([{ code: 'IM_CONTEXT_MENU', handler: old, titles: [] }])
    const unbind: PlacementPorts['unbind'] = (code, handler) => ports.unbind(code, handler).then(() => lost)
    expect(await unbindStale({ ...ports, unbind }, all, ours)).toEqual(done({ old: 1, astray: 0 }))
  })

  it('stops where the old one is still there, or nobody knows', async () => {
    const { ports } = portalWith([{ code: 'IM_CONTEXT_MENU', handler: old, titles: [] }])
    expect(await inTime(unbindStale({ ...ports, unbind: async () => lost }, all, ours))).toMatchObject({ ok: false })
    let asked = 0
    const blind: PlacementPorts['bound'] = async () => asked++ === 0 ? ports.bound() : problem('no-answer')
    expect(await inTime(unbindStale({ ...ports, bound: blind, unbind: async () => lost }, all, ours))).toMatchObject({ ok: false })
  })
})

describe('reading back', () => {
  it('finds nothing left to do after the work', async () => {
    const { ports } = portalWith([{ code: 'IM_CONTEXT_MENU', handler: old, titles: [] }])
    await bindMissing(ports, all, ours)
    await unbindStale(ports, all, ours)
    expect(await remaining(ports, all, ours)).toEqual(done({ wrong: [], outdated: [], accepted: [] }))
  })

  it('names what is missing, double or old, each once', async () => {
    const list = all.slice(1).map(code => ({ code, handler: here, titles: [] }))
    const { ports } = portalWith([...list, { code: 'IM_CONTEXT_MENU', handler: old, titles: [] }, list[0]!])
    expect(await remaining(ports, all, ours)).toEqual(done({ wrong: ['IM_CONTEXT_MENU', 'CRM_DEAL_DETAIL_TAB'], outdated: [], accepted: [] }))
  })
})
