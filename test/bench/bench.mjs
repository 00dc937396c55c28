// @ts-check
// `npm run bench`: what the built app transfers and how long it takes, beside a bare page with SDK, Vue and Pinia that
// is built in the same run; the list of 10,000 messages; and how an office of open cards gets on with the portal's
// request bucket. Prints figures, the budget beside each; times never make this fail. One part alone:
// `npm run bench -- figures`, `-- list`, `-- pictures`, `-- polling [seed]`; and `-- size`, which is not part of the whole.
import path from 'node:path'
import { runnerImport } from 'vite'
import { findChromium } from '../browser/support/chromium.mjs'
import { isBuildStale } from '../tools/build-state.mjs'
import { playwright, projectRoot, runTool } from '../tools/steps.mjs'
import { printSizes } from './size.mjs'

const [part = '', seed = '20261121'] = process.argv.slice(2)
const bare = path.join(projectRoot, 'node_modules', '.relay-bench')
const isMeasured = ['polling', 'size'].includes(part) || await inBrowser()
if (part === 'size') await printSizes()
if (part === 'polling' || part === '') await polling()
process.exitCode = isMeasured ? 0 : 1

async function inBrowser() {
  const isBuilt = (!isBuildStale() || await runTool('Build', ['vite', 'build', '--logLevel', 'warn']))
    && await runTool('Build of the bare page', ['vite', 'build', '--config', 'test/bench/vite.config.ts', '--outDir', bare])
  return isBuilt && await runTool('Bench', [...playwright, '--project=bench', '--reporter=line', '--workers=1', ...part ? ['--grep', part] : []],
    { CHROMIUM_PATH: await findChromium(), RELAY_BARE: bare })
}

/** In this process, since the model puts its own clock in place of ours. */
async function polling() {
  const print = path.join(projectRoot, 'test/bench/polling/print.ts')
  /** @type {{ module: typeof import('./polling/print') }} */
  const { module } = await runnerImport(print, { root: projectRoot, logLevel: 'error' })
  await module.printPolling(Number(seed))
}
