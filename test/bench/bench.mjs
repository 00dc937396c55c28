// @ts-check
// `npm run bench`: what the built app transfers and how long it takes, beside a bare page with SDK, Vue and Pinia that
// is built in the same run. Times are ratios to that page on the same machine; they never make this fail.
import path from 'node:path'
import { findChromium } from '../browser/chromium.mjs'
import { isBuildStale } from '../tools/build-state.mjs'
import { projectRoot, runTool } from '../tools/steps.mjs'

const bare = path.join(projectRoot, 'node_modules', '.relay-bench')
const isBuilt = (!isBuildStale() || await runTool('Build', ['vite', 'build', '--logLevel', 'warn']))
  && await runTool('Build of the bare page', ['vite', 'build', '--config', 'test/bench/vite.config.ts', '--outDir', bare])
const isMeasured = isBuilt && await runTool('Bench', ['playwright', 'test', '--project=bench', '--reporter=line', '--workers=1'],
  { CHROMIUM_PATH: await findChromium(), RELAY_BARE: bare })
process.exitCode = isMeasured ? 0 : 1
