import { installRecordOption, installRecordText } from '../../domain/install/install-record'
import { missingScopes, type ScopeCheck } from '../../domain/install/needed-scopes'
import type { Outcome, Problem } from '../../domain/outcome'
import { belongs, isAstray, isTooLong, placementPlan, type Belongs, type Ours } from '../../domain/install/placement-plan'
import { bindMissing, remaining, unbindStale, type PlacementPorts, type Unbinding, type Unbound } from '../../domain/install/placement-repair'
import { defaultCompany, sameStored, settingsOption, settingsText, type SettingsFault } from '../../domain/settings/settings'
import { readCompany } from '../../domain/settings/read-settings'

/** In the order in which they run; every one may be run again after it was cut off anywhere. */
export const stepNames = [
  'administrator', 'scopes', 'offered', 'bound', 'bind', 'stale', 'check', 'settings', 'finish'
] as const
export type StepName = typeof stepNames[number]

/** What an installation asks of the portal; REST fills it in `install-client.ts`. */
export interface InstallClient {
  ours: Ours
  placements: PlacementPorts
  /** Asked where the handshake did not say that the app is to be installed. */
  isInstalled(): Promise<Outcome<boolean>>
  isAdministrator(): Promise<Outcome<boolean>>
  grantedScopes(): Promise<Outcome<string[]>>
  offeredCodes(): Promise<Outcome<string[]>>
  /** Gives what is stored in the end: not ours, where `change` let it be. */
  saveAppOption(name: string, change: (stored: unknown) => string | undefined): Promise<Outcome<unknown>>
  /** Tells the portal that all is done; it reloads the page. */
  finish(): void
}

/** What a step has to say besides "done". */
export type StepNote
  = | { about: 'optional-scopes', missing: ScopeCheck }
    | { about: 'not-offered', codes: string[] }
    | { about: 'bound', own: number, stale: number, astray: number, foreign: number }
    | { about: 'unbound' } & Unbinding
    | { about: 'newly-bound', count: number, renewed: string[] }
    | { about: 'outdated', codes: string[] }
    | { about: 'settings', kept: 'saved' | 'kept' | SettingsFault }

/** Why a step stopped. */
export type StepFailure
  = | { why: 'problem' } & Unbound
    | { why: 'installed' }
    | { why: 'not-administrator' }
    | { why: 'scopes', missing: ScopeCheck }
    | { why: 'nothing-offered' }
    | { why: 'long-address', length: number }
    | { why: 'still-wrong', codes: string[] }

/** How a step ended. `warns`: it is done, but its note should be read. */
export type StepResult = { ok: true, note?: StepNote, warns?: boolean } | { ok: false, failure: StepFailure }

/** What earlier steps found out for later ones. */
export interface InstallFacts { offered: string[] }

type Step = (client: InstallClient, facts: InstallFacts, onProgress: (done: number, of: number) => void) => Promise<StepResult>

/** What each step does. `onProgress` says how far it is. */
export const steps: Record<StepName, Step> = {
  administrator: async (client) => {
    const installed = await client.isInstalled()
    if (!installed.ok) return stopped(installed.problem)
    if (installed.value) return { ok: false, failure: { why: 'installed' } }
    const outcome = await client.isAdministrator()
    if (!outcome.ok) return stopped(outcome.problem)
    return outcome.value ? { ok: true } : { ok: false, failure: { why: 'not-administrator' } }
  },

  scopes: async (client) => {
    const granted = await client.grantedScopes()
    if (!granted.ok) return stopped(granted.problem)
    const missing = missingScopes(granted.value)
    if (missing.needed.length > 0) return { ok: false, failure: { why: 'scopes', missing } }
    return missing.optional.length > 0 ? { ok: true, warns: true, note: { about: 'optional-scopes', missing } } : { ok: true }
  },

  offered: async (client, facts) => {
    const codes = await client.offeredCodes()
    if (!codes.ok) return stopped(codes.problem)
    const wanted = placementPlan.map(({ code }) => code)
    facts.offered = wanted.filter(code => codes.value.includes(code))
    if (facts.offered.length === 0) return { ok: false, failure: { why: 'nothing-offered' } }
    const absent = wanted.filter(code => !facts.offered.includes(code))
    return absent.length > 0 ? { ok: true, warns: true, note: { about: 'not-offered', codes: absent } } : { ok: true }
  },

  bound: async ({ placements, ours }) => {
    if (isTooLong(ours.handler)) return { ok: false, failure: { why: 'long-address', length: ours.handler.length } }
    const bound = await placements.bound()
    if (!bound.ok) return stopped(bound.problem)
    const of = (whose: Belongs) => bound.value.filter(one => belongs(one, ours) === whose)
    const stale = of('stale')
    const astray = stale.filter(isAstray).length
    const note = { own: of('current').length, stale: stale.length - astray, astray, foreign: of('foreign').length }
    return { ok: true, note: { about: 'bound', ...note } }
  },

  bind: async ({ placements, ours }, { offered }, onProgress) => {
    const outcome = await bindMissing(placements, offered, ours, onProgress)
    if (!outcome.ok) return { ok: false, failure: { ...outcome, why: 'problem' } }
    return { ok: true, note: { about: 'newly-bound', count: outcome.added, renewed: outcome.renewed } }
  },

  stale: async ({ placements, ours }, { offered }) => {
    const outcome = await unbindStale(placements, offered, ours)
    return outcome.ok ? { ok: true, note: { about: 'unbound', ...outcome.value } } : stopped(outcome.problem)
  },

  check: async ({ placements, ours }, { offered }) => {
    const left = await remaining(placements, offered, ours)
    if (!left.ok) return stopped(left.problem)
    const { wrong, outdated, accepted } = left.value
    if (wrong.length > 0) return { ok: false, failure: { why: 'still-wrong', codes: wrong } }
    for (const mark of accepted) ours.accepted?.add(mark)
    // What was renewed and still looks old is the portal's doing: it works, and another try would change nothing.
    return outdated.length > 0 ? { ok: true, warns: true, note: { about: 'outdated', codes: outdated } } : { ok: true }
  },

  settings: async (client) => {
    const { handler, remembered: before, accepted } = client.ours
    const remembered = await client.saveAppOption(installRecordOption, stored => installRecordText(stored, handler, before, accepted))
    if (!remembered.ok) return stopped(remembered.problem)
    return saveFirstSettings(client)
  },

  finish: async (client) => {
    client.finish()
    return { ok: true }
  }
}

/** Settings that somebody made stay, also those that this version cannot read: saving would destroy them. */
async function saveFirstSettings(client: InstallClient): Promise<StepResult> {
  let isNew = false
  const stored = await client.saveAppOption(settingsOption, (now) => {
    if (!sameStored(now, undefined)) return undefined
    isNew = true
    return settingsText(defaultCompany())
  })
  if (!stored.ok) return stopped(stored.problem)
  const { fault } = readCompany(stored.value)
  return { ok: true, warns: fault !== undefined, note: { about: 'settings', kept: fault ?? (isNew ? 'saved' : 'kept') } }
}

function stopped(problem: Problem): StepResult {
  return { ok: false, failure: { why: 'problem', problem, code: '', isAbsent: false } }
}
