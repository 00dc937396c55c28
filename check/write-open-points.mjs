// @ts-check
// `npm run check:facts`: writes docs/real-portal.md from the register.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { runnerImport } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const options = { root, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') }
/** @type {{ module: typeof import('./open-points') }} */
const { module: { openPoints } } = await runnerImport(path.join(root, 'check/open-points.ts'), options)
/** @type {{ module: typeof import('./facts/index') }} */
const { module: { groups } } = await runnerImport(path.join(root, 'check/facts/index.ts'), options)
writeFileSync(path.join(root, 'docs/real-portal.md'), openPoints(groups))
