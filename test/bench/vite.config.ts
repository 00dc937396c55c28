import { defineConfig } from 'vite'

/** The bare page, built as Relay is. */
export default defineConfig({
  root: `${import.meta.dirname}/bare`,
  base: './',
  logLevel: 'warn',
  build: { target: 'es2022', modulePreload: { polyfill: false }, emptyOutDir: true }
})
