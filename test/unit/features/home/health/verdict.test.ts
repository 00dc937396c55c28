import { expect, it } from 'vitest'
import type { PlacementRow } from '../../../../../src/domain/install/placement-rows'
import { verdictOn, type Found } from '../../../../../src/features/home/health/verdict'

const row = (state: PlacementRow['state']): PlacementRow =>
  ({ code: 'IM_CONTEXT_MENU', state, handler: '', times: 1, stale: [], isOutdated: false, isOffered: true })
const whole: Found = {
  canRead: true, isInstalled: true, health: { needsRepair: false, isOutdated: false, rows: [row('bound')] }, missing: { needed: [], optional: [] },
  handler: { get: 200 }
}
const on = (news: Partial<Found>) => verdictOn({ ...whole, ...news })

it('is good where all holds, and unknown where only administrators may look', () => {
  expect(on({})).toEqual({ tone: 'good', reasons: [] })
  expect(on({ health: { needsRepair: false, isOutdated: false, rows: [row('unknown')] } }).tone).toBe('unknown')
  expect(on({ handler: undefined }).tone).toBe('good')
})

it('says nothing of this portal where nothing answers for the moment', () => {
  const news = { canRead: undefined, missing: undefined, isInstalled: undefined, handler: { get: 0 } }
  expect(on(news)).toEqual({ tone: 'unknown', reasons: ['unreadable'] })
  expect(on({ ...news, missing: { needed: ['im'], optional: [] } })).toEqual({ tone: 'bad', reasons: ['unreadable', 'scopes'] })
})

it('says only what is known', () => {
  expect(on({ missing: undefined, isInstalled: undefined })).toEqual({ tone: 'unknown', reasons: ['appUnknown', 'scopesUnknown'] })
  expect(on({ isInstalled: undefined, missing: { needed: [], optional: ['task'] } })).toEqual({ tone: 'partly', reasons: ['moreScopes', 'appUnknown'] })
  expect(on({ canRead: false, missing: undefined, isInstalled: undefined }).reasons).toEqual(['unreadable'])
})

it.each<[Partial<Found>, string, string]>([
  [{ canRead: false }, 'bad', 'unreadable'],
  [{ isInstalled: false }, 'bad', 'notInstalled'],
  [{ health: { needsRepair: true, isOutdated: false, rows: [row('not-bound')] } }, 'bad', 'placements'],
  [{ missing: { needed: ['im'], optional: [] } }, 'bad', 'scopes'],
  [{ handler: { get: 0 } }, 'bad', 'address'],
  [{ health: { needsRepair: false, isOutdated: true, rows: [row('bound')] } }, 'partly', 'outdated'],
  [{ missing: { needed: [], optional: ['task'] } }, 'partly', 'moreScopes']
])('of %j is %s, for "%s"', (news, tone, reason) => {
  expect(on(news)).toEqual({ tone, reasons: [reason] })
})

it('is not good where the portal lacks placements that Relay needs', () => {
  const absent = { ...row('not-bound'), isOffered: false }
  expect(on({ health: { needsRepair: false, isOutdated: false, rows: [row('bound'), absent] } })).toEqual({ tone: 'partly', reasons: ['notOffered'] })
  expect(on({ health: { needsRepair: false, isOutdated: false, rows: [absent, absent] } })).toEqual({ tone: 'bad', reasons: ['nothingOffered'] })
  expect(on({ health: { needsRepair: true, isOutdated: false, rows: [row('not-bound'), absent] } }).reasons).toEqual(['placements'])
})

it('names the worst first', () => {
  const { reasons } = on({ missing: { needed: ['im'], optional: ['task'] }, health: { needsRepair: true, isOutdated: false, rows: [] } })
  expect(reasons).toEqual(['placements', 'scopes', 'moreScopes'])
})
