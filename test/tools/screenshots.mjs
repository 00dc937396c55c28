// @ts-check
// `npm run screenshots`: the pictures of the README, taken from the demo on the built files.
import { findChromium } from '../browser/support/chromium.mjs'
import { isBuildStale } from './build-state.mjs'
import { playwright, runTool } from './steps.mjs'

const isBuilt = !isBuildStale() || await runTool('Build', ['vite', 'build', '--logLevel', 'warn'])
const areTaken = isBuilt && await runTool('Screenshots', [...playwright, '--project=screenshots', '--reporter=line'],
  { CHROMIUM_PATH: await findChromium() })
process.exitCode = areTaken ? 0 : 1
