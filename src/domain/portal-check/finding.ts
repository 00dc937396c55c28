/** What became of trying a fact on a portal. */
export type Verdict = 'holds' | 'differs' | 'not-tried'

/** `how` is empty, or says in what way it holds or differs, or why it was not tried: in our words and in codes only. */
export interface Tried { verdict: Verdict, how: string }

/** A fact as it is told in a report. `fact` is its code in `docs/bitrix24/README.md`. */
export interface Finding extends Tried { fact: string, statement: string }

export const holds = (how: string): Tried => ({ verdict: 'holds', how })
export const differs = (how: string): Tried => ({ verdict: 'differs', how })
export const notTried = (why: string): Tried => ({ verdict: 'not-tried', how: why })

export function countOf(findings: readonly Tried[], verdict: Verdict): number {
  return findings.filter(finding => finding.verdict === verdict).length
}
