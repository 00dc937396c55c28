import { existsSync } from 'node:fs'
import path from 'node:path'
import { createServer, preview, type PreviewServer, type ViteDevServer } from 'vite'

const root = process.cwd()

/** Folder of the built files under test. */
export const builtFiles = path.resolve(root, process.env['RELAY_DIST'] ?? 'dist')

/** An origin such as `http://localhost:40123`, and its end. */
export interface Origin { origin: string, close(): Promise<void> }

/** A portal with an emulator of its own: the demo, parent pages, `/rest` and `/emulator`. */
export async function startPortal(worker: number, appUrl: string): Promise<Origin> {
  const server = await createServer({
    configFile: path.join(root, 'test/emulator/vite.config.ts'),
    logLevel: 'error',
    define: { 'import.meta.env.VITE_APP_URL': JSON.stringify(appUrl) },
    // Two servers must not write the same files, and a page that changes under a test is no help.
    cacheDir: path.join(root, `node_modules/.vite-tests-${worker}`),
    server: { port: 0, strictPort: false, open: false, hmr: false, watch: null }
  })
  await server.listen()
  return originOf(server)
}

/** The built app, where GET and the form POST of a hosted app both answer the page. */
export async function startApp(): Promise<Origin> {
  if (!existsSync(path.join(builtFiles, 'index.html'))) throw new Error('There are no built files: run `npm run build` first.')
  return originOf(await preview({
    root, logLevel: 'error', build: { outDir: builtFiles },
    preview: { port: 0, strictPort: false, open: false }
  }))
}

function originOf(server: ViteDevServer | PreviewServer): Origin {
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The server gave no address.')
  return { origin: new URL(address).origin, close: () => server.close() }
}
