import { countOf, type Finding, type Verdict } from './finding'

/** Where a report comes from: versions and permissions, nothing that names a portal or a person. */
export type About = Record<string, string>

/** For programs. The form is a contract: `relayPortalCheck` goes up when it changes. */
export function jsonReport(about: About, findings: readonly Finding[]): string {
  return `${JSON.stringify({ relayPortalCheck: 1, about, findings }, null, 2)}\n`
}

const titles: Record<Verdict, string> = { 'differs': 'Differs', 'not-tried': 'Could not be tried', 'holds': 'Holds' }

/** For the form "My portal differs": what differs comes first. */
export function markdownReport(about: About, findings: readonly Finding[]): string {
  const parts = (['differs', 'not-tried', 'holds'] as const).flatMap(verdict => part(verdict, findings.filter(one => one.verdict === verdict)))
  return [
    '## Relay: a portal was checked', '', ...Object.entries(about).map(([name, value]) => `- ${name}: ${value}`), '', countLine(findings), '', ...parts
  ].join('\n')
}

export function countLine(findings: readonly Finding[]): string {
  return `${countOf(findings, 'holds')} hold, ${countOf(findings, 'differs')} differ, ${countOf(findings, 'not-tried')} could not be tried.`
}

function part(verdict: Verdict, findings: readonly Finding[]): string[] {
  if (!findings.length) return []
  const rows = findings.map(({ fact, statement, how }) => `| ${fact} | ${cell(statement)} | ${cell(how)} |`)
  return [`### ${titles[verdict]}`, '', '| Fact | Relay takes it that | How |', '| --- | --- | --- |', ...rows, '']
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ')
}
