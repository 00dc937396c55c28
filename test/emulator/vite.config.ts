import { defineConfig } from 'vite'
import vue from '@vitejs/plugin-vue'
import { portalPlugin } from './portal-plugin'

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
  server: { port: 5173, fs: { allow: ['../..'] } }
})
