import type { Finding, Verdict } from '../src/domain/portal-check/finding'

const words: Record<Verdict, string> = { 'holds': 'holds', 'differs': 'DIFFERS', 'not-tried': 'not tried' }

/** One fact in the terminal. */
export function line({ fact, verdict, statement, how }: Finding): string {
  return `${words[verdict].padEnd(10)}${fact.padEnd(6)} ${statement}${how ? `: ${how}` : ''}`
}

/** Fact, what became of it, and how or why, in columns. */
export function table(findings: readonly Finding[]): string {
  const rows = findings.map(({ fact, verdict, how }) => [fact, words[verdict], how] as const)
  const [first, second] = [0, 1].map(column => Math.max(0, ...rows.map(row => row[column]!.length)))
  return rows.map(([fact, verdict, how]) => `${fact.padEnd(first!)}  ${verdict.padEnd(second!)}  ${how}`).join('\n')
}
