import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tests of what needs no page: they share one environment, which saves most of their time. */
const plain = ['test/contract', ...['bench', 'build', 'docs', 'domain', 'emulator', 'hostile', 'lib', 'locales', 'rest', 'tools'].map(folder => `test/unit/${folder}`)]
  .map(folder => `${folder}/**/*.test.ts`)

/**
 * Tests that put a stand-in in the place of a whole module, or start the SDK's pull client, which listens to the window for
 * ever: they load everything anew.
 */
const alone = ['test/unit/portal/sdk/*.test.ts', 'test/unit/features/operator/live/colleagues.test.ts', 'test/unit/lib/lazy.test.ts']

/** What takes longest begins first: begun last, one processor would wait for it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith('/random-runs.test.ts')
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    // By itself Vitest leaves one processor alone, which is half of two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: './vite.config.ts', test: { name: 'plain', include: plain, exclude: alone, environment: 'node', isolate: false, ...common() } },
      { extends: './vite.config.ts', test: { name: 'pages', include: ['test/unit/**/*.test.ts'], exclude: [...plain, ...alone], environment: 'happy-dom', isolate: false, ...common('./test/set-up-pages.ts') } },
      { extends: './vite.config.ts', test: { name: 'alone', include: alone, environment: 'happy-dom', ...common('./test/set-up-pages.ts') } }
    ]
  }
})

function common(...setUp: string[]) {
  return {
    // The portal's users sit in every zone; a fixed one keeps expected dates the same on every machine.
    env: { TZ: 'Europe/Berlin' },
    // The tests keep their own clock; how long they take on a busy machine says nothing of them.
    testTimeout: 30_000,
    server: { deps: { inline: ['@bitrix24/b24ui-nuxt'] } },
    restoreMocks: true,
    setupFiles: ['./test/set-up.ts', ...setUp]
  }
}
