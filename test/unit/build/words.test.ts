import path from 'node:path'
import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { wordsByName, wordsGroup } from '../../../build/words.ts'
import { portalLanguages } from '../../../src/locales/portal-languages'

const root = path.resolve(import.meta.dirname, '../../..')

it('words are found by language and area, with one version for all, and wait for no file of their own', async () => {
  const built = await build({
    root, configFile: false, logLevel: 'silent', plugins: [wordsByName(root)],
    build: {
      write: false, modulePreload: { polyfill: false },
      rolldownOptions: {
        input: path.join(root, 'src/locales/texts.ts'), external: ['vue'], preserveEntrySignatures: 'strict', output: { codeSplitting: { groups: [wordsGroup] } }
      }
    }
  })
  const chunks = (built as Rolldown.RolldownOutput).output.filter(file => file.type === 'chunk')
  const words = chunks.filter(({ facadeModuleId }) => /locales\/\w+\/(common|share|operator|install|home|files)\.ts$/.test(facadeModuleId ?? ''))
  expect(words).toHaveLength((portalLanguages.length - 1) * 6)
  expect(new Set(words.map(({ fileName }) => fileName.split('-').slice(2).join('-'))).size).toBe(1)
  expect(words.find(({ fileName }) => fileName.startsWith('assets/de-share-'))?.code.includes('Aufgabe erstellen')).toBe(true)
  for (const { imports } of words) expect(imports.filter(file => !/assets\/texts-/.test(file))).toEqual([])
  const version = words[0]!.fileName.split('-').slice(2).join('-')
  expect(chunks.filter(({ fileName }) => fileName.includes('texts-')).some(({ code }) => code.includes(version))).toBe(true)
})
