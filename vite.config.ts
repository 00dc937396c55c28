import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import type { Plugin } from 'vite'
import vue from '@vitejs/plugin-vue'
import b24ui from '@bitrix24/b24ui-nuxt/vite'

/** Style sheets in the head hold back the first painting; at the end of the body they only hold back the script. */
const paintSkeletonFirst: Plugin = {
  name: 'relay-paint-skeleton-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const styles = html.match(/[ \t]*<link rel="stylesheet"[^>]*>\n/g) ?? []
      return styles.reduce((page, style) => page.replace(style, ''), html).replace('  </body>', `${styles.join('')}  </body>`)
    }
  }
}

/** An archive's `install.html` is what Bitrix24 opens first (REST reference, section 19.1); the page itself is the same. */
const installerPage: Plugin = {
  name: 'relay-installer-page',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: 'install.html', source: page.source })
    }
  }
}

/** Shown on the app's own page and in its report. */
function versionOf(packageFile: string): string {
  const { version } = JSON.parse(readFileSync(new URL(packageFile, import.meta.url), 'utf8')) as { version: string }
  return JSON.stringify(version)
}

/**
 * The app's build. The kit's plugin serves the component themes; its auto-imports, router, colour mode and
 * global plugins stay off, since they bring code and requests that Relay does not need.
 */
export default defineConfig({
  base: './',
  plugins: [
    vue(),
    b24ui({ components: false, autoImport: false, router: false, colorMode: false, dts: false }),
    paintSkeletonFirst,
    installerPage
  ],
  define: {
    'import.meta.env.VITE_RELAY_VERSION': versionOf('package.json'),
    'import.meta.env.VITE_SDK_VERSION': versionOf('node_modules/@bitrix24/b24jssdk/package.json')
  },
  build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false } },
  server: { port: 5174, strictPort: true },
  preview: { port: 5174, strictPort: true },
  test: {
    environment: 'happy-dom',
    include: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts'],
    // The portal's users sit in every zone; a fixed one keeps expected dates the same on every machine.
    env: { TZ: 'Europe/Berlin' },
    server: { deps: { inline: ['@bitrix24/b24ui-nuxt'] } },
    restoreMocks: true
  }
})
