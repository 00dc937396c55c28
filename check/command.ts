import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { askedInTerminal } from './agree'
import { clean, type Left } from './clean'
import { facts } from './facts'
import { Journal, journalFile } from './journal'
import { help, readOptions, type Options } from './options'
import { Probe } from './probe'
import { runFacts } from './run'
import { line, table } from './table'
import { Webhook } from './webhook'
import { countOf, type Finding } from '../src/domain/portal-check/finding'
import { countLine, jsonReport, markdownReport, type About } from '../src/domain/portal-check/report'

/** What the command gets from where it runs; a test gives its own. */
export interface Surroundings {
  args: string[]
  webhook: string | undefined
  relay: string
  /** Folder for the lists of what was made. */
  state: string
  say: (text: string) => void
  pace?: number
  wait?: (ms: number) => Promise<void>
  send?: typeof fetch
}

/** 0: all that was tried holds; 1: something differs, or is left behind; 2: it could not begin. */
export async function checkPortal(here: Surroundings): Promise<{ code: number, findings: Finding[] }> {
  try {
    const options = readOptions(here.args)
    if (options.help) here.say(help)
    return options.help ? { code: 0, findings: [] } : await begun(options, here)
  } catch (error) {
    here.say(error instanceof Error ? error.message : 'It could not begin.')
    return { code: 2, findings: [] }
  }
}

async function begun(options: Options, here: Surroundings) {
  if (!here.webhook) throw new Error('Give the address of an incoming webhook in B24_WEBHOOK. `npm run check:portal -- --help` tells more.')
  const probe = probeFor(options, here, here.webhook)
  const before = await clean(probe)
  tellLeft(before, here)
  if (options.clean || before.length) return { code: before.length ? 1 : 0, findings: [] }
  const findings = await runFacts(facts, probe, finding => here.say(line(finding)))
  report(options, here, findings)
  const left = await clean(probe)
  tellLeft(left, here)
  return { code: countOf(findings, 'differs') || left.length ? 1 : 0, findings }
}

function probeFor(options: Options, { state, pace = 500, wait = pause, send = fetch, say }: Surroundings, address: string): Probe {
  const webhook = new Webhook(address, { pace, wait, send })
  return new Probe({
    webhook, wait, now: Date.now, journal: new Journal(journalFile(state, address)),
    wanted: { ...options, allows: askedInTerminal(options.yes, say) }
  })
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

function tellLeft(left: Left[], { say }: Surroundings): void {
  for (const { kind, why } of left) say(`A ${kind} that the check made is still there: ${why}. Run again with --clean.`)
}

function report({ report: folder, write }: Options, { relay, say }: Surroundings, findings: Finding[]): void {
  const about: About = { Relay: relay, Node: process.versions.node, Mode: write ? 'with --write' : 'reads only' }
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'portal-check')
  writeFileSync(`${file}.json`, jsonReport(about, findings))
  writeFileSync(`${file}.md`, markdownReport(about, findings))
  say(table(findings.filter(({ verdict }) => verdict !== 'holds')))
  say(countLine(findings))
  say(`Reports without names, texts and addresses: ${file}.md and ${file}.json. Where something differs, please put the first one into the issue form "My portal differs".`)
}
