import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Cell, PlayedFault } from './cell'
import type { Write } from './writes'

const file = path.resolve('docs/fault-matrix.md')
/** Where a run leaves what it found, for `npm run test:matrix`. */
const foundFolder = path.resolve('test-results/fault-matrix')

/** One line of the matrix. */
export function rowOf(fault: PlayedFault, cell: Cell): string {
  const end = `${cell.executedInTheEnd}×, ${cell.isDone ? 'done' : 'open'}`
  return `| \`${fault.name}\` | ${cell.executed}× | ${cell.says.replaceAll('|', '\\|')} | ${cell.steps.map(step => `*${step}*`).join(' → ')} | ${end} |`
}

/** Whether there is a matrix to compare with. */
export const isKnown = existsSync(file)

/** The line that is checked in, empty where there is none. */
export function knownRow(write: Write, fault: PlayedFault): string {
  const section = readFileSync(file, 'utf8').split(/^## /m).find(part => part.startsWith(`${titleOf(write)}\n`)) ?? ''
  return section.split('\n').find(line => line.startsWith(`| \`${fault.name}\` |`)) ?? ''
}

function titleOf({ name, method }: Write): string {
  return `${name[0]!.toUpperCase()}${name.slice(1)}: \`${method}\``
}

export function keep(write: Write, at: number, rows: string[]): void {
  mkdirSync(foundFolder, { recursive: true })
  const lines = [`## ${titleOf(write)}`, '', '| Fault | Portal acted | The page says | Then | In the end |', '| --- | --- | --- | --- | --- |', ...rows, '']
  writeFileSync(path.join(foundFolder, `${String(at).padStart(2, '0')}.md`), lines.join('\n'))
}
