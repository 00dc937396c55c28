// @ts-check
// `npm run check:portal`: whether a portal does what Relay takes to be so. See `--help`. The sources are TypeScript, which
// the oldest Node that we take does not run by itself; Vite does.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runnerImport } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

/** @type {{ module: typeof import('./command') }} */
const { module } = await runnerImport(path.join(root, 'check/command.ts'), { root, configFile: false, logLevel: 'error' })

// What was made is on the disk: the next run, or --clean, removes it.
process.once('SIGINT', () => {
  console.error('\nStopped. What was made so far is removed by the next run, or with --clean.')
  process.exit(130)
})

const { code } = await module.checkPortal({
  args: process.argv.slice(2), webhook: process.env['B24_WEBHOOK'], relay: version, state: path.join(root, '.portal-check'), say: text => console.log(text)
})
process.exitCode = code
