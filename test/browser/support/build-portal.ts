import path from 'node:path'
import { build } from 'vite'

/** Builds the portal's own pages once for all workers, before the first test. */
export default async function buildPortal() {
  await build({ configFile: path.resolve('test/emulator/vite.config.ts'), logLevel: 'warn' })
}
