import { checkOf, wayOf, type Fact } from './fact'
import type { Probe } from './probe'
import { tried } from '../src/domain/portal-check/trying'
import { notTried, type Finding, type Tried } from '../src/domain/portal-check/finding'

/** Facts that this run is about: those that no command can reach are left to the page and to people. */
function reachable(facts: readonly Fact[]): Fact[] {
  return facts.filter(fact => checkOf(fact) !== undefined)
}

/** One after the other, in the order of the register: a later one may stand on what an earlier one made. */
export async function runFacts(facts: readonly Fact[], probe: Probe, tell: (finding: Finding) => void): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const fact of reachable(facts)) {
    const finding = { fact: fact.id, statement: fact.statement, ...await triedOn(fact, probe) }
    findings.push(finding)
    tell(finding)
  }
  return findings
}

async function triedOn(fact: Fact, probe: Probe): Promise<Tried> {
  const unwanted = await whyNot(fact, probe)
  return unwanted ? notTried(unwanted) : tried(async () => checkOf(fact)!(probe))
}

async function whyNot(fact: Fact, { wanted }: Probe): Promise<string | undefined> {
  const way = wayOf(fact)
  if (way === 'write' && !wanted.write) return 'needs --write'
  if (way !== 'line') return undefined
  if (!wanted.write) return 'needs --write'
  if (!wanted.lineChat) return 'needs --line-chat'
  const action = 'line' in fact.way ? fact.way.action : undefined
  return action && !await wanted.allows(action) ? `"${action}" was not agreed to` : undefined
}
