// @ts-check
// `npm run test:matrix`: plays every fault on every write in the browser and writes what came of it to
// docs/fault-matrix.md. `--only-write` puts together what an earlier run left.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findChromium } from '../browser/support/chromium.mjs'
import { isBuildStale } from './build-state.mjs'
import { playwright, projectRoot, runTool } from './steps.mjs'

const found = path.join(projectRoot, 'test-results', 'fault-matrix')
const file = path.join(projectRoot, 'docs', 'fault-matrix.md')

const head = `# Every fault on every write

Made by \`npm run test:matrix\`, on the built files in a browser; never edited by hand. \`npm run test:all\` plays all of it and fails
where a line differs, \`npm test\` a seventh of it: each fault on some write. The faults are those of the emulator
(\`test/emulator/rest/faults.ts\`), each hits the write once; *Portal acted* is counted by the server.

*Then* names what a person presses, as the page offers it, until all is done; *the same again* is the button of the beginning. *In the
end* counts how often the portal acted on the whole way.

A browser repeats a POST by itself when a connection dies before any answer (\`cut-before-headers\`), so there the portal acts twice
before the page hears anything. No page can see or stop that.
`

async function play() {
  rmSync(found, { recursive: true, force: true })
  if (isBuildStale() && !await runTool('Build', ['vite', 'build', '--logLevel', 'warn'])) return false
  return runTool('Every fault on every write', [...playwright, '--project=browser', '--reporter=list', 'faults/', ...process.argv.slice(2)],
    { CHROMIUM_PATH: await findChromium(), RELAY_LONG: '1', RELAY_WRITE_MATRIX: '1' })
}

const isPlayed = process.argv.includes('--only-write') || await play()
const parts = readdirSync(found).filter(name => name.endsWith('.md')).sort()
writeFileSync(file, `${[head, ...parts.map(name => readFileSync(path.join(found, name), 'utf8'))].join('\n').trimEnd()}\n`)
process.exitCode = isPlayed ? 0 : 1
