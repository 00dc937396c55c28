// @ts-check
// `npm run test:engines`: the main flows in Chromium, Firefox and WebKit. `npm run test:engines -- firefox` runs one of
// them, further arguments go to Playwright. Says what it could not find; `npm run test:all` runs it too.
import { pathToFileURL } from 'node:url'
import { findChromium } from '../browser/support/chromium.mjs'
import { engines, findEngine } from '../browser/support/engines.mjs'
import { isBuildStale } from '../tools/build-state.mjs'
import { closingLine, playwrightCount, sum } from '../tools/counts.mjs'
import { playwright, readReport, reportFile, runTool } from '../tools/steps.mjs'

/** @typedef {import('../tools/counts.mjs').Count} Count */
/** @typedef {{ title: string, count: Count } | { title: string, missing: string }} Result */

const names = /** @type {const} */ (['chromium', 'firefox', 'webkit'])

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} args */
async function main(args) {
  if (isBuildStale() && !await runTool('Build', ['vite', 'build', '--logLevel', 'warn'])) return 1
  const isName = (/** @type {string} */ one) => names.some(name => name === one)
  const count = await testEngines(args.filter(isName), args.filter(one => !isName(one)))
  return count.failed > 0 ? 1 : 0
}

/**
 * Runs the flows in each engine that is here, one after another, and says of each what came of it. An engine that is
 * not here is no failure, unless it was asked for by name.
 *
 * @param {string[]} [wanted] all, where nothing is said
 * @param {string[]} [args] for Playwright
 * @returns {Promise<Count>}
 */
export async function testEngines(wanted = [], args = []) {
  /** @type {Result[]} */
  const results = []
  for (const name of names) if (wanted.length === 0 || wanted.includes(name)) results.push(await inEngine(name, args))
  console.log(`\n${results.map(line).join('\n')}`)
  return sum(results.map(one => 'count' in one ? one.count : { passed: 0, failed: wanted.length > 0 ? 1 : 0 }))
}

/** @param {Result} result */
function line(result) {
  return 'count' in result ? `${result.title}: ${closingLine(result.count)}` : `${result.title}: not run. ${result.missing}`
}

/** @param {typeof names[number]} name @param {string[]} args @returns {Promise<Result>} */
async function inEngine(name, args) {
  const { title, variable, found } = await engineOf(name)
  if ('missing' in found) return { title, missing: found.missing }
  console.log(`\n${title}: ${found.program}`)
  const report = reportFile(`engines-${name}`)
  const ok = await runTool(`The main flows in ${title}`, [...playwright, `--project=${name}`, '--reporter=list,json', ...args],
    { [variable]: found.program, PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  return { title, count: playwrightCount(readReport(report), ok) }
}

/** @param {typeof names[number]} name */
async function engineOf(name) {
  if (name !== 'chromium') return { ...engines[name], found: await findEngine(engines[name]) }
  const found = await findChromium().then(program => ({ program }), (/** @type {Error} */ { message }) => ({ missing: message }))
  return { title: 'Chromium', variable: 'CHROMIUM_PATH', found }
}
