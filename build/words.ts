import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** As `src/locales/texts.ts` asks for them. */
const glob = /import\.meta\.glob<[^(]*>\('\.\/\*\/\{([\w,]+)\}\.ts'\)/

/**
 * Words of all languages by name. The list of a hundred files and hashes that `import.meta.glob` makes would be 3 kB of each first
 * load, so these files carry one version for all, made from everything that is built, and are found by language and area.
 */
export function wordsByName(root: string): Plugin {
  const locales = path.join(root, 'src/locales')
  const version = digestOf(root, ['src', 'build', 'package-lock.json', 'vite.config.ts'])
  return {
    name: 'relay-words',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (path.relative(locales, id.split('?')[0]!) !== 'texts.ts') return
      const areas = glob.exec(code)?.[1]?.split(',')
      if (!areas) return this.error('texts.ts does not ask for the words as build/words.ts knows it')
      const languages = readdirSync(locales, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name).sort()
      for (const language of languages) {
        for (const area of areas) {
          this.emitFile({
            type: 'chunk', id: path.join(locales, language, `${area}.ts`), fileName: `assets/${language}-${area}-${version}.js`, preserveSignature: 'strict'
          })
        }
      }
      const files = `Object.fromEntries('${languages.join(' ')}'.split(' ').flatMap(language => '${areas.join(' ')}'.split(' ').map(area => [
        './' + language + '/' + area + '.ts', () => import(/* @vite-ignore */ './' + language + '-' + area + '-${version}.js')
      ])))`
      return { code: code.replace(glob, () => files), map: null }
    }
  }
}

/** What these modules hold in common comes with the code that fetches the words: no words wait for it. */
export const wordsGroup = { name: 'texts', test: /src\/locales\/(isolated|list|plural|portal-languages|texts)\.ts$/ }

function digestOf(root: string, names: string[]): string {
  const hash = createHash('sha256')
  for (const name of names) {
    const files = name.includes('.') ? [name] : readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile()).map(({ parentPath, name: file }) => path.relative(root, path.join(parentPath, file))).sort()
    for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)))
  }
  return hash.digest('base64url').slice(0, 8)
}
