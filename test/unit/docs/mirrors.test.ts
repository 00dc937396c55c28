// Tables and diagrams of the documentation that show what the code has as data.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../deploy/files.mjs'
import { wantedScopes } from '../../../src/domain/install/needed-scopes'
import { placementPlan } from '../../../src/domain/install/placement-plan'
import { nextStates, type SendingState } from '../../../src/domain/sending/sending'
import { stepNames } from '../../../src/features/install/install-steps'
import { deadline } from '../../../src/portal/requests/requests'

const howItWorks = readFileSync('docs/how-it-works.md', 'utf8')
const readme = readFileSync('README.md', 'utf8')

/** The text of the diagram that begins with `kind`. */
function diagram(kind: string): string {
  const found = [...howItWorks.matchAll(/^```mermaid\n([\s\S]*?)^```/gm)].map(([, text = '']) => text).find(text => text.startsWith(kind))
  if (!found) throw new Error(`docs/how-it-works.md has no ${kind}.`)
  return found
}

/** Codes in backticks, in their order. */
function codes(text: string): string[] {
  return [...text.matchAll(/`([\w-]+)`/g)].map(([, code = '']) => code)
}

describe('docs/how-it-works.md', () => {
  it('shows the ways of an answer as the table of the sendings has them', () => {
    const text = diagram('stateDiagram-v2')
    const names = new Map([...text.matchAll(/state "(.+)" as (\w+)/g)].map(([, name = '', id = '']) => [id, name]))
    const shown = [...text.matchAll(/^ {2}(\w+) --> (\w+):/gm)].map(pair => pair.slice(1, 3).map(id => names.get(id) ?? id).join(' → '))
    const states = Object.keys(nextStates) as SendingState[]
    expect(shown.sort()).toEqual(states.flatMap(state => nextStates[state].map(next => `${state} → ${next}`)).sort())
    expect(text).toContain('[*] --> queued')
  })

  it('shows the steps of the installation in their order', () => {
    // Without the words of each step, `a[words] --> b` is `a --> b`.
    const plain = diagram('flowchart TD').replace(/\[[^\]]*\]/g, '')
    const chains = plain.split('\n').filter(line => line.includes('-->')).map(line => line.trim().split(' --> '))
    const order = chains.reduce((all, chain) => [...all, ...chain[0] === all.at(-1) ? chain.slice(1) : chain], [])
    expect(order).toEqual([...stepNames])
  })

  it('names the deadline of a request', () => {
    expect(howItWorks).toContain(`deadline of ${deadline / 1000} s`)
  })
})

describe('the permissions', () => {
  it('are those of the table in docs/install.md, with which are needed', () => {
    const rows = [...readFileSync('docs/install.md', 'utf8').matchAll(/^\| (`.+?`) \| (yes|no) \|/gm)]
    const shown = rows.flatMap(([, cell = '', needed]) => codes(cell).map(code => `${code} ${needed}`))
    expect(shown).toEqual(wantedScopes.map(({ code, needed }) => `${code} ${needed ? 'yes' : 'no'}`))
  })

  it('are those of the README', () => {
    const [, needed = '', more = ''] = /\*\*Permissions\*\*([\s\S]*?)\. With more,([\s\S]*?)^\d\. /m.exec(readme) ?? []
    const wanted = [true, false].map(isNeeded => wantedScopes.filter(({ needed }) => needed === isNeeded).map(({ code }) => code))
    expect([codes(needed), codes(more)]).toEqual(wanted)
  })
})

it('the README names the placements that are bound', () => {
  const [, sentence = ''] = /It binds its placements([\s\S]*?)\. /.exec(readme) ?? []
  const shown = codes(sentence).map(code => code.endsWith('_') ? `${code}DETAIL_TAB` : code)
  expect(shown).toEqual(placementPlan.map(({ code }) => code))
})

it.each(['README.md', 'CONTRIBUTING.md', 'docs/benchmarks.md', 'docs/install.md'])('every script that %s tells to run is there', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
  const told = [...readFileSync(file, 'utf8').matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
  expect(told.filter(name => !(name in scripts))).toEqual([])
})

it('SECURITY.md names every key under which something is stored', () => {
  const [, rows = ''] = /## What is stored([\s\S]*?)\n## /.exec(readFileSync('SECURITY.md', 'utf8')) ?? []
  // The names of a signal, of a channel between tabs and of a lock look the same; they are told, not stored.
  const told = ['rest/app/signals.ts', 'features/operator/live/useSharedRounds.ts', 'lib/browser/open-frames.ts']
  const sources = filesOf('src').filter(file => !told.includes(file)).map(file => readFileSync(`src/${file}`, 'utf8'))
  const kept = new Set(sources.flatMap(source => [...source.matchAll(/['`](relay\.\w+)/g)].map(([, key]) => key)))
  expect([...new Set([...rows.matchAll(/`(relay\.\w+)/g)].map(([, key]) => key))].sort()).toEqual([...kept].sort())
})
