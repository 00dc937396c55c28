import { createEmulator } from '../emulator'
import { servePush, type HttpServer } from './push-server'
import { emulatorHandler, type Handler } from './rest-server'

/** As much of Vite's servers as the portal needs. */
interface PortalServer { middlewares: { use(handler: Handler): unknown }, httpServer: HttpServer | null }

/** Puts one emulator of its own before a portal's pages: REST, its control addresses, and the push server. */
export function mountPortal({ middlewares, httpServer }: PortalServer): void {
  const emulator = createEmulator()
  middlewares.use(emulatorHandler(emulator))
  if (httpServer) servePush(httpServer, emulator)
}
