// @ts-check
// `npm run package`: builds Relay and packs it as `relay-<version>.zip`, the archive that an administrator uploads to
// Bitrix24. The same commit gives the same bytes. `--out <file>` puts it elsewhere, `--from <folder>` packs a build
// that is there already.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import { build } from 'vite'
import { filesOf } from './files.mjs'

const root = path.resolve(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

const { values } = parseArgs({ options: { out: { type: 'string' }, from: { type: 'string' } } })
const file = path.resolve(values.out ?? path.join(root, `relay-${version}.zip`))

try {
  const bytes = values.from ? pack(path.resolve(values.from)) : await buildAndPack()
  writeFileSync(file, bytes)
  console.log(`${path.relative(process.cwd(), file)}: ${kilobytes(bytes.length)} kB`)
} catch (error) {
  console.error(`The archive could not be made: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

/** Not in `dist`: a demo or a test may be using that one right now. */
async function buildAndPack() {
  const outDir = mkdtempSync(path.join(tmpdir(), 'relay-package-'))
  try {
    await build({ root, configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir, emptyOutDir: true } })
    return pack(outDir)
  } finally {
    rmSync(outDir, { recursive: true })
  }
}

/** @param {string} folder */
function pack(folder) {
  const names = filesOf(folder)
  check(folder, names)
  // A date that zip can tell, read from local fields: the same bytes in every time zone and on every day.
  const mtime = new Date(1980, 0, 1, 0, 0, 0)
  const entries = names.map(name => [name, [readFileSync(path.join(folder, name)), { level: 9, mtime }]])
  return zipSync(Object.fromEntries(entries))
}

/** What Bitrix24 would only show as an empty frame. @param {string} folder @param {string[]} names */
function check(folder, names) {
  for (const page of ['index.html', 'install.html']) {
    if (!names.includes(page)) throw new Error(`${page} is missing at the root.`)
    const html = readFileSync(path.join(folder, page), 'utf8')
    const absolute = /\s(?:src|href)="(?!\.\/|data:)[^"]*"/.exec(html)
    if (absolute) throw new Error(`${page} names${absolute[0]}, which is not beside it.`)
  }
  const unwanted = names.filter(name => name.endsWith('.map') || strToU8(name).length !== name.length)
  if (unwanted.length > 0) throw new Error(`${unwanted.join(', ')} do not belong into the archive.`)
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return Math.ceil(bytes / 1024)
}
