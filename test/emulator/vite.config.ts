import path from 'node:path'
import { defineConfig, isRunnableDevEnvironment, type Plugin } from 'vite'
import vue from '@vitejs/plugin-vue'

/**
 * The portal's origin: the demo (`index.html`), the bare page of the tests (`frame.html`), `/rest` and `/emulator`.
 * It is another origin than the app's, by its port. Never part of the app's build.
 */
export default defineConfig({
  root: import.meta.dirname,
  // Beside the app's own server, which keeps its dependencies in the usual place.
  cacheDir: '../../node_modules/.vite-portal',
  plugins: [vue(), portalPlugin()],
  // Everything imported here is a module already; a second optimizer would only cost time at the start.
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { port: 5173, fs: { allow: ['../..'] } },
  // Built for the browser tests alone: a page in two files opens sooner than one in thirty, several hundred times.
  build: {
    outDir: '../../node_modules/.relay-portal',
    emptyOutDir: false,
    rolldownOptions: { input: ['frame.html', 'index.html'].map(page => path.join(import.meta.dirname, page)) }
  }
})

/** Puts one emulator before Vite's own pages. It is loaded by Vite itself, since Node reads no TypeScript. */
function portalPlugin(): Plugin {
  return {
    name: 'relay-portal-emulator',
    async configureServer(server) {
      const { ssr } = server.environments
      if (!isRunnableDevEnvironment(ssr)) throw new Error('The portal needs Vite\'s own server environment.')
      const { mountPortal } = await ssr.runner.import(path.join(import.meta.dirname, 'server/portal-handler.ts'))
      mountPortal(server)
    }
  }
}
