import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../deploy/files.mjs'
import { namedIcons, takingNamedIcons } from '../../../build/icons.ts'

describe('icons of the kit', () => {
  it('are exported one by one', () => {
    expect(namedIcons('import X from "x"\nexport default {\n  close: X,\n  // its own name\n  Star\n};'))
      .toContain('export { X as close, Star as Star }')
  })

  it('are taken one by one', () => {
    expect(takingNamedIcons('import icons from "../dictionary/icons.js";\nuse(icons.close, icons.check, icons.close)'))
      .toBe('import { close as icons_close, check as icons_check } from "../dictionary/icons.js";\nuse(icons_close, icons_check, icons_close)')
  })

  it.each([
    ['the whole object is handed on', 'import icons from "../dictionary/icons.js"\nuse(icons)'],
    ['a name is computed', 'import icons from "../dictionary/icons.js"\nuse(icons[name])'],
    ['there is none', 'use(icons.close)']
  ])('stay as they are where %s', (_, code) => expect(takingNamedIcons(code)).toBeUndefined())
})

describe('the installed kit', () => {
  const runtime = path.resolve('node_modules/@bitrix24/b24ui-nuxt/dist/runtime')
  const sourceOf = (file: string) => readFileSync(path.join(runtime, file), 'utf8')

  it('has its icons in the form that is rewritten, every one', async () => {
    const { default: icons } = await import(path.join(runtime, 'dictionary/icons.js')) as { default: object }
    const names = /export \{ (.*) \}/.exec(namedIcons(sourceOf('dictionary/icons.js')))?.[1]?.split(', ') ?? []
    expect(names.map(name => name.split(' as ')[1]).sort()).toEqual(Object.keys(icons).sort())
  })

  it('takes them by name in all but two files, which hand the whole object on', () => {
    const takers = filesOf(runtime).filter(file => /\.(vue|js)$/.test(file) && sourceOf(file).includes('dictionary/icons'))
    expect(takers.length).toBeGreaterThan(60)
    expect(takers.filter(file => takingNamedIcons(sourceOf(file)) === undefined)).toEqual(['components/prose/CodeIcon.vue', 'utils/index.js'])
  })
})

it('the build stops where the kit writes its icons in another way', () => {
  expect(() => namedIcons('export const icons = { close: X }')).toThrow('build/icons.ts')
})
