// @ts-check
// `npm test`: build, lint, type check, unit and contract tests, browser tests with the sizes. Each step says what it
// does, and one closing line adds everything up. `node test/run.mjs browser [...]` runs the browser tests alone and
// hands the rest of its arguments to Playwright. `node test/run.mjs all` (`npm run test:all`) runs everything in its long
// form: 100,000 random cases each, every hostile text, every fault on every write, the main flows in every engine.
import { findChromium } from './browser/support/chromium.mjs'
import { testEngines } from './engines/run.mjs'
import { isBuildStale } from './tools/build-state.mjs'
import { closingLine, playwrightCount, sum, vitestCount } from './tools/counts.mjs'
import { playwright, readReport, reportFile, runTool, runToolBeside } from './tools/steps.mjs'

const [mode, ...rest] = process.argv.slice(2)
/** A page to click through as well, where nobody sees the terminal: `playwright-report/`. */
const reporters = ['list', 'json', ...process.env['CI'] ? ['html'] : []]

if (mode === 'all') process.env['RELAY_LONG'] = '1'
process.exitCode = mode === 'browser' ? await browserOnly(rest) : await everything()

async function everything() {
  /** @type {import('./tools/counts.mjs').Count[]} */
  const counts = []
  const isBuilt = await step(counts, 'Build', ['vite', 'build', '--logLevel', 'warn'])
  // Each of these keeps one processor busy: two at a time.
  await Promise.all([
    beside(counts, 'Lint', ['eslint', '.', '--max-warnings', '0']),
    beside(counts, 'Dead code', ['knip']).then(() => beside(counts, 'Type check', ['vue-tsc', '--noEmit']))
  ])
  counts.push(await unitTests())
  counts.push(isBuilt ? await browserTests([]) : notRun('Browser tests: not run, since there is no build.'))
  if (mode === 'all' && isBuilt) counts.push(await testEngines())
  const total = sum(counts)
  console.log(`\n${closingLine(total)}`)
  return total.failed > 0 ? 1 : 0
}

/** @param {import('./tools/counts.mjs').Count[]} counts @param {string} title @param {string[]} command */
async function step(counts, title, command) {
  return counted(counts, await runTool(title, command))
}

/** @param {import('./tools/counts.mjs').Count[]} counts @param {string} title @param {string[]} command */
async function beside(counts, title, command) {
  return counted(counts, await runToolBeside(title, command))
}

/** @param {import('./tools/counts.mjs').Count[]} counts @param {boolean} ok */
function counted(counts, ok) {
  counts.push(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return ok
}

async function unitTests() {
  const report = reportFile('vitest')
  const ok = await runTool('Unit and contract tests',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  return vitestCount(readReport(report), ok)
}

/** @param {string[]} args */
async function browserTests(args) {
  try {
    const env = { CHROMIUM_PATH: await findChromium() }
    const report = reportFile('playwright')
    const ok = await runTool('Browser tests and sizes, on the built files',
      [...playwright, '--project=browser', `--reporter=${reporters.join()}`, ...args],
      { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_HTML_OPEN: 'never' })
    return playwrightCount(readReport(report), ok)
  } catch (error) {
    return notRun(error instanceof Error ? error.message : String(error))
  }
}

/** @param {string} sentence */
function notRun(sentence) {
  console.error(`\n${sentence}`)
  return { passed: 0, failed: 1 }
}

/** @param {string[]} args */
async function browserOnly(args) {
  if (isBuildStale() && !await runTool('Build', ['vite', 'build', '--logLevel', 'warn'])) return 1
  const count = await browserTests(args)
  console.log(`\n${closingLine(count)}`)
  return count.failed > 0 ? 1 : 0
}
