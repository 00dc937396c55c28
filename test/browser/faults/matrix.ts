import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isLong } from '../../long'

/** A run writes the tables anew instead of comparing with them: `npm run test:matrix`. */
const isWriting = Boolean(process.env['RELAY_WRITE_MATRIX'])

/** A table as it stands in `docs`, one section for each thing that faults are played on. */
export interface Matrix {
  /** The file's name in `docs`, without `.md`; a run leaves what it found in a folder of that name. */
  name: string
  /** The columns after the first, which names the fault. */
  columns: readonly string[]
}

/** In the long form each of a table has a test of its own; in the quick one so many are played in one page, since a new one costs most. */
export function byTest<T>(all: readonly T[], atOnce: number): T[][] {
  const size = isLong ? 1 : atOnce
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}

/** One line: the fault, and what came of it. */
export function rowOf(fault: string, cells: readonly string[]): string {
  return `| ${[fault, ...cells.map(cell => cell.replaceAll('|', '\\|'))].join(' | ')} |`
}

/** Steps as they follow one another, each by the name on its button. */
export function stepsText(steps: readonly string[]): string {
  return steps.map(step => `*${step}*`).join(' → ')
}

/** The line that is checked in; `undefined` where there is no table to compare with, empty where it has no such line. */
export function knownRow({ name }: Matrix, title: string, fault: string): string | undefined {
  const file = path.resolve(`docs/${name}.md`)
  if (isWriting || !existsSync(file)) return undefined
  const section = readFileSync(file, 'utf8').split(/^## /m).find(part => part.startsWith(`${title}\n`)) ?? ''
  return section.split('\n').find(line => line.startsWith(`| ${fault} |`)) ?? ''
}

/** Leaves a section for `npm run test:matrix`; `at` is its place among the others. */
export function keep({ name, columns }: Matrix, title: string, at: number, rows: readonly string[]): void {
  const folder = path.resolve('test-results', name)
  mkdirSync(folder, { recursive: true })
  const lines = [`## ${title}`, '', `| Fault | ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length + 1)}`, ...rows, '']
  writeFileSync(path.join(folder, `${String(at).padStart(2, '0')}.md`), lines.join('\n'))
}
