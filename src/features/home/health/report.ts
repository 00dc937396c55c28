import type { ScopeCheck } from '../../../domain/install/needed-scopes'
import type { PlacementHealth, PlacementRow } from '../../../domain/install/placement-rows'
import { failed, type Outcome, type Problem } from '../../../domain/outcome'
import type { AppInfo } from '../../../rest/app/app-info'
import { versions } from '../about/versions'
import type { HandlerCheck } from './check-handler'
import type { HealthAnswers } from './health-client'

/** What a report is made of. */
export interface ReportFacts {
  answers: HealthAnswers | undefined
  /** What lacks, `undefined` where the portal did not say what it granted. */
  missing: ScopeCheck | undefined
  /** Why the portal's state is not known. */
  unread: Problem | undefined
  handler: HandlerCheck | undefined
  health: PlacementHealth
  /** Milliseconds. */
  took: number
  isAdmin: boolean
  locale: string
}

/**
 * The state for whoever helps, in codes rather than in words of one language. No name, no message, no id of a
 * person, not the portal's address.
 */
export function reportText({ answers, missing, unread, handler, health, took, isAdmin, locale }: ReportFacts): string {
  return [
    `Relay ${versions.relay}, SDK ${versions.sdk}, ${locale}, ${isAdmin ? 'administrator' : 'employee'}`,
    ...(answers ? [...appLines(answers, missing), `reading: ${word(answers.user)}, ${took} ms`] : [`portal: ${unread ? word(failed(unread)) : 'no answer yet'}`]),
    `handler: ${handler ? `GET ${handler.get}, POST ${handler.post}` : 'not checked'}`,
    ...health.rows.map(placementLine),
    ...health.astray.map(({ code, handler: address }) => `no longer used: ${code} ${plain(address)}`),
    ...health.foreign.map(({ code, handler: address }) => `other: ${code} ${plain(address)}`)
  ].join('\n')
}

function appLines({ app, scopes, offered, bound }: HealthAnswers, missing: ScopeCheck | undefined): string[] {
  return [
    `app: ${app.ok ? appWords(app.value) : word(app)}`,
    `scopes: ${scopes.ok ? scopes.value.join(' ') : word(scopes)}`,
    `missing: ${missing ? [...missing.needed, ...missing.optional].join(' ') || 'none' : 'not known'}`,
    `placement.list: ${word(offered)}, placement.get: ${word(bound)}`
  ]
}

function appWords({ status, version, installed }: AppInfo): string {
  return `status ${status}, version ${version}, ${installed ? 'installed' : 'not installed'}`
}

function placementLine({ code, state, handler, times, stale, isOutdated, isOffered }: PlacementRow): string {
  const remarks = [
    ...(isOffered ? [] : ['not offered']), ...(times > 1 ? [`${times} times`] : []), ...(isOutdated ? ['outdated'] : []),
    ...stale.map(one => `stale ${plain(one)}`)
  ]
  return [`${code}: ${state}`, plain(handler), ...remarks].filter(Boolean).join(', ')
}

function word(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'ok' : [outcome.problem.kind, outcome.problem.code].filter(Boolean).join(' ')
}

/** A query may hold a session; it says nothing about the address. */
function plain(address: string): string {
  return address.split(/[?#]/)[0]!
}
