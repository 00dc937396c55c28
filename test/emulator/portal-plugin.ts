import type { Plugin } from 'vite'
import { createEmulator, type Emulator } from './emulator'
import { emulatorHandler } from './rest-server'

/** Puts one emulator behind a Vite server: its REST and control addresses come before Vite's own pages. */
export function portalPlugin(emulator: Emulator = createEmulator()): Plugin {
  return {
    name: 'relay-portal-emulator',
    configureServer: ({ middlewares }) => void middlewares.use(emulatorHandler(emulator))
  }
}
