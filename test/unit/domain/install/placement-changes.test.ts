import { describe, expect, it } from 'vitest'
import { placementChanges } from '../../../../src/domain/install/placement-changes'
import { placementPlan, type BoundPlacement, type Ours } from '../../../../src/domain/install/placement-plan'

const here = 'https://cdn.example/app/2/index.html'
const words = { share: { en: 'Share as…', de: 'Teilen als …' }, chats: { en: 'Chats', de: 'Gespräche' } }
const ours: Ours = { handler: here, remembered: [], titles: new Set(['Share as…', 'Old words']), labels: label => words[label] }
const all = placementPlan.map(({ code }) => code)

function bound(code: string, handler = here, ...titles: string[]): BoundPlacement {
  return { code, handler, titles }
}

describe('what has to change', () => {
  it('is everything on a bare portal', () => {
    expect(placementChanges([], all, ours)).toEqual({ stale: [], renew: [], inTheWay: [], bind: placementPlan })
  })

  it('is nothing where all are bound', () => {
    expect(placementChanges(all.map(code => bound(code)), all, ours)).toEqual({ stale: [], renew: [], inTheWay: [], bind: [] })
  })

  it('is only the rest after an installation that stopped half-way', () => {
    const { bind, stale, renew } = placementChanges(all.slice(0, 2).map(code => bound(code)), all, ours)
    expect([bind.map(({ code }) => code), stale, renew]).toEqual([all.slice(2), [], []])
  })

  it('leaves out what the portal does not offer', () => {
    const offered = all.filter(code => code !== 'IM_CONTEXT_MENU')
    expect(placementChanges([], offered, ours).bind.map(({ code }) => code)).toEqual(offered)
  })

  it('removes the old address by its exact value, and binds the new one', () => {
    const old = 'https://cdn.example/app/1/index.html'
    const { bind, stale } = placementChanges([bound('IM_CONTEXT_MENU', old)], ['IM_CONTEXT_MENU'], ours)
    expect([stale, bind.map(({ code }) => code)]).toEqual([[{ code: 'IM_CONTEXT_MENU', handler: old }], ['IM_CONTEXT_MENU']])
  })

  it('removes an old address first where the portal would take it for the new one, and no other', () => {
    const folder = `https://cdn.example/${'f'.repeat(180)}`
    const [old, next] = [`${folder}/1/index.html`, `${folder}/2/index.html`]
    const later: Ours = { ...ours, handler: next, remembered: [old] }
    const { inTheWay, bind } = placementChanges([bound(all[0]!, old), bound(all[1]!, old), bound(all[1]!, next), bound('IM_TEXTAREA', old)], all, later)
    expect([inTheWay, bind.length]).toEqual([[{ code: all[0], handler: old }], 4])
  })

  it('removes a double item and binds it once, after what is missing', () => {
    const { bind, renew } = placementChanges([bound('IM_CONTEXT_MENU', here, 'A'), bound('IM_CONTEXT_MENU', here, 'B')], all, ours)
    expect(renew).toEqual([{ code: 'IM_CONTEXT_MENU', handler: here }])
    expect(bind.map(({ code }) => code)).toEqual([...all.slice(1), 'IM_CONTEXT_MENU'])
  })

  it('removes a double item that the portal does not offer, and binds none', () => {
    const twice = [bound('IM_CONTEXT_MENU', here, 'A'), bound('IM_CONTEXT_MENU', here, 'B')]
    expect(placementChanges(twice, [], ours)).toEqual({ stale: [{ code: 'IM_CONTEXT_MENU', handler: here }], renew: [], inTheWay: [], bind: [] })
  })

  it('never touches the handlers of another app', () => {
    const foreign = bound('IM_CONTEXT_MENU', 'https://other.example/index.html', 'Other app')
    expect(placementChanges([foreign], all, ours)).toEqual({ stale: [], renew: [], inTheWay: [], bind: placementPlan })
  })
})

describe('what an earlier version bound at this address', () => {
  const menu = (rest: Partial<BoundPlacement>) => ({ ...bound('IM_CONTEXT_MENU'), ...rest })
  const renewed = (one: BoundPlacement, offered = all) => placementChanges([one], offered, ours).renew.length

  it.each<[string, BoundPlacement]>([
    ['another label', menu({ titles: ['Old words'] })],
    ['another label in one language', menu({ titles: ['Share as…', 'Old words'] })],
    ['labels of fewer languages', bound('CRM_DEAL_DETAIL_TAB', here, 'Chats', 'Chats of yore')],
    ['other contexts', menu({ options: { context: 'ALL', role: 'USER', extranet: 'N' } })],
    ['an option less', menu({ options: { context: 'USER;CHAT;LINES;CRM', role: 'USER' } })],
    ['a description', menu({ description: 'Shares a message' })]
  ])('is renewed where it has %s', (_, one) => expect(renewed(one)).toBe(1))

  it.each<[string, BoundPlacement]>([
    ['the labels of today', menu({ titles: ['Teilen als …', 'Share as…'] })],
    ['one of them, as on a portal that ignores languages', menu({ titles: ['Teilen als …'] })],
    ['the contexts in another order, and options of the portal’s own',
      menu({ options: { context: 'CRM;CHAT;LINES;USER', role: 'USER', extranet: 'N', color: 'RED' } })],
    ['options that the portal does not tell', menu({ options: {} })],
    ['options of a tab, which has none', { ...bound('CRM_DEAL_DETAIL_TAB'), options: { context: 'ALL' } }]
  ])('is left where it has %s', (_, one) => expect(renewed(one)).toBe(0))

  it('is left where the portal would not take it again', () => {
    expect(placementChanges([menu({ titles: ['Old words'] })], [], ours)).toEqual({ stale: [], renew: [], inTheWay: [], bind: [] })
  })
})
