import { build, mergeConfig, type Plugin, type Rolldown, type UserConfig } from 'vite'
import { wordsGroup } from './words.ts'

/** The component that each view begins with. */
export const views = {
  share: 'src/features/share/ShareView.vue',
  operator: 'src/features/operator/OperatorView.vue',
  install: 'src/features/install/InstallView.vue',
  home: 'src/features/home/HomeView.vue'
}

/** `main` goes with every view; `desk` holds what the app's own page has of the operator's, such as the canned responses. */
type FirstFile = 'main' | 'share' | 'operator' | 'desk'

/**
 * What the words of all languages need, and how the portal writes dates in a language: three lines for each of the few that have
 * them, which would else be a file that the share view waits for.
 */
export function isAlways(id: string): boolean {
  return wordsGroup.test.test(id) || /\/src\/locales\/\w+\/date-words\.ts$/.test(id)
}

/**
 * The build where each of the two views that people wait for has one file of its own, and what both need is in one: browsers
 * fetch six files at once from a host, and small ones compress badly. The bundler's groups know names alone, not what is left of
 * a module once unused code is dropped, so a first build, of which nothing is written, tells what each view takes.
 *
 * @param config makes the configuration anew, since plugins remember what they have seen
 */
export async function withFirstFiles(config: () => UserConfig): Promise<UserConfig> {
  const trial = await build(mergeConfig(config(), { configFile: false, logLevel: 'error', build: { write: false, minify: false } }))
  const fileOf = firstFiles((trial as Rolldown.RolldownOutput).output.filter(file => file.type === 'chunk'))
  const group = { debugName: 'first files', name: (id: string) => isAlways(id) ? 'main' : fileOf.get(id) ?? null }
  return mergeConfig(config(), {
    plugins: [withoutRuntimeFile],
    build: {
      modulePreload: { resolveDependencies: (_: string, files: string[]) => files.filter(file => !runtimeFile.test(file)) },
      // The trial followed the dependencies already.
      rolldownOptions: { output: { codeSplitting: { groups: [group], includeDependenciesRecursively: false } } }
    }
  })
}

/** What is looked at of a file of the trial. */
export type TrialFile = Pick<Rolldown.OutputChunk, 'fileName' | 'facadeModuleId' | 'imports' | 'moduleIds'>

/**
 * The file for each module that `main.ts`, the share view or the operator view needs at once, by the module's id. Nobody
 * loads one of these views for a few lines of it.
 *
 * @throws where a view has no file of its own in the trial
 */
export function firstFiles(trial: readonly TrialFile[]): Map<string, FirstFile> {
  const main = modulesFrom(trial.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/index.html')), trial)
  const of = (view: keyof typeof views) => modulesFrom(fileOfView(view, trial), trial)
  const [share, operator, install, home] = [of('share'), of('operator'), of('install'), of('home')]
  const isElsewhere = (id: string) => install.has(id) || home.has(id)
  const ownFile = (id: string): FirstFile => {
    if (main.has(id)) return 'main'
    if (share.has(id)) return operator.has(id) || isElsewhere(id) ? 'main' : 'share'
    return isElsewhere(id) ? 'desk' : 'operator'
  }
  return new Map([...main, ...share, ...operator].map(id => [id, ownFile(id)]))
}

function fileOfView(view: keyof typeof views, trial: readonly TrialFile[]): TrialFile | undefined {
  return trial.find(({ facadeModuleId }) => facadeModuleId?.split('?')[0]?.endsWith(views[view]))
}

/** All that is loaded with a file. */
function modulesFrom(file: TrialFile | undefined, trial: readonly TrialFile[]): Set<string> {
  if (!file) throw new Error('A view is not loaded by itself any more: see build/first-files.ts.')
  return new Set(withImports([file], trial).flatMap(({ moduleIds }) => moduleIds))
}

/** Files, and those that they import, and so on; each once. */
export function withImports<T extends Pick<Rolldown.OutputChunk, 'fileName' | 'imports'>>(files: readonly T[], all: readonly T[]): T[] {
  const found = new Set(files)
  for (const { imports } of found) for (const one of all) if (imports.includes(one.fileName)) found.add(one)
  return [...found]
}

const runtimeFile = /rolldown-runtime[^/"]*\.js$/

/**
 * With groups the bundler gives its one helper of 150 bytes a file of its own, which is a request that all views wait for.
 * Here each file that needs the helper has it inside.
 */
const withoutRuntimeFile: Plugin = {
  name: 'relay-without-runtime-file',
  apply: 'build',
  renderChunk: code => withOwnHelper(code),
  generateBundle: {
    order: 'pre',
    handler(_options, bundle) {
      for (const name of Object.keys(bundle)) if (runtimeFile.test(name)) Reflect.deleteProperty(bundle, name)
    }
  }
}

/** What the bundler's helper does: an object with a getter for each export. */
const helper = `(all, isPlain) => {
  const target = {};
  for (const name in all) Object.defineProperty(target, name, { get: all[name], enumerable: true });
  if (!isPlain) Object.defineProperty(target, Symbol.toStringTag, { value: "Module" });
  return target;
}`

/**
 * The code of a file with the helper in place of its import; untouched where it imports none.
 *
 * @throws where the bundler has other helpers than the one that is known here
 */
export function withOwnHelper(code: string): string | undefined {
  const from = /import\s*\{([^}]*)\}\s*from\s*["'][^"']*rolldown-runtime[^"']*["'];?/.exec(code)
  if (!from) return undefined
  const [, name] = /^\s*\w+ as (__exportAll)\s*$/.exec(from[1] ?? '') ?? []
  if (!name) throw new Error(`The bundler needs${from[1]}of its runtime now: see build/first-files.ts.`)
  return code.replace(from[0], () => `const ${name} = ${helper};`)
}
