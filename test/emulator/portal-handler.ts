import { createEmulator } from './emulator'
import { emulatorHandler, type Handler } from './rest-server'

/** One emulator of its own behind a portal's server. */
export function portalHandler(): Handler {
  return emulatorHandler(createEmulator())
}
