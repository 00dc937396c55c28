import { minify } from 'terser'
import type { Plugin } from 'vite'

/** The files that people wait for (`first-files.ts`). The others are small, or fetched at a press. */
const waitedFor = /^(?:index|share|operator)$/

/**
 * Has Terser fold code together before the bundler shortens its names and drops its spaces: alone the bundler does not see as much.
 * It saves 2.7 kB of what a card waits for, and 1.8 kB of the share view (docs/benchmarks.md). A build that is not minified is left alone.
 */
export const compressed: Plugin = {
  name: 'relay-compressed',
  apply: 'build',
  applyToEnvironment: ({ config }) => config.build.minify !== false,
  renderChunk: {
    order: 'post',
    handler: async (code, { name }) => waitedFor.test(name)
      ? (await minify(code, { module: true, ecma: 2020, mangle: false, compress: { passes: 2 } })).code ?? null
      : null
  }
}
