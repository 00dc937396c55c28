import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '../../../src/locales/en'
import common from '../../../src/locales/en/common'
import files from '../../../src/locales/en/files'
import home from '../../../src/locales/en/home'
import install from '../../../src/locales/en/install'
import operator from '../../../src/locales/en/operator'
import share from '../../../src/locales/en/share'
import { textAreas } from '../../../src/views'

const areas = { files, home, install, operator, share }
const keys = Object.keys(en)
/** `say.home`, and `{ home: … }` or `{ home }` taken out of the texts. */
const uses = keys.map(key => [key, new RegExp(`\\bsay\\.${key}\\b|\\{.*\\b${key}\\b.*\\}(: Messages| = useTexts)`)] as const)
const imports = /(?:from |import\(|import )'(\.[^']+)'/g

/** Files that a view can show, without those that fetch the words of their own first. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const code = readFileSync(file, 'utf8').replaceAll(/^import type .*/gm, '').replaceAll(/lazily\(\(\) => import\('[^']+'\), \{ words: \(\) => load\('\w+'\) \}\)/g, '')
  for (const [, to = ''] of code.matchAll(imports)) {
    const target = path.posix.join(path.posix.dirname(file), to)
    const found = ['', '.ts', '.vue', '/index.ts'].map(ending => target + ending).find(one => /\.(ts|vue)$/.test(one) && existsSync(one))
    if (found && (!found.startsWith('src/locales/') || found.endsWith('-text.ts'))) reach(found, seen)
  }
  return seen
}

describe('the words of a view', () => {
  it.each([
    ['share', 'src/features/share/ShareView.vue'], ['operator', 'src/features/operator/OperatorView.vue'],
    ['install', 'src/features/install/InstallView.vue'], ['home', 'src/features/home/HomeView.vue']
  ] as const)('of %s are all loaded with it', (view, file) => {
    const loaded = new Set([common, ...textAreas({ view } as never).map(area => areas[area])].flatMap(area => Object.keys(area)))
    const missing = [...reach(file)].flatMap((one) => {
      const code = readFileSync(one, 'utf8')
      return uses.filter(([key, use]) => use.test(code) && !loaded.has(key)).map(([key]) => `${key} in ${one}`)
    })
    expect(missing).toEqual([])
  })
})
