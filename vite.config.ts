import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type UserConfig } from 'vite'
import vue from '@vitejs/plugin-vue'
import b24ui from '@bitrix24/b24ui-nuxt/vite'
import { compressed } from './build/compressed.ts'
import { withFirstFiles } from './build/first-files.ts'
import { headStart } from './build/head-start.ts'
import { oneIconEach } from './build/icons.ts'
import { completeLicenses, licensesFile } from './build/licenses.ts'
import { installerPage, paintSkeletonFirst } from './build/pages.ts'
import { contentPolicy } from './build/policy.ts'
import { portalsIn } from './build/portals.ts'
import { billOfMaterials } from './build/sbom.ts'
import { twoSheets } from './build/sheets.ts'
import { dropUnusedVariants } from './build/themes.ts'
import { withoutUnusedParts } from './build/unused-parts.ts'
import { wordsByName } from './build/words.ts'

/** Shown on the app's own page and in its report. */
function versionOf(packageFile: string): string {
  const { version } = JSON.parse(readFileSync(new URL(packageFile, import.meta.url), 'utf8')) as { version: string }
  return JSON.stringify(version)
}

/** Portals that this build may be opened by, separated by spaces (docs/install.md#for-your-portals-only). Any, where nothing is said. */
const portals = portalsIn(process.env['RELAY_PORTALS'] ?? '')

/** Only in what is built: see there for why. Tests on the sources run with the library itself. */
const standIns = process.env['VITEST'] ? [] : [
  standIn(/^luxon$/, 'src/portal/sdk/luxon-stand-in.ts'),
  standIn(/^tailwind-variants$/, 'build/stand-ins/tailwind-variants.ts')
]

function standIn(find: RegExp, file: string) {
  return { find, replacement: fileURLToPath(new URL(file, import.meta.url)) }
}

/**
 * The app's build. The kit's plugin serves the component themes; its auto-imports, router, colour mode and
 * global plugins stay off, since they bring code and requests that Relay does not need.
 */
const config = (): UserConfig => ({
  base: './',
  plugins: [
    wordsByName(import.meta.dirname),
    oneIconEach,
    withoutUnusedParts,
    dropUnusedVariants(),
    vue(),
    b24ui({ components: false, autoImport: false, router: false, colorMode: false, dts: false }),
    paintSkeletonFirst,
    headStart,
    contentPolicy(portals),
    compressed,
    twoSheets,
    installerPage,
    completeLicenses,
    billOfMaterials
  ],
  define: {
    // Every component here, the kit's too, is written with `setup`: 4 kB gzip less.
    __VUE_OPTIONS_API__: 'false',
    'import.meta.env.VITE_RELAY_PORTALS': JSON.stringify(portals.join(' ')),
    'import.meta.env.VITE_RELAY_VERSION': versionOf('package.json'),
    'import.meta.env.VITE_SDK_VERSION': versionOf('node_modules/@bitrix24/b24jssdk/package.json')
  },
  resolve: { alias: standIns },
  // One style sheet, which no script names: `twoSheets` gives its parts other names.
  build: {
    target: 'es2022', sourcemap: false, cssCodeSplit: false, modulePreload: { polyfill: false }, license: { fileName: licensesFile },
    // Most of the time is Terser's, which is no news.
    rolldownOptions: { checks: { bundlerTimings: false } }
  },
  server: { port: 5174, strictPort: true },
  preview: { port: 5174, strictPort: true }
})

export default defineConfig(({ command }) => command === 'build' ? withFirstFiles(config) : config())
