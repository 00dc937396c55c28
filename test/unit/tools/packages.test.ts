import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Of what is installed to build and to test, too: nobody has to ask a lawyer before `npm ci`. */
const licences = /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|MPL-2\.0|Python-2\.0|Unlicense)\b/

interface Locked { license?: string, version?: string, resolved?: string, hasInstallScript?: boolean }

const read = (file: string) => JSON.parse(readFileSync(path.resolve(file), 'utf8')) as Record<string, Record<string, unknown>>
const { dependencies = {}, overrides = {}, allowScripts = {} } = read('package.json')
const locked = Object.entries(read('package-lock.json')['packages'] as Record<string, Locked>)
  .map(([place, fields]) => ({ name: place.split('node_modules/').at(-1)!, ...fields }))

describe('packages', () => {
  it('come from the public registry alone', () => {
    expect(locked.filter(({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))).toEqual([])
  })

  it.each(['@bitrix24/b24ui-nuxt', '@bitrix24/b24jssdk'])('that the build changes are of an exact version: %s', (name) => {
    expect(dependencies[name]).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('are under licences that ask for no more than these do', () => {
    // Its package names none. Only a part of the kit that Relay does not use needs it, so it does not ship.
    const unnamed = ['vaul-vue']
    const others = locked.filter(({ name, license = '' }) => name && !licences.test(license) && !unnamed.includes(name))
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
  })

  // The kit's editor, which Relay does not use. Two versions side by side fill the screen with warnings.
  it('of the editor are of one version', () => {
    // y-tiptap is not released together with the others.
    const editor = locked.filter(({ name }) => name.startsWith('@tiptap/') && name !== '@tiptap/y-tiptap')
    expect(editor.length).toBeGreaterThan(30)
    expect(new Set(editor.map(({ version }) => version)).size).toBe(1)
    expect(editor.filter(({ name, version }) => overrides[name] !== version)).toEqual([])
  })

  it('run a script at their installation only where somebody decided so', () => {
    const withScript = new Set(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name))
    expect([...withScript].sort()).toEqual(Object.keys(allowScripts).sort())
  })
})
