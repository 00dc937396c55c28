import { existsSync } from 'node:fs'
import path from 'node:path'
import { preview, type PreviewServer } from 'vite'
import { mountPortal } from '../../emulator/server/portal-handler'

const root = process.cwd()

/** Folder of the built files under test. */
export const builtFiles = path.resolve(root, process.env['RELAY_DIST'] ?? 'dist')

/** An origin such as `http://localhost:40123`, and its end. */
export interface Origin { origin: string, close(): Promise<void> }

/** A portal with an emulator of its own: demo and parent pages as `build-portal.ts` built them, `/rest`, `/emulator`, push server. */
export async function startPortal(): Promise<Origin> {
  return originOf(await preview({
    configFile: path.join(root, 'test/emulator/vite.config.ts'), logLevel: 'error',
    plugins: [{ name: 'relay-test-portal', configurePreviewServer: mountPortal }],
    preview: { port: 0, strictPort: false, open: false }
  }))
}

/** The built app, where GET and the form POST of a hosted app both answer the page. */
export async function startApp(folder = builtFiles): Promise<Origin> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error('There are no built files: run `npm run build` first.')
  return originOf(await preview({
    root, logLevel: 'error', build: { outDir: folder },
    preview: { port: 0, strictPort: false, open: false }
  }))
}

function originOf(server: PreviewServer): Origin {
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The server gave no address.')
  return { origin: new URL(address).origin, close: () => server.close() }
}
