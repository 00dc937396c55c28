import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { wayOf } from '../../../check/fact'
import { facts, groups } from '../../../check/facts'
import { citationOf } from '../../../check/facts/pages'
import { isOpen, openPoints } from '../../../check/open-points'
import { anchorsOf } from '../../tools/citations'
import { pageFacts } from '../../../src/domain/portal-check/page-facts'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

describe('the register of facts', () => {
  it('has each fact once, as one plain sentence', () => {
    const ids = facts.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(facts.filter(({ statement }) => /[.|]$|\n/.test(statement)).map(({ id }) => id)).toEqual([])
  })

  it.each(facts)('names files that exist for $id', ({ usedIn, way }) => {
    expect(usedIn.filter(file => !existsSync(path.join(root, file)))).toEqual([])
    if (!('none' in way)) expect(usedIn).not.toEqual([])
  })

  it.each(facts)('leads to where $id is written down', ({ id }) => {
    const [file, anchor] = citationOf(id).split('#')
    expect([...anchorsOf(read(`docs/bitrix24/${file}`))]).toContain(anchor)
  })

  it('knows every code of docs/bitrix24, or Relay does not lean on it', () => {
    const codes = new Set([...read('docs/bitrix24/README.md').matchAll(/\[([A-Z]\d+)\]\(/g)].map(([, code]) => code!))
    const known = new Set(facts.map(({ id }) => id.split('/')[0]))
    expect([...codes].filter(code => !known.has(code))).toEqual(notLeantOn)
  })

  it('says why where nobody looks, and how where a person has to', () => {
    for (const { way } of facts) {
      const words = 'none' in way ? way.none : 'hand' in way ? way.hand : 'by itself.'
      expect(words).toMatch(/\.$/)
    }
  })

  it('leaves to the page what the page tries', () => {
    const left = facts.filter(fact => wayOf(fact) === 'page').map(({ id }) => id)
    expect(left.sort()).toEqual(Object.keys(pageFacts).sort())
  })
})

/** Nothing in Relay would be otherwise. */
const notLeantOn = ['O22', 'P2', 'P3', 'P4', 'H4', 'H7', 'H15', 'H16', 'H17', 'H23']

describe('docs/real-portal.md', () => {
  it('is made from the register: npm run check:facts', () => {
    expect(read('docs/real-portal.md')).toBe(openPoints(groups))
  })

  it('lists what is open and nothing else', () => {
    const listed = [...read('docs/real-portal.md').matchAll(/^\| ☐ \|.*?\| \[([^\]]+)\]/gm)].map(([, id]) => id)
    expect(listed).toEqual(facts.filter(isOpen).map(({ id }) => id.split('/')[0]))
  })
})
