// @ts-check
// `npm run test:matrix`: plays every fault on every write, and every fault of the portal's page on every command, in the
// browser, and writes what came of it to docs/fault-matrix.md and docs/parent-matrix.md. `npm run test:matrix parent-matrix`
// plays one of them. `--only-write` puts together what an earlier run left.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findChromium } from '../browser/support/chromium.mjs'
import { isBuildStale } from './build-state.mjs'
import { playwright, projectRoot, runTool } from './steps.mjs'

/** The beginning of each table's file, by its name. @type {Record<string, string>} */
const heads = {
  'fault-matrix': `# Every fault on every write

Made by \`npm run test:matrix\`, on the built files in a browser; never edited by hand. \`npm run test:all\` plays all of it and fails
where a line differs, \`npm test\` one fault of each write, each fault on some write. The faults are those of the emulator
(\`test/emulator/rest/faults.ts\`), each hits the write once; *Portal acted* is counted by the server.

*Then* names what a person presses, as the page offers it, until all is done; *the same again* is the button of the beginning. *In the
end* counts how often the portal acted on the whole way.

A browser repeats a POST by itself when a connection dies before any answer (\`cut-before-headers\`), so there the portal acts twice
before the page hears anything. No page can see or stop that.
`,
  'parent-matrix': `# Every fault of the portal's page on every command

Relay stands in a frame of the portal's page and asks it for a session, a new token, a height, a window or a person. Made by
\`npm run test:matrix\`, on the built files in a browser; never edited by hand. \`npm run test:all\` plays all of it and fails where a
line differs, \`npm test\` each fault once. The faults are those of the emulator's page (\`test/emulator/parent/parent-manners.ts\`).

The fault lasts until the page has said something, or for 30 seconds of its clock in which it says nothing; then the portal's page is well again,
unless it is gone or knows another sid for good. *Then* names what a person presses from there on: a button that is offered, *the same
again*, or the whole page of the portal opened anew. At the end something else is done in the view, which tells whether *Relay works*.

The portal answers \`openPath\` and \`selectUser\` when the window is closed, and \`imOpenMessenger\` never: until then silence is no fault,
and nothing is said about it. What each command does is in [frame.md](bitrix24/frame.md).
`
}

const asked = process.argv.slice(2)
const names = Object.keys(heads).filter(name => !Object.keys(heads).some(one => asked.includes(one)) || asked.includes(name))
/** @param {string} name */
const foundIn = name => path.join(projectRoot, 'test-results', name)

async function play() {
  for (const name of names) rmSync(foundIn(name), { recursive: true, force: true })
  if (isBuildStale() && !await runTool('Build', ['vite', 'build', '--logLevel', 'warn'])) return false
  return runTool('Every fault on everything',
    [...playwright, '--project=browser', '--reporter=list', ...names, ...asked.filter(one => !(one in heads))],
    { CHROMIUM_PATH: await findChromium(), RELAY_LONG: '1', RELAY_WRITE_MATRIX: '1' })
}

const isPlayed = process.argv.includes('--only-write') || await play()
for (const name of names) {
  const parts = readdirSync(foundIn(name)).filter(part => part.endsWith('.md')).sort()
  const sections = parts.map(part => readFileSync(path.join(foundIn(name), part), 'utf8'))
  writeFileSync(path.join(projectRoot, 'docs', `${name}.md`), `${[heads[name], ...sections].join('\n').trimEnd()}\n`)
}
process.exitCode = isPlayed ? 0 : 1
